/**
 * A target chosen for each item. An answer is the ids of the targets, in the order of the items; "" where an assessment has none yet: what is
 * only begun is kept too. @type {Component}
 */
const pairs = {
  read(form, question) {
    const chosen = question.items.map((/** @type {string} */ id) => itemSelect(form, id).value);
    return chosen.every(Boolean) || isTest(question.lesson) && chosen.some(Boolean) ? chosen : null;
  },

  write(form, question, answer) {
    question.items.forEach((/** @type {string} */ id, /** @type {number} */ index) => itemSelect(form, id).value = answer[index]);
    lockChoices(form);
  },

  clear(form, question) {
    this.write(form, question, question.items.map(() => ""));
  },

  lock(form, locked) {
    lockRows(form, locked);
    lockChoices(form);
  },

  isWhole: (_, answer) => answer.every(Boolean),

  missing: () => say("choose_each"),

  mark: (question, answer) => markPlaces(answer, rightTargets(question)),

  encode: (question, answer) => answer.map((/** @type {string} */ id) => id ? alphabet[question.targets.indexOf(id)] : "_").join(""),

  decode(question, text) {
    const chosen = [...text].map(character => character === "_" ? "" : question.targets[alphabet.indexOf(character)]);
    return chosen.length === question.items.length && chosen.some(Boolean) && !chosen.includes(undefined) ? chosen : null;
  },

  feedback(form, question, answer, reveal) {
    rightTargets(question).forEach((right, index) => {
      const isRight = answer[index] === right;
      markRow(form, question.items[index], isRight, isRight ? say("yours_right") : reveal ? say("right_is", {answer: targetName(form, right)}) : say("yours_wrong"));
    });
  },

  record(question, answer) {
    const {items, targets} = secretOf(question);
    /** @type {(all: string[], places?: number[]) => string[]} */
    const inSource = (all, places) => places ? places.map(place => all[place]) : all;
    const sources = inSource(question.items, items);
    /** @param {string[]} chosen @returns {[string, string][]} */
    const paired = chosen => sources.map(id => /** @type {[string, string]} */ ([id, chosen[question.items.indexOf(id)]])).filter(([, target]) => target);
    return [{type: "matching", lists: [sources, inSource(question.targets, targets)], response: paired(answer), patterns: [paired(rightTargets(question))]}];
  },

  describe: (question, answer, form) => question.items.map((/** @type {string} */ id, /** @type {number} */ index) =>
    itemName(form, id) + ": " + (answer[index] ? targetName(form, answer[index]) : say("not_answered"))).join("; "),

  name: itemName,

  arrange(form, question, order) {
    const targets = order(question.targets);
    for (const list of parts(form, ".targets ul,[data-item] select")) for (const id of targets) list.append(part(list, `[data-drop="${id}"],[value="${id}"]`));
    for (const id of order(question.items)) part(form, "fieldset").append(itemRow(form, id));
  },
};

/** @param {Question} question @returns {string[]} */
function rightTargets(question) {
  return secretOf(question).correct.map((/** @type {number} */ place) => question.targets[place]);
}

/** @param {HTMLFormElement} form @param {string} id of the item */
function itemSelect(form, id) {
  return /** @type {HTMLSelectElement} */ (part(itemRow(form, id), "select"));
}

/** @param {HTMLFormElement} form @param {string} id of the target */
function targetName(form, id) {
  return (part(form, `option[value="${id}"]`).textContent || "").trim();
}

/** While the question is locked, a select has one option to choose: no key and no finger changes it, and it can still be reached and read. @param {HTMLFormElement} form */
function lockChoices(form) {
  for (const option of parts(form, "option")) option.toggleAttribute("disabled", form.hasAttribute("data-locked") && !(/** @type {HTMLOptionElement} */ (option)).selected);
}

/** What matching and sorting do when an item is dropped on a target. @param {HTMLFormElement} form @param {HTMLElement} row @param {HTMLElement} target */
function choosePair(form, row, target) {
  const select = itemSelect(form, row.dataset.item || "");
  select.value = target.dataset.drop || "";
  select.dispatchEvent(new Event("change", {bubbles: true}));
}
