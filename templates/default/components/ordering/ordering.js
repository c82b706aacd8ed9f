/** The order in which an attempt at an assessment shows the items of a question first, by the question's id. @type {Map<string, string[]>} */
const startOrders = new Map();

/** A list put in order. An answer is the items' ids from first to last, once something was moved. @type {Component} */
components.ordering = {
  read: form => form.dataset.moved ? parts(form, "[data-item]").map(row => row.dataset.item) : null,

  write(form, question, answer) {
    part(form, ".items").append(...answer.map((/** @type {string} */ id) => itemRow(form, id)));
    form.dataset.moved = "yes";
  },

  clear(form, question) {
    this.write(form, question, startOrders.get(question.id) || question.items);
    delete form.dataset.moved;
  },

  lock: lockRows,

  missing: () => say("move_items"),

  mark: (question, answer) => markPlaces(answer, rightOrder(question)),

  encode: (question, answer) => answer.map((/** @type {string} */ id) => alphabet[question.items.indexOf(id)]).join(""),

  decode(question, text) {
    const order = [...text].map(character => question.items[alphabet.indexOf(character)]);
    return order.length === question.items.length && new Set(order).size === order.length && !order.includes(undefined) ? order : null;
  },

  feedback(form, question, answer, reveal) {
    const right = rightOrder(question);
    answer.forEach((/** @type {string} */ id, /** @type {number} */ index) => {
      const isRight = right[index] === id;
      markRow(form, id, isRight, isRight ? say("in_place") : reveal ? say("right_place", {place: right.indexOf(id) + 1}) : say("misplaced"));
    });
  },

  record(question, answer) {
    const right = rightOrder(question);
    return [{type: "sequencing", lists: [right], response: answer, patterns: [right]}];
  },

  describe: (question, answer, form) => answer.map((/** @type {string} */ id) => itemName(form, id)).join("; "),

  name: itemName,

  arrange(form, question, order) {
    const start = order(question.items);
    startOrders.set(question.id, start.join() === rightOrder(question).join() ? [...start.slice(1), start[0]] : start);
  },
};

drops.ordering = (form, row, target) => {
  const rows = parts(form, "[data-item]");
  const steps = rows.indexOf(target) - rows.indexOf(row);
  for (let step = Math.abs(steps); step > 0; step--) moveRow(row, steps > 0);
  noteMove(form, row);
};

document.addEventListener("click", event => {
  const button = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest("[data-action^=move-]"));
  const form = /** @type {HTMLFormElement|null} */ (button && button.closest("form:not([data-locked])"));
  if (!button || !form) return;
  const row = /** @type {HTMLElement} */ (button.closest("[data-item]"));
  const isDown = button.dataset.action === "move-down";
  if (moveRow(row, isDown)) noteMove(form, row);
  else announce(say(isDown ? "at_end" : "at_start", {item: itemName(form, row.dataset.item || "")}));
});

/** The neighbour moves, not the row: so the button keeps the focus. @param {HTMLElement} row @param {boolean} isDown @returns {boolean} false: it is at the end */
function moveRow(row, isDown) {
  const next = isDown ? row.nextElementSibling : row.previousElementSibling;
  if (next) isDown ? row.before(next) : row.after(next);
  return Boolean(next);
}

/** @param {HTMLFormElement} form @param {HTMLElement} row */
function noteMove(form, row) {
  const rows = parts(form, "[data-item]");
  form.dataset.moved = "yes";
  announce(say("moved", {item: itemName(form, row.dataset.item || ""), place: rows.indexOf(row) + 1, total: rows.length}));
  form.dispatchEvent(new Event("change", {bubbles: true}));
}

/** @param {Question} question @returns {string[]} */
function rightOrder(question) {
  return secretOf(question).correct.map((/** @type {number} */ place) => question.items[place]);
}
