/** @returns {Question[]} */
function pretestQuestions() {
  return course.pretest ? questionsOf(course.pretest.lesson) : [];
}

/** Whether it was submitted. */
function isPretestDone() {
  return Boolean(course.pretest && progress.done.has(course.pretest.lesson));
}

/** @param {string} name @returns {HTMLElement} */
function pretestPart(name) {
  return part(sectionOf(course.pretest ? course.pretest.lesson : ""), `[data-part=${name}]`);
}

actions["submit-pretest"] = submitPretest;

/** The pretest as the learner left it, and places for what was gained since. */
addEventListener("restore", () => {
  if (!course.pretest) return;
  arrangePretest();
  showPretest();
  const places = parts(document, "[data-result],[data-page=end] [data-part=left]");
  for (const place of places) place.after(element("div", {"data-part": "gain"}));
  showGain();
});
addEventListener("milestone", showGain);

document.addEventListener("change", event => {
  const form = /** @type {HTMLFormElement|null} */ (/** @type {Element} */ (event.target).closest("form[data-question]"));
  if (!form || isPretestDone() || !pretestQuestions().includes(/** @type {Question} */ (questionById(form.dataset.question)))) return;
  keepDraft(form, true);
  countAnswered();
});

/** In an order that stays the same for the attempt at the course: by hash, as in the assessment. */
function arrangePretest() {
  const shuffle = course.pretest && course.pretest.shuffle;
  /** @type {<T>(list: T[], key: (one: T) => string) => T[]} */
  const shuffled = (list, key) => shuffle
    ? list.map(one => ({one, order: hash(key(one) + progress.attempt)})).sort((one, two) => one.order - two.order).map(({one}) => one) : list;
  const end = part(pretestPart("questions"), ":scope > [data-part=answered]");
  for (const question of shuffled(pretestQuestions(), ({id}) => id)) {
    const form = formOf(question);
    // A block with questions in it is moved as a whole.
    if (shuffle) end.before(/** @type {HTMLElement} */ (form.closest("[data-part=questions] > *")));
    components[question.type].arrange(form, question, list => shuffled(list, id => question.id + id));
  }
  const forms = parts(pretestPart("questions"), "form");
  forms.forEach((form, index) => part(form, "h3").textContent = say("question_of", {number: index + 1, total: forms.length}));
}

/** What is to be known first with the questions or, submitted, the own answers without what is right. */
function showPretest() {
  const isDone = isPretestDone();
  pretestPart("intro").hidden = pretestPart("rules").hidden = isDone;
  pretestPart("submitted").hidden = !isDone;
  pretestPart("gain-rule").hidden = !course.assessment || Boolean(progress.assessment);
  const questions = pretestPart("questions");
  part(questions, "h2").textContent = say(isDone ? "your_answers" : "questions");
  pretestPart("answered").hidden = part(questions, ":scope > .actions").hidden = isDone;
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
  if (!course.pretest || isPretestDone()) return;
  const {lesson} = course.pretest;
  for (const question of pretestQuestions()) {
    const {answer} = entryOf(question);
    // Whoever has been through the assessment already gains nothing that could be shown.
    progress.answers.set(question.id, {answer, result: answer === null ? 0 : resultOf(question, answer), attempts: progress.assessment ? 2 : 1});
    if (answer !== null) recording.pending.add(question.id);
  }
  progress.ended.add(lesson);
  checkDone(lesson);
  showPretest();
  focusOn(part(pretestPart("submitted"), "h2"));
  scrollTo(0, 0);
  save();
}

/** On the pages that say how the assessment ended, once it is passed. */
function showGain() {
  const table = gainTable();
  for (const place of parts(document, "[data-part=gain]")) {
    // Left alone while nothing changes: it may have the focus.
    if (place.textContent !== (table ? table.textContent : "")) place.replaceChildren(table && table.cloneNode(true));
  }
}

/**
 * For each objective that both have asked about its share of the points before and after, and the difference. A question that was not asked
 * of this learner, or has changed since, is left out.
 */
function gainTable() {
  const after = progress.assessment ? progress.assessment.objectives : new Map();
  const before = scoresByObjective(pretestQuestions().filter(question => {
    const {answer, result, attempts} = entryOf(question);
    return attempts === 1 && (answer !== null || !result);
  }));
  for (const id of before.keys()) if (!after.has(id)) before.delete(id);
  return isPretestDone() && isPassed() && scoreTable("gain", ["objective", "gain_before", "gain_after", "gain_points"], before,
    (id, score) => [sayPercent(score), sayPercent(after.get(id)), sayPoints(after.get(id) - score)]);
}

/** Percentage points with their sign, whose minus is one that is read aloud. @param {number} hundredths */
function sayPoints(hundredths) {
  return new Intl.NumberFormat(course.language, {signDisplay: "exceptZero", maximumFractionDigits: 2}).format(hundredths / 100).replace("-", "−");
}
