// What the stand-in LMS has stored, in the browser's storage of this address: it outlives rebuilds, reloads and the preview itself.

/** Elements that belong to one session, not to the record. */
const ofSession = /\.(exit|session_time|entry)$/;

/** The record of a learner in a SCO. */
export class Shelf {
  /** @param {string} module @param {string} target @param {string} sco @param {string} learner */
  constructor(module, target, sco, learner) {
    this.name = ["preview", module, target, sco, learner].map(encodeURIComponent).join(":");
  }

  /** What was stored: {values, at}, or null. */
  read() {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? "null");
    } catch {
      return null;
    }
  }

  /** @param {Record<string, string>} values */
  write(values) {
    try {
      localStorage.setItem(this.name, JSON.stringify({ values, at: Date.now() }));
    } catch {
      // Refused or full: then this is an LMS that forgets.
    }
  }

  remove() {
    try {
      localStorage.removeItem(this.name);
    } catch {
      // As above.
    }
  }
}

/** What a launch is given of what was stored, and how it is called. @param {any} standard @param {any} stored */
export function kept(standard, stored) {
  const exit = stored?.values[`${standard.core}exit`];
  // After any exit but suspend the next launch of SCORM 2004 is a new attempt (RTE 4.2.8).
  if (!stored || standard.name === "2004" && exit !== "suspend") return { values: {}, entry: "ab-initio" };
  const values = Object.fromEntries(Object.entries(stored.values).filter(([element]) => !ofSession.test(element)));
  return { values, entry: exit === "suspend" ? "resume" : "" };
}

/** {a: {0: {b: "c"}}} as {"a.0.b": "c"}; empty values only of exit. */
export function flat(value, name, into = {}) {
  if (value && typeof value === "object") for (const key in value) flat(value[key], name ? `${name}.${key}` : key, into);
  else if (value !== "" && value !== null && value !== undefined || name.endsWith(".exit")) into[name] = String(value ?? "");
  return into;
}

/** Back again; numbers make lists. @param {Record<string, string>} values */
export function nested(values) {
  const root = {};
  for (const [element, value] of Object.entries(values)) {
    const parts = element.split(".");
    parts.reduce((here, part, index) => here[part] ??= index === parts.length - 1 ? value : /^\d+$/.test(parts[index + 1]) ? [] : {}, root);
  }
  return root;
}

/** Removes the copy that the course itself keeps in this browser: a new attempt starts without it. @param {string} module @param {string} learner */
export function forgetCopy(module, learner) {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  const own = [`scormbuilder:${module}:`, `scormbuilder:${module}/`];
  const ends = [`:${learner}`, `:${learner}:declined`];
  for (const name of names) {
    if (own.some(start => name.startsWith(start)) && ends.some(end => name.endsWith(end))) localStorage.removeItem(name);
  }
}
