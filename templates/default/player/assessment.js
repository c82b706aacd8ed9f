/** @returns {Question[]} */
function allQuestions() {
  return course.assessment ? questionsOf(course.assessment.lesson) : [];
}

/** @param {Question} question @returns {Entry} */
function entryOf(question) {
  return progress.answers.get(question.id) || {answer: null, result: 0, attempts: 0};
}

/** Whether an answer is there, and whole: what is only begun is kept too. @param {Question} question */
function isAnswered(question) {
  const {answer} = entryOf(question);
  const {isWhole} = components[question.type];
  return answer !== null && (!isWhole || isWhole(question, answer));
}

/** Whether each attempt draws its questions; else it asks all of them. */
function hasDraw() {
  return Boolean(course.assessment?.draw);
}

/** What the attempt asks or, submitted, has asked. @returns {Question[]} */
function assessmentQuestions() {
  const {assessment} = progress;
  return allQuestions().filter(question => {
    const {result, attempts} = entryOf(question);
    return assessment && !assessment.open ? result : !hasDraw() || attempts === 1;
  });
}

Object.assign(actions, {
  "start-assessment": startAttempt,
  "retry-assessment": startAttempt,
  "review-answers": () => openAssessmentPage("review"),
  "submit-assessment": () => submitAttempt(),
});

/** The assessment as the learner left it. */
function restoreAssessment() {
  const attempts = progress.assessment;
  if (attempts?.open && hasDraw()) drawQuestions(false);
  if (attempts) arrangeQuestions(attempts.seed);
  if (attempts?.open) restoreDrafts();
  showAssessmentPage(!attempts ? "start" : attempts.open ? "questions" : "result");
}

/** A first attempt, or a further one: empty answers, the best score stays. */
function startAttempt() {
  const before = progress.assessment || {attempts: 0, best: null, last: null, objectives: new Map()};
  progress.assessment = {...before, remaining: undefined, seed: randomText(4), open: true};
  if (hasDraw()) drawQuestions(true);
  else for (const {id} of allQuestions()) progress.answers.delete(id);
  arrangeQuestions(progress.assessment.seed);
  restoreDrafts();
  openAssessmentPage("questions");
  save();
}

function restoreDrafts(questions = allQuestions()) {
  for (const question of questions) {
    const form = formOf(question);
    const {answer} = entryOf(question);
    openQuestion(question);
    components[question.type].clear(form, question);
    if (answer !== null) components[question.type].write(form, question, answer);
    showDraft(form, question);
  }
}

/** An answer is kept as soon as it is given. @param {HTMLFormElement} form @param {boolean} [isOpen] */
function keepDraft(form, isOpen = progress.assessment?.open) {
  const question = questionById(form.dataset.question);
  if (!question || !isOpen) return;
  const answer = components[question.type].read(form, question);
  progress.answers.set(question.id, {...entryOf(question), answer});
  noteMoment(question);
  showDraft(form, question);
  save();
}

/** @param {HTMLFormElement} form @param {Question} question */
function showDraft(form, question) {
  const isDone = isAnswered(question);
  form.dataset.state = isDone ? "answered" : "open";
  if (isDone) markInvalid(form, "");
}

/** @param {boolean} [isLate] there is no time left to answer what is missing */
function submitAttempt(isLate) {
  const attempts = progress.assessment;
  if (!attempts || !course.assessment) return;
  const questions = assessmentQuestions();
  const missing = questions.filter(question => !isAnswered(question));
  if (missing.length && !isLate) return showMissing(missing);
  for (const question of questions) {
    const entry = entryOf(question);
    progress.answers.set(question.id, {...entry, result: resultOf(question, entry.answer)});
    if (entry.answer !== null) recording.pending.add(question.id);
  }
  attempts.open = false;
  attempts.attempts++;
  attempts.last = scoreOf(questions);
  if (attempts.best === null || attempts.last > attempts.best) {
    attempts.best = attempts.last;
    attempts.objectives = scoresByObjective(questions);
    recording.objectives = true;
  }
  checkDone(course.assessment.lesson);
  refreshMenu();
  openAssessmentPage("result");
  save();
}
