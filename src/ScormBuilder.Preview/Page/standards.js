/** The two standards that an LMS speaks, by target; "web" has none. */
const scorm12 = {
  name: "1.2",
  script: "/preview/scorm12.js",
  make: settings => new globalThis.Scorm12API(settings),
  object: "API",
  prefix: "LMS",
  finish: "Finish",
  core: "cmi.core.",
  learner: "student",
  mode: "lesson_mode",
  commitRefused: 101,
  finishRefused: 101,
  statuses: { "Status": "cmi.core.lesson_status" },
  place: "cmi.core.lesson_location",
};
const scorm2004 = {
  name: "2004",
  script: "/preview/scorm2004.js",
  make: settings => new globalThis.Scorm2004API(settings),
  object: "API_1484_11",
  prefix: "",
  finish: "Terminate",
  core: "cmi.",
  learner: "learner",
  mode: "mode",
  commitRefused: 391,
  finishRefused: 111,
  statuses: { "Completion": "cmi.completion_status", "Success": "cmi.success_status" },
  place: "cmi.location",
};

const titles = { "scorm-1.2": "SCORM 1.2", "scorm-2004-3": "SCORM 2004, 3rd edition", "scorm-2004-4": "SCORM 2004, 4th edition", "web": "Web page, no LMS" };

/** @param {string} target */
export const titleOf = target => titles[target] ?? target;

/** @param {string} target */
export const standardOf = target => target === "scorm-1.2" ? scorm12 : target.startsWith("scorm-2004") ? scorm2004 : null;

const loaded = new Map();

/** Loads the run-time of a standard, once. */
export function load(standard) {
  if (!standard) return Promise.resolve();
  if (!loaded.has(standard)) {
    loaded.set(standard, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = standard.script;
      script.onload = resolve;
      script.onerror = () => {
        loaded.delete(standard);
        reject(new Error(`The run-time of SCORM ${standard.name} did not load.`));
      };
      document.head.append(script);
    }));
  }
  return loaded.get(standard);
}
