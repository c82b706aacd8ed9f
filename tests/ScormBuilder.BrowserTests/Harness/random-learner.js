// A learner who does anything that can be done, in any course, with the strict API and a fake clock: what holds always is asserted after each step.
class RandomLearner {
  faults = [];
  seen = { longest: 0, returns: 0, answers: 0, tests: 0 };

  /** bound: the longest state that the build allows for; seed: the same learner again. */
  constructor(course, standard, bound, seed) {
    Object.assign(this, { lab: new Lab(course, standard), bound, random: seed });
  }

  #next(limit) {
    this.random = Math.imul(this.random, 1103515245) + 12345 >>> 0;
    return Math.floor(this.random / 65536) % limit;
  }

  #pick(list) {
    return list[this.#next(list.length)];
  }

  async run(steps) {
    let session = await this.lab.launch();
    for (let step = 0; step < steps && !this.faults.length; step++) {
      try {
        if (this.#next(12) === 0) session = await this.#return(session);
        else this.#act(session.learner);
        await this.lab.wait(this.#next(4) ? 50 : 20000);
        this.#check(session, step);
      } catch (error) {
        this.faults.push(`step ${step}: ${error.stack}`);
      }
    }
    await this.lab.leave(session, "closed");
    return { faults: this.faults, outcome: JSON.stringify(this.seen) };
  }

  // One of the things that can be seen and done.
  #act(learner) {
    if (learner.asked) return learner.choose("start_afresh");
    const { document } = learner;
    const visible = selector => [...document.querySelectorAll(selector)].filter(one => one.offsetParent);
    const inputs = visible("form[data-question] input:not([aria-disabled])");
    const controls = visible("button[data-action]").filter(({ dataset }) => !["exit", "download", "print", "menu"].includes(dataset.action));
    const links = visible("nav a");
    const onward = controls.filter(({ dataset }) => dataset.action !== "previous" && dataset.action !== "retry");
    this.#pick([inputs, inputs, onward, onward, onward, controls, links].filter(list => list.length).map(list => this.#pick(list))).click();
  }

  // Leaves when all is quiet, or in the middle, and comes back.
  async #return(session) {
    const how = this.#pick(["closed", "navigated", "unheard", "crashed"]);
    if (how !== "crashed") await this.lab.wait(30000);
    const { learner } = session;
    const before = learner.progress();
    const said = learner.save === "saved";
    await this.lab.leave(session, how);
    this.faults.push(...session.errors, ...session.strict.faults);
    this.seen.returns++;
    // A course that is done and has exit-when-finished: normal begins a new attempt in SCORM 2004, as the build has warned.
    const isOver = this.lab.standard !== "1.2" && this.lab.record?.["cmi.exit"] === "normal";
    const later = await this.lab.launch();
    if (said && !isOver) {
      const missing = PageLearner.missing(before, later.learner.progress());
      const more = later.learner.progress().lessons.filter(lesson => !before.lessons.includes(lesson));
      if (missing.length || more.length) this.faults.push(`not the same after a return (${how}): missing ${missing}; more ${more}`);
    }
    return later;
  }

  #check(session, step) {
    const { record } = this.lab;
    const state = record?.["cmi.suspend_data"] ?? "";
    const { seen } = this;
    seen.longest = Math.max(seen.longest, state.length);
    seen.answers = Math.max(seen.answers, Object.keys(record ?? {}).filter(element => /^cmi\.interactions\.\d+\.id$/.test(element)).length);
    if (session.learner.progress().result) seen.tests = 1;
    if (state.length > this.bound) this.faults.push(`step ${step}: a state of ${state.length} characters, at most ${this.bound} expected: ${state}`);
    this.faults.push(...session.errors, ...session.strict.faults);
    if (session.learner.save === "unsaved") this.faults.push(`step ${step}: ${session.learner.words}`);
  }
}

globalThis.runRandom = (course, standard, bound, seed, steps) => new RandomLearner(course, standard, bound, seed).run(steps);

/** Launches with each of these states in the LMS: nothing throws, the learner can go on, and that is saved. */
globalThis.runStates = async (course, standard, states) => {
  const prefix = standard === "1.2" ? "cmi.core." : "cmi.";
  const faults = [];
  const seen = {};
  for (const state of states) {
    const lab = new Lab(course, standard, { shelf: { "cmi.suspend_data": state, [`${prefix}exit`]: "suspend", [standard === "1.2" ? "cmi.core.lesson_status" : "cmi.completion_status"]: "incomplete" } });
    const session = await lab.launch();
    const { learner } = session;
    const blame = words => faults.push(`${words}: ${JSON.stringify(state)}`);
    try {
      if (!learner.ready) blame("did not open");
      if (learner.asked) learner.choose("start_afresh");
      await lab.wait(1000);
      for (const notice of learner.notices) seen[notice] = (seen[notice] ?? 0) + 1;
      LabSteps[5](learner);
      await lab.wait(30000);
      if (!["saved", "unsaved"].includes(learner.save)) blame(learner.words);
    } catch (error) {
      blame(error.message);
    }
    for (const error of [...session.errors, ...session.strict.faults]) blame(error);
    await lab.leave(session, "closed");
  }
  return { faults, outcome: JSON.stringify(seen) };
};
