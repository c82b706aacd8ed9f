// One learner, one set of faults, two departures: whether the learner can go on, is told the truth, and loses nothing that was said to be saved.
// The course is LabModule.cs: read, drill (120 questions), try (2 questions), test (2 questions).
class LabScenario {
  /** A learner who has done the drill by the book, and left. @type {Record<string, Promise>} */
  static #before = {};

  faults = [];
  saidByLms = null;
  saidByBrowser = null;
  seen = new Set();

  /** row: a level of each factor of FaultArray.cs. */
  constructor(course, standard, row) {
    Object.assign(this, { course, standard, row });
  }

  /** A record, copies and progress; by course. */
  static before(course, standard) {
    return LabScenario.#before[course] ??= LabScenario.#drill(course, standard);
  }

  static async #drill(course, standard) {
    const lab = new Lab(course, standard);
    const session = await lab.launch();
    const { learner } = session;
    LabScenario.words = JSON.parse(learner.document.getElementById("course-data").textContent).words;
    LabDrill(learner);
    await lab.wait(30000);
    learner.act("next");
    await lab.wait(30000);
    const progress = learner.progress();
    const { save, words } = learner;
    learner.act("exit");
    await lab.wait(0);
    await lab.leave(session, "crashed");
    const faults = [...session.errors, ...session.strict.faults];
    if (save !== "saved" || progress.lessons.length !== 1) faults.push(`not saved: ${save}, ${words}, ${progress.lessons}`);
    return { record: lab.record, copies: lab.copies, progress, faults };
  }

  get hasLms() {
    return ["ok", "opener", "deep"].includes(this.row.lms);
  }

  /** The LMS loses what it said it had, and nobody can notice before the next launch. */
  get isLying() {
    return this.row.write === "commit-lost" || this.row.state.startsWith("cut") && this.row.state !== "cut-4096";
  }

  async run() {
    const before = await LabScenario.before(this.course, this.standard);
    this.faults.push(...before.faults);
    this.lab = new Lab(this.course, this.standard, { shelf: this.#given(before.record), copies: { ...before.copies } });
    // What the LMS has lost meanwhile is still in this browser; what another course has put in its place was never this learner's to lose there.
    this.saidByLms = this.row.state === "foreign" ? null : before.progress;
    this.saidByBrowser = before.progress;

    await this.#learn();
    await this.#returnInTheSameBrowser();
    return { faults: this.faults, outcome: [...this.seen].join(", ") };
  }

  #given(record) {
    const { state } = this.row;
    const given = { ...record };
    if (state.startsWith("cut")) given["cmi.suspend_data"] = given["cmi.suspend_data"].slice(0, Number(state.slice(4)));
    if (state === "foreign") given["cmi.suspend_data"] = LabScenario.foreignState;
    return given;
  }

  #blame(words) {
    this.faults.push(words);
  }

  async #open(options = {}) {
    const { row } = this;
    const session = await this.lab.launch({
      place: { ok: "framed", opener: "opener", deep: "deep", none: "none" }[row.lms] ?? "framed",
      mode: row.mode === "empty" ? "" : "normal",
      faults: [row.lms, row.write === "set-false" || row.write.startsWith("set-false") ? "set-false" : row.write, row.speed].filter(name => name in interference),
      cut: row.state.startsWith("cut") ? Number(row.state.slice(4)) : 0,
      storage: row.storage === "works" ? "" : row.storage,
      ...options,
    });
    await this.#decide(session);
    return session;
  }

  async #decide(session) {
    const { learner } = session;
    if (!learner.ready) return this.#blame(`the course did not open: ${session.errors}`);
    if (learner.asked) {
      this.seen.add(`asked: ${learner.asked}`);
      learner.choose(learner.asked === "copy" ? "use_copy" : "start_afresh");
      await Lab.settle();
    }
  }

  async #learn() {
    const { row, lab } = this;
    let session = await this.#open();
    this.#checkStart(session);
    let first = null;
    for (let step = 0; step <= Number(row.step); step++) {
      this.#do(session, LabSteps[step], step);
      if (row.leave === "crashed" && step === Number(row.step)) break;
      await lab.wait(1500);
      this.#observe(session);
      if (step === 1 && row.tabs === "two") {
        first = { session, calls: session.strict?.calls.length ?? 0 };
        session = await this.#open();
        await lab.wait(1500);
      }
      if (step === 1) lab.clock.jump({ steady: 0, forward: 86400000, back: -86400000, sleep: 0 }[row.clock]);
      if (step === 1 && row.clock === "sleep") lab.clock.block(8 * 3600000);
      if (step === 2 && row.write !== "set-false") await this.#mend(session);
    }
    if (first) this.#checkFirstTab(first);
    if (row.leave === "exit") this.#exit(session);
    for (const one of [first?.session, session].filter(Boolean)) {
      const before = one.strict?.calls.length ?? 0;
      await lab.leave(one, row.leave === "exit" ? "closed" : row.leave);
      if (one === first?.session && one.strict && one.strict.calls.slice(before).some(({ name }) => name !== "Terminate")) this.#blame("the first tab spoke to the LMS when it was closed");
      this.faults.push(...one.errors.map(error => `error: ${error}`), ...one.strict?.faults ?? []);
    }
  }

  #do(session, action, step) {
    try {
      action(session.learner);
    } catch (error) {
      this.#blame(`step ${step}: ${error.message}`);
    }
  }

  // The fault ends, and the player finds out by itself.
  async #mend(session) {
    session.faults = session.faults.filter(fault => fault === "slow" || fault === this.row.lms);
    if (session.offline) session.setOffline(false);
    await this.lab.wait(600000);
    this.#observe(session);
    if (this.hasLms && !["saved", "unsaved"].includes(session.learner.save)) this.#blame(`ten minutes after the fault: ${session.learner.save}`);
  }

  #checkStart(session) {
    const { row } = this;
    const { learner } = session;
    if (row.write === "commit-offline") {
      session.setOffline(true);
      session.faults.push("commit-lost");
    }
    const expected = { none: "no_lms", "initialize-false": "no_answer", "get-throws": "unreadable" }[row.lms];
    if (expected && !learner.notices.includes(expected)) this.#blame(`notices ${learner.notices}, not ${expected}`);
    if (this.hasLms && row.state === "foreign" && !learner.notices.includes("foreign")) this.#blame(`notices ${learner.notices}, not foreign`);
    const isCut = this.hasLms && (row.state === "cut-255" || row.state === "cut-1000");
    if (isCut && row.storage === "refused" && !learner.notices.includes("damaged")) this.#blame(`notices ${learner.notices}, not damaged`);
    if (this.hasLms && row.state === "whole" && learner.notices.some(notice => ["damaged", "foreign", "unreadable"].includes(notice))) this.#blame(`notices ${learner.notices}`);
    for (const notice of learner.notices) if (notice !== "resumed") this.seen.add(notice);
  }

  // What the status line says, and whether it can be true.
  #observe({ learner, strict, faults, offline }) {
    const { save, words } = learner;
    this.seen.add(save);
    const blocked = offline || faults.some(fault => ["set-false", "commit-false", "commit-forgets"].includes(fault));
    if (save === "saved" && !blocked) this.saidByLms = this.saidByBrowser = learner.progress();
    // What was saved before stays saved.
    if (save === "saved" && blocked && PageLearner.missing(learner.progress(), this.saidByLms ?? PageLearner.nothing).length) this.#blame(`saved, while ${faults} ${offline ? "offline" : ""}`);
    if (save === "local" && !words.includes(LabScenario.words.nowhere)) this.saidByBrowser = learner.progress();
    if (!this.hasLms && save !== "local" && save !== "saving") this.#blame(`${save} without an LMS: ${words}`);
    if (!this.hasLms && save === "local" && words.includes(LabScenario.words.nowhere) !== (this.row.storage !== "works")) this.#blame(`${words}: storage ${this.row.storage}`);
    if (this.hasLms && save === "local") this.#blame("local, with an LMS");
    if (strict && this.row.lms === "get-throws" && strict.calls.some(call => call.name === "SetValue" && call.arguments[0] !== "cmi.exit")) this.#blame("written what could not be read");
    if (strict && this.row.lms === "initialize-false" && strict.calls.length > 1) this.#blame("spoken to an LMS that said no");
  }

  #checkFirstTab({ session, calls }) {
    const { learner, strict } = session;
    if (learner.save !== "unsaved" || !learner.words.includes(LabScenario.words.other_tab)) this.#blame(`first tab: ${learner.save}, ${learner.words}`);
    if (strict && strict.calls.length > calls) this.#blame(`the first tab goes on speaking: ${strict.calls.slice(calls).map(({ name, arguments: values }) => `${name}(${values})`)}`);
    this.seen.add("other tab");
  }

  #exit({ learner, frame }) {
    learner.act("exit");
    const said = Object.keys(LabScenario.words).filter(key => key.startsWith("left_")).find(key => LabScenario.words[key] === learner.heading);
    this.seen.add(said ?? learner.heading);
    if (said === "left_saved") this.saidByLms = this.saidByBrowser = learner.progress();
    if (said === "left_local" || said === "left_unsaved") this.saidByBrowser = learner.progress();
    if (!said) this.#blame(`left with the words "${learner.heading}" in ${frame.location.pathname}`);
  }

  // Everything works again.
  async #returnInTheSameBrowser() {
    const { row, lab } = this;
    const other = new Lab(this.course, this.standard, { shelf: lab.record && { ...lab.record } });
    const works = { faults: [], cut: 0, place: "framed", mode: "normal", storage: "" };

    // In another browser there is what the LMS has.
    const there = await other.launch(works);
    if (!there.learner.ready || there.errors.length) this.#blame(`elsewhere the course did not open: ${there.errors}`);
    else if (this.saidByLms && !this.isLying) this.#missing("elsewhere", this.saidByLms, there.learner);
    await other.leave(there, "crashed");

    let session = await lab.launch(works);
    await this.#decide(session);
    await lab.wait(30000);
    if (this.seen.has("asked: copy") && PageLearner.missing(this.saidByBrowser, session.learner.progress()).length) {
      // There were two copies, one of them made without an LMS: the other one is offered next time.
      await lab.leave(session, "closed");
      session = await lab.launch(works);
      await this.#decide(session);
      await lab.wait(30000);
    }
    const { learner } = session;
    if (!(this.isLying && row.storage !== "works")) this.#missing("in the same browser", this.saidByBrowser, learner);
    else if (row.write !== "commit-lost" && this.hasLms && this.saidByBrowser && PageLearner.missing(this.saidByBrowser, learner.progress()).length && !learner.notices.includes("damaged")) this.#blame(`loss without a word: ${learner.notices}`);
    // A state that was found cut: only the next launch can prove that it is kept whole now.
    const isSaid = () => learner.save === (learner.words.includes(LabScenario.words.kept_part) && row.state.startsWith("cut") ? "unsaved" : "saved");
    if (!isSaid()) this.#blame(`after the fault: ${learner.save}, ${learner.words}`);
    this.#do(session, LabSteps[5], 5);
    await lab.wait(30000);
    if (!isSaid()) this.#blame(`later: ${learner.save}, ${learner.words}`);
    this.#checkRecord(learner.progress());
    learner.act("exit");
    await lab.leave(session, "closed");
    this.faults.push(...session.errors.map(error => `error: ${error}`), ...session.strict.faults);
    if (row.state.startsWith("cut")) await this.#proveWhole(works);
  }

  async #proveWhole(works) {
    const session = await this.lab.launch(works);
    await this.lab.wait(30000);
    if (session.learner.save !== "saved") this.#blame(`once more: ${session.learner.save}, ${session.learner.words}`);
    await this.lab.leave(session, "closed");
  }

  #missing(where, before, learner) {
    const missing = PageLearner.missing(before, learner.progress());
    if (missing.length) this.#blame(`missing ${where}: ${missing.slice(0, 3).join("; ")}${missing.length > 3 ? ` and ${missing.length - 3} more` : ""}`);
  }

  // What can be seen is what the LMS has.
  #checkRecord({ answers, result }) {
    const { record } = this.lab;
    const ids = Object.entries(record).filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element)).map(([, id]) => id);
    const missing = Object.entries(answers).filter(([, { state }]) => state !== "answered").map(([question]) => question).filter(question => !ids.includes(question));
    if (missing.length) this.#blame(`no interactions: ${missing.slice(0, 3)} and more, ${missing.length}`);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    // Where the state is gone nobody knows which interaction is whose: they are appended.
    if (twice.length && ["whole", "cut-4096"].includes(this.row.state)) this.#blame(`recorded twice: ${twice.slice(0, 3)}`);
    const score = record[this.standard === "1.2" ? "cmi.core.score.raw" : "cmi.score.raw"];
    if (result && Number(score) !== result.score) this.#blame(`score ${score}, not ${result.score}`);
  }
}

/** Runs rows one after the other; an answer for each. */
globalThis.runLab = async (course, standard, foreignState, rows) => {
  LabScenario.foreignState = foreignState;
  const answers = [];
  for (const row of rows) {
    const scenario = new LabScenario(course, standard, row);
    answers.push(await scenario.run().catch(error => ({ faults: [...scenario.faults, String(error.stack)], outcome: "" })));
  }
  return answers;
};
