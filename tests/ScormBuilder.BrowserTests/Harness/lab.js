// Many launches in one page: the strict API as the LMS, a fake clock, storage that each scenario has for itself.
globalThis.lms = {
  session: null,
  prepare: frame => frame.location.pathname.startsWith("/course/") && lms.session?.prepare(frame),
};

/** A learner's browser and the LMS's shelf, from launch to launch. */
class Lab {
  sessions = [];

  /** shelf: a record as the LMS has stored it, or null; copies: what local storage holds. */
  constructor(course, standard, { shelf = null, copies = {} } = {}) {
    Object.assign(this, { course, standard, record: shelf, copies, clock: new FakeClock() });
  }

  /** Real time for what the browser does by itself, such as messages between tabs. */
  static async settle() {
    for (let turn = 0; turn < 3; turn++) await new Promise(resolve => setTimeout(resolve));
  }

  async launch({ mode = "normal", place = "framed", storage = "", ...options } = {}) {
    const session = lms.session = new LmsSession({
      ...options,
      course: this.course,
      standard: place === "none" ? "" : this.standard,
      runtime: "strict",
      visit: { learnerId: "learner-1", learnerName: "One, Learner", mode, credit: "credit" },
      shelf: { read: () => this.record, write: record => this.record = record },
      clock: this.clock,
      storage: storage === "refused" ? storage : new LabStorage(this.copies, storage === "full"),
    });
    this.sessions.push(session);
    await session.open({ place: place === "none" ? "framed" : place });
    while (!session.frame.location.pathname.startsWith("/course/") || session.frame.document.readyState !== "complete") await new Promise(resolve => setTimeout(resolve));
    await Lab.settle();
    return session;
  }

  /** Time for what the course has put off. */
  async wait(milliseconds) {
    await Lab.settle();
    this.clock.advance(milliseconds);
    await Lab.settle();
  }

  /** crashed and unheard: no event; closed: hidden, then pagehide; navigated: pagehide alone. */
  async leave(session, how) {
    const tell = (target, type) => target.dispatchEvent(new session.frame.Event(type));
    if (how === "closed") {
      Object.defineProperty(session.frame.document, "visibilityState", { value: "hidden" });
      Object.defineProperty(session.frame.document, "hidden", { value: true });
      tell(session.frame.document, "visibilitychange");
    }
    if (how === "closed" || how === "navigated") tell(session.frame, "pagehide");
    session.gone = true;
    if (session.storage !== "refused") session.storage.closed = true;
    this.clock.forget(session.frame);
    session.element.remove();
    this.sessions = this.sessions.filter(one => one !== session);
    await Lab.settle();
  }
}

/** A frame's local storage; frames of one browser share the values. */
class LabStorage {
  closed = false;

  constructor(values, isFull) {
    Object.assign(this, { values, isFull });
  }

  getItem(name) {
    return Object.hasOwn(this.values, name) ? this.values[name] : null;
  }

  setItem(name, value) {
    if (this.isFull) throw new DOMException("Storage is full.", "QuotaExceededError");
    if (!this.closed) this.values[name] = String(value);
  }

  removeItem(name) {
    if (!this.closed) delete this.values[name];
  }

  key(index) {
    return Object.keys(this.values)[index] ?? null;
  }

  get length() {
    return Object.keys(this.values).length;
  }
}
