/** Its lesson, once the course is open. */
let pretestLesson = "";

/** @returns {Question[]} */
function pretestQuestions() {
  return questionsOf(pretestLesson);
}

/** Whether it was submitted. */
function isPretestDone() {
  return progress.done.has(pretestLesson);
}

/** @param {string} name @returns {HTMLElement} */
function pretestPart(name) {
  return part(sectionOf(pretestLesson), `[data-part=${name}]`);
}

actions["submit-pretest"] = submitPretest;
extras.push(gainTable);

document.addEventListener("change", event => {
  const form = /** @type {HTMLFormElement|null} */ (/** @type {Element} */ (event.target).closest("form[data-question]"));
  if (!form || isPretestDone() || questionById(form.dataset.question)?.lesson !== pretestLesson) return;
  keepDraft(form, true);
  countAnswered();
});

/** The pretest as the learner left it. @param {PretestSettings} settings */
function restorePretest({lesson, shuffle}) {
  pretestLesson = lesson;
  arrangePretest(shuffle);
  showPretest();
}

/** In an order that stays the same for the attempt at the course: by hash, as in the assessment. @param {boolean} shuffle */
function arrangePretest(shuffle) {
  /** @type {<T>(list: T[], key: (one: T) => string) => T[]} */
  const shuffled = (list, key) => shuffle
    ? list.map(one => ({one, order: hash(key(one) + progress.attempt)})).sort((one, two) => one.order - two.order).map(({one}) => one) : list;
  for (const question of shuffled(pretestQuestions(), ({id}) => id)) {
    const form = formOf(question);
    // A block with questions in it is moved as a whole.
    if (shuffle) pretestPart("answered").before(/** @type {HTMLElement} */ (form.closest("[data-part=questions] > *")));
    components[question.type].arrange(form, question, list => shuffled(list, id => question.id + id));
  }
  const forms = parts(pretestPart("questions"), "form");
  forms.forEach((form, index) => part(form, "h3").textContent = say("question_of", {number: index + 1, total: forms.length}));
}

/** What is to be known first with the questions or, submitted, the own answers without what is right. */
function showPretest() {
  const isDone = isPretestDone();
  for (const name of ["intro", "rules", "answered", "submit"]) pretestPart(name).hidden = isDone;
  pretestPart("submitted").hidden = !isDone;
  pretestPart("gain-rule").hidden = !course.assessment || progress.assessment !== null;
  part(pretestPart("questions"), "h2").textContent = say(isDone ? "your_answers" : "questions");
  if (!isDone) restoreDrafts(pretestQuestions());
  else for (const question of pretestQuestions()) showPretestAnswer(question);
  countAnswered();
}

/** @param {Question} question */
function showPretestAnswer(question) {
  showAnswer(question, false);
  if (entryOf(question).answer !== null) return;
  const block = part(formOf(question), ".result");
  block.replaceChildren(element("p", {}, say("not_answered")));
  block.hidden = false;
}

/** Said beside the button, so that nobody submits by mistake what they could answer. */
function countAnswered() {
  const questions = pretestQuestions();
  pretestPart("answered").textContent = say("answered_of", {count: questions.filter(isAnswered).length, total: questions.length});
}

/** Once: what has an answer is recorded, and what has none is kept as not known. */
function submitPretest() {
  if (isPretestDone()) return;
  for (const question of pretestQuestions()) {
    const {answer} = entryOf(question);
    // Whoever has seen the assessment already gains nothing that could be shown.
    progress.answers.set(question.id, {answer, result: answer === null ? 0 : resultOf(question, answer), attempts: progress.assessment ? 2 : 1});
    if (answer !== null) recording.pending.add(question.id);
  }
  progress.ended.add(pretestLesson);
  checkDone(pretestLesson);
  showPretest();
  focusOn(part(pretestPart("submitted"), "h2"));
  scrollTo(0, 0);
  save();
}

/**
 * For each objective that both have asked about its share of the points before and after, and the difference; once the assessment is passed.
 * A question that was not asked of this learner, or has changed since, is left out.
 */
function gainTable() {
  const {assessment} = progress;
  if (!assessment || !isPretestDone() || !isPassed()) return "";
  const before = scoresByObjective(pretestQuestions().filter(question => {
    const {answer, result, attempts} = entryOf(question);
    return attempts === 1 && (answer !== null || !result);
  }));
  for (const id of before.keys()) if (!assessment.objectives.has(id)) before.delete(id);
  return scoreTable("gain", ["objective", "gain_before", "gain_after", "gain_points"], before, (id, score) => {
    const after = assessment.objectives.get(id) || 0;
    return [sayPercent(score), sayPercent(after), sayPoints(after - score)];
  });
}

/** Percentage points with their sign, whose minus is one that is read aloud. @param {number} hundredths */
function sayPoints(hundredths) {
  return new Intl.NumberFormat(course.language, {signDisplay: "exceptZero", maximumFractionDigits: 2}).format(hundredths / 100).replace("-", "−");
}
