/** How far an answer is right, by the question's own rule for credit. @param {Question} question @param {any} answer */
function markOf(question, answer) {
  const mark = answer === null ? {numerator: 0, denominator: 1} : components[question.type].mark(question, answer);
  return question.credit === "partial" || mark.numerator === mark.denominator ? mark : {numerator: 0, denominator: mark.denominator};
}

/** 1 incorrect, 2 partly correct, 3 correct @param {Question} question @param {any} answer */
function resultOf(question, answer) {
  const {numerator, denominator} = markOf(question, answer);
  return numerator === denominator ? 3 : numerator > 0 ? 2 : 1;
}

/** Fields that wait for something. */
const waiting = ":is(input,select,textarea):invalid";

/** Gives every control of a question an id, so that it can be linked to. */
function nameControls() {
  for (const form of parts(document, "form")) parts(form, "fieldset :is(button,input,select,textarea)").forEach((control, index) => control.id ||= `${form.id}.${index}`);
}

/** The control to answer with: the first that waits for something, the one chosen, or the first. @param {HTMLElement} form */
function controlOf(form) {
  return /** @type {HTMLElement} */ (form.querySelector("form:valid input:checked," + waiting)) || part(form, "fieldset :is(button,input,select,textarea)");
}

/** What is missing from an answer, in words. @param {Question} question */
function missingIn(question) {
  return components[question.type].missing(question, formOf(question));
}

/**
 * Shows an answered question: controls locked, every option marked in words, then the result.
 * @param {Question} question @param {Entry} entry @param {boolean} reveal whether the right answers are shown too
 */
function showResult(question, {answer, result}, reveal) {
  const form = formOf(question);
  const block = part(form, ".result");
  const verdict = part(block, "[tabindex]");
  const component = components[question.type];
  form.dataset.state = component.unscored ? "answered" : ["answered", "incorrect", "partly", "correct"][result];
  component.lock(form, true);
  if (answer !== null) {
    component.write(form, question, answer);
    component.feedback(form, question, answer, reveal);
  }
  const {numerator, denominator} = markOf(question, answer);
  verdict.replaceChildren(element("span", {class: "icon", "aria-hidden": "true"}, " ✗◐✓"[result]), " ",
    say(component.unscored || ["not_answered", "incorrect", numerator ? "partly" : "partly_changed", "correct"][result], {right: numerator, total: denominator}));
  for (const text of parts(block, "[data-when]")) text.hidden = (text.dataset.when === "correct") !== (result === 3);
  block.hidden = false;
}

/** Opens a question to be answered (again). @param {Question} question */
function openQuestion(question) {
  const form = formOf(question);
  form.dataset.state = "open";
  components[question.type].lock(form, false);
  part(form, ".result").hidden = true;
}

/**
 * A summary of errors with links to the controls; it gets the focus, and the title says "Error".
 * @param {HTMLElement} place it stands first in this @param {string} level of its heading, "h3"
 * @param {string} heading @param {HTMLElement[]} links
 */
function showErrors(place, level, heading, links) {
  hideErrors(place);
  const title = element(level, {tabindex: "-1"}, heading);
  place.prepend(element("div", {class: "error-summary", role: "group"}, title, listOf(links)));
  setTitle();
  reveal(title);
}

/** @param {HTMLElement} place */
function hideErrors(place) {
  for (const summary of parts(place, ".error-summary")) summary.remove();
  setTitle();
}

/** The same words beside the question, tied to its group. @param {HTMLFormElement} form @param {string} words "" takes them away */
function markInvalid(form, words) {
  const group = part(form, "fieldset");
  const id = form.id + ":error";
  const old = document.getElementById(id);
  if (old) old.remove();
  group.toggleAttribute("aria-describedby", false);
  // Said in so many words: browsers call a list invalid that is merely empty yet.
  for (const field of parts(form, "[aria-invalid]")) field.setAttribute("aria-invalid", "false");
  if (!words) return;
  for (const field of parts(form, "[role=radiogroup],[type=checkbox]," + waiting + "[required]")) field.setAttribute("aria-invalid", "true");
  part(group, "legend").after(element("p", {class: "error", id}, words));
  group.setAttribute("aria-describedby", id);
}
