// One launch of one SCO: its LMS, its faults, its frame.
class LmsSession {
  /**
   * options: course, its address; standard "1.2", "2004" or "" for none; runtime "scorm-again" or "strict"; visit; faults, names of interference.js;
   * cut, characters of state that the LMS keeps, 0 for all; shelf {read(), write(record)}, what the LMS has stored; clock; storage, a Storage for the
   * frame, "refused" or "full", or nothing for the browser's own; unload "never" where leaving is not told; width of the frame.
   */
  constructor(options) {
    Object.assign(this, { faults: [], cut: 0, errors: [], storing: true, forgotten: null, gone: false, offline: false, clock: null, waited: 0, options }, options);
    if (!options.standard) return;
    const record = LmsSession.kept(options.standard, this.shelf.read());
    this.strict = new StrictApi(options.standard, {
      record: record.values,
      visit: { ...options.visit, entry: record.entry },
      now: () => this.clock ? this.clock.monotonic : performance.now(),
      store: () => this.#store(),
      behind: options.runtime === "strict" ? null : this.#runtime(record),
      interfere: (name, values, proceed) => {
        if (this.gone) return "true";
        if (this.faults.length) this.strict.disturbed = true;
        return interfere(this.faults, this, name, values, proceed);
      },
    });
  }

  /** What a launch is given of what was stored: Moodle 2004 keeps nothing after any exit but suspend. */
  static kept(standard, stored) {
    const prefix = standard === "1.2" ? "cmi.core" : "cmi";
    const exit = stored?.[`${prefix}.exit`];
    if (!stored || standard === "2004" && exit !== "suspend") return { values: null, entry: "ab-initio" };
    const own = [`${prefix}.exit`, `${prefix}.session_time`, `${prefix}.entry`];
    return { values: Object.fromEntries(Object.entries(stored).filter(([element]) => !own.includes(element))), entry: exit === "suspend" ? "resume" : "" };
  }

  /** Opens the course in a frame in the page, or in one with frames between, or in a window. */
  async open({ place = "frame", width = 0 } = {}) {
    const name = this.standard === "1.2" ? "API" : "API_1484_11";
    // framed and opener: as in the lab, where several sessions stand in one page.
    const between = { frame: 0, window: 0, framed: 1, opener: 1, deep: 7 }[place];
    if (this.standard && !between) window[name] = this.strict.api;
    if (place === "opener") this.opener = { [name]: this.strict.api };
    let parent = window;
    const add = address => {
      const element = parent.document.createElement("iframe");
      if (address) element.src = address;
      parent.document.body.append(element);
      this.element ??= element;
      return element;
    };
    for (let i = 0; i < between; i++) {
      parent = add("").contentWindow;
      if (i === 0 && this.standard && place !== "opener") parent[name] = this.strict.api;
    }
    const loaded = () => new Promise(resolve => {
      const look = () => this.frame.location.pathname === "/frame.html" && this.frame.document.readyState === "complete" ? resolve() : setTimeout(look);
      look();
    });
    if (place === "window") this.frame = window.open("/frame.html");
    else {
      const element = add("/frame.html");
      element.style.width = width ? `${width}px` : "100%";
      this.frame = element.contentWindow;
    }
    // A frame's first page shares its window with the empty one before it: frame-hook.js sees the second.
    await loaded();
    this.frame.location.replace(this.course);
  }

  /** The network goes, or comes back. */
  setOffline(offline) {
    this.offline = offline;
    this.frame.dispatchEvent(new this.frame.Event(offline ? "offline" : "online"));
  }

  get learner() {
    return new PageLearner(this.frame);
  }

