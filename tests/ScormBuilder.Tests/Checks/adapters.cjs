// The adapters against an LMS that takes nothing but what its standard allows.
const { deepStrictEqual: equal, ok } = require("node:assert");
const { open, run } = require("./player.cjs");
const { StrictLms } = require("./strict-lms.cjs");

const [page, script, target] = process.argv.slice(2);
const is2004 = target !== "scorm-1.2";
const core = is2004 ? "cmi." : "cmi.core.";
const statuses = is2004 ? ["cmi.completion_status", "cmi.success_status"] : ["cmi.core.lesson_status"];
const start = (lms = new StrictLms(is2004), settings = {}) => {
  const course = open({ page, script, window: lms.launch() });
  Object.assign(course.player.course, settings);
  course.player.startSession(() => {});
  return { lms, ...course };
};
const status = lms => statuses.map(element => lms.record[element] ?? "unknown").join("/");
const end = ({ lms, player, clock }) => {
  clock.pass(20000);
  player.endSession();
  equal(lms.faults, []);
  return lms;
};

/** Takes the course so far; says what the LMS then has. */
const take = (completion, { lessons, assessment, attempts = 3, scores = [] }, lms) => {
  const session = start(lms, { completion });
  const { player } = session;
  if (!assessment) player.course.assessment = null;
  else player.course.assessment.attempts = attempts;
  const { progress } = player;
  for (const { id } of player.course.lessons) if (lessons && (id !== "test" || !assessment || scores.length)) progress.done.add(id);
  if (scores.length) {
    progress.done.add("test");
    progress.assessment = { seed: "abcd", open: false, attempts: scores.length, best: Math.max(...scores), last: scores.at(-1), objectives: new Map() };
  }
  player.save();
  return status(end(session));
};
const row = (of12, of2004) => is2004 ? of2004 : of12;
const passed = [8333], failed = [3333];

