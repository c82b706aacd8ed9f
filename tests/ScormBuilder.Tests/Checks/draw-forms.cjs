// Takes assessments that draw their questions with the player's own code. Each line of input is a session: the course's questions and draw, the state that
// it resumes from (and a later copy, if there is one), and what the learner does. Each line of output says what was asked when it was opened, what is asked at the end, and the state then.
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { createContext, runInContext } = require("node:vm");
const { documentOf } = require("./player.cjs");

const [page, script] = process.argv.slice(2);
const html = readFileSync(page, "utf8");
const context = createContext({ crypto: globalThis.crypto, document: documentOf(html) });
// The player as it is packaged, without its last part, which opens the course, and without what shows something.
const player = readFileSync(script, "utf8");
const silent = ["arrangeQuestions", "restoreDrafts", "showAssessmentPage", "openAssessmentPage", "checkDone", "showMissing", "noteMoment", "markInvalid", "save"];
runInContext(`${player.slice(player.indexOf("{") + 1, player.lastIndexOf("Object.assign(actions"))}
  const data = readCourse();
  let seed = "";
  randomText = length => length === 4 ? seed : "attempt-";
  ${silent.map(name => `${name} = () => {};`).join(" ")}
  components.choice.read = form => form.answer;

  globalThis.take = ({ questions, draw, state, copy, steps }) => {
    course = { ...data, assessment: { ...data.assessment, draw }, questions: questions.map(({ id, key, points, objective }) =>
      ({ ...data.questions[0], id, key, points, objective })) };
    const read = state ? decodeState(state) : { progress: emptyProgress(), damaged: false };
    progress = copy ? mergeProgress(read.progress, decodeState(copy).progress) : read.progress;
    restoreAssessment();
    const asked = () => progress.assessment ? assessmentQuestions().map(question => question.id) : [];
    const resumed = asked();
    for (const step of steps) {
      if (step.seed) {
        seed = step.seed;
        startAttempt();
      } else if (step.answer) {
        keepDraft({ dataset: { question: step.answer }, answer: [course.questions[0].options[step.right ? 0 : 1]] });
      } else {
        submitAttempt();
      }
    }
    const { open = false, attempts = 0, last = null, best = null } = progress.assessment || {};
    const ids = wanted => [...progress.answers].filter(([, entry]) => wanted(entry)).map(([id]) => id);
    return {
      damaged: read.damaged, resumed, asked: asked(), open, attempts, last, best, state: encodeState(progress),
      answered: ids(entry => entry.answer !== null), drawn: ids(entry => entry.attempts === 1), seen: ids(entry => entry.attempts === 2),
    };
  };`, context);

createInterface({ input: process.stdin }).on("line", line => console.log(JSON.stringify(context.take(JSON.parse(line)))));
