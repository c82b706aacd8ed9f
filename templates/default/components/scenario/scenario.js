/** So many steps of a path are kept: the bound of the state has room for no more. */
const longestPath = 40;

/**
 * Scenes with choices. An answer is the path, a character a step: the place of the choice among all choices or, counted on from these, of the
 * scene that was gone back to. @type {Component}
 */
components.scenario = {
  read(form, question) {
    const {path = ""} = form.dataset;
    return path && (isTest(question.lesson) || isEnded(question, path)) ? path : null;
  },

  write: showPath,

  clear(form, question) {
    showPath(form, question, "");
  },

  lock(form, locked) {
    const question = /** @type {Question} */ (questionById(form.dataset.question));
    const entry = progress.answers.get(question.id);
    for (const mark of parts(form, ".mark,[data-part=best]")) mark.remove();
    for (const scene of parts(form, ".scene")) scene.removeAttribute("data-mark");
    // As it was left; one that has been to an end begins anew.
    if (!locked) showPath(form, question, entry && !entry.result && entry.answer || "");
    form.toggleAttribute("data-locked", locked);
  },

  isWhole: isEnded,

  missing: () => say("reach_end"),

  mark(question, answer) {
    const {ends} = secretOf(question);
    return {numerator: (ends[sceneAt(question, answer)] || [0])[0], denominator: Math.max(...ends.map((/** @type {number[]|0} */ end) => end ? end[0] : 0))};
  },

  encode: (question, answer) => answer,
  decode: (question, text) => text.length <= longestPath && walk(question, text).isWhole ? text : null,

  feedback(form, question, answer, reveal) {
    const {ends, best} = secretOf(question);
    const at = sceneAt(question, answer);
    const [, outcome] = ends[at] || [];
    const scene = parts(form, ".scene")[at];
    // There is none where time has ended before the story did.
    if (outcome >= 0) {
      scene.dataset.mark = ["wrong", "", "right"][outcome];
      scene.append(element("p", {class: "mark"}, element("span", {class: "icon", "aria-hidden": "true"}, "✗◐✓"[outcome]), " ",
        say(["poor_end", "mixed_end", "good_end"][outcome])));
    }
    if (!reveal || outcome > 1) return;
    const way = element("ol", {});
    listSteps(form, question, encodePath(best), way);
    part(form, ".path").append(element("div", {"data-part": "best"}, element("p", {class: "chosen"}, say("best_way")), way));
  },

  record: (question, answer) => [{type: "performance", response: recordedSteps(question, answer), patterns: [recordedSteps(question, encodePath(secretOf(question).best))]}],

  describe: (question, answer, form) => isEnded(question, answer)
    ? walk(question, answer).scenes.map(scene => titleOfScene(form, scene)).join(" → ") : say("reach_end"),

  name: () => "",

  arrange(form, question, order) {
    question.scenes.forEach((/** @type {string} */ _, /** @type {number} */ scene) => {
      const items = choiceItems(form), own = placesIn(question, scene);
      const ids = own.map(place => question.choices[place][2]);
      for (const id of order([...ids])) {
        const item = items[own[ids.indexOf(id)]];
        /** @type {HTMLElement} */ (item.parentElement).append(item);
      }
    });
  },
};

/** @param {number[]} places */
function encodePath(places) {
  return places.map(place => alphabet[place]).join("");
}

/** The places of a scene's choices. @param {Question} question @param {number} scene @returns {number[]} */
function placesIn({choices}, scene) {
  return choices.flatMap((/** @type {number[]} */ [from], /** @type {number} */ place) => from === scene ? [place] : []);
}

/**
 * Follows a path. `trail`: the scenes to go back through, the last one is where it led; `scenes`: all that were seen.
 * @param {Question} question @param {string} path
 */
function walk({scenes, choices}, path) {
  /** @type {number[]} */ const trail = [];
  /** @type {{scene: number, place: number|null}[]} place: of the choice, null for a step back */ const steps = [];
  let isWhole = true;
  for (const character of path) {
    const place = alphabet.indexOf(character);
    const here = trail.length ? trail[trail.length - 1] : -1;
    if (place < choices.length) {
      const [from, to] = choices[place];
      if (here < 0) trail.push(from);
      isWhole = isWhole && place >= 0 && [-1, from].includes(here);
      steps.push({scene: from, place});
      trail.push(to);
    } else {
      // Of a path whose beginning was given up, one does not know from where it first went back.
      if (here >= 0) steps.push({scene: here, place: null});
      trail.pop();
      if (!trail.length) trail.push(place - choices.length);
      isWhole = isWhole && place - choices.length < scenes.length;
    }
  }
  const at = trail.length ? trail[trail.length - 1] : 0;
  return {trail, steps, isWhole, at, scenes: [...steps.map(({scene}) => scene), at]};
}

/** @param {Question} question @param {string} path @returns {number} */
function sceneAt(question, path) {
  return walk(question, path).at;
}

