/** The clock of the time spent with the course. It runs while the page is seen and can be written, and is not paused. */
const spending = {
  /** When the seconds were counted last, in milliseconds; 0: it stands. */
  at: 0,
  paused: false,
  /** Whole seconds counted since progress was kept last. */
  unkept: 0,
};

/** Seconds. */
function timeSpent() {
  return Math.min(decodeCount(progress.more[1] || ""), minimumTime());
}

/** Seconds. */
function minimumTime() {
  return course.minimumTime || 0;
}

/** Counts what has passed; what the learner has to know is said once, when it is enough. */
function countTime() {
  if (!progress) return;
  if (part(document, "[data-part=time-spent]").hidden === session.writing) showSpent();
  const before = timeSpent();
  const total = minimumTime();
  const now = performance.now();
  const passed = spending.at && session.writing ? Math.floor((now - spending.at) / 1000) : 0;
  const isRunning = session.writing && !spending.paused && document.visibilityState === "visible" && before < total;
  spending.at = !isRunning ? 0 : spending.at ? spending.at + passed * 1000 : now;
  if (!passed) return;
  // A computer that slept counts as a minute.
  const spent = Math.min(total, before + Math.min(passed, 60));
  progress.more[1] = encodeNumber(spent);
  // Sent with whatever comes next, and when the page is hidden or goes away; the copy in this browser is for a page that dies.
  saving.dirty = true;
  spending.unkept += passed;
  if (spending.unkept >= 10) {
    spending.unkept = 0;
    keepCopy();
  }
  if (Math.floor(spent / 60) > Math.floor(before / 60) || spent === total) showSpent();
  if (spent < total || before === total) return;
  announce(say("time_reached"));
  save();
  const end = sectionOf("_end");
  if (view.current === "_end" && !part(end, "[data-part=left]").contains(document.activeElement)) showEnd();
}

/** In whole minutes: text that changes all the time distracts. */
function sayTimeSpent() {
  return sayCount("time_spent", Math.ceil(minimumTime() / 60), {spent: String(Math.floor(timeSpent() / 60))});
}

function showSpent() {
  const isEnough = timeSpent() === minimumTime();
  const place = part(document, "[data-part=time-spent]");
  const button = part(place, "button");
  // In a review and the like there is nothing to be counted.
  place.hidden = !session.writing;
  part(place, "p").textContent = isEnough ? say("time_reached") : sayTimeSpent();
  button.textContent = say(spending.paused ? "resume_time" : "pause_time");
  // A control that has the focus does not go away under it.
  button.hidden = isEnough && document.activeElement !== button;
  button.onblur = isEnough ? showSpent : null;
}

actions["pause-time"] = () => {
  countTime();
  spending.paused = !spending.paused && timeSpent() < minimumTime();
  countTime();
  showSpent();
  announce(say(spending.paused ? "time_paused" : "time_resumed", {time: sayTimeSpent()}));
};

holds.push(() => {
  const left = minimumTime() - timeSpent();
  return left > 0 ? [element("h3", {}, say("minimum_time")), listOf([element("span", {}, sayCount("time_missing", Math.ceil(left / 60)))])] : [];
});

function watchTime() {
  setTimeout(watchTime, 1000);
  countTime();
}

document.addEventListener("visibilitychange", countTime);
setTimeout(watchTime);
