/** Words in the blanks of a text. An answer is what is typed into each; "" where an assessment has nothing yet. @type {Component} */
components["fill-in"] = {
  ...blankQuestion,

  read(form, question) {
    const typed = typedInto(form);
    blanksOf(form).forEach((input, index) => input.setCustomValidity(typed[index] ? "" : "_"));
    return typed.every(Boolean) || isTest(question.lesson) && typed.some(Boolean) ? typed : null;
  },

  write(form, _, answer) {
    blanksOf(form).forEach((input, index) => input.value = answer[index]);
  },

  isWhole: (_, answer) => answer.every(Boolean),

  missing: question => say(secretOf(question).blanks.length > 1 ? "fill_blanks" : "fill_blank"),

  mark: (question, answer) => ({numerator: blanksRight(question, answer).filter(Boolean).length, denominator: answer.length}),

  encode: (_, answer) => encodeText(answer.join("\n")),

  decode(question, text) {
    const typed = (decodeText(text) || "").split("\n");
    return typed.length === secretOf(question).blanks.length && typed.some(Boolean) && typed.every(one => one.length <= 60) ? typed : null;
  },

  feedback(form, question, answer, reveal) {
    const right = blanksRight(question, answer);
    blanksOf(form).forEach((input, index) => markBlank(input, right[index], reveal ? secretOf(question).blanks[index].join(" / ") : ""));
  },

  // The patterns go through the alternatives of all blanks side by side: all combinations would be too many.
  record(question, answer) {
    /** @type {string[][]} */
    const blanks = secretOf(question).blanks;
    return [{type: "fill-in", response: answer.map(forLms),
      patterns: Array.from({length: Math.max(...blanks.map(({length}) => length))}, (_, nth) => blanks.map(answers => forLms(answers[nth] || answers[0])))}];
  },

  describe: (_, answer) => answer.join("; "),
};

/** @param {Question} question @param {string[]} answer @returns {boolean[]} */
function blanksRight(question, answer) {
  return secretOf(question).blanks.map((/** @type {string[]} */ answers, /** @type {number} */ index) =>
    answers.some(one => comparable(one, question.plain) === comparable(answer[index], question.plain)));
}

/**
 * A text as it is compared: kinds of apostrophes, quotation marks and hyphens, Unicode forms, case and white space do not count. No language is
 * asked: ß is ss, and the dotted and the dotless i are one letter.
 * @param {string} text @param {boolean} [plain] accents do not count either
 */
function comparable(text, plain) {
  const folded = text.replace(/[\u2018-\u201b\u2032\u00b4`\u2039\u203a]/g, "'").replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"').replace(/[\u2010-\u2015\u2212]/g, "-")
    .normalize("NFKC").replace(/\p{Cf}/gu, "").toUpperCase().toLowerCase().replace(/i\u0307/g, "i");
  return (plain ? folded.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : folded).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A text without what SCORM takes for separators. @param {string} text */
function forLms(text) {
  return text.replace(/\[([,.:])\]/g, "[ $1 ]").replace(/^\{/, " {");
}