/** At a scene that has an outcome; one may be able to go on from there. @param {Question} question @param {string} path */
function isEnded(question, path) {
  return Boolean(secretOf(question).ends[sceneAt(question, path)]);
}

/** @param {HTMLElement} form @param {number} scene */
function titleOfScene(form, scene) {
  return (part(parts(form, ".scene")[scene], "[tabindex]").textContent || "").trim();
}

/** The items of all choices in the order of the source, whatever the order shown. @param {HTMLElement} form */
function choiceItems(form) {
  const items = parts(form, ".choices li");
  return items.every(item => item.dataset.place)
    ? items.sort((one, two) => Number(one.dataset.place) - Number(two.dataset.place))
    : items.map((item, place) => (item.dataset.place = String(place), item));
}

/** Choices are buttons in the scene that is shown, else links: the first button is one that can be pressed. @param {HTMLElement} form */
function makeButtons(form) {
  choiceItems(form).forEach((item, place) => {
    const choice = /** @type {HTMLElement} */ (item.firstElementChild);
    const isShown = !(/** @type {HTMLElement} */ (item.closest(".scene")).hidden);
    item.dataset.href ||= choice.getAttribute("href") || "";
    if (isShown !== choice.matches("button")) choice.replaceWith(element(isShown ? "button" : "a",
      isShown ? {type: "button", id: `${form.id}.c${place}`} : {href: item.dataset.href}, ...choice.childNodes));
  });
}

/** @param {HTMLElement} form @param {Question} question @param {string} path @param {HTMLElement} list */
function listSteps(form, question, path, list) {
  const {steps, at} = walk(question, path);
  const items = choiceItems(form);
  list.replaceChildren(...steps.map(({scene, place}) => element("li", {}, titleOfScene(form, scene) + ": ",
    place === null ? part(form, "[data-move=back]").textContent || "" : part(items[place], ":first-child").textContent || "")),
  element("li", {}, titleOfScene(form, at)));
}

/** Shows where a path led, and the path. @param {HTMLFormElement} form @param {Question} question @param {string} path */
function showPath(form, question, path) {
  const {trail, at} = walk(question, path);
  form.dataset.path = path;
  parts(form, ".scene").forEach((scene, index) => scene.hidden = index !== at);
  makeButtons(form);
  part(form, ".moves").hidden = !path;
  part(form, "[data-move=back]").hidden = trail.length < 2;
  part(form, ".path").hidden = !path;
  listSteps(form, question, path, part(form, ".path ol"));
}

/** As the LMS gets it: scene and choice, in the end scene and outcome; not more than SCORM 2004 has room for. @param {Question} question @param {string} path */
function recordedSteps(question, path) {
  const {steps, at} = walk(question, path);
  const id = (/** @type {string} */ text) => text.replace(/\W/g, "_").padEnd(3, "_");
  const end = secretOf(question).ends[at];
  /** @type {[string, string][]} */
  const pairs = [...steps, {scene: at, place: -1}].map(({scene, place}) => [id(question.scenes[scene]),
    place === null ? "back" : place < 0 ? end ? ["poor", "mixed", "good"][end[1]] : "unfinished" : id(question.choices[place][2])]);
  while (pairs.join("[,]").length + 2 * pairs.length > 4000) pairs.shift();
  return pairs;
}

/** @param {HTMLFormElement} form @param {Question} question @param {string} path */
function followPath(form, question, path) {
  showPath(form, question, path.slice(-longestPath));
  form.dispatchEvent(new Event("change", {bubbles: true}));
  const entry = {result: 0, attempts: 0, ...progress.answers.get(question.id)};
  if (isEnded(question, path)) submitPractice(form);
  else if (!entry.result && !isTest(question.lesson)) {
    // Also what is not an answer yet is kept, to be gone on with.
    progress.answers.set(question.id, {...entry, answer: form.dataset.path || null});
    save();
  }
  // At an end too: what became of the choice comes first, and what it is worth stands below.
  focusOn(part(form, ".scene:not([hidden]) [tabindex]"));
}

// Before the player's own listener: starting again puts the focus on the first scene.
document.addEventListener("click", event => {
  const button = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest("[data-type=scenario] button"));
  const form = button && /** @type {HTMLFormElement} */ (button.closest("form"));
  const question = form && questionById(form.dataset.question);
  if (!question) return;
  const {path = ""} = form.dataset;
  const {trail} = walk(question, path);
  const item = /** @type {HTMLElement|null} */ (button.closest(".choices li"));
  if (item) {
    // From an end that goes on: as far as it may be tried again.
    if (form.hasAttribute("data-locked")) retryPractice(form);
    followPath(form, question, path + alphabet[Number(item.dataset.place)]);
  }
  else if (button.dataset.move === "back") followPath(form, question, path + alphabet[question.choices.length + trail[trail.length - 2]]);
  else if (button.dataset.move) followPath(form, question, "");
  else if (button.dataset.action === "retry") {
    event.stopImmediatePropagation();
    retryPractice(form);
    focusOn(part(form, ".scene:not([hidden]) [tabindex]"));
  }
});
