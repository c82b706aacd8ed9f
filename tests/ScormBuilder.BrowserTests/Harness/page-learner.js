// What a person does in a course, in its own page: by the player's stable hooks and without waiting for a test across the wire.
class PageLearner {
  constructor(frame) {
    this.frame = frame;
  }

  get document() {
    return this.frame.document;
  }

  get ready() {
    return "ready" in this.document.documentElement.dataset;
  }

  /** saved, saving, unsaved or local. */
  get save() {
    return this.document.querySelector("[data-save]").dataset.save;
  }

  /** What the status line says, and the notices, each by its name. */
  get words() {
    return this.document.querySelector("#status").textContent.replace(/\s+/g, " ").trim();
  }

  get notices() {
    return [...this.document.querySelectorAll("[data-notice]")].map(notice => notice.dataset.notice);
  }

  /** The page that asks what to go on with, or "". */
  get asked() {
    return this.document.querySelector("main > section:has([data-choice])")?.dataset.page ?? "";
  }

  get heading() {
    return [...this.document.querySelectorAll("h1")].find(heading => heading.offsetParent)?.textContent ?? "";
  }

  choose(choice) {
    this.#click(`[data-choice="${choice}"]`);
  }

  open(lesson) {
    this.#click(`nav a[href="#${lesson}"]`);
  }

  act(action) {
    const control = [...this.document.querySelectorAll(`[data-action="${action}"]`)].find(one => one.offsetParent);
    if (!control) throw new Error(`No control ${action} can be seen.`);
    control.click();
  }

  form(question) {
    return this.document.querySelector(`form[data-question="${question}"]`);
  }

  /** Chooses exactly these options. */
  answer(question, options) {
    for (const input of this.form(question).querySelectorAll("input")) {
      const wanted = options.includes(input.value);
      if (input.type === "radio" ? wanted && !input.checked : wanted !== input.checked) input.click();
    }
    const { chosen } = this.read(question);
    if (String(chosen) !== String(chosen.filter(option => options.includes(option))) || chosen.length !== options.length) throw new Error(`${question} could not be answered.`);
  }

  practise(question, options) {
    if (this.read(question).state !== "open") this.form(question).querySelector("[data-action=retry]").click();
    this.answer(question, options);
    this.form(question).querySelector("[data-action=submit]").click();
    if (!["correct", "partly", "incorrect"].includes(this.read(question).state)) throw new Error(`${question} was not marked.`);
  }

  read(question) {
    const form = this.form(question);
    return { state: form.dataset.state, chosen: [...form.querySelectorAll("input:checked")].map(input => input.value).sort() };
  }

  /** Everything that a learner would miss if it were gone. */
  progress() {
    const lessons = [...this.document.querySelectorAll("section[data-lesson][data-done]")].map(section => section.dataset.lesson);
    const answers = [...this.document.querySelectorAll("form[data-question]")].map(form => [form.dataset.question, this.read(form.dataset.question)])
      .filter(([, { state }]) => state !== "open");
    const result = this.document.querySelector("[data-result][data-score]:not([data-score=''])");
    const isShown = result?.closest("[data-page=result]")?.hidden === false;
    return { lessons, answers: Object.fromEntries(answers), result: isShown ? { score: Number(result.dataset.score), passed: result.dataset.passed } : null };
  }

  static nothing = { lessons: [], answers: {}, result: null };

  /** What of that is gone in what is there now; in words. */
  static missing(before, now) {
    const isThere = ([question, { state, chosen }]) => now.answers[question] && now.answers[question].state === state && String(now.answers[question].chosen) === String(chosen);
    return [
      ...before.lessons.filter(lesson => !now.lessons.includes(lesson)).map(lesson => `lesson ${lesson} done`),
      ...Object.entries(before.answers).filter(entry => !isThere(entry)).map(([question, { state, chosen }]) =>
        `answer ${chosen} to ${question}, ${state}${now.answers[question] ? `: now ${now.answers[question].chosen}, ${now.answers[question].state}` : ""}`),
      ...before.result && now.result?.score !== before.result.score ? [`score ${before.result.score}${now.result ? `: now ${now.result.score}` : ""}`] : [],
    ];
  }

  #click(selector) {
    const found = this.document.querySelector(selector);
    if (!found) throw new Error(`Nothing is ${selector}.`);
    found.click();
  }
}
