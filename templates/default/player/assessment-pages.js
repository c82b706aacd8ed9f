/** The lesson that the assessment is in. @returns {HTMLElement} */
function assessmentSection() {
  return sectionOf(course.assessment ? course.assessment.lesson : "");
}

/** @param {string} name @returns {HTMLElement} */
function assessmentPage(name) {
  return part(assessmentSection(), `[data-page=${name}]`);
}

/** Shows one page of the assessment; the result page with the own answers. Moves no focus. @param {string} name */
function showAssessmentPage(name) {
  const attempts = progress.assessment;
  if (name === "questions" && !attempts?.open) name = attempts ? "result" : "start";
  if (name === "review") fillReview();
  if (name === "result") fillResult();
  for (const page of parts(assessmentSection(), "[data-page]")) page.hidden = page.dataset.page !== name;
  part(assessmentSection(), "[data-part=intro]").hidden = name !== "start";
  const questions = assessmentPage("questions");
  if (name === "result") questions.hidden = false;
  part(questions, "h2").textContent = say(name === "result" ? "your_answers" : "questions");
  part(questions, "[data-action=review-answers]").hidden = name === "result";
}

/** @param {string} name */
function openAssessmentPage(name) {
  hideErrors(assessmentPage("review"));
  showAssessmentPage(name);
  focusOn(part(assessmentPage(name), "h2"));
  scrollTo(0, 0);
}

/** Shows the attempt's questions, in its order: by hash, so that a new version's edits leave the rest in place. @param {string} seed */
function arrangeQuestions(seed) {
  const shuffle = course.assessment?.shuffle;
  /** @type {<T>(list: T[], key: (one: T) => string) => T[]} */
  const shuffled = (list, key) => shuffle
    ? list.map(one => ({one, order: hash(key(one) + seed)})).sort((one, two) => one.order - two.order).map(({one}) => one) : list;
  const end = part(assessmentPage("questions"), ":scope > .actions");
  const asked = assessmentQuestions();
  for (const question of shuffled(allQuestions(), ({id}) => id)) {
    const form = formOf(question);
    // A block with questions in it is moved and hidden as a whole.
    const block = /** @type {HTMLElement} */ (form.closest("[data-page] > *"));
    if (shuffle) end.before(block);
    form.hidden = !asked.includes(question);
    block.hidden = !asked.some(one => block.contains(formOf(one)));
    components[question.type].arrange(form, question, list => shuffled(list, id => question.id + id));
  }
  arrangedQuestions().forEach((question, index) =>
    part(formOf(question), "h3").textContent = say("question_of", {number: index + 1, total: asked.length}));
}

/** The questions in the order shown. @returns {Question[]} */
function arrangedQuestions() {
  return parts(assessmentPage("questions"), "form:not([hidden])").map(form => /** @type {Question} */ (questionById(form.dataset.question)));
}

/** @param {Question} question */
function describeAnswer(question) {
  const {answer} = entryOf(question);
  return answer === null ? say("not_answered") : components[question.type].describe(question, answer, formOf(question));
}

/** Each question with the answer given and a link to change it. */
function fillReview() {
  part(assessmentPage("review"), "[data-part=answers]").replaceChildren(...arrangedQuestions().map((question, index) =>
    element("li", {}, element("p", {class: "stem"}, stemOf(question)), element("p", {}, describeAnswer(question)),
      link(`#${formOf(question).id}:heading`, say("change_answer", {number: index + 1})))));
}

/** @param {Question[]} missing */
function showMissing(missing) {
  const words = sayCount("answer_first", missing.length);
  const all = arrangedQuestions();
  const links = all.filter(question => missing.includes(question)).map(question => {
    markInvalid(formOf(question), missingIn(question));
    return link("#" + controlOf(formOf(question)).id, say("question_of", {number: all.indexOf(question) + 1, total: all.length}));
  });
  showErrors(assessmentPage("review"), "h2", words, links);
}

