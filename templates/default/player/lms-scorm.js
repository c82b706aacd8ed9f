/**
 * What SCORM 1.2 and 2004 have in common; the adapters say what differs. Every return value is checked; a value is sent only when it differs
 * from what the LMS has.
 * @param {ScormStandard} standard @returns {Lms|string} or the notice that says why there is none
 */
function connectScorm({api: name, prefix, finish, core, lesson, person, levels, statuses, objectiveStatus, time: timeName, wrong, finished, isNew, moment, duration, answers}) {
  const api = findApi(name);
  if (!api) return "no_lms";
  /** Whether the last call threw. */
  let failed = false;
  /** @type {(name: string, ...values: string[]) => string} */
  const call = (name, ...values) => {
    failed = false;
    try {
      return String(api[prefix + name](...values) ?? "");
    } catch {
      failed = true;
      return "";
    }
  };
  if (call("Initialize", "") !== "true") return "no_answer";

  const started = performance.now();
  /** What the LMS is known to have. @type {Map<string, string>} */
  const known = new Map();
  /** @type {(element: string) => string} */
  const get = element => {
    const value = call("GetValue", element);
    // Nothing there, or nothing of the kind: these errors say that it is empty. Others say that nobody knows.
    failed = failed || !value && ![0, 201, 401, 402, 403, 404].includes(Number(call("GetLastError")));
    known.set(element, value);
    return value;
  };
  /** @type {(element: string, value: string) => boolean} */
  const set = (element, value) => {
    if (known.get(element) === value) return true;
    const accepted = call("SetValue", element, value) === "true";
    if (accepted) known.set(element, value);
    return accepted;
  };
  const setTime = () => set(core + "session_time", duration((performance.now() - started) / 1000));

  /** What could be overwritten, or wrongly written at all, is not known. */
  let unreadable = false;
  /** @type {(element: string) => string} */
  const need = element => {
    const value = get(element);
    unreadable = unreadable || failed;
    return value;
  };
  const mode = need(core + lesson + "mode");
  const credit = need(core + "credit") !== "no-credit";
  get(core + "entry");
  const ranked = levels.map(([element, ranks]) => ({element, ranks, now: need(element)}));
  const reported = Number(need(core + "score.raw")) * 100 || 0;
  const state = need("cmi.suspend_data");
  const learner = get(`${core}${person}_id`);

  /** Never lowers. @type {(level: {element: string, ranks: string[], now: string}, next: string) => boolean} */
  const raise = (level, next) => {
    const {element, ranks, now} = level;
    if (ranks.indexOf(next) <= ranks.indexOf(now)) next = now;
    if (!ranks.includes(next)) return true;
    if (!set(element, next)) return false;
    level.now = next;
    return true;
  };

  /** @type {(at: string, hundredths: number) => boolean} */
  const setScore = (at, hundredths) => {
    const isSet = (!isNew || set(at + "scaled", String(hundredths / 10000))) && set(at + "raw", String(hundredths / 100));
    // SCORM 1.2 leaves these two to the LMS.
    set(at + "min", "0");
    set(at + "max", "100");
    return isSet;
  };

  /** How many the LMS keeps of a collection, read when first needed; -1: it keeps none, -2: it did not say. @type {Record<string, number>} */
  const counts = {};
  /** @type {(collection: string) => number} */
  const count = collection => {
    if (!(collection in counts)) {
      const all = get(collection + "._children") ? get(collection + "._count") : "-1";
      if (failed) return -2;
      counts[collection] = Number(all) || 0;
    }
    return counts[collection];
  };
  /** @type {string[]} */
  let objectiveIds;
  /** @type {(objective: ObjectiveRecord) => void} */
  const writeObjective = ({id, score, passed}) => {
    const all = count("cmi.objectives");
    if (all < 0) return;
    if (!objectiveIds) objectiveIds = Array.from({length: all}, (_, index) => get(`cmi.objectives.${index}.id`));
    let index = objectiveIds.indexOf(id);
    if (index < 0) {
      index = objectiveIds.length;
      if (!set(`cmi.objectives.${index}.id`, id)) return;
      objectiveIds.push(id);
    }
    setScore(`cmi.objectives.${index}.score.`, score);
    set(`cmi.objectives.${index}.${objectiveStatus}`, passed ? "passed" : "failed");
  };

  /** Just above what LMSs are known to cut a state to: there it is read back once. */
  const limits = [255, 1000, 4000, 4096];

  /** @type {Lms} */
  const lms = {
    launch: {mode: mode === "review" || mode === "browse" ? mode : "normal", credit, state, learner, unreadable},
    kept: Infinity,

    begin() {
      const isSet = set(core + "exit", "suspend");
      const isRaised = !credit || raise(ranked[0], "incomplete");
      return lms.commit() && isSet && isRaised;
    },

    forget() {
      known.clear();
    },

    interactionCount: () => count("cmi.interactions"),

    // What an LMS refuses here is not asked for again: no learner's progress hangs on it.
    writeInteraction(index, {id, objective, weight, credit, time, latency, answer, stem}) {
      /** @type {(element: string, value: string|null|false) => unknown} */
      const put = (element, value) => value && set(`cmi.interactions.${index}.${element}`, value);
      put("id", id);
      put("type", answer ? answer.type : "choice");
      put("objectives.0.id", objective);
      put(timeName, time && moment(time));
      if (answer) answer.patterns.forEach((pattern, nth) => put(`correct_responses.${nth}.pattern`, answers(pattern, answer)));
      put("weighting", weight);
      put(person + "_response", answer && answers(answer.response, answer));
      put("result", credit === "incorrect" ? wrong : credit);
      put("latency", latency !== null && duration(latency));
      put("description", isNew && stem);
    },

    write({state, location, outcome, score, objectives, isFinished}) {
      let ok = set("cmi.suspend_data", state) && set(core + lesson + "location", location);
      if (ok && state.length > limits[0]) {
        while (state.length > limits[0]) limits.shift();
        const kept = get("cmi.suspend_data");
        if (!failed && kept !== state) lms.kept = Math.min(kept.length, state.length - 1);
        known.set("cmi.suspend_data", state);
      }
      if (credit) {
        objectives.forEach(writeObjective);
        if (score !== null && score >= reported && known.get(core + "score.raw") !== String(score / 100)) ok = setScore(core + "score.", score) && ok;
        const next = statuses(outcome);
        ranked.forEach((level, index) => ok = raise(level, next[index]) && ok);
      }
      return set(core + "exit", isFinished ? finished : "suspend") && ok;
    },

    commit: () => setTime() && call("Commit", "") === "true",

    finish(write) {
      const isSet = !write || setTime();
      // After any other exit SCORM 2004 drops everything: rather none at all, as if the page had died.
      return (!isNew || lms.launch.mode !== "normal" || known.has("cmi.exit") || set("cmi.exit", "suspend")) && call(finish, "") === "true" && isSet;
    },
  };
  return lms;
}
