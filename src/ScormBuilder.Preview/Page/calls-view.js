import { breakable, count, element, oncePerPicture, part } from "./dom.js";

const most = 400;
const longest = 160;

/** The list of calls, the latest first. */
export class CallsView {
  #waiting = [];
  #number = 0;
  #errors = 0;
  #show = oncePerPicture(() => this.#write());

  constructor() {
    part("calls-clear").addEventListener("click", () => {
      part("calls-list").replaceChildren();
      this.#number = this.#errors = 0;
      this.#waiting = [];
      this.#sum();
    });
    part("calls-reads").addEventListener("change", ({ target }) => part("calls-list").classList.toggle("writes-only", !target.checked));
  }

  /** A line between launches. @param {string} words */
  begin(words) {
    this.#waiting.push(() => element("tr", { class: "launch" }, element("th", { scope: "rowgroup", colspan: "3" }, words)));
    this.#show();
  }

  add({ name, given, answer, code, words, at, took }) {
    this.#number++;
    if (code) this.#errors++;
    this.#waiting.push(() => element("tr", { "data-call": name, ...(code && { class: "failed" }), ...(/Get/.test(name) && { "data-read": "" }) },
      element("td", {}, element("code", {}, name), "(", element("span", { class: "given" }, ...breakable(given.map(one => short(one)).join(", "))), ")"),
      element("td", {}, element("code", {}, short(answer)), ...(code ? [" ", element("span", { class: "code" }, `${code} ${words}`)] : [])),
      element("td", { class: "at" }, `${(at / 1000).toFixed(2)} s`, took >= 100 ? element("span", { class: "took" }, ` took ${(took / 1000).toFixed(1)} s`) : "")));
    this.#show();
  }

  #write() {
    const list = part("calls-list");
    list.prepend(...this.#waiting.splice(0).slice(-most).reverse().map(make => make()));
    while (list.rows.length > most) list.deleteRow(-1);
    this.#sum();
  }

  #sum() {
    part("calls-sum").textContent = this.#number ? `${count(this.#number, "call")}${this.#errors ? `, ${count(this.#errors, "error code")}` : ""}` : "";
  }
}

function short(value) {
  const text = String(value);
  return text.length > longest ? `"${text.slice(0, longest)}…" (${text.length.toLocaleString("en")} characters)` : JSON.stringify(text);
}
