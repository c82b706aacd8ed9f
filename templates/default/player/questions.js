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

/** Gives every control of a question an id, so that it can be linked to. */
function nameControls() {
  for (const form of parts(document, "form")) parts(form, "input").forEach((input, index) => input.id = `${form.id}.${index}`);
}

/** The control to answer with. @param {HTMLElement} form */
function controlOf(form) {
  return /** @type {HTMLElement} */ (form.querySelector("input:checked")) || part(form, "input");
}

/**
 * Shows an answered question: controls locked, every option marked in words, then the result.
 * @param {Question} question @param {Entry} entry @param {boolean} reveal whether the right answers are shown too
 */
function showResult(question, {answer, result}, reveal) {
  const form = formOf(question);
  const block = part(form, ".result");
  const verdict = part(block, "[tabindex]");
  form.dataset.state = ["answered", "incorrect", "partly", "correct"][result];
  components[question.type].lock(form, true);
  if (answer !== null) {
    components[question.type].write(form, question, answer);
    components[question.type].feedback(form, question, answer, reveal);
  }
  const {numerator, denominator} = markOf(question, answer);
  verdict.replaceChildren(element("span", {class: "icon", "aria-hidden": "true"}, " ✗◐✓"[result]), " ",
    say(["not_answered", "incorrect", numerator ? "partly" : "partly_changed", "correct"][result], {right: numerator, total: denominator}));
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
  for (const field of parts(form, "[role=radiogroup], input[type=checkbox]")) {
    if (words) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
  if (!words) return;
  part(group, "legend").after(element("p", {class: "error", id}, words));
  group.setAttribute("aria-describedby", id);
}