const tests = {
  "what is read and written at launch": () => {
    const { lms, player } = start();
    const own = [core + (is2004 ? "mode" : "lesson_mode"), core + "credit", core + "entry", ...statuses, core + "score.raw", "cmi.suspend_data", core + (is2004 ? "learner_id" : "student_id")];
    equal(lms.of("GetValue").flat(), own);
    equal(lms.of("SetValue").map(([element]) => element), [core + "exit", statuses[0], core + "session_time"]);
    equal(lms.of("SetValue")[0][1], "suspend");
    equal(lms.of("Commit").length, 1);
    player.endSession();
    player.endSession();
    equal(lms.of("Terminate").length, 1);
    equal(lms.faults, []);
  },
  "launched": () => equal(take("all-lessons", {}), row("incomplete", "incomplete/unknown")),
  "all lessons done": () => equal(take("all-lessons", { lessons: true }), row("completed", "completed/unknown")),
  "all lessons done, and passed": () => equal(take("all-lessons", { lessons: true, assessment: true, scores: passed }), row("passed", "completed/passed")),
  "all lessons done, not passed": () => equal(take("all-lessons", { lessons: true, assessment: true, scores: failed }), row("completed", "completed/failed")),
  "not all lessons done, and passed": () => equal(take("all-lessons", { assessment: true, scores: passed }), row("incomplete", "incomplete/passed")),
  "assessment: not submitted": () => equal(take("assessment", { lessons: true, assessment: true }), row("incomplete", "incomplete/unknown")),
  "assessment: passed": () => equal(take("assessment", { assessment: true, scores: passed }), row("passed", "completed/passed")),
  "assessment: not passed, attempts left": () => equal(take("assessment", { assessment: true, scores: failed }), row("incomplete", "incomplete/failed")),
  "assessment: not passed, none left": () => equal(take("assessment", { assessment: true, attempts: 1, scores: failed }), row("failed", "completed/failed")),
  "both: lessons done, not submitted": () => equal(take("all-lessons-and-assessment", { lessons: true, assessment: true }), row("incomplete", "incomplete/unknown")),
  "both: passed, lessons missing": () => equal(take("all-lessons-and-assessment", { assessment: true, scores: passed }), row("incomplete", "incomplete/passed")),
  "both: done": () => equal(take("all-lessons-and-assessment", { lessons: true, assessment: true, scores: passed }), row("passed", "completed/passed")),
  "both: not passed, attempts left": () => equal(take("all-lessons-and-assessment", { lessons: true, assessment: true, scores: failed }), row("incomplete", "incomplete/failed")),
  "both: not passed, none left, lessons missing": () => equal(take("all-lessons-and-assessment", { assessment: true, attempts: 1, scores: failed }), row("failed", "incomplete/failed")),
  "both: not passed, none left": () => equal(take("all-lessons-and-assessment", { lessons: true, assessment: true, attempts: 1, scores: failed }), row("failed", "completed/failed")),
  "nothing is lowered": () => {
    const high = is2004 ? { [statuses[0]]: "completed", [statuses[1]]: "passed" } : { [statuses[0]]: "passed" };
    const lms = new StrictLms(is2004, { ...high, [core + "score.raw"]: "90.5" });
    equal(take("assessment", { assessment: true, scores: failed }, lms), row("passed", "completed/passed"));
    equal(lms.record[core + "score.raw"], "90.5");
    ok(!lms.calls.some(([name, element, value]) => name === "SetValue" && value === "incomplete"));
    equal(take("assessment", { assessment: true, scores: [9100] }, lms), row("passed", "completed/passed"));
    equal(lms.record[core + "score.raw"], "91");
    equal(lms.record[core + "score.scaled"], is2004 ? "0.91" : undefined);
  },
  "a score that was refused is sent again": () => {
    const session = start();
    session.lms.disturb = (name, element) => name === "SetValue" && element.includes("score") ? "false" : undefined;
    session.player.progress.assessment = { seed: "abcd", open: false, attempts: 1, best: 1, last: 1, objectives: new Map() };
    session.player.save();
    session.clock.pass(0);
    equal(session.said.save, "unsaved");
    session.lms.disturb = () => undefined;
    equal(end(session).record[core + "score.raw"], "0.01");
    equal(session.said.save, "saved");
  },
  "score before status": () => {
    const session = start(undefined, { completion: "assessment" });
    session.player.progress.assessment = { seed: "abcd", open: false, attempts: 1, best: 10000, last: 10000, objectives: new Map() };
    session.player.save();
    const written = end(session).of("SetValue").map(([element]) => element);
    ok(written.lastIndexOf(core + "score.max") < written.lastIndexOf(statuses[0]));
  },
  "review and browse write nothing": () => {
    for (const mode of ["review", "browse"]) {
      const session = start(new StrictLms(is2004, { [core + (is2004 ? "mode" : "lesson_mode")]: mode }));
      session.player.save();
      equal(end(session).calls.filter(([name]) => name === "SetValue" || name === "Commit"), []);
      equal([session.said.save, session.said.notices], ["local", ["review_mode"]]);
    }
  },
  "an empty mode is normal": () => equal(take("all-lessons", { lessons: true }, new StrictLms(is2004, { [core + (is2004 ? "mode" : "lesson_mode")]: "" })), row("completed", "completed/unknown")),
  "without credit only the state is written": () => {
    const session = start(new StrictLms(is2004, { [core + "credit"]: "no-credit" }));
    const { player } = session;
    player.progress.answers.set("single", { answer: ["right"], result: 3, attempts: 1 });
    player.recording.pending.add("single");
    player.progress.assessment = { seed: "abcd", open: false, attempts: 1, best: 10000, last: 10000, objectives: new Map([["first-thing", 1]]) };
    player.recording.objectives = true;
    player.save();
    equal([...new Set(end(session).of("SetValue").map(([element]) => element))].sort(),
      [core + "exit", core + "session_time", core + (is2004 ? "location" : "lesson_location"), "cmi.suspend_data"].sort());
  },
  "exit when finished": () => {
    const session = start(undefined, { completion: "all-lessons", exit: "normal" });
    for (const { id } of session.player.course.lessons) session.player.progress.done.add(id);
    session.player.save();
    equal(end(session).record[core + "exit"], is2004 ? "normal" : "");
  },
  "an interaction": () => {
    const session = start();
    const { player, lms, clock } = session;
    player.progress.answers.set("several", { answer: ["one", "two", "seven"], result: 2, attempts: 1 });
    player.recording.pending.add("several");
    player.recording.moments.set("several", { time: new Date(2026, 0, 31, 10, 11, 12, 345), latency: 61.239 });
    player.progress.answers.set("exam-two", { answer: ["three"], result: 1, attempts: 0 });
    player.recording.pending.add("exam-two");
    player.save();
    clock.pass(1000);
    equal(lms.item("interactions", 0), is2004 ? {
      id: "several", type: "choice", timestamp: new Date(2026, 0, 31, 10, 11, 12).toISOString().slice(0, 19) + ".0Z", "correct_responses.0.pattern": "one[,]three[,]seven", weighting: "1",
      learner_response: "one[,]two[,]seven", result: "0.3333", latency: "PT61.24S", description: "What is the question? several " + "x".repeat(250 - 30),
    } : {
      id: "several", type: "choice", time: "10:11:12", "correct_responses.0.pattern": "a,c,g", weighting: "1", student_response: "a,b,g", result: "0.3333", latency: "0000:01:01.24",
    });
    const { id, weighting, result, "objectives.0.id": objective } = lms.item("interactions", 1);
    equal([id, objective, weighting, result], ["exam-two", "second-thing", "2", is2004 ? "incorrect" : "wrong"]);
    // Answered again: the same record, and no second one.
    player.progress.answers.set("several", { answer: ["one", "three", "seven"], result: 3, attempts: 2 });
    player.recording.pending.add("several");
    player.save();
    end(session);
    equal([lms.item("interactions", 0).result, lms.record["cmi.interactions._count"]], ["correct", "2"]);
  },
  "short ids and hyphens": () => {
    if (!is2004) return;
    const session = start();
    const { player } = session;
    const question = player.course.questions.find(({ id }) => id === "single");
    question.options = ["a-b-c", "x", "Y2"];
    player.progress.answers.set("single", { answer: ["x"], result: 1, attempts: 1 });
    player.recording.pending.add("single");
    player.save();
    const item = end(session).item("interactions", 0);
    equal([item.learner_response, item["correct_responses.0.pattern"]], ["x__", "a_b_c"]);
  },
  "objectives with their own scores": () => {
    const lms = new StrictLms(is2004, { "cmi.objectives._count": "1", "cmi.objectives.0.id": "second-thing" });
    const session = start(lms);
    const { player } = session;
    const attempt = { seed: "abcd", open: false, attempts: 1, best: 6000, last: 6000, objectives: new Map([["first-thing", 3333], ["second-thing", 10000]]) };
    player.progress.assessment = attempt;
    player.recording.objectives = true;
    player.save();
    end(session);
    const element = is2004 ? "success_status" : "status", scaled = value => is2004 ? { "score.scaled": value } : {};
    equal(lms.item("objectives", 0), { id: "second-thing", ...scaled("1"), "score.raw": "100", "score.min": "0", "score.max": "100", [element]: "passed" });
    equal(lms.item("objectives", 1), { id: "first-thing", ...scaled("0.3333"), "score.raw": "33.33", "score.min": "0", "score.max": "100", [element]: "failed" });
    const order = lms.of("SetValue").map(([name]) => name);
    ok(order.indexOf("cmi.objectives.1.score.max") < order.indexOf("cmi.objectives.1." + element));
  },
  "an LMS without objectives and interactions": () => {
    const session = start(new StrictLms(is2004, { "cmi.objectives._children": "", "cmi.interactions._children": "" }));
    const { player } = session;
    player.progress.answers.set("single", { answer: ["right"], result: 3, attempts: 1 });
    player.recording.pending.add("single");
    player.progress.assessment = { seed: "abcd", open: false, attempts: 1, best: 1, last: 1, objectives: new Map([["first-thing", 1]]) };
    player.recording.objectives = true;
    player.save();
    equal(end(session).of("SetValue").filter(([element]) => /objectives|interactions/.test(element)), []);
    equal(session.said.save, "saved");
  },
  "interactions after those of somebody else, and where some were lost": () => {
    const answer = (session, id) => {
      const { player } = session;
      player.progress.answers.set(id, { answer: [player.course.questions.find(one => one.id === id).options[0]], result: 3, attempts: 1 });
      player.recording.pending.add(id);
      player.save();
      session.clock.pass(1000);
    };
    const others = { "cmi.interactions._count": "2", "cmi.interactions.0.id": "theirs", "cmi.interactions.1.id": "theirs-too" };
    const lms = new StrictLms(is2004, others);
    const first = start(lms);
    answer(first, "single");
    answer(first, "exam-one");
    equal([first.player.progress.skipped, ...first.player.progress.slots], [2, "single", "exam-one"]);
    end(first);
    equal([0, 1, 2, 3].map(index => lms.item("interactions", index).id), ["theirs", "theirs-too", "single", "exam-one"]);
    const second = start(lms);
    answer(second, "single");
    equal(lms.record["cmi.interactions._count"], "4");
    end(second);
    // The LMS has lost one of ours: it is appended again.
    lms.record["cmi.interactions._count"] = "3";
    const third = start(lms);
    answer(third, "exam-two");
    end(third);
    equal([3, 4].map(index => lms.item("interactions", index).id), ["exam-one", "exam-two"]);
    // It has one that the state knows nothing of: all of them stay.
    Object.assign(lms.record, { "cmi.interactions._count": "6", "cmi.interactions.5.id": "lost" });
    const fourth = start(lms);
    answer(fourth, "single");
    end(fourth);
    equal([5, 6].map(index => lms.item("interactions", index).id), ["lost", "single"]);
  },
};
run(tests);
