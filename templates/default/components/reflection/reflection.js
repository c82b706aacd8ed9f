/** The learner's own words. They are kept as they are typed, and never sent as an interaction. @type {Component} */
components.reflection = {
  unscored: "answer_kept",
  keepsTyping: true,

  read(form) {
    const {value} = reflectionField(form);
    return value.trim() ? value : null;
  },

  write(form, question, answer) {
    reflectionField(form).value = answer;
    countCharacters(form);
  },

  clear(form, question) {
    this.write(form, question, "");
  },

  lock(form, locked) {
    const entry = progress.answers.get(form.dataset.question || "");
    reflectionField(form).readOnly = locked;
    // What was typed and not yet handed in.
    if (!locked && entry && entry.answer !== null) this.write(form, /** @type {Question} */ (questionById(form.dataset.question)), entry.answer);
  },

  mark: () => ({numerator: 1, denominator: 1}),
  missing: () => say("write_first"),
  encode: (question, answer) => encodeText(answer),
  decode: (question, text) => decodeText(text),
  feedback() {},
  record: () => [],
  describe: (question, answer) => answer,
  name: () => "",
  arrange() {},
};

/** @param {HTMLElement} form @returns {HTMLTextAreaElement} */
function reflectionField(form) {
  return /** @type {HTMLTextAreaElement} */ (part(form, "textarea"));
}

/** Shows what room is left, and the text as it stands on paper. @param {HTMLElement} form @returns {number} */
function countCharacters(form) {
  const {value, maxLength} = reflectionField(form);
  // More than that was allowed when it was written.
  const left = Math.max(0, maxLength - value.length);
  part(form, "[data-part=left]").textContent = String(left);
  part(form, "[data-part=written]").textContent = value;
  return left;
}

// After the listener of shared/text/text.js, which has taken the text into the progress: a page that dies now leaves a copy of it.
document.addEventListener("input", event => {
  const form = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest("[data-type=reflection]"));
  if (!form) return;
  const before = Number(part(form, "[data-part=left]").textContent);
  const left = countCharacters(form);
  if (session.writing) keepCopy();
  // Said when it gets short, not at every key.
  if ([50, 10, 0].some(limit => left <= limit && before > limit)) announce(part(form, ".left").textContent || "");
});
