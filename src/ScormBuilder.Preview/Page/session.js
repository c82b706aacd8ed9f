import { flat, kept, nested } from "./shelf.js";

const settings = { autocommit: false, mastery_override: false, strict_errors: true, autoCompleteLessonStatus: false, logLevel: 5 };

/** One launch of one SCO in the stand-in LMS: the object that the course finds, and what becomes of its calls. */
export class Session {
  #runTime;
  #refusal = null;
  #start = performance.now();

  /** Whether the course has ended it. */
  hasEnded = false;

  /**
   * @param {any} standard @param {import("./shelf.js").Shelf} shelf @param {{id: string, name: string, mode: string, credit: string}} visit
   * @param {{offline: boolean, refuse: boolean, slow: number}} faults which may change while the session lasts
   * @param {(call: any) => void} told of each call
   */
  constructor(standard, shelf, visit, faults, told) {
    Object.assign(this, { standard, shelf, visit, faults, told });
    const { values, entry } = kept(standard, shelf.read());
    this.entry = entry;
    this.#runTime = standard.make(settings);
    const record = nested(values).cmi ?? {};
    const given = { [`${standard.learner}_id`]: visit.id, [`${standard.learner}_name`]: visit.name, [standard.mode]: visit.mode, credit: visit.credit, entry };
    this.#runTime.loadFromJSON(standard.name === "1.2" ? { ...record, core: { ...record.core, ...given } } : { ...record, ...given }, "cmi");
    this.api = Object.fromEntries(["Initialize", standard.finish, "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"]
      .map(name => [standard.prefix + name, (...given) => this.#call(name, given)]));
  }

  /** The data model as it is now: what has a value. */
  values() {
    return flat(JSON.parse(JSON.stringify(this.#runTime.cmi)), "cmi");
  }

  #call(name, given) {
    const at = performance.now();
    // SCORM is synchronous: an LMS that takes its time holds the page.
    for (const end = at + Number(this.faults.slow); performance.now() < end;);
    const isQuestion = /^Get(LastError|ErrorString|Diagnostic)$/.test(name);
    const answer = isQuestion ? this.#explain(name, given) : this.#carryOut(name, given);
    const code = isQuestion ? 0 : this.#refusal?.code ?? Number(this.#run("GetLastError"));
    this.told({ name: this.standard.prefix + name, given: given.map(String), answer, code, words: code ? this.#words(code) : "", at: at - this.#start, took: performance.now() - at });
    return answer;
  }

  #carryOut(name, given) {
    const isEnd = name === this.standard.finish;
    this.#refusal = null;
    if (this.faults.refuse && (isEnd || name === "Commit")) {
      this.#refusal = { code: isEnd ? this.standard.finishRefused : this.standard.commitRefused };
      return "false";
    }
    const total = isEnd ? this.#runTime.cmi.getCurrentTotalTime() : null;
    const answer = this.#run(name, ...given);
    this.hasEnded ||= isEnd && answer === "true";
    if (answer === "true" && (isEnd || name === "Commit") && !this.faults.offline) this.#store(total);
    return answer;
  }

  /** Nothing that is done in a review is kept. @param {string|null} total time, when the session has ended */
  #store(total) {
    if (this.visit.mode !== "normal") return;
    const values = this.values();
    if (total) values[`${this.standard.core}total_time`] = total;
    this.shelf.write(values);
  }

  #explain(name, given) {
    if (name === "GetLastError") return String(this.#refusal?.code ?? this.#run(name));
    if (name === "GetDiagnostic" && this.#refusal) return "The preview was asked to refuse commits.";
    return String(this.#run(name, ...given));
  }

  #words(code) {
    return this.#refusal ? `${this.#run("GetErrorString", String(code))}: the preview refuses commits` : String(this.#run("GetErrorString", String(code)));
  }

  #run(name, ...given) {
    return this.#runTime[this.standard.prefix + name](...given);
  }
}
