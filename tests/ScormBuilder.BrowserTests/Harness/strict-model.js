// The elements of both data models with what may be written to them, by hand from scorm-cmi5-digest.md 2 and lms-contract.md.
// A rule: read, whether it may be read; write(value, session, element), "" or what is wrong; once, whether it is written once;
// rank, of statuses and scores that never go down (lms-contract.md, What is recorded).
const StrictModel = (() => {
  const formats = {
    decimal: /^-?\d{1,5}(\.\d+)?$/,
    real: /^-?\d{1,5}(\.\d{1,7})?$/,
    identifier12: /^[A-Za-z0-9_.-]{1,255}$/,
    identifier2004: /^(?!urn:)\S{1,4000}$/,
    timespan: /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    clock: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    // No years, months or weeks, at most two decimals.
    interval: /^P(?=\d|T)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
    timestamp: /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{1,2}Z$/,
    state: /^[A-Za-z0-9._~-]*$/,
    option12: /^(?:[a-z0-9](?:,[a-z0-9])*)$/,
    option2004: /^[a-z0-9_]{3,250}$/,
    pairs12: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
    pair2004: /^[a-z0-9_]{3,250}\[\.\][a-z0-9_]{3,250}$/,
  };
  const says = (isRight, words) => isRight ? "" : words;
  const matches = format => value => says(formats[format].test(value), `no ${format}`);
  const oneOf = (...words) => value => says(words.includes(value), `none of ${words.join(", ")}`);
  const atMost = (most, format) => value => says(value.length <= most && (!format || formats[format].test(value)), `longer than ${most}, or other characters`);
  const within = (low, high, format) => value => !formats[format].test(value) ? `no ${format}` : says(Number(value) >= low && Number(value) <= high, `out of range ${low} to ${high}`);
  const anyOf = (...rules) => (...given) => rules.some(rule => !rule(...given)) ? "" : rules[0](...given);
  const line = most => value => says(value.length > 0 && value.length <= most && !/[\n\r]/.test(value) && !value.startsWith("{"), `not one line of at most ${most}`);
  const readOnly = { read: true };
  const both = write => ({ read: true, write });
  const writeOnly = write => ({ read: false, write });
  const order = (...words) => value => words.indexOf(value);
  const number = value => value === "" ? -1 : Number(value);

  const choices12 = value => says(value.length <= 255 && formats.option12.test(value.replace(/^\{(.*)\}$/, "$1")), "no letters and digits, separated by commas, at most 255 characters");
  const responses12 = (value, session, element) => {
    const type = session[element.split(".").slice(0, 3).join(".") + ".type"];
    if (type === "numeric") return matches("decimal")(value);
    if (type === "matching") return says(value.length <= 255 && formats.pairs12.test(value), "no pairs of letters and digits");
    if (type === "likert") return says(/^[a-z0-9]$/.test(value), "not one character");
    return type === "choice" || type === "sequencing" ? choices12(value) : says(value.length > 0 && value.length <= 255, "empty, or longer than 255");
  };
  const choices2004 = value => {
    const ids = value.split("[,]");
    return says(ids.length <= 36 && new Set(ids).size === ids.length && ids.every(id => formats.option2004.test(id)), "no set of at most 36 short identifiers");
  };
  const steps2004 = value => {
    const steps = value.split("[,]").map(step => step.split("[.]"));
    return says(value.length <= 4000 && steps.length <= 250 && steps.every(step => step.length === 2 && step.every(id => formats.option2004.test(id))), "not at most 250 steps of two short identifiers");
  };
  const responses2004 = (value, session, element) => {
    const type = session[element.split(".").slice(0, 3).join(".") + ".type"];
    if (type === "numeric") return says(element.endsWith("response") ? formats.real.test(value) : value.split("[:]").length === 2 && value.split("[:]").every(end => formats.real.test(end)), "no real, or no range");
    if (type === "fill-in") return says(value.length > 0 && !/[\n\r]|^\{/.test(value) && value.split("[,]").length <= 10 && value.split("[,]").every(text => text.length <= 250), "no ten texts of 250 characters");
    if (type === "matching") return says(value.split("[,]").length <= 36 && value.split("[,]").every(pair => formats.pair2004.test(pair)), "no pairs of short identifiers, at most 36");
    if (type === "likert") return matches("option2004")(value);
    if (type === "performance") return steps2004(value);
    return type === "choice" || type === "sequencing" ? choices2004(value) : says(value.length > 0 && value.length <= 4000 && !/[\n\r]/.test(value), "empty, too long, or several lines");
  };

  const statuses12 = ["incomplete", "failed", "completed", "passed"];
  const score12 = { ...both(within(0, 100, "decimal")) };
  const elements12 = {
    "cmi.core.student_id": readOnly, "cmi.core.student_name": readOnly, "cmi.core.credit": readOnly, "cmi.core.entry": readOnly,
    "cmi.core.lesson_mode": readOnly, "cmi.core.total_time": readOnly, "cmi.launch_data": readOnly, "cmi.comments_from_lms": readOnly,
    "cmi.core.lesson_location": both(atMost(255)),
    "cmi.core.lesson_status": { ...both(oneOf(...statuses12)), rank: order("not attempted", "browsed", ...statuses12) },
    "cmi.core.score.raw": { ...score12, rank: number }, "cmi.core.score.min": score12, "cmi.core.score.max": score12,
    "cmi.core.exit": writeOnly(oneOf("suspend", "")),
    "cmi.core.session_time": writeOnly(matches("timespan")),
    "cmi.suspend_data": both(atMost(4096, "state")),
    "cmi.objectives.n.id": both(matches("identifier12")),
    "cmi.objectives.n.status": both(oneOf("passed", "failed", "completed", "incomplete", "browsed", "not attempted")),
    "cmi.objectives.n.score.raw": score12, "cmi.objectives.n.score.min": score12, "cmi.objectives.n.score.max": score12,
    "cmi.interactions.n.id": writeOnly(matches("identifier12")),
    "cmi.interactions.n.type": writeOnly(oneOf("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric")),
    "cmi.interactions.n.objectives.n.id": writeOnly(matches("identifier12")),
    "cmi.interactions.n.time": writeOnly(matches("clock")),
    "cmi.interactions.n.correct_responses.n.pattern": writeOnly(responses12),
    "cmi.interactions.n.weighting": writeOnly(matches("decimal")),
    "cmi.interactions.n.student_response": writeOnly(responses12),
    "cmi.interactions.n.result": writeOnly(anyOf(oneOf("correct", "wrong", "unanticipated", "neutral"), matches("decimal"))),
    "cmi.interactions.n.latency": writeOnly(matches("timespan")),
  };

  const score2004 = both(matches("real"));
  const scaled = both(within(-1, 1, "real"));
  const success = { ...both(oneOf("passed", "failed", "unknown")) };
  const completion = { ...both(oneOf("completed", "incomplete")) };
  const elements2004 = {
    "cmi.learner_id": readOnly, "cmi.learner_name": readOnly, "cmi.credit": readOnly, "cmi.entry": readOnly, "cmi.mode": readOnly, "cmi.total_time": readOnly,
    "cmi.launch_data": readOnly, "cmi.completion_threshold": readOnly, "cmi.scaled_passing_score": readOnly, "cmi.max_time_allowed": readOnly,
    "cmi.location": both(atMost(1000)),
    "cmi.completion_status": { ...completion, rank: order("unknown", "not attempted", "incomplete", "completed") },
    "cmi.success_status": { ...success, rank: order("unknown", "failed", "passed") },
    "cmi.progress_measure": both(within(0, 1, "real")),
    "cmi.score.scaled": { ...scaled, rank: number }, "cmi.score.raw": { ...both(within(0, 100, "real")), rank: number }, "cmi.score.min": score2004, "cmi.score.max": score2004,
    "cmi.exit": writeOnly(oneOf("suspend", "normal")),
    "cmi.session_time": writeOnly(matches("interval")),
    "cmi.suspend_data": both(atMost(64000, "state")),
    "cmi.objectives.n.id": { ...both(matches("identifier2004")), once: true },
    "cmi.objectives.n.success_status": success, "cmi.objectives.n.completion_status": completion,
    "cmi.objectives.n.score.scaled": scaled, "cmi.objectives.n.score.raw": score2004, "cmi.objectives.n.score.min": score2004, "cmi.objectives.n.score.max": score2004,
    "cmi.objectives.n.progress_measure": both(within(0, 1, "real")), "cmi.objectives.n.description": both(line(250)),
    "cmi.interactions.n.id": both(matches("identifier2004")),
    "cmi.interactions.n.type": both(oneOf("true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other")),
    "cmi.interactions.n.objectives.n.id": both(matches("identifier2004")),
    "cmi.interactions.n.timestamp": both(matches("timestamp")),
    "cmi.interactions.n.correct_responses.n.pattern": both(responses2004),
    "cmi.interactions.n.weighting": both(matches("real")),
    "cmi.interactions.n.learner_response": both(responses2004),
    "cmi.interactions.n.result": both(anyOf(oneOf("correct", "incorrect", "unanticipated", "neutral"), within(-9999, 9999, "real"))),
    "cmi.interactions.n.latency": both(matches("interval")),
    "cmi.interactions.n.description": both(line(250)),
  };

  /** What is wrong with the place of an element in its collections: the next free index, the id first, then the type. */
  function place(session, counts, element) {
    const parts = element.split(".");
    for (let i = 1; i < parts.length; i++) {
      if (!/^\d+$/.test(parts[i])) continue;
      const collection = parts.slice(0, i).join(".");
      const count = counts.get(collection) ?? 0;
      if (Number(parts[i]) > count) return `the index is not at most _count, ${count}`;
    }
    const entry = parts.slice(0, 3).join(".");
    const first = /^cmi\.(interactions|objectives)\.\d+$/.test(entry);
    if (first && parts[3] !== "id" && !(`${entry}.id` in session)) return "the id comes first";
    if (parts[1] === "interactions" && !["id", "type"].includes(parts[3]) && !(`${entry}.type` in session)) return "the type comes second";
    return "";
  }

  return { elements: { "1.2": elements12, "2004": elements2004 }, place };
})();
