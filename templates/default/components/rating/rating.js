/** Statements rated on one scale. An answer is the step chosen for each statement, in the order of the source. @type {Component} */
components.rating = {
  unscored: "rating_kept",

  read(form, question) {
    const chosen = question.records.map((_, row) => ratingSteps(form, question, row).find(({checked}) => checked));
    return chosen.every(Boolean) ? chosen.map(input => input && input.value) : null;
  },

  write(form, question, answer) {
    question.records.forEach((_, row) => {
      for (const input of ratingSteps(form, question, row)) input.checked = input.value === answer[row];
    });
  },

  clear(form, question) {
    this.write(form, question, []);
  },

  lock(form, locked) {
    form.onclick = locked ? event => {
      if (/** @type {Element} */ (event.target).closest("label")) event.preventDefault();
    } : null;
    for (const input of parts(form, ".step input")) {
      if (locked) input.setAttribute("aria-disabled", "true");
      else input.removeAttribute("aria-disabled");
    }
  },

  mark: () => ({numerator: 1, denominator: 1}),

  missing(question, form) {
    const rows = parts(form, ".statement").filter(row => !row.querySelector(":checked"));
    return say("rate_missing", {statements: rows.map(row => say("quoted", {text: (part(row, "legend").textContent || "").trim()})).join(", ")});
  },

  encode: (question, answer) => answer.map((/** @type {string} */ id) => alphabet[scaleOf(question).indexOf(id)]).join(""),

  decode(question, text) {
    const answer = [...text].map(character => scaleOf(question)[alphabet.indexOf(character)]);
    return answer.length === question.records.length && answer.every(Boolean) ? answer : null;
  },

  feedback() {},

  record: (question, answer) => answer.map((/** @type {string} */ id, /** @type {number} */ row) => ({
    type: "likert", lists: [scaleOf(question)], response: [id], patterns: [], stem: part(parts(formOf(question), ".statement")[row], "legend").textContent || "",
  })),

  describe: (question, answer) => answer.join("; "),
  name: () => "",
  arrange() {},
};

/** The ids of the steps. @param {Question} question */
function scaleOf({options, records}) {
  return options.slice(0, options.length / records.length);
}

/** The controls of a statement. @param {HTMLFormElement} form @param {Question} question @param {number} row @returns {HTMLInputElement[]} */
function ratingSteps(form, question, row) {
  return parts(parts(form, ".statement")[row], "input").map(input => /** @type {HTMLInputElement} */ (input));
}
