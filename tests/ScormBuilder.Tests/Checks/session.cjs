// Visits in which something goes wrong: what the learner is told, and what is there afterwards.
const { deepStrictEqual: equal, ok } = require("node:assert");
const { open, run, Storage, Clock } = require("./player.cjs");
const { StrictLms } = require("./strict-lms.cjs");

const [page, script, target] = process.argv.slice(2);
const is2004 = target !== "scorm-1.2";
const core = is2004 ? "cmi." : "cmi.core.";

/** A browser, in which the course is launched again and again. */
class Browser {
  storage = new Storage();
  clock = new Clock();
  tabs = [];
  launch(lms) {
    const visit = open({ page, script, window: lms ? lms.launch() : {}, storage: this.storage, clock: this.clock, tabs: this.tabs });
    if (this.isLarge) enlarge(visit.player.course);
    visit.player.startSession(() => {});
    visit.answer = (id, option = 0) => {
      const { player } = visit, { options } = player.course.questions.find(one => one.id === id);
      player.progress.answers.set(id, { answer: [options[option]], result: option ? 1 : 3, attempts: 1 });
      player.recording.pending.add(id);
      player.save();
    };
    visit.has = () => [...visit.player.progress.answers.keys()].sort().join();
    visit.pass = milliseconds => this.clock.pass(milliseconds);
    this.clock.pass(100);
    return visit;
  }
  /** The page is gone, and nobody was asked. */
  kill(visit) {
    visit.player.session.writing = false;
    visit.player.session.finished = true;
    this.clock.timers = [];
  }
}
const lms = values => new StrictLms(is2004, values);
const healed = (browser, server, ...ids) => {
  const visit = browser.launch(server);
  // Nothing is taken silently where the LMS has nothing.
  equal(visit.said.offer === null, Boolean(server.record["cmi.suspend_data"]));
  visit.said.offer?.use_copy();
  equal(visit.has(), ids.sort().join());
  visit.pass(20000);
  visit.player.endSession();
  equal(browserless(server), ids.sort().join());
  equal(server.faults, []);
};
/** What the LMS alone has. */
const browserless = (server, isLarge = false) => {
  const visit = Object.assign(new Browser(), { isLarge }).launch(server);
  visit.player.session.finished = true;
  return visit.has();
};

