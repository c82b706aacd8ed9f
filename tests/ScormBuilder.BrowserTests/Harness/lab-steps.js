// What a learner does in the course of LabModule.cs, step by step: nothing; reads; practises; starts the test; submits it; practises again.
globalThis.LabSteps = [
  () => {},
  learner => {
    learner.open("read");
    learner.act("next");
  },
  learner => {
    learner.open("try");
    learner.practise("try-1", ["wrong"]);
  },
  learner => {
    learner.open("test");
    learner.act("start-assessment");
    learner.answer("exam-1", ["right"]);
  },
  learner => {
    learner.answer("exam-2", ["right"]);
    learner.act("review-answers");
    learner.act("submit-assessment");
  },
  learner => {
    learner.open("try");
    learner.practise("try-2", ["right"]);
  },
];

/** Answers all the questions of the drill, one in three wrongly. */
globalThis.LabDrill = learner => {
  learner.open("drill");
  for (const form of learner.document.querySelectorAll("form[data-question^=drill-]")) {
    const question = form.dataset.question;
    learner.practise(question, [Number(question.slice(6)) % 3 ? "right" : "wrong"]);
  }
};
