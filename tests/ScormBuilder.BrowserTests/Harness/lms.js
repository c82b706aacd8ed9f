// The page of an LMS: a run-time in this window, the course in an untitled frame.
// Everything is kept in local storage at once, so that nothing is lost with the page, and read from there by Lms.cs.
globalThis.lms = {
  session: null,

  launch({ sco, launch, fakeClock, ...options }) {
    const name = `lms:record:${sco}`;
    lms.session = new LmsSession({
      ...options,
      clock: fakeClock ? new FakeClock() : null,
      shelf: {
        read: () => JSON.parse(localStorage.getItem(name) ?? "null"),
        write: record => localStorage.setItem(name, JSON.stringify(record)),
      },
    });
    let number = 0;
    if (lms.session.strict) {
      lms.session.strict.onCall = call => {
        if (!lms.session.gone) localStorage.setItem(`lms:${launch}:${String(number++).padStart(5, "0")}`, JSON.stringify({ ...call, faults: lms.session.strict.faults }));
      };
    }
    return lms.session.open(options);
  },

  prepare: frame => frame.location.pathname.startsWith("/course/") && lms.session?.prepare(frame),

  // A learner at work under a slow LMS and the fake clock: an answer every five seconds.
  takeTime() {
    const { session } = lms;
    const { clock, learner } = session;
    LabSteps[2](learner);
    clock.advance(5000);
    const start = clock.monotonic, before = session.waited;
    for (let round = 0; round < 180; round++) {
      learner.practise("try-1", [round % 2 ? "right" : "wrong"]);
      clock.advance(5000);
    }
    return [session.waited - before, clock.monotonic - start];
  },

  calls: launch => Object.keys(localStorage).filter(key => key.startsWith(`lms:${launch}:`)).sort().map(key => JSON.parse(localStorage.getItem(key))),
};
