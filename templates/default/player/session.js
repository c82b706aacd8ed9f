/** This visit: the LMS, what the learner has done, and whether it may be written. */
const session = {
  /** @type {Lms|null} */
  lms: null,
  /** @type {Launch} */
  launch: {mode: "normal", credit: true, score: null, state: "", learner: ""},
  /** False in a review, in a tab that another took over from, and until it is clear what to go on with. */
  writing: false,
  finished: false,
};

/** @type {Progress} */
let progress;

/**
 * Connects, finds what is known of the learner, and goes on with `open` — at once, or when the learner has decided what to use.
 * @param {() => void} open
 */
function startSession(open) {
  hideToDo();
  offerRescue(false);
  session.lms = connectLms();
  if (session.lms) session.launch = session.lms.launch;
  const isNormal = session.launch.mode === "normal";
  const launched = session.lms && isNormal ? session.lms.begin() : true;
  saving.doubt = !launched;
  saving.commits.push(performance.now());

  const copied = isNormal ? readCopy() : "";
  const state = session.lms ? session.launch.state : copied;
  const stored = state ? decodeState(state) : null;
  const copy = session.lms && copied ? decodeState(copied) : null;

  /** @type {(chosen: Progress, changed: boolean) => void} */
  const go = (chosen, changed) => {
    progress = chosen;
    saving.content = changed ? "" : contentOf(progress);
    session.writing = isNormal;
    if (isNormal) takeOver();
    if (stored && stored.damaged) showNotice("damaged");
    open();
    if (changed && session.lms) {
      session.lms.forget();
      recordAll();
    }
    if (changed) save();
    else showStart(launched);
  };

  if (stored && stored.newer) {
    if (isNormal) offer("newer", [["start_afresh", () => go(emptyProgress(), true)]]);
    else go(emptyProgress(), false);
  } else if (!copy || copy.newer || copy.damaged) {
    go(stored ? stored.progress : emptyProgress(), false);
  } else if (!stored || stored.progress.attempt !== copy.progress.attempt) {
    offer("copy", [
      ["use_copy", () => go(copy.progress, true)],
      [stored ? "keep_record" : "start_afresh", () => {
        writeCopy("");
        go(stored ? stored.progress : emptyProgress(), false);
      }],
    ]);
  } else if (copy.progress.sequence > stored.progress.sequence || stored.damaged) {
    go(mergeProgress(stored.progress, copy.progress), true);
  } else {
    writeCopy("");
    go(stored.progress, false);
  }
}

/** @param {boolean} launched */
function showStart(launched) {
  if (!session.writing) {
    showNotice("review_mode");
    showSaveState("local", say("review_mode"));
  } else if (!session.lms) {
    showNotice("no_lms");
    showSaveState("local", say("local"));
  } else {
    if (!session.launch.credit) showNotice("no_credit");
    if (launched) showSaveState("saved", say("saved", {time: sayTime()}));
    else save();
  }
}

/**
 * A page that asks what to go on with, instead of the course.
 * @param {"copy"|"newer"} kind @param {[key: string, action: () => void][]} choices
 */
function offer(kind, choices) {
  const buttons = choices.map(([key, action]) => {
    const button = element("button", {type: "button", "data-choice": key}, say(key));
    button.onclick = () => {
      page.remove();
      document.documentElement.removeAttribute("data-asking");
      action();
      focusOn(part(document, "main section:not([hidden]) > h1"));
    };
    return button;
  });
  const isCopy = kind === "copy";
  const page = element("section", {"data-page": kind}, element("h1", {tabindex: "-1"}, say(isCopy ? "copy_heading" : "newer_heading")),
    element("p", {}, say(isCopy ? "copy_text" : "newer_text")), element("p", {class: "actions"}, ...buttons));
  part(document, "main").prepend(page);
  showSection(page);
  document.documentElement.dataset.asking = "";
  document.documentElement.dataset.ready = "";
}

/** By the Exit button: everything is sent, one sentence stays. */
function exit() {
  const ended = endSession();
  const words = session.launch.mode !== "normal" ? "left_review" : !session.lms ? "left_local" : ended ? "left_saved" : "left_unsaved";
  const page = part(document, "[data-page=exit]");
  part(page, "h1").textContent = say(words);
  document.documentElement.dataset.asking = "";
  showSection(page);
  focusOn(part(page, "h1"));
}

/** Once. @returns {boolean} whether everything arrived, as far as anyone can tell */
function endSession() {
  if (session.finished) return !saving.dirty;
  session.finished = true;
  clearTimeout(saving.timer);
  const written = !session.writing || !saving.dirty || writeEverything();
  const closed = !session.lms || session.lms.finish(session.writing);
  session.writing = false;
  saving.dirty = !(written && closed);
  return written && closed && !saving.doubt && navigator.onLine !== false;
}
