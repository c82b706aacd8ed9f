/** The clock of an attempt. It runs while the course is open and can be written, and stands still while it is not. */
const clock = {
  /** When the seconds were counted last, in milliseconds; 0: it stands. */
  at: 0,
  /** Whole seconds counted since progress was kept last. */
  unkept: 0,
};

/** Seconds of an attempt at its beginning. */
function timeLimit() {
  return course.assessment?.timeLimit || 0;
}

/** A length of time as people say it: minutes, and near the end seconds. @param {number} seconds */
function sayDuration(seconds) {
  const [unit, count] = seconds > 60 ? ["minute", Math.ceil(seconds / 60)] : ["second", Math.ceil(seconds)];
  return new Intl.NumberFormat(course.language, {style: "unit", unit, unitDisplay: "long"}).format(count);
}

/** Counts what has passed, says what is to be said, and submits when nothing is left. */
function tick() {
  setTimeout(tick, 1000);
  const attempts = progress?.assessment;
  const now = performance.now();
  if (!attempts || !attempts.open || !session.writing) {
    clock.at = 0;
    return clearWarning();
  }
  const before = attempts.remaining ?? timeLimit();
  const passed = clock.at ? Math.floor((now - clock.at) / 1000) : 0;
  clock.at = clock.at ? clock.at + passed * 1000 : now;
  const left = attempts.remaining = Math.max(0, before - passed);
  showTime(left);
  if (!passed) return;
  // Sent with whatever comes next, and when the page is hidden or goes away; the copy in this browser is for a page that dies.
  saving.dirty = true;
  clock.unkept += passed;
  if (clock.unkept >= 10) {
    clock.unkept = 0;
    keepCopy();
  }
  for (const threshold of [timeLimit() / 2, 300, 60]) {
    if (before > threshold && left <= threshold && left) warn(left, threshold <= 300);
  }
  if (!left) endTime();
}

/** Not in a live region: what is announced is announced by warn(). @param {number} left */
function showTime(left) {
  const text = say("time_left", {time: sayDuration(left)});
  const place = part(assessmentSection(), "[data-part=time-left]");
  // Seconds are for the last minute: text that changes all the time distracts.
  if (place.textContent !== text) place.textContent = text;
}

/** @param {number} left @param {boolean} isUrgent whether a notice stays, with the means to extend */
function warn(left, isUrgent) {
  const text = say("time_warning", {time: sayDuration(left)});
  announce(text);
  if (!isUrgent) return;
  clearWarning();
  const extend = course.assessment?.timeEssential ? ""
    : element("button", {type: "button", "data-action": "extend-time"}, say("extend_time", {time: sayDuration(timeExtension())}));
  part(document, "#notices").append(element("p", {class: "notice", "data-notice": "time"}, text, " ", extend));
}

function clearWarning() {
  for (const notice of parts(document, "[data-notice=time]")) notice.remove();
}

/** Half of the limit again, as often as is wanted (WCAG 2.2.1 asks for ten times). */
function timeExtension() {
  return Math.max(60, Math.ceil(timeLimit() / 120) * 60);
}

function extendTime() {
  const attempts = progress.assessment;
  if (!attempts || !attempts.open) return;
  attempts.remaining = (attempts.remaining ?? timeLimit()) + timeExtension();
  showTime(attempts.remaining);
  announce(say("time_extended", {time: sayDuration(attempts.remaining)}));
  const focused = document.activeElement;
  const button = part(assessmentSection(), "[data-part=timer] button");
  // The button that was pressed goes away with its notice.
  if (focused?.closest("[data-notice=time]")) {
    if (button.closest("[hidden]")) focusOn(part(sectionOf(view.current), "h1"));
    else focusOn(button);
  }
  clearWarning();
  save();
}

/** What has been answered is submitted, and it is said why. */
function endTime() {
  clearWarning();
  if (course.assessment && view.current !== course.assessment.lesson) goTo(course.assessment.lesson);
  submitAttempt(true);
  const result = part(assessmentPage("result"), "[data-result]");
  result.prepend(element("p", {class: "time-up"}, say("time_up")));
}

actions["extend-time"] = extendTime;
setTimeout(tick, 1000);