const faults = {
  "no API": () => {
    const browser = new Browser();
    const visit = browser.launch();
    visit.answer("single");
    visit.pass(0);
    equal([visit.said.save, visit.said.words, visit.said.notices], ["local", "local", ["no_lms"]]);
    visit.player.exit();
    equal(visit.said.heading, "left_local");
    equal(browser.launch().has(), "single");
  },
  "an API that does not begin": () => {
    const browser = new Browser(), server = lms();
    const first = browser.launch(server);
    first.answer("single");
    first.pass(0);
    first.player.endSession();
    server.disturb = name => name === "Initialize" ? "false" : undefined;
    const visit = browser.launch(server);
    equal([visit.said.save, visit.said.notices], ["local", ["no_answer"]]);
    visit.answer("several");
    visit.pass(1000);
    visit.player.exit();
    equal(visit.said.heading, "left_local");
    equal(server.calls.map(([name]) => name), ["Initialize"]);
    server.disturb = () => undefined;
    // Declined: not asked again, and still there for the one whose it is.
    const declining = browser.launch(server);
    equal(declining.said.offer.kind, "copy");
    declining.said.offer.keep_record();
    declining.player.endSession();
    equal(browser.launch(server).said.offer, null);
    const other = browser.launch(lms({ [core + (is2004 ? "learner_id" : "student_id")]: "learner-2" }));
    equal([other.said.offer.kind, "start_afresh" in other.said.offer], ["copy", true]);
    other.said.offer.use_copy();
    other.pass(1000);
    equal([other.said.save, other.has()], ["saved", "several"]);
    equal([...browser.storage.items.keys()].filter(key => key.endsWith(":")), []);
  },
  "the copy of another attempt and the record become one": () => {
    const browser = new Browser(), server = lms();
    const first = browser.launch(server);
    first.answer("single");
    first.pass(100);
    first.player.endSession();
    server.disturb = name => name === "Initialize" ? "false" : undefined;
    const local = browser.launch(server);
    local.answer("several");
    local.pass(100);
    local.player.endSession();
    server.disturb = () => undefined;
    const visit = browser.launch(server);
    visit.said.offer.use_copy();
    visit.pass(20000);
    equal([visit.said.save, visit.has()], ["saved", "several,single"]);
    equal(visit.player.progress.attempt, first.player.progress.attempt);
    visit.player.endSession();
    healed(browser, server, "several", "single");
  },
  "every SetValue false, then true": () => {
    const browser = new Browser(), server = lms();
    server.disturb = name => name === "SetValue" ? "false" : undefined;
    const visit = browser.launch(server);
    visit.answer("single");
    visit.pass(0);
    equal([visit.said.save, visit.said.words], ["unsaved", "retrying"]);
    visit.pass(40000);
    equal([visit.said.words, visit.said.rescue, server.of("Commit").length < 10], ["not_saved", true, true]);
    server.disturb = () => undefined;
    visit.answer("several");
    visit.pass(1000);
    equal([visit.said.save, visit.said.rescue], ["unsaved", false]);
    equal(visit.said.words, "not_confirmed");
    visit.player.endSession();
    healed(browser, server, "several", "single");
  },
  "Commit false, then true": () => {
    const browser = new Browser(), server = lms();
    const visit = browser.launch(server);
    // It drops what it was given.
    server.disturb = name => name === "Commit" ? (server.pending = {}, "false") : undefined;
    visit.answer("single");
    visit.pass(100);
    equal([visit.said.save, visit.said.words], ["unsaved", "retrying"]);
    visit.answer("several");
    visit.pass(100);
    equal(browser.launch().has(), "");
    server.disturb = () => undefined;
    visit.pass(2000);
    equal([visit.said.save, visit.said.words], ["unsaved", "not_confirmed"]);
    visit.player.exit();
    equal(visit.said.heading, "left_unsaved");
    healed(browser, server, "several", "single");
    equal(server.record["cmi.interactions._count"], "2");
  },
  "writing throws": () => {
    const browser = new Browser(), server = lms();
    const visit = browser.launch(server);
    server.disturb = name => {
      if (name !== "GetLastError" && name !== "GetValue") throw new Error(name);
    };
    visit.answer("single");
    visit.pass(40000);
    equal([visit.said.save, visit.said.words, visit.said.rescue], ["unsaved", "not_saved", true]);
    visit.player.exit();
    equal(visit.said.heading, "left_unsaved");
    server.disturb = () => undefined;
    healed(browser, server, "single");
  },
  "offline, where Commit says true and stores nothing": () => {
    const browser = new Browser(), server = lms();
    const visit = browser.launch(server);
    visit.navigator.onLine = false;
    server.disturb = name => name === "Commit" || name === "Terminate" || name === "Finish" ? "true" : undefined;
    const before = server.of("Commit").length;
    visit.answer("single");
    visit.pass(100);
    equal([visit.said.save, visit.said.words, server.of("Commit").length], ["unsaved", "offline", before]);
    visit.player.exit();
    equal(visit.said.heading, "left_unsaved");
    server.disturb = () => undefined;
    healed(browser, server, "single");
  },
  "the network goes and nobody notices": () => {
    const browser = new Browser(), server = lms();
    const visit = browser.launch(server);
    server.disturb = name => name === "Commit" ? "true" : undefined;
    visit.answer("single");
    visit.pass(100);
    equal(visit.said.save, "saved");
    browser.kill(visit);
    server.disturb = () => undefined;
    healed(browser, server, "single");
  },
  "reading throws, or fails": () => {
    const elements = ["cmi.suspend_data", core + "score.raw", core + "credit", core + (is2004 ? "mode" : "lesson_mode"), core + (is2004 ? "completion_status" : "lesson_status")];
    for (const element of elements) {
      for (const error of ["", "101", "301"]) {
        const browser = new Browser(), server = lms();
        const first = browser.launch(server);
        first.answer("single");
        first.pass(100);
        first.player.endSession();
        const record = JSON.stringify({ ...server.record });
        let last = "0";
        server.disturb = (name, asked) => {
          if (name === "GetLastError") return last;
          last = "0";
          if (name !== "GetValue" || asked !== element) return undefined;
          if (!error) throw new Error(name);
          last = error;
          return "";
        };
        const visit = browser.launch(server);
        equal([visit.said.save, visit.said.notices, visit.has()], ["local", ["unreadable"], "single"]);
        visit.answer("several");
        visit.pass(20000);
        visit.player.exit();
        equal([visit.said.save, visit.said.heading], ["local", "left_local"]);
        // In SCORM 2004 any other exit would drop what is there.
        equal(server.calls.filter(([name, element]) => name === "SetValue" && element !== "cmi.exit" || name === "Commit"), []);
        equal([server.of("Terminate").length, JSON.stringify({ ...server.record })], [1, record]);
        server.disturb = () => undefined;
        healed(browser, server, "several", "single");
      }
    }
  },
  "reading says that there is nothing": () => {
    for (const error of ["201", "401", "402", "403", "404"]) {
      const server = lms();
      server.disturb = name => name === "GetLastError" ? error : undefined;
      const visit = new Browser().launch(server);
      equal([visit.said.save, visit.said.notices], ["saved", []]);
    }
  },
  "a state that is cut when it is set": () => {
    for (const limit of [255, 1000, 4096]) {
      const browser = Object.assign(new Browser(), { isLarge: true }), server = lms();
      server.disturb = (name, element, value) => name === "SetValue" && element === "cmi.suspend_data" && value.length > limit ? (server.SetValue(element, value.slice(0, limit)), "true") : undefined;
      const visit = browser.launch(server);
      grow(visit, limit);
      equal([visit.said.save, visit.said.words, visit.said.rescue], ["unsaved", "kept_part", true]);
      visit.player.exit();
      equal(visit.said.heading, "left_unsaved");
      const again = browser.launch(server);
      equal([again.said.notices, again.player.progress.answers.size], [[], visit.player.progress.answers.size]);
      again.pass(1000);
      equal(again.said.words, "kept_part");
    }
  },
  "a state that is cut when it is stored": () => {
    for (const limit of [255, 1000, 4096]) {
      const browser = Object.assign(new Browser(), { isLarge: true }), server = lms();
      const cut = () => server.record["cmi.suspend_data"] = server.record["cmi.suspend_data"]?.slice(0, limit);
      const visit = browser.launch(server);
      grow(visit, limit);
      equal(visit.said.save, "saved");
      visit.player.exit();
      cut();
      const again = browser.launch(server);
      equal([again.said.notices, again.player.progress.answers.size], [[], visit.player.progress.answers.size]);
      again.pass(1000);
      equal([again.said.save, again.said.words], ["unsaved", "kept_part"]);
      again.player.endSession();
      cut();
      // Without the copy, what is there is used, and it is said.
      const elsewhere = Object.assign(new Browser(), { isLarge: true }).launch(server);
      equal(elsewhere.said.notices, ["damaged"]);
      ok(elsewhere.player.progress.answers.size > 5);
      elsewhere.player.endSession();
      // Once it keeps all, all of it is there.
      const last = browser.launch(server);
      last.pass(1000);
      last.player.endSession();
      equal(browserless(server, true), last.has());
    }
  },
  "the state of another course, another tool, a later version": () => {
    const states = { foreign: ["2~abcd~B~Ab3-_xYz~B~dpLD~~~A.A~vG", "{\"page\": 3}", "viewed=1,2,3|lastviewed=3", "1"], damaged: ["2~7q_s~B~Ab3-_xY"] };
    for (const [notice, texts] of Object.entries(states)) {
      for (const text of texts) {
        const visit = new Browser().launch(lms({ "cmi.suspend_data": text }));
        equal([visit.said.notices, visit.has(), visit.said.save], [[notice], "", "saved"]);
      }
    }
    const visit = new Browser().launch(lms({ "cmi.suspend_data": "3~7q_s~B~Ab3-_xYz~B~dpLD~~~A.A~vG" }));
    equal(visit.said.offer.kind, "newer");
    const review = new Browser().launch(lms({ "cmi.suspend_data": "3~7q_s~B~C", [core + (is2004 ? "mode" : "lesson_mode")]: "review" }));
    equal(review.said.notices, ["newer_heading", "review_mode"]);
  },
  "settings, with a record that is damaged, and a later copy": () => {
    const browser = new Browser(), server = lms();
    const first = browser.launch(server);
    first.player.progress.settings = "312";
    first.answer("single");
    first.pass(100);
    first.player.endSession();
    equal(browser.launch(server).player.progress.settings, "312");
    const state = server.record["cmi.suspend_data"];
    server.record["cmi.suspend_data"] = state.slice(0, -1) + "!";
    const damaged = new Browser().launch(server);
    equal([damaged.said.notices, damaged.player.progress.settings, damaged.has()], [["damaged"], "312", "single"]);
    damaged.player.session.finished = true;
    server.record["cmi.suspend_data"] = state;
    // What was set last wins, also when it is to be as if nothing were set.
    const offline = browser.launch(server);
    server.disturb = name => name === "SetValue" ? "false" : undefined;
    offline.player.progress.settings = "";
    offline.player.save();
    offline.pass(100);
    browser.kill(offline);
    server.disturb = () => undefined;
    equal(browser.launch(server).player.progress.settings, "");
  },
  "an attempt begun under another major version": () => {
    const server = lms();
    const first = new Browser().launch(server);
    first.player.progress.major = 0;
    first.answer("single");
    first.pass(100);
    first.player.endSession();
    const visit = new Browser().launch(server);
    equal([visit.said.notices, visit.has()], [["other_version"], "single"]);
    visit.answer("several");
    visit.pass(100);
    equal(visit.player.decodeState(server.record["cmi.suspend_data"]).progress.major, 0);
  },
  "the text that was seen, until it is finished": () => {
    const browser = new Browser(), server = lms();
    const visit = (evidence, work) => {
      const now = browser.launch(server);
      now.player.course.evidence = evidence;
      work(now.player);
      now.player.save();
      now.pass(100);
      now.player.endSession();
      return now.player.decodeState(server.record["cmi.suspend_data"]).progress.more[0];
    };
    const finish = ({ course, progress }) => {
      for (const { id } of course.lessons) progress.done.add(id);
      progress.assessment = { seed: "abcd", open: false, attempts: 1, best: 10000, last: 10000, objectives: new Map() };
    };
    const today = new Date();
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const days = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / 864e5;
    const day = [4096, 64, 1].map(place => alphabet[Math.floor(days / place) % 64]).join("");
    equal(visit("111111111_0_0", player => player.progress.done.add(player.course.lessons[0].id)), "AAA111111111_0_0");
    equal(visit("222222221_1_0", () => {}), "AAA222222221_1_0");
    equal(visit("333333331_2_0", finish), day + "333333331_2_0");
    equal(visit("444444441_3_0", player => player.progress.done.delete(player.course.lessons[0].id)), day + "333333331_2_0");
    // A record from before this was kept says that it does not say.
    const old = browser.launch(server).player;
    old.progress.more = [];
    old.noteText();
    equal(old.progress.more[0].slice(0, 3), "AAA");
    finish(old);
    old.progress.more = [];
    old.noteText();
    equal(old.progress.more[0].slice(0, 3), "BAA");
    // Of two copies the one that was finished first.
    const copies = [["FAA11111111a", "AAA22222222b"], ["AAA22222222b", "FAA11111111a"]].map(([one, other]) =>
      old.mergeProgress({ ...old.emptyProgress(), attempt: "12345678", sequence: 1, more: [one, "", "x"] }, { ...old.emptyProgress(), attempt: "12345678", sequence: 2, more: [other] }).more);
    equal(copies.map(more => more.join()), ["FAA11111111a,,x", "FAA11111111a,,x"]);
  },
  "killed at any step": () => {
    for (let step = 1; step < 40; step++) {
      const browser = new Browser(), server = lms();
      const first = browser.launch(server);
      first.answer("single");
      first.pass(100);
      let left = step;
      server.disturb = () => {
        if (left-- <= 0) throw new Error("killed");
      };
      first.answer("several", 1);
      first.pass(0);
      browser.kill(first);
      server.disturb = () => undefined;
      healed(browser, server, "several", "single");
      equal([server.record["cmi.interactions._count"], server.item("interactions", 1).id], ["2", "several"]);
    }
  },
  "two tabs": () => {
    const browser = new Browser(), server = lms();
    const first = browser.launch(server);
    first.answer("single");
    first.pass(100);
    const second = browser.launch(server);
    const before = server.calls.length;
    equal([first.said.save, first.said.words, first.said.notices], ["unsaved", "other_tab", ["other_tab"]]);
    first.answer("exam-one");
    first.player.send();
    first.pass(20000);
    first.player.exit();
    equal([first.said.heading, server.calls.length], ["left_review", before]);
    second.answer("several");
    second.pass(100);
    equal(second.said.save, "saved");
    // Loaded again, the first takes over.
    browser.kill(first);
    const third = browser.launch(server);
    equal([second.said.words, third.said.save, third.has()], ["other_tab", "saved", "several,single"]);
  },
  "the clock of the computer jumps": () => {
    const RealDate = Date;
    const server = lms();
    const visit = new Browser().launch(server);
    try {
      for (const year of [1980, 2037]) {
        visit.player.recording.moments.set("single", { time: new RealDate(year, 1, 1), latency: 1 });
        visit.answer("single");
        visit.pass(5000);
        equal(visit.said.save, "saved");
      }
    } finally {
      visit.player.endSession();
    }
    equal(server.record[core + "session_time"], is2004 ? "PT10.10S" : "0000:00:10.10");
  },
  "five seconds a call": () => {
    const browser = new Browser(), server = lms();
    const visit = browser.launch(server);
    let busy = 0;
    server.disturb = name => {
      if (name === "GetLastError") return;
      browser.clock.now += 5000;
      busy += 5000;
    };
    const from = browser.clock.now, states = [];
    for (const id of ["single", "several", "optional-one", "exam-one", "exam-two", "exam-three"]) {
      visit.answer(id);
      visit.pass(0);
      states.push(visit.said.words);
      equal(visit.player.decodeState([...browser.storage.items.values()][0]).progress.answers.has(id), true);
      visit.pass(30000);
    }
    ok(busy <= (browser.clock.now - from) / 2 + 65000, `${busy} of ${browser.clock.now - from}`);
    equal(states.slice(1).every(words => words === "saving"), true);
    visit.pass(200000);
    equal(visit.said.save, "saved");
    server.disturb = () => undefined;
    healed(browser, server, "single", "several", "optional-one", "exam-one", "exam-two", "exam-three");
  },
  "storage refused": () => {
    const browser = new Browser(), server = lms();
    browser.storage.refused = true;
    const visit = browser.launch(server);
    visit.answer("single");
    visit.pass(100);
    equal(visit.said.save, "saved");
    server.disturb = name => name === "Commit" || name === "Terminate" || name === "Finish" ? "false" : undefined;
    visit.answer("several");
    visit.pass(100);
    equal(visit.said.words, "retrying");
    visit.player.exit();
    equal([visit.said.heading, visit.said.rescue], ["left_nowhere", true]);
  },
  "storage refused, and no LMS": () => {
    const browser = new Browser();
    browser.storage.refused = true;
    const visit = browser.launch();
    equal([visit.said.save, visit.said.words], ["local", "nowhere"]);
    visit.answer("single");
    visit.pass(100);
    equal(visit.said.words, "nowhere");
    visit.player.exit();
    equal([visit.said.heading, visit.said.rescue], ["left_nowhere", true]);
  },
  "storage becomes full": () => {
    const browser = new Browser();
    const visit = browser.launch();
    equal(visit.said.words, "local");
    browser.storage.refused = true;
    visit.answer("single");
    visit.pass(100);
    equal(visit.said.words, "nowhere");
    browser.storage.refused = false;
    visit.answer("several");
    visit.pass(100);
    equal(visit.said.words, "local");
  },
  "never more than ten commits in ten seconds": () => {
    const browser = new Browser(), server = lms(), at = [];
    server.disturb = name => {
      if (name === "Commit") at.push(browser.clock.now);
    };
    const visit = browser.launch(server);
    for (let i = 0; i < 600; i++) {
      visit.answer(i % 2 ? "single" : "several", i % 3 ? 0 : 1);
      visit.pass(50);
    }
    visit.pass(20000);
    equal(visit.said.save, "saved");
    at.forEach((time, index) => ok(index < 10 || time - at[index - 10] > 10000));
    healed(browser, server, "several", "single");
  },
  "the copy goes when the LMS has shown that it has it": () => {
    const browser = new Browser(), server = lms();
    const visit = browser.launch(server);
    visit.answer("single");
    visit.pass(100);
    visit.player.endSession();
    equal(browser.storage.items.size, 1);
    browser.launch(server);
    equal(browser.storage.items.size, 0);
  },
  "two devices": () => {
    const one = new Browser(), two = new Browser(), server = lms();
    const first = one.launch(server);
    first.answer("single");
    first.pass(100);
    // Not sent any more; then the other device goes further than that.
    first.navigator.onLine = false;
    first.answer("optional-one");
    first.pass(100);
    one.kill(first);
    const second = two.launch(server);
    for (const id of ["several", "exam-one", "exam-two"]) {
      second.answer(id);
      second.pass(5000);
    }
    second.player.endSession();
    healed(one, server, "single", "optional-one", "several", "exam-one", "exam-two");
    equal(server.record["cmi.interactions._count"], "5");
  },
};

/** More questions than any module here has. */
function enlarge(course) {
  const model = course.questions.find(({ multiple }) => multiple);
  course.bound = 64000;
  for (let i = 0; i < 600; i++) course.questions.push({ ...model, id: "more-" + i, key: "Q" + String(i).padStart(3, "0") });
}

/** Answers questions until the state is longer than that. */
function grow({ player, answer, pass }, length) {
  for (let i = 0; player.encodeState(player.progress).length <= length + 60; i++) {
    answer("more-" + i);
    pass(2000);
  }
  pass(20000);
}

const web = {
  "nothing is said of an LMS": () => {
    const browser = new Browser();
    const visit = browser.launch(lms());
    visit.answer("single");
    visit.pass(100);
    equal([visit.said.save, visit.said.words, visit.said.notices], ["local", "local", []]);
    visit.player.exit();
    equal([visit.said.heading, browser.launch(lms()).has()], ["left_local", "single"]);
  },
};
run(target === "web" ? web : faults);
