/** @param {Question} question @returns {number} Infinity without a limit */
function triesLeft(question) {
  return (question.attempts || Infinity) - (progress.answers.get(question.id)?.attempts || 0);
}

/** The practice questions as the learner left them. */
function restorePractice() {
  for (const question of course.questions) if (!isTest(question.lesson)) showPractice(question);
}

/** @param {Question} question */
function showPractice(question) {
  const form = formOf(question);
  const entry = progress.answers.get(question.id);
  const isAnswered = Boolean(entry?.result);
  const left = triesLeft(question);
  const isRight = entry?.result === 3 && !components[question.type].unscored;
  if (entry?.result) showResult(question, entry, isRight || left <= 0);
  else openQuestion(question);
  showControls(form, isAnswered, isAnswered && left > 0 && (!isRight || entry?.answer === null));
  part(form, "[data-part=attempts]").textContent = left === Infinity || isRight ? "" : left > 0 ? sayCount("attempts_left", left) : say("no_attempts_left");
}

/** @param {HTMLFormElement} form @param {boolean} isAnswered @param {boolean} canRetry */
function showControls(form, isAnswered, canRetry) {
  part(form, "[data-action=submit]").hidden = isAnswered;
  part(form, "[data-action=retry]").hidden = !canRetry;
}

/** An answer has been changed: in an assessment it is kept. @param {HTMLFormElement} form */
function noteAnswer(form) {
  if (form.querySelector("[data-action=submit]")) forgiveError(form);
  else keepDraft(form);
}

/** @param {HTMLFormElement} form */
function submitPractice(form) {
  const question = questionById(form.dataset.question);
  if (!question || form.dataset.state !== "open" || isTest(question.lesson)) return;
  const verdict = part(form, ".result [tabindex]");
  const answer = components[question.type].read(form, question);
  if (answer === null) {
    const words = missingIn(question);
    markInvalid(form, words);
    return showErrors(form, verdict.localName, say("error_heading"), [link("#" + controlOf(form).id, words)]);
  }
  forgiveError(form);
  const entry = progress.answers.get(question.id);
  progress.answers.set(question.id, {answer, result: resultOf(question, answer), attempts: (entry?.attempts || 0) + 1});
  noteMoment(question);
  recording.pending.add(question.id);
  showPractice(question);
  part(form, ".result").scrollIntoView({block: "nearest"});
  focusOn(verdict);
  checkDone(question.lesson);
  save();
}

/** "Try again": the answer stays as it was, to be changed. @param {HTMLFormElement} form */
function retryPractice(form) {
  const question = questionById(form.dataset.question);
  if (!question) return;
  openQuestion(question);
  showControls(form, false, false);
  focusOn(controlOf(form));
}

/** @param {HTMLFormElement} form */
function forgiveError(form) {
  if (!form.querySelector(".error")) return;
  markInvalid(form, "");
  hideErrors(form);
}
