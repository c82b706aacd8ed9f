import { announce, count, element, part, time } from "./dom.js";

/** What the build has found, with places and remedies. */
export class FindingsView {
  #known = "";
  #errors = 0;

  /** @param {any} build */
  show({ findings, failure, edition }) {
    const all = failure ? [{ severity: "error", message: failure, remedy: "The preview tries again by itself." }, ...findings] : findings;
    const errors = all.filter(({ severity }) => severity === "error").length;
    const words = [errors && count(errors, "error"), all.length - errors && count(all.length - errors, "warning")].filter(Boolean).join(", ");
    const news = JSON.stringify([all, errors && edition?.id]);
    if (news === this.#known) return;
    this.#known = news;
    const section = part("findings");
    section.hidden = !all.length;
    section.classList.toggle("broken", errors > 0);
    part("findings-heading").textContent = words;
    const note = !errors ? "" : edition ? `You still see the build of ${time(edition.at)}, the last one without errors.` : "The course appears here as soon as it has no errors.";
    part("findings-note").textContent = note;
    part("findings-note").hidden = !note;
    part("findings-list").replaceChildren(...all.sort((one, other) => one.severity.localeCompare(other.severity)).map(itemOf));
    // Warnings stay as their reader has left them.
    if ((errors > 0) !== (this.#errors > 0)) section.firstElementChild.open = errors > 0;
    if (errors) announce(`${words}. ${note}`);
    else if (this.#errors) announce(`Mended: no errors.${words ? ` ${words}.` : ""}`);
    this.#errors = errors;
  }
}

function itemOf({ severity, code, path, line, column, message, remedy }) {
  return element("li", { class: severity },
    element("p", { class: "where" }, element("strong", {}, severity === "error" ? "Error" : "Warning"), code ? ` ${code}` : "", ...(path ? [" in ", element("code", {}, `${path}(${line},${column})`)] : [])),
    element("p", {}, message, " ", element("span", { class: "remedy" }, remedy ?? "")));
}
