/**
 * One right answer of several, or several. An answer is the ids of the options chosen, in the order of the source. Other types that offer
 * options build on this one.
 * @type {Component}
 */
const optionQuestion = {
  read(form, question) {
    const chosen = question.options.filter(id => choiceInput(form, id).checked);
    return chosen.length ? chosen : null;
  },

  write(form, question, answer) {
    for (const id of question.options) choiceInput(form, id).checked = answer.includes(id);
  },

  clear(form, question) {
    this.write(form, question, []);
  },

  // Locked controls stay readable and in the tab order: aria-disabled, not disabled.
  lock(form, locked) {
    form.onclick = locked ? event => {
      const target = /** @type {Element} */ (event.target);
      if (target.closest("label")) event.preventDefault();
    } : null;
    for (const input of parts(form, "fieldset input")) {
      if (locked) input.setAttribute("aria-disabled", "true");
      else input.removeAttribute("aria-disabled");
      input.removeAttribute("aria-describedby");
    }
    for (const mark of parts(form, ".mark")) mark.remove();
    for (const row of parts(form, ".option")) row.removeAttribute("data-mark");
  },

  missing: question => say(question.multiple ? "select_answers" : "select_answer"),

  mark(question, answer) {
    const correct = rightOptions(question);
    const right = correct.filter(id => answer.includes(id)).length;
    if (!question.multiple) return {numerator: right, denominator: 1};
    return {numerator: Math.max(0, 2 * right - answer.length), denominator: correct.length};
  },

  encode(question, answer) {
    if (!question.multiple) return alphabet[question.options.indexOf(answer[0])];
    let text = "";
    for (let first = 0; first < question.options.length; first += 6) {
      text += alphabet[question.options.slice(first, first + 6).reduce((bits, id, index) => bits + (answer.includes(id) ? 1 << index : 0), 0)];
    }
    return text;
  },

  decode(question, text) {
    const chosen = question.options.filter((_, index) => question.multiple
      ? decodeNumber(text.charAt(Math.floor(index / 6))) >> index % 6 & 1 : text === alphabet[index]);
    return chosen.length && this.encode(question, chosen) === text ? chosen : null;
  },

  feedback(form, question, answer, reveal) {
    const correct = rightOptions(question);
    for (const id of question.options) {
      const input = choiceInput(form, id);
      const row = /** @type {HTMLElement} */ (input.closest(".option"));
      const isChosen = answer.includes(id), isRight = correct.includes(id);
      const kind = isChosen ? isRight ? "yours_right" : "yours_wrong" : isRight && reveal ? "right_answer" : "";
      if (kind) {
        const mark = element("p", {class: "mark", id: input.id + ":mark"},
          element("span", {class: "icon", "aria-hidden": "true"}, isRight ? "✓" : "✗"), " ", say(kind));
        row.dataset.mark = isRight ? "right" : "wrong";
        row.append(mark);
        input.setAttribute("aria-describedby", mark.id);
      }
      const item = /** @type {HTMLElement|null} */ (form.querySelector(`[data-feedback="${id}"]`));
      if (item) item.hidden = !isChosen;
    }
  },

  record: (question, answer) => [{type: "choice", lists: [question.options], response: answer, patterns: [rightOptions(question)]}],

  describe: (question, answer, form) => answer.map((/** @type {string} */ id) => optionQuestion.name(form, id)).join("; "),

  name: (form, id) => (/** @type {HTMLElement} */ (choiceInput(form, id).parentElement).textContent || "").trim(),

  arrange(form, question, order) {
    for (const id of order(question.options)) part(form, "fieldset").append(/** @type {HTMLElement} */ (choiceInput(form, id).closest(".option")));
  },
};

/** @param {Question} question @returns {string[]} */
function rightOptions(question) {
  return secretOf(question).correct.map((/** @type {number} */ index) => question.options[index]);
}

/** @param {HTMLFormElement} form @param {string} id of the option @returns {HTMLInputElement} */
function choiceInput(form, id) {
  return /** @type {HTMLInputElement} */ (part(form, `input[value="${id}"]`));
}
