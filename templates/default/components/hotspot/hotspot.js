/** Options that are regions of a picture too. The list is what counts: the picture chooses in it, and shows what is chosen there. @type {Component} */
components.hotspot = {
  ...optionQuestion,

  write(form, question, answer) {
    optionQuestion.write(form, question, answer);
    showRegions(form);
  },

  lock(form, locked) {
    optionQuestion.lock(form, locked);
    showRegions(form);
  },

  feedback(form, question, answer, reveal) {
    optionQuestion.feedback(form, question, answer, reveal);
    showRegions(form);
  },

  // Regions have their places, and the list is numbered as they are.
  arrange() {},
};

/** Each region looks as its option does: chosen, marked, pointed at. @param {HTMLFormElement} form */
function showRegions(form) {
  for (const region of parts(form, "[data-region]")) {
    const input = choiceInput(form, region.dataset.region || "");
    const row = /** @type {HTMLElement} */ (input.closest(".option"));
    region.classList.toggle("chosen", input.checked);
    region.classList.toggle("current", row.matches(":hover,:focus-within"));
    row.classList.toggle("current", region.matches(":hover"));
    if (row.dataset.mark) region.dataset.mark = row.dataset.mark;
    else delete region.dataset.mark;
  }
}

for (const type of ["change", "click", "focusin", "focusout", "pointerout", "pointerover"]) {
  document.addEventListener(type, event => {
    const target = /** @type {Element} */ (event.target);
    const form = /** @type {HTMLFormElement|null} */ (target.closest("[data-type=hotspot]"));
    if (!form) return;
    const region = /** @type {HTMLElement|null} */ (target.closest("[data-region]"));
    if (region && type === "click") {
      const input = choiceInput(form, region.dataset.region || "");
      input.focus({preventScroll: true});
      input.click();
    }
    showRegions(form);
  });
}
