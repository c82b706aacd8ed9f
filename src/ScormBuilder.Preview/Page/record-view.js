import { breakable, count, element, oncePerPicture, part, time } from "./dom.js";

const fullness = "Suspend data";

/** What the LMS knows of the learner: in short, and as the whole data model. */
export class RecordView {
  #session = null;
  #edition = null;
  #values = new Map();
  #show = oncePerPicture(() => this.#write());

  constructor() {
    part("data").addEventListener("toggle", this.#show);
  }

  /** @param {any} session or null without LMS @param {any} edition */
  begin(session, edition) {
    this.#session = session;
    this.#edition = edition;
    this.#show();
  }

  /** Something may have changed. */
  refresh() {
    this.#show();
  }

  #write() {
    if (!this.#edition) return;
    if (!this.#session) {
      const copies = Object.keys(localStorage).filter(name => name.startsWith(`scormbuilder:${this.#edition.module}`));
      this.#facts([["Without LMS", "Nothing is reported; progress is kept in this browser."], ["Kept here", copies.length ? count(copies.map(name => localStorage.getItem(name) ?? "").join("").length, "character") : "nothing yet"]]);
      part("record-sum").textContent = "no LMS";
      part("data-list").replaceChildren();
      part("data-sum").textContent = "none";
      return;
    }
    const { standard, shelf, hasEnded } = this.#session;
    const values = this.#session.values();
    const stored = shelf.read();
    const { core } = standard;
    const status = Object.entries(standard.statuses).map(([name, element]) => [name, values[element] ?? (standard.name === "1.2" ? "not attempted" : "unknown")]);
    const state = (values["cmi.suspend_data"] ?? "").length;
    const { stateLimit, longestState } = this.#edition;
    const score = values[`${core}score.raw`];
    this.#facts([
      ...status,
      ["Score", score === undefined ? "none" : `${score} of ${values[`${core}score.max`] ?? "100"}`],
      ["Place", values[standard.place] ?? "none"],
      ["Exit", values[`${core}exit`] || "none said"],
      ["Time", [values[`${core}total_time`] && `${values[`${core}total_time`]} before`, values[`${core}session_time`] && `${values[`${core}session_time`]} in this session`].filter(Boolean).join(", ") || "none said"],
      [fullness, `${state.toLocaleString("en")} of ${count(stateLimit, "character")}; this course comes to ${longestState.toLocaleString("en")} at most`],
      ["Session", hasEnded ? "ended" : "open"],
      ["Stored", stored ? `at ${time(stored.at)}` : "nothing yet"],
    ]);
    part("record-sum").textContent = status.map(([, value]) => value).join(" / ");
    this.#bar(state / stateLimit);
    part("data-sum").textContent = count(Object.keys(values).length, "element");
    if (part("data").open) this.#model(values, stored?.values ?? {});
  }

  #facts(facts) {
    // In place: what somebody is reading, or has selected, stays.
    const list = part("facts");
    const names = [...list.querySelectorAll("dt")].map(one => one.textContent).join();
    if (names !== facts.map(([name]) => name).join()) {
      list.replaceChildren(...facts.map(([name]) => element("div", {}, element("dt", {}, name), element("dd"))));
    }
    list.querySelectorAll("dt + dd").forEach((place, index) => setText(place, facts[index][1]));
  }

  /** For the eye, beside the numbers. @param {number} share */
  #bar(share) {
    const place = [...part("facts").querySelectorAll("dt")].find(one => one.textContent === fullness).parentElement;
    const bar = place.querySelector(".state-bar") ?? place.appendChild(element("dd", { class: "state-bar", "aria-hidden": "true" }, element("span")));
    bar.firstElementChild.style.width = `${Math.min(100, share * 100)}%`;
  }

  #model(values, stored) {
    const list = part("data-list");
    const rows = new Map([...list.rows].map(row => [row.dataset.element, row]));
    const sorted = Object.keys(values).sort(new Intl.Collator("en", { numeric: true }).compare);
    for (const [index, name] of sorted.entries()) {
      const row = rows.get(name) ?? element("tr", { "data-element": name }, element("th", { scope: "row" }, ...breakable(name)), element("td"), element("td"));
      rows.delete(name);
      setText(row.cells[1], values[name]);
      setText(row.cells[2], name in stored ? stored[name] === values[name] ? "yes" : "older value" : "no");
      if (list.rows[index] !== row) list.insertBefore(row, list.rows[index] ?? null);
    }
    rows.forEach(row => row.remove());
  }
}

function setText(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
