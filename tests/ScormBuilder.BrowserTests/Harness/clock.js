// A clock that goes only when it is told to, for the frames of a course: setTimeout, performance.now and Date.
class FakeClock {
  monotonic = 1000;
  date = Date.UTC(2026, 0, 31, 10, 10, 10);
  #timers = [];
  #number = 0;

  install(frame) {
    const clock = this;
    const RealDate = frame.Date;
    frame.setTimeout = (action, delay = 0, ...values) => {
      clock.#timers.push({ frame, number: ++clock.#number, due: clock.monotonic + Math.max(0, Number(delay) || 0), action: () => action(...values) });
      return clock.#number;
    };
    frame.clearTimeout = number => clock.#timers = clock.#timers.filter(timer => timer.number !== number || timer.frame !== frame);
    frame.setInterval = () => { throw new Error("The fake clock has no setInterval."); };
    frame.performance.now = () => clock.monotonic;
    frame.Date = class extends RealDate {
      constructor(...values) {
        super(...(values.length ? values : [clock.date]));
      }

      static now() {
        return clock.date;
      }
    };
  }

  /** Lets time go by, with everything that falls due in it. */
  advance(milliseconds) {
    const end = this.monotonic + milliseconds;
    for (;;) {
      const next = this.#timers.filter(timer => timer.due <= end).sort((one, two) => one.due - two.due || one.number - two.number)[0];
      if (!next) break;
      this.#timers = this.#timers.filter(timer => timer !== next);
      this.#move(Math.max(0, next.due - this.monotonic));
      next.action();
    }
    this.#move(Math.max(0, end - this.monotonic));
  }

  /** Time goes by while the page is blocked: nothing falls due meanwhile. */
  block(milliseconds) {
    this.#move(milliseconds);
  }

  /** Somebody sets the clock on the wall. */
  jump(milliseconds) {
    this.date += milliseconds;
  }

  /** A frame that is gone has no timers. */
  forget(frame) {
    this.#timers = this.#timers.filter(timer => timer.frame !== frame);
  }

  #move(milliseconds) {
    this.monotonic += milliseconds;
    this.date += milliseconds;
  }
}