/** Score, passed or not, by objective, attempts left; and, as far as the feedback rule allows, the results of the answers. */
function fillResult() {
  const settings = course.assessment;
  const attempts = progress.assessment;
  if (!settings || !attempts || attempts.last === null || attempts.best === null) return;
  const {last, best} = attempts;
  const left = attemptsLeft();
  const passed = last >= settings.passMark;
  const canRetry = left > 0 && best < 10000;
  const isOpen = settings.feedback === "after-submit" || settings.feedback === "after-pass" && (isPassed() || left === 0);
  const page = assessmentPage("result");
  const box = part(page, "[data-result]");
  box.dataset.score = String(last / 100);
  box.dataset.passed = String(passed);
  const rule = (/** @type {string} */ name) => parts(assessmentSection(), `[data-part=${name}-rule]`).map(one => one.textContent || "");
  const lines = [
    passed ? "" : say("needed", {score: sayPercent(settings.passMark)}),
    attempts.attempts > 1 ? say(isPassed() ? "best_passed" : "best_score", {score: sayPercent(best)}) : "",
    left === Infinity ? "" : left > 0 ? sayCount("attempts_left", left) + "." : say("no_attempts_left") + ".",
    ...(canRetry ? [say("retry_keeps"), ...rule("draw")] : []),
    ...(isOpen ? [] : rule("feedback")),
  ];
  box.replaceChildren(
    element("p", {class: "verdict"}, element("span", {class: "icon", "aria-hidden": "true"}, passed ? "✓" : "✗"), " ",
      say(passed ? "passed" : "not_passed", {score: sayPercent(last)})),
    ...lines.filter(Boolean).map(line => element("p", {}, line)), objectivesTable(settings.passMark),
    ...extras.map(extra => extra()));
  part(page, "[data-action=retry-assessment]").hidden = !canRetry;
  for (const question of assessmentQuestions()) showAnswer(question, isOpen);
}

/** @param {number} passMark */
function objectivesTable(passMark) {
  return scoreTable("by_objective", ["objective", "score", "reached"], scoresByObjective(assessmentQuestions()),
    (_, score) => [sayPercent(score), say(score >= passMark ? "yes" : "no")]);
}

/**
 * A row for each objective that has a score; nothing when none has.
 * @param {string} caption @param {string[]} head @param {Map<string, number>} scores @param {(id: string, score: number) => string[]} cells
 */
function scoreTable(caption, head, scores, cells) {
  const rows = course.objectives.filter(({id}) => scores.has(id)).map(({id, text}) =>
    element("tr", {}, element("th", {scope: "row"}, text), ...cells(id, scores.get(id) || 0).map(cell => element("td", {}, cell))));
  return rows.length ? element("div", {class: "table", tabindex: "0", role: "region", "aria-label": say(caption)},
    element("table", {}, element("caption", {}, say(caption)), element("thead", {}, element("tr", {}, ...head.map(key => element("th", {scope: "col"}, say(key))))),
      element("tbody", {}, ...rows))) : "";
}

/** One of the own answers, to be read. @param {Question} question @param {boolean} withResult */
function showAnswer(question, withResult) {
  const form = formOf(question);
  const block = part(form, ".result");
  const entry = entryOf(question);
  components[question.type].clear(form, question);
  block.replaceChildren();
  if (withResult) {
    fillFeedback(block, question);
    return showResult(question, entry, true);
  }
  openQuestion(question);
  if (entry.answer !== null) components[question.type].write(form, question, entry.answer);
  components[question.type].lock(form, true);
  form.dataset.state = "answered";
}

/** What the templates write for practice: here it comes from the veiled data. @param {HTMLElement} block @param {Question} question */
function fillFeedback(block, question) {
  const {feedback = {}, why, onCorrect, onIncorrect} = secretOf(question);
  block.append(element("h4", {tabindex: "-1"}));
  if (onCorrect) block.append(addMarkup(element("div", {"data-when": "correct"}), onCorrect));
  if (onIncorrect) block.append(addMarkup(element("div", {"data-when": "incorrect"}), onIncorrect));
  const items = Object.keys(feedback).map(id =>
    addMarkup(element("li", {"data-feedback": id}, element("span", {class: "chosen"}, components[question.type].name(formOf(question), id))), feedback[id]));
  block.append(element("ul", {}, ...items));
  if (why) block.append(addMarkup(element("div", {class: "why"}), why));
}
