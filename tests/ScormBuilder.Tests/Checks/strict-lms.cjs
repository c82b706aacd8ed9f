// An LMS that takes nothing that its standard, or Moodle, does not allow, and writes down every call. Its record outlives the launch.
const decimal = /^-?\d{1,5}(\.\d{1,7})?$/;
const percent = /^(100|\d{1,2}(\.\d{1,2})?)$/;
const identifier = /^[\w.-]{1,255}$/;
const state = /^[A-Za-z0-9._~-]*$/;

const rules12 = {
  "cmi.core.lesson_status": /^(passed|completed|failed|incomplete|browsed)$/,
  "cmi.core.exit": /^(suspend|)$/,
  "cmi.core.session_time": /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/,
  "cmi.core.lesson_location": /^.{0,255}$/,
  "cmi.core.score.raw": percent, "cmi.core.score.min": /^0$/, "cmi.core.score.max": /^100$/,
  "cmi.suspend_data": state,
  "cmi.objectives.n.id": identifier, "cmi.objectives.n.status": /^(passed|failed)$/,
  "cmi.objectives.n.score.raw": percent, "cmi.objectives.n.score.min": /^0$/, "cmi.objectives.n.score.max": /^100$/,
  "cmi.interactions.n.id": identifier, "cmi.interactions.n.type": /^choice$/, "cmi.interactions.n.objectives.0.id": identifier,
  "cmi.interactions.n.time": /^\d\d:\d\d:\d\d$/, "cmi.interactions.n.correct_responses.0.pattern": /^[a-z0-9](,[a-z0-9])*$/,
  "cmi.interactions.n.weighting": decimal, "cmi.interactions.n.student_response": /^[a-z0-9](,[a-z0-9])*$/,
  "cmi.interactions.n.result": /^(correct|wrong|0\.\d{4})$/, "cmi.interactions.n.latency": /^\d{4}:\d\d:\d\d\.\d\d$/,
};
const rules2004 = {
  "cmi.completion_status": /^(completed|incomplete)$/, "cmi.success_status": /^(passed|failed)$/,
  "cmi.exit": /^(suspend|normal)$/,
  "cmi.session_time": /^PT\d+(\.\d{1,2})?S$/,
  "cmi.location": /^.{0,1000}$/,
  "cmi.score.raw": percent, "cmi.score.min": /^0$/, "cmi.score.max": /^100$/, "cmi.score.scaled": /^(0|1|0\.\d{1,7})$/,
  "cmi.suspend_data": state,
  "cmi.objectives.n.id": identifier, "cmi.objectives.n.success_status": /^(passed|failed)$/,
  "cmi.objectives.n.score.raw": percent, "cmi.objectives.n.score.min": /^0$/, "cmi.objectives.n.score.max": /^100$/, "cmi.objectives.n.score.scaled": /^(0|1|0\.\d{1,7})$/,
  "cmi.interactions.n.id": identifier, "cmi.interactions.n.type": /^choice$/, "cmi.interactions.n.objectives.0.id": identifier,
  "cmi.interactions.n.timestamp": /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.0Z$/,
  "cmi.interactions.n.correct_responses.0.pattern": /^[a-z0-9_]{3,}(\[,\][a-z0-9_]{3,})*$/,
  "cmi.interactions.n.weighting": decimal, "cmi.interactions.n.learner_response": /^[a-z0-9_]{3,}(\[,\][a-z0-9_]{3,})*$/,
  "cmi.interactions.n.result": /^(correct|incorrect|0\.\d{4})$/, "cmi.interactions.n.latency": /^PT\d+\.\d\dS$/,
  "cmi.interactions.n.description": /^[^{\s][^\n]{0,249}$/,
};

class StrictLms {
  record = { "cmi.interactions._children": "id,type", "cmi.objectives._children": "id,score,status", "cmi.interactions._count": "0", "cmi.objectives._count": "0" };
  calls = [];
  faults = [];
  /** Makes it misbehave: name and arguments of a call in, undefined or what to return out. */
  disturb = () => undefined;

  constructor(is2004, values = {}) {
    this.is2004 = is2004;
    this.rules = is2004 ? rules2004 : rules12;
    const core = is2004 ? "cmi." : "cmi.core.";
    Object.assign(this.record, {
      [core + (is2004 ? "mode" : "lesson_mode")]: "normal", [core + "credit"]: "credit", [core + (is2004 ? "learner_id" : "student_id")]: "learner-1",
    }, values);
  }

  /** The API of one launch. */
  launch() {
    this.calls = [];
    this.pending = {};
    this.running = "";
    const names = ["Initialize", this.is2004 ? "Terminate" : "Finish", "GetValue", "SetValue", "Commit", "GetLastError"];
    const api = {};
    for (const name of names) {
      api[(this.is2004 ? "" : "LMS") + name] = (...values) => {
        if (values.some(value => typeof value !== "string")) this.faults.push(`${name}: not a string`);
        if (name !== "GetLastError") this.calls.push([name === "Finish" ? "Terminate" : name, ...values]);
        const result = this.disturb(name, ...values);
        return result === undefined ? this[name === "Finish" ? "Terminate" : name](...values) : result;
      };
    }
    return { [this.is2004 ? "API_1484_11" : "API"]: api };
  }

  Initialize() {
    if (this.running) this.faults.push("initialized twice");
    this.running = "yes";
    return "true";
  }

  Terminate() {
    if (this.running !== "yes") this.faults.push("terminated when not running");
    this.running = "ended";
    Object.assign(this.record, this.pending);
    return "true";
  }

  Commit() {
    if (this.running !== "yes") this.faults.push("commit when not running");
    Object.assign(this.record, this.pending);
    return "true";
  }

  GetLastError() {
    return "0";
  }

  GetValue(element) {
    if (this.running !== "yes") this.faults.push(`read when not running: ${element}`);
    return this.value(element) ?? "";
  }

  value(element) {
    return this.pending?.[element] ?? this.record[element];
  }

  SetValue(element, value) {
    const rule = this.rules[element.replace(/^(cmi\.\w+)\.\d+\./, "$1.n.")];
    if (this.running !== "yes") this.faults.push(`write when not running: ${element}`);
    if (!rule || !rule.test(value)) {
      this.faults.push(`${element} = ${value}`);
      return "false";
    }
    const item = /^(cmi\.\w+)\.(\d+)\.(\w+)/.exec(element);
    if (item) {
      const [, collection, index, name] = item;
      const count = Number(this.value(collection + "._count"));
      if (Number(index) > count || Number(index) === count && name !== "id") this.faults.push(`${element}: out of order, of ${count}`);
      if (collection === "cmi.objectives" && name === "id" && this.value(element) && this.value(element) !== value) this.faults.push(`${element}: is written once`);
      if (Number(index) === count) this.pending[collection + "._count"] = String(count + 1);
      if (this.is2004 && !/^(id|type)$/.test(name) && collection === "cmi.interactions" && !this.value(`${collection}.${index}.type`)) this.faults.push(`${element}: before its type`);
    }
    this.pending[element] = value;
    return "true";
  }

  /** The calls of a kind: [element, value] of each. */
  of(name) {
    return this.calls.filter(call => call[0] === name).map(call => call.slice(1));
  }

  /** What is stored of one interaction or objective. */
  item(collection, index) {
    const prefix = `cmi.${collection}.${index}.`;
    return Object.fromEntries(Object.entries(this.record).filter(([element]) => element.startsWith(prefix)).map(([element, value]) => [element.slice(prefix.length), value]));
  }
}

module.exports = { StrictLms };
