/** The row of an item. @param {ParentNode} form @param {string} id */
function itemRow(form, id) {
  return part(form, `[data-item="${id}"]`);
}

/** @param {ParentNode} form @param {string} id */
function itemName(form, id) {
  return (part(itemRow(form, id), ".item-name").textContent || "").trim();
}

/** Locked controls stay readable and in the tab order; with the lock the marks come and go. @param {HTMLFormElement} form @param {boolean} locked */
function lockRows(form, locked) {
  form.toggleAttribute("data-locked", locked);
  for (const control of parts(form, "[data-item] :is(button,select)")) {
    if (locked) control.setAttribute("aria-disabled", "true");
    else control.removeAttribute("aria-disabled");
    control.removeAttribute("aria-describedby");
  }
  for (const mark of parts(form, ".mark")) mark.remove();
  for (const row of parts(form, "[data-item]")) row.removeAttribute("data-mark");
}

/** Says of an item whether it is where it belongs, and shows what its author says when it is not. @param {HTMLFormElement} form @param {string} id @param {boolean} isRight @param {string} words */
function markRow(form, id, isRight, words) {
  const row = itemRow(form, id);
  const mark = element("p", {class: "mark", id: `${form.id}:${id}:mark`}, element("span", {class: "icon", "aria-hidden": "true"}, isRight ? "✓" : "✗"), " ", words);
  row.dataset.mark = isRight ? "right" : "wrong";
  row.append(mark);
  for (const select of parts(row, "select")) select.setAttribute("aria-describedby", mark.id);
  const feedback = /** @type {HTMLElement|null} */ (form.querySelector(`[data-feedback="${id}"]`));
  if (feedback) feedback.hidden = isRight;
}

/** How many items are where they belong. @param {string[]} given @param {string[]} right */
function markPlaces(given, right) {
  return {numerator: right.filter((id, index) => given[index] === id).length, denominator: right.length};
}