  /** Before the first script of the course's page. */
  prepare(frame) {
    frame.addEventListener("error", event => this.errors.push(String(event.message)));
    frame.addEventListener("unhandledrejection", event => this.errors.push(String(event.reason)));
    if (this.opener) Object.defineProperty(frame, "opener", { value: this.opener });
    if (this.clock) {
      this.clock.install(frame);
      // What comes into view depends on when the browser paints.
      frame.IntersectionObserver = class {
        observe() {}
        unobserve() {}
      };
      Object.defineProperty(frame.navigator, "onLine", { get: () => !this.offline });
    }
    if (this.unload === "never") {
      const listen = frame.EventTarget.prototype.addEventListener;
      frame.EventTarget.prototype.addEventListener = function (type, ...more) {
        if (!["pagehide", "unload", "beforeunload", "visibilitychange"].includes(type)) listen.call(this, type, ...more);
      };
    }
    const refuse = name => () => { throw new frame.DOMException("Storage fails.", name); };
    if (this.storage === "refused") Object.defineProperty(frame, "localStorage", { get: refuse("SecurityError") });
    else if (this.storage === "full") frame.Storage.prototype.setItem = refuse("QuotaExceededError");
    else if (this.storage) Object.defineProperty(frame, "localStorage", { value: this.storage });
  }

  // How LMSs fail: see interference.js.
  losing(proceed) {
    this.storing = false;
    try {
      return proceed();
    } finally {
      this.storing = true;
    }
  }

  // Moodle takes for sent what it failed to send.
  forgetting() {
    this.forgotten = this.#values();
    return "false";
  }

  slowly(proceed) {
    this.waited += 5000;
    if (this.clock) this.clock.block(5000);
    else for (const end = performance.now() + 5000; performance.now() < end;);
    return proceed();
  }

  #store() {
    // Nothing that is done in a review is kept.
    if (!this.storing || this.gone || this.visit.mode === "review" || this.visit.mode === "browse") return;
    const values = this.#values();
    const before = this.shelf.read() ?? {};
    for (const element in this.forgotten ?? {}) {
      if (this.forgotten[element] !== values[element] || /(exit|session_time|entry)$/.test(element)) continue;
      if (element in before) values[element] = before[element];
      else delete values[element];
    }
    if (this.cut && values["cmi.suspend_data"]) values["cmi.suspend_data"] = values["cmi.suspend_data"].slice(0, this.cut);
    this.shelf.write(values);
  }

  #values() {
    return this.behind ? LmsSession.flat(JSON.parse(JSON.stringify(this.behind.cmi)), "cmi") : this.strict.values();
  }

  #runtime({ values, entry }) {
    const { learnerId, learnerName, mode, credit } = this.visit;
    const settings = { autocommit: false, mastery_override: false, strict_errors: true, autoCompleteLessonStatus: false, logLevel: 5 };
    const record = LmsSession.nested(values ?? {}).cmi ?? {};
    if (this.standard === "1.2") {
      this.behind = new Scorm12API(settings);
      this.behind.loadFromJSON({ ...record, core: { ...record.core, student_id: learnerId, student_name: learnerName, lesson_mode: mode, credit, entry } }, "cmi");
    } else {
      this.behind = new Scorm2004API(settings);
      this.behind.loadFromJSON({ ...record, learner_id: learnerId, learner_name: learnerName, mode, credit, entry }, "cmi");
    }
    return this.behind;
  }

  /** {a: {0: {b: "c"}}} as {"a.0.b": "c"}; empty values only of exit. */
  static flat(value, name, into = {}) {
    if (value && typeof value === "object") for (const key in value) LmsSession.flat(value[key], `${name}.${key}`, into);
    else if (value !== "" || name.endsWith(".exit")) into[name] = String(value);
    return into;
  }

  /** Back again; numbers make lists. */
  static nested(values) {
    const root = {};
    for (const [element, value] of Object.entries(values)) {
      const parts = element.split(".");
      parts.reduce((here, part, index) => here[part] ??= index === parts.length - 1 ? value : /^\d+$/.test(parts[index + 1]) ? [] : {}, root);
    }
    return root;
  }
}
