/** @returns {Question[]} */
function assessmentQuestions() {
  return course.assessment ? questionsOf(course.assessment.lesson) : [];
}

/** What the assessment's controls do, by `data-action`. @returns {Record<string, () => void>} */
function assessmentActions() {
  return {
    "start-assessment": startAttempt,
    "retry-assessment": startAttempt,
    "review-answers": () => openAssessmentPage("review"),
    "submit-assessment": submitAttempt,
  };
}

/** The assessment as the learner left it. */
function restoreAssessment() {
  const attempts = progress.assessment;
  if (attempts) arrangeQuestions(attempts.seed);
  if (attempts && attempts.open) restoreDrafts();
  showAssessmentPage(!attempts ? "start" : attempts.open ? "questions" : "result");
}

/** A first attempt, or a further one: empty answers, the best score stays. */
function startAttempt() {
  const before = progress.assessment || {attempts: 0, best: null, last: null, objectives: new Map()};
  progress.assessment = {...before, seed: randomText(4), open: true};
  for (const question of assessmentQuestions()) progress.answers.delete(question.id);
  arrangeQuestions(progress.assessment.seed);
  restoreDrafts();
  openAssessmentPage("questions");
  save();
}

function restoreDrafts() {
  for (const question of assessmentQuestions()) {
    const form = formOf(question);
    const entry = progress.answers.get(question.id);
    openQuestion(question);
    components[question.type].clear(form, question);
    if (!entry || entry.answer === null) continue;
    components[question.type].write(form, question, entry.answer);
    form.dataset.state = "answered";
  }
}

/** An answer is kept as soon as it is given. @param {HTMLFormElement} form */
function keepDraft(form) {
  const question = questionById(form.dataset.question);
  if (!question || !progress.assessment || !progress.assessment.open) return;
  const answer = components[question.type].read(form, question);
  if (answer === null) progress.answers.delete(question.id);
  else progress.answers.set(question.id, {answer, result: 0, attempts: 0});
  form.dataset.state = answer === null ? "open" : "answered";
  noteMoment(question);
  if (answer !== null) markInvalid(form, "");
  save();
}

/** @param {Question} question */
function hasDraft(question) {
  const entry = progress.answers.get(question.id);
  return Boolean(entry && entry.answer !== null);
}

function submitAttempt() {
  const attempts = progress.assessment;
  if (!attempts || !course.assessment) return;
  const questions = assessmentQuestions();
  const missing = questions.filter(question => !hasDraft(question));
  if (missing.length) return showMissing(missing);
  for (const question of questions) {
    const {answer} = /** @type {Entry} */ (progress.answers.get(question.id));
    progress.answers.set(question.id, {answer, result: resultOf(question, answer), attempts: 0});
    recording.pending.add(question.id);
  }
  attempts.open = false;
  attempts.attempts++;
  attempts.last = scoreOf(questions);
  if (attempts.best === null || attempts.last > attempts.best) {
    attempts.best = attempts.last;
    attempts.objectives = scoresByObjective(questions);
    recording.objectives = true;
  }
  openAssessmentPage("result");
  checkDone(course.assessment.lesson);
  save();
}
