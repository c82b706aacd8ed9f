/** Which lesson (by id) or page is shown, and since when. */
const view = {current: "", shown: 0};

/** The lessons in their order, but for those that only open later, then the end page. */
function pageIds() {
  return [...course.lessons.map(lesson => lesson.id).filter(id => !locks.some(lock => lock(id))), "_end"];
}

/** @param {HTMLElement} section */
function showSection(section) {
  for (const other of parts(document, "main > section")) other.hidden = other !== section;
}

/** Shows a lesson or the end page; moves no focus. @param {string} id */
function show(id) {
  const isLesson = course.lessons.some(lesson => lesson.id === id);
  if (view.current) for (const notice of parts(document, "[data-notice=resumed]")) notice.remove();
  view.current = id;
  view.shown = performance.now();
  if (isLesson) progress.last = id;
  else showEnd();
  showSection(sectionOf(id));
  part(document, "#to-do").hidden = true;
  part(document, "[data-action=previous]").hidden = id === pageIds()[0];
  part(document, "[data-action=next]").hidden = !isLesson;
  setTitle();
  openMenu(false);
  refreshMenu();
}

/** "lesson – module"; "Error: " in front while a form on it has errors. */
function setTitle() {
  const title = say("title", {lesson: titleOf(view.current), module: course.title});
  document.title = document.querySelector("main > section:not([hidden]) .error-summary") ? say("error_title", {title}) : title;
}

/**
 * Where the learner wants to go: a lesson, or a place in one.
 * @param {string} id of the lesson or page @param {HTMLElement} [target] in it
 */
function goTo(id, target) {
  if (lockOf(id)) return explainLocked(id);
  if (location.hash !== "#" + id) history.pushState(null, "", "#" + id);
  show(id);
  reveal(target || part(sectionOf(id), "h1"));
  if (!target) scrollTo(0, 0);
  save();
}

/**
 * Opens what the target is in, and moves the focus to it. What scripts of components have closed they open at the event that browsers
 * announce a find with. @param {HTMLElement} target
 */
function reveal(target) {
  const page = target.closest("section [data-page]");
  if (page) showAssessmentPage(page.getAttribute("data-page") || "");
  for (const details of parts(document, "details")) if (details.contains(target)) details.setAttribute("open", "");
  target.dispatchEvent(new Event("beforematch", {bubbles: true}));
  target.scrollIntoView();
  focusOn(target);
}

/** Follows a link within the course. @param {string} id of its target @returns {boolean} whether there is such a place */
function follow(id) {
  const target = document.getElementById(id);
  if (!target) return false;
  const section = /** @type {HTMLElement|null} */ (target.closest("main > section"));
  if (section && (section.hidden || section === target)) goTo(section.id, section === target ? undefined : target);
  else reveal(target);
  return true;
}

function goNext() {
  const id = view.current;
  reachEnd(id);
  const left = leftIn(id);
  if (left.length && course.navigation === "sequential") return showToDo(say("to_do", {lesson: titleOf(id)}), left, ".pager", "before");
  if (left.length) announce(sayCount("left_in_lesson", left.length, {lesson: titleOf(id)}));
  goTo(pageIds()[pageIds().indexOf(id) + 1]);
}

/** To what comes before; from a page that has no place in the order, such as the glossary, to where the learner was. */
function goBack() {
  goTo(pageIds()[pageIds().indexOf(view.current) - 1] || progress.last || pageIds()[0]);
}

/** @param {boolean} open */
function openMenu(open) {
  part(document, "#menu").classList.toggle("open", open);
  part(document, "[data-action=menu]").setAttribute("aria-expanded", String(open));
}

/** Where the learner is, what is done and, in a sequential course, why a lesson is not open yet. */
function refreshMenu() {
  parts(document, "#menu a").forEach(item => {
    const id = /** @type {HTMLAnchorElement} */ (item).hash.slice(1);
    const isDone = progress.done.has(id);
    if (id === view.current) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
    part(item, ".state").classList.toggle("done", isDone);
    part(item, ".state").textContent = isDone ? say("done") : lockOf(id)?.textContent || "";
    sectionOf(id).toggleAttribute("data-done", isDone);
  });
}

/** @param {string} id of a page that is not open yet */
function explainLocked(id) {
  showToDo(titleOf(id), [/** @type {HTMLElement} */ (lockOf(id))], "#notices", "after");
}

/** What is to be done first; it gets the focus. @param {string} heading @param {HTMLElement[]} links @param {string} place @param {"after"|"before"} where */
function showToDo(heading, links, place, where) {
  const panel = part(document, "#to-do");
  panel.replaceChildren(element("h2", {tabindex: "-1"}, heading), listOf(links));
  panel.hidden = false;
  part(document, place)[where](panel);
  reveal(part(panel, "h2"));
}

function hideToDo() {
  const panel = part(document, "#to-do");
  if (!panel.contains(document.activeElement)) panel.hidden = true;
}
