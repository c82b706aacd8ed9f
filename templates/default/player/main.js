Object.assign(actions, {
  previous: goBack,
  next: goNext,
  menu: () => openMenu(part(document, "[data-action=menu]").getAttribute("aria-expanded") !== "true"),
  retry: (/** @type {HTMLElement} */ control) => retryPractice(/** @type {HTMLFormElement} */ (control.closest("form"))),
  exit,
  "save-again": sendAgain,
  download: downloadProgress,
});

function openCourse() {
  if (course.sco) progress.settings = keptSettings() || progress.settings;
  applySettings();
  nameControls();
  restorePractice();
  // First: the assessment's result says what was gained since.
  if (course.pretest) restorePretest(course.pretest);
  if (course.assessment) restoreAssessment();
  // The first page, which may be no lesson, and the lesson or page in the address.
  const ids = parts(document, "main > section[id]").map(({id}) => id);
  const start = ids[0];
  const asked = ids.find(id => location.hash === "#" + id);
  const first = [asked, progress.last].find(id => id && !lockOf(id)) || start;
  const resumed = progress.last !== null;
  show(first);
  nameInAddress(first === asked ? undefined : asked);
  if (resumed && first !== asked) showNotice("resumed", {}, ...(first === start ? [] : [link("#" + start, say("to_start"))]));
  document.documentElement.dataset.ready = "";
  watchEnds();
  addEventListener("hashchange", () => follow(decodeURIComponent(location.hash.slice(1))));
}

/**
 * Not before the page has loaded: the browser would then go to the fragment, and start the order of focus there.
 * @param {string} [closed] the page that the address has asked for, if it is not open
 */
function nameInAddress(closed) {
  if (document.readyState !== "complete") return addEventListener("load", () => setTimeout(nameInAddress, 0, closed), {once: true});
  history.replaceState(null, "", "#" + view.current);
  if (closed) explainLocked(closed);
}

course = readCourse();

document.addEventListener("click", event => {
  const target = /** @type {Element} */ (event.target);
  const control = /** @type {HTMLElement|null} */ (target.closest("[data-action]"));
  if (control) actions[control.dataset.action || ""]?.(control);
  const inner = target.closest("a[href^='#']");
  if (inner && !event.ctrlKey && !event.metaKey && !event.shiftKey && follow(decodeURIComponent((inner.getAttribute("href") || "").slice(1)))) event.preventDefault();
});
document.addEventListener("submit", event => {
  event.preventDefault();
  submitPractice(/** @type {HTMLFormElement} */ (event.target));
});
document.addEventListener("change", event => {
  const form = /** @type {HTMLFormElement|null} */ (/** @type {Element} */ (event.target).closest("form[data-question]"));
  if (form) noteAnswer(form);
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden" || !session.writing || !session.lms || session.finished) return;
  saving.dirty = true;
  send();
});
addEventListener("online", send);
addEventListener("pagehide", endSession);
// A page that comes back from the browser's memory has lost its session: it starts anew.
addEventListener("pageshow", event => event.persisted && location.reload());
addEventListener("beforeprint", () => parts(document, "details").forEach(details => details.setAttribute("open", "")));

startSession(openCourse);
