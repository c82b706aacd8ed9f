/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} in the order of the source */
function blanksOf(form) {
  return parts(form, ".blank input").map(input => /** @type {HTMLInputElement} */ (input));
}

/** What is typed into the blanks, without needless white space and halves of characters. @param {HTMLFormElement} form */
function typedInto(form) {
  return blanksOf(form).map(({value}) => value.replace(/\p{Cs}/gu, "").replace(/\s+/g, " ").trim());
}

/** What the questions with blanks have in common. */
const blankQuestion = {
  /** @param {HTMLFormElement} form */
  clear(form) {
    for (const input of blanksOf(form)) input.value = "";
  },

  /** @param {HTMLFormElement} form @param {boolean} locked */
  lock(form, locked) {
    for (const input of blanksOf(form)) {
      // The sentence that the blank stands in says what it asks for.
      const sentence = /** @type {HTMLElement} */ (input.closest("p,li,dd,dt,td,th,div"));
      sentence.id ||= input.id + ":sentence";
      input.setAttribute("aria-describedby", sentence.id);
      input.readOnly = locked;
      delete /** @type {HTMLElement} */ (input.parentElement).dataset.mark;
    }
    for (const mark of parts(form, ".mark")) /** @type {HTMLElement} */ (mark.parentElement).remove();
  },

  name: () => "",

  arrange() {},
};

/**
 * Marks a blank in words, below the text: in the sentence they would be read as part of it.
 * @param {HTMLInputElement} input @param {boolean} isRight @param {string} answer the right one; "" when it is not revealed
 */
function markBlank(input, isRight, answer) {
  const form = /** @type {HTMLFormElement} */ (input.form);
  const data = isRight ? "right" : "wrong";
  const words = isRight ? say("yours_right") : answer ? say("right_is", {answer}) : say("yours_wrong");
  const mark = element("p", {class: "mark", id: input.id + ":mark"}, element("span", {class: "icon", "aria-hidden": "true"}, isRight ? "✓" : "✗"), " ",
    blanksOf(form).length > 1 ? input.getAttribute("aria-label") + ": " + words : words);
  /** @type {HTMLElement} */ (input.parentElement).dataset.mark = data;
  part(form, "fieldset").append(element("div", {"data-mark": data}, mark));
  input.setAttribute("aria-describedby", input.getAttribute("aria-describedby") + " " + mark.id);
}
