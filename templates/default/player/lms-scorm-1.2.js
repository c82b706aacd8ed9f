/**
 * SCORM 1.2 (Run-Time Environment 3.4). Every return value is checked; a value is sent only when it differs from what the LMS has.
 * @returns {Lms|null}
 */
function connectLms() {
  const api = findApi("API");
  /** @type {(name: string, ...values: string[]) => string} */
  const call = (name, ...values) => {
    try {
      return String(api[name](...values));
    } catch {
      return "";
    }
  };
  if (!api || call("LMSInitialize", "") !== "true") return null;

  const started = performance.now();
  /** What the LMS is known to have. @type {Map<string, string>} */
  const known = new Map();
  /** @type {(element: string) => string} */
  const get = element => {
    const value = call("LMSGetValue", element);
    known.set(element, value);
    return value;
  };
  /** @type {(element: string, value: string) => boolean} */
  const set = (element, value) => {
    if (known.get(element) === value) return true;
    const accepted = call("LMSSetValue", element, value) === "true";
    if (accepted) known.set(element, value);
    return accepted;
  };
  const setTime = () => set("cmi.core.session_time", timespan((performance.now() - started) / 1000));

  const mode = get("cmi.core.lesson_mode");
  const credit = get("cmi.core.credit");
  get("cmi.core.entry");
  let status = get("cmi.core.lesson_status");
  const score = get("cmi.core.score.raw").trim();
  const state = get("cmi.suspend_data");
  const learner = get("cmi.core.student_id");
  let reported = score && isFinite(Number(score)) ? Math.round(Number(score) * 100) : null;

  const ranks = ["incomplete", "failed", "completed", "passed"];
  /** @type {(next: string) => boolean} */
  const raiseStatus = next => {
    if (ranks.indexOf(next) <= ranks.indexOf(status)) return set("cmi.core.lesson_status", status);
    if (!set("cmi.core.lesson_status", next)) return false;
    status = next;
    return true;
  };

  /** How many the LMS keeps of a collection, read when first needed; -1: it keeps none. @type {Record<string, number>} */
  const counts = {};
  /** @type {(collection: string) => number} */
  const count = collection => {
    if (!(collection in counts)) counts[collection] = get(collection + "._children") ? Number(get(collection + "._count")) || 0 : -1;
    return counts[collection];
  };
  /** @type {string[]} */
  let objectiveIds;
  /** @type {(objective: {id: string, passed: boolean}) => void} */
  const writeObjective = ({id, passed}) => {
    const all = count("cmi.objectives");
    if (all < 0) return;
    if (!objectiveIds) objectiveIds = Array.from({length: all}, (_, index) => get(`cmi.objectives.${index}.id`));
    let index = objectiveIds.indexOf(id);
    if (index < 0) {
      index = objectiveIds.length;
      if (!set(`cmi.objectives.${index}.id`, id)) return;
      objectiveIds.push(id);
    }
    set(`cmi.objectives.${index}.status`, passed ? "passed" : "failed");
  };

  return {
    launch: {
      mode: mode === "review" || mode === "browse" ? mode : "normal",
      credit: credit !== "no-credit",
      score: reported,
      state,
      learner,
    },

    begin() {
      const isSet = set("cmi.core.exit", "suspend");
      const isRaised = credit === "no-credit" || ranks.includes(status) || raiseStatus("incomplete");
      return this.commit() && isSet && isRaised;
    },

    forget() {
      known.clear();
    },

    interactionCount: () => count("cmi.interactions"),

    // What an LMS refuses here is not asked for again: no learner's progress hangs on it.
    writeInteraction(index, {id, objective, weight, credit, time, latency, answer}) {
      const at = `cmi.interactions.${index}.`;
      // Response and pattern: letters, then digits, in the order of the source.
      const signs = (/** @type {string[]} */ ids) => ids.map(one => "abcdefghijklmnopqrstuvwxyz0123456789"[answer ? answer.options.indexOf(one) : 0]).sort(
        (one, two) => Number(one <= "9") - Number(two <= "9") || (one < two ? -1 : 1)).join();
      set(at + "id", id);
      set(at + "type", "choice");
      if (objective) set(at + "objectives.0.id", objective);
      if (time) set(at + "time", time.toTimeString().slice(0, 8));
      if (answer) set(at + "correct_responses.0.pattern", signs(answer.pattern));
      set(at + "weighting", weight);
      if (answer) set(at + "student_response", signs(answer.response));
      if (credit) set(at + "result", credit === "incorrect" ? "wrong" : credit);
      if (latency !== null) set(at + "latency", timespan(latency));
    },

    write({state, location, outcome, score, objectives, finished}) {
      let ok = set("cmi.suspend_data", state) && set("cmi.core.lesson_location", location);
      if (credit !== "no-credit") {
        objectives.forEach(writeObjective);
        if (score !== null && (reported === null || score > reported || score === reported && !known.has("cmi.core.score.raw"))) {
          ok = set("cmi.core.score.raw", String(score / 100)) && ok;
          set("cmi.core.score.min", "0");
          set("cmi.core.score.max", "100");
          reported = score;
        }
        ok = raiseStatus(outcome.failed ? "failed" : !outcome.complete ? "incomplete" : outcome.success === "passed" ? "passed" : "completed") && ok;
      }
      return set("cmi.core.exit", finished ? "" : "suspend") && ok;
    },

    commit: () => setTime() && call("LMSCommit", "") === "true",

    finish(write) {
      const isSet = !write || setTime();
      return call("LMSFinish", "") === "true" && isSet;
    },
  };
}

/** HHHH:MM:SS.SS @param {number} seconds */
function timespan(seconds) {
  const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360000);
  /** @type {(value: number, width: number) => string} */
  const digits = (value, width) => String(Math.floor(value)).padStart(width, "0");
  return `${digits(hundredths / 360000, 4)}:${digits(hundredths / 6000 % 60, 2)}:${digits(hundredths / 100 % 60, 2)}.${digits(hundredths % 100, 2)}`;
}
