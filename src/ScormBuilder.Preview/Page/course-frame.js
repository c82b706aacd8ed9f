import { part } from "./dom.js";
import { goToPlace, notePlace, scrollToPlace } from "./place.js";
import { Session } from "./session.js";

/** The frame with the course, and the session of the course in it. */
export class CourseFrame {
  #element = part("frame");
  #prepared = new WeakSet();
  #place = null;

  /** The session that is open, or was last. @type {Session|null} */
  session = null;

  /** What the page in the frame came from; null when there is none. */
  shown = null;

  /**
   * @param {any} view what the page and its network are to look like: {mirrored}
   * @param {any} faults @param {{call: (call: any) => void, problem: (text: string) => void, launch: (session: Session|null) => void}} told
   */
  constructor(view, faults, told) {
    Object.assign(this, { view, faults, told });
    // A course without LMS asks for nothing, and whatever the browser does with the fragment it has done by now.
    this.#element.addEventListener("load", () => {
      if (!this.shown) return;
      this.#prepare();
      const place = this.#place;
      if (place) setTimeout(() => this.#place === place && scrollToPlace(this.#window, place));
    });
  }

  get #window() {
    return this.#element.contentWindow;
  }

  /**
   * Launches a SCO: the page that was there is left first, so that it can end its session.
   * @param {{address: string, standard: any, shelf: any, visit: any, keepsPlace: boolean, between?: () => void}} launch
   * between: what is done when the session before has ended and this one has not begun
   */
  launch({ address, standard, shelf, visit, keepsPlace, between }) {
    const place = keepsPlace && this.shown ? notePlace(this.#window) : null;
    this.#element.hidden = false;
    this.#leave(address + (place?.fragment ?? ""), () => {
      this.#place = place;
      between?.();
      this.#begin(standard, shelf, visit);
    });
    this.shown = address;
  }

  /** The LMS closes the course. */
  close() {
    this.shown = null;
    this.#leave("about:blank", () => this.#remove());
    this.#element.hidden = true;
  }

  /** The learner's network goes, or comes back. */
  tellNetwork() {
    const frame = this.#reachable();
    frame?.dispatchEvent(new frame.Event(this.faults.offline ? "offline" : "online"));
  }

  /** The page is read from the other side, or from its own again. */
  turn() {
    const page = this.#reachable()?.document.documentElement;
    if (!page) return;
    page.dataset.previewDirection ??= page.dir;
    page.dir = this.view.mirrored ? "rtl" : page.dataset.previewDirection;
  }

  #leave(address, left) {
    const frame = this.#reachable();
    if (!frame || frame.location.href === "about:blank") {
      left();
      if (frame) frame.location.replace(address);
      else this.#element.src = address;
      return;
    }
    // The course has listened for longer, so that it has said its last by then.
    frame.addEventListener("pagehide", left, { once: true });
    frame.location.replace(address);
  }

  #remove() {
    delete window.API;
    delete window.API_1484_11;
  }

  #begin(standard, shelf, visit) {
    this.#remove();
    this.session = standard && new Session(standard, shelf, visit, this.faults, call => this.told.call(call));
    if (standard) {
      // Whoever looks for it is a page that has just begun: the right moment to make the frame what it is to be.
      Object.defineProperty(window, standard.object, { configurable: true, get: () => (this.#prepare(), this.session.api) });
    }
    this.told.launch(this.session);
  }

  #prepare() {
    const frame = this.#reachable();
    if (!frame || frame.location.href === "about:blank" || this.#prepared.has(frame.document)) return;
    this.#prepared.add(frame.document);
    Object.defineProperty(frame.navigator, "onLine", { configurable: true, get: () => !this.faults.offline });
    frame.addEventListener("error", event => this.told.problem(event.message ? `${event.message} (${fileOf(event.filename)}, line ${event.lineno})` : `${fileOf(event.target.src ?? event.target.href ?? "")} could not be loaded`), true);
    frame.addEventListener("unhandledrejection", event => this.told.problem(String(event.reason)));
    frame.document.addEventListener("securitypolicyviolation", event => this.told.problem(`The page's own policy (${event.effectiveDirective}) keeps out ${event.blockedURI}`));
    this.turn();
    const page = frame.document.documentElement;
    const place = this.#place;
    if (!place) return;
    const ready = () => "ready" in page.dataset && (goToPlace(frame, place), true);
    if (!ready()) new frame.MutationObserver((_, observer) => ready() && observer.disconnect()).observe(page, { attributeFilter: ["data-ready"] });
  }

  #reachable() {
    try {
      return this.#window?.document ? this.#window : null;
    } catch {
      return null;
    }
  }
}

const fileOf = address => address.split("/").slice(5).join("/") || address;
