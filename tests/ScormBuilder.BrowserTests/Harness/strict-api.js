// An LMS by the book, for one launch of one SCO. It records every call, refuses what the standard or Moodle refuses (scorm-cmi5-digest.md 2,
// lms-contract.md Interactions), and keeps a list of everything that a course by the book would not have done.
// A record is a flat object: element name, value as text.
class StrictApi {
  #standard;
  #words;
  #model;
  #session = null;
  #error = "0";
  #commits = [];
  #state = "new";
  #known = new Set();
  #counts = new Map();
  #said = { Initialize: 0, Terminate: 0 };

  /**
   * standard "1.2" or "2004"; record what the LMS has stored, or null; visit {learnerId, learnerName, mode, credit, entry};
   * now() milliseconds; store() at a commit: values() is what to store; behind a run-time whose answers are given instead of its own;
   * interfere(name, values, proceed) may answer otherwise.
   */
  constructor(standard, { record, visit, now, store, behind = null, interfere = null }) {
    Object.assign(this, { record, visit, now, store, behind, interfere, calls: [], faults: [], disturbed: false });
    this.#standard = standard;
    this.#words = StrictApi.words[standard];
    this.#model = StrictModel.elements[standard];
    this.api = Object.fromEntries(Object.entries(this.#words.functions).map(([name, own]) => [own, (...values) => this.#call(name, values)]));
  }

  static words = {
    "1.2": {
      functions: {
        Initialize: "LMSInitialize", Terminate: "LMSFinish", GetValue: "LMSGetValue", SetValue: "LMSSetValue", Commit: "LMSCommit",
        GetLastError: "LMSGetLastError", GetErrorString: "LMSGetErrorString", GetDiagnostic: "LMSGetDiagnostic",
      },
      codes: { twice: "101", early: "301", late: "301", argument: "201", unknown: "401", readOnly: "403", writeOnly: "404", type: "405", range: "405", index: "201", order: "201", unset: "0" },
    },
    "2004": {
      functions: Object.fromEntries(["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"].map(name => [name, name])),
      codes: { twice: "103", early: "132", late: "133", argument: "201", unknown: "401", readOnly: "404", writeOnly: "405", type: "406", range: "407", index: "351", order: "408", unset: "403" },
    },
  };

  /** How many calls of a kind have been made. */
  count(name) {
    return this.calls.filter(call => call.name === name).length;
  }

  #call(name, values) {
    if (name === "GetLastError") return this.#error;
    if (name === "GetErrorString" || name === "GetDiagnostic") return this.#error === "0" ? "" : `error ${this.#error}`;
    const call = { name, arguments: values.map(String), result: "", error: "0", at: this.now() };
    this.calls.push(call);
    this.#checkManners(name, values);
    this.#error = "0";
    try {
      const proceed = (given = call.arguments) => this.#perform(name, given);
      call.result = this.interfere ? this.interfere(name, call.arguments, proceed) : proceed();
      if (call.result === "false" && this.#error === "0") this.#error = "101";
    } finally {
      call.error = this.#error;
      this.onCall?.(call);
    }
    return call.result;
  }

  #blame(words) {
    this.faults.push(`call ${this.calls.length}: ${words}`);
  }

  // What holds whatever the LMS answers.
  #checkManners(name, values) {
    const text = `${name}(${values.join(", ").slice(0, 200)})`;
    const isFirst = this.calls.length === 1;
    const lengths = { Initialize: 1, Terminate: 1, Commit: 1, GetValue: 1, SetValue: 2 };
    if (values.length !== lengths[name] || !values.every(value => typeof value === "string")) this.#blame(`${text}: arguments are strings, as many as the standard says`);
    if (lengths[name] === 1 && name !== "GetValue" && values[0] !== "") this.#blame(`${text}: the argument is ""`);
    if (name === "Initialize" && !isFirst) this.#blame("Initialize comes first, and once");
    if (name !== "Initialize" && isFirst) this.#blame(`${text} before Initialize`);
    if (this.#said.Terminate) this.#blame(`${text} after Terminate`);
    if (name in this.#said) this.#said[name]++;
    if (name === "SetValue") {
      const found = this.#find(values[0]);
      if (!found) this.#blame(`${text}: there is no such element`);
      else if (!found.rule.write) this.#blame(`${text}: read only`);
      else if (found.rule.write(values[1], this.#session ?? {}, values[0])) this.#blame(`${text}: ${found.rule.write(values[1], this.#session ?? {}, values[0])}`);
      if (/mode|credit/.test(values[0])) this.#blame(text);
      if (this.visit.mode === "review" || this.visit.mode === "browse") this.#blame(`${text} in mode ${this.visit.mode}`);
    }
    if (name === "Commit") {
      const now = this.now();
      this.#commits = [...this.#commits.filter(time => time > now - 10000), now];
      if (this.#commits.length > 10) this.#blame("more than ten commits in ten seconds");
    }
  }

  #find(element) {
    const plain = element.replace(/\.\d+(?=\.)/g, ".n");
    return plain in this.#model ? { plain, rule: this.#model[plain] } : null;
  }

  #refuse(kind, words) {
    this.#error = this.#words.codes[kind];
    if (words && !this.disturbed) this.#blame(words);
    return "false";
  }

  #perform(name, values) {
    const own = this.#own(name, values);
    if (!this.behind) return own;
    const answer = this.behind[this.#words.functions[name]](...values);
    this.#error = String(this.behind[this.#words.functions.GetLastError]());
    if (name !== "GetValue" && own === "true" && String(answer) !== "true") this.#blame(`${name}(${values.join(", ")}): the run-time answers ${answer} [${this.#error}]`);
    return answer;
  }

  #own(name, [element = "", value = ""]) {
    if (name === "Initialize") {
      if (this.#state !== "new") return this.#refuse("twice");
      this.#state = "open";
      this.#session = this.#start();
      for (const element in this.#session) this.#noteIndexes(element);
      this.#known = new Set(Object.keys(this.record ?? {}));
      return "true";
    }
    if (this.#state !== "open") return name === "GetValue" ? (this.#refuse(this.#state === "new" ? "early" : "late"), "") : this.#refuse(this.#state === "new" ? "early" : "late");
    if (name === "GetValue") return this.#get(element);
    if (name === "SetValue") return this.#set(element, value);
    if (name === "Terminate") this.#state = "closed";
    this.store();
    return "true";
  }

  #get(element) {
    const collection = /^(.*)\._(count|children)$/.exec(element);
    if (collection) {
      const children = Object.keys(this.#model).filter(one => one.startsWith(`${collection[1].replace(/\.\d+/g, ".n")}.`));
      if (!children.length) return this.#refuse("unknown", `GetValue(${element})`), "";
      return collection[2] === "count" ? String(this.#counts.get(collection[1]) ?? 0)
        : [...new Set(children.map(one => one.slice(collection[1].length + 1).replace(/^n\./, "").split(".")[0]))].join();
    }
    const found = this.#find(element);
    if (!found) return this.#refuse("unknown", `GetValue(${element}): there is no such element`), "";
    if (!found.rule.read) return this.#refuse("writeOnly", `GetValue(${element}): write only`), "";
    if (element in this.#session) return this.#session[element];
    this.#error = this.#words.codes.unset;
    return "";
  }

  #set(element, value) {
    const found = this.#find(element);
    if (!found) return this.#refuse("unknown");
    if (!found.rule.write) return this.#refuse("readOnly");
    const wrong = found.rule.write(value, this.#session, element);
    if (wrong) return this.#refuse(/range/.test(wrong) ? "range" : "type");
    const order = StrictModel.place(this.#session, this.#counts, element);
    if (order) return this.#refuse(/index/.test(order) ? "index" : "order", `SetValue(${element}): ${order}`);
    if (found.rule.once && this.#known.has(element) && this.#session[element] !== value) return this.#refuse("index", `SetValue(${element}, ${value}): written once as ${this.#session[element]}`);
    if (found.rule.rank && this.visit.mode !== "review" && found.rule.rank(value) < found.rule.rank(this.#session[element] ?? "")) this.#blame(`SetValue(${element}, ${value}) lowers ${this.#session[element]}`);
    this.#session[element] = value;
    this.#known.add(element);
    this.#noteIndexes(element);
    return "true";
  }

  #noteIndexes(element) {
    const parts = element.split(".");
    for (let i = 1; i < parts.length; i++) {
      if (!/^\d+$/.test(parts[i])) continue;
      const collection = parts.slice(0, i).join(".");
      this.#counts.set(collection, Math.max(this.#counts.get(collection) ?? 0, Number(parts[i]) + 1));
    }
  }

  // Defaults, what was stored, and what belongs to this visit.
  #start() {
    const { learnerId, learnerName, mode, credit, entry } = this.visit;
    return this.#standard === "1.2"
      ? {
        "cmi.core.lesson_status": "not attempted", "cmi.suspend_data": "", "cmi.core.lesson_location": "", "cmi.core.score.raw": "", ...this.record,
        "cmi.core.student_id": learnerId, "cmi.core.student_name": learnerName, "cmi.core.lesson_mode": mode, "cmi.core.credit": credit, "cmi.core.entry": entry,
      }
      : {
        "cmi.completion_status": "unknown", "cmi.success_status": "unknown", ...this.record,
        "cmi.learner_id": learnerId, "cmi.learner_name": learnerName, "cmi.mode": mode, "cmi.credit": credit, "cmi.entry": entry,
      };
  }

  /** What the LMS keeps of a session: what was written, now or before. */
  values() {
    return Object.fromEntries([...this.#known].map(element => [element, this.#session[element]]));
  }
}
