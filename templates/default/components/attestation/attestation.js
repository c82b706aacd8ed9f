/** A statement that the learner confirms. An answer is the day on which it was confirmed, in days since 1970 where the learner is. @type {Component} */
components.attestation = {
  unscored: "confirmed",
  read: form => confirmationBox(form).checked ? today() : null,

  write(form, question, answer) {
    confirmationBox(form).checked = true;
    part(form, "[data-part=day]").textContent = say("confirmed_on", {day: sayDay(answer)});
  },

  clear(form) {
    confirmationBox(form).checked = false;
    part(form, "[data-part=day]").textContent = "";
  },

  lock(form, locked) {
    const box = confirmationBox(form);
    form.onclick = locked ? event => {
      if (/** @type {Element} */ (event.target).closest("label")) event.preventDefault();
    } : null;
    if (locked) box.setAttribute("aria-disabled", "true");
    else box.removeAttribute("aria-disabled");
    // Of a version that said something else there is no answer, only that there was one.
    part(form, "[data-part=day]").textContent = locked && !box.checked ? say("confirmed_before") : "";
  },

  mark: () => ({numerator: 1, denominator: 1}),
  missing: () => say("confirm_first"),
  encode: (question, answer) => encodeNumber(answer, 3),
  decode: (question, text) => /^[\w-]{3}$/.test(text) ? decodeNumber(text) : null,
  feedback() {},
  record: () => [{type: "true-false", response: ["t"], patterns: []}],
  describe: (question, answer) => sayDay(answer),
  name: () => "",
  arrange() {},
};

/** @param {HTMLElement} form @returns {HTMLInputElement} */
function confirmationBox(form) {
  return /** @type {HTMLInputElement} */ (part(form, "input"));
}

/** The learner's own calendar day, in days since 1970. */
function today() {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5;
}

/** @param {number} day in days since 1970 */
function sayDay(day) {
  return new Intl.DateTimeFormat(course.language, {dateStyle: "long", timeZone: "UTC"}).format(day * 864e5);
}
