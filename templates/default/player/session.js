/** This visit: the LMS, what the learner has done, and whether it may be written. */
const session = {
  /** The LMS that is written to. @type {Lms|null} */
  lms: null,
  /** @type {Launch} */
  launch: {mode: "normal", credit: true, state: "", learner: "", unreadable: false},
  /** Ends the session with the LMS. @type {() => boolean} */
  close: () => true,
  /** False in a review, in a tab that another took over from, and until it is clear what to go on with. */
  writing: false,
  /** Nothing more is said to the LMS. */
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
  const found = connectLms();
  const lms = typeof found === "string" ? null : found;
  if (lms) session.launch = lms.launch;
  const {mode, state, learner, unreadable} = session.launch;
  const isNormal = mode === "normal";
  const notice = typeof found === "string" ? found : unreadable && "unreadable";
  if (notice) showNotice(notice);
  if (!unreadable) session.lms = lms;
  session.close = () => !lms || lms.finish(session.writing && !unreadable);
  if (isNormal) takeOver();
  const began = performance.now();
  const launched = !isNormal || !session.lms || session.lms.begin();
  const ended = performance.now();
  saving.doubt = !launched;
  saving.lasted = ended - began;
  saving.commits.push(ended);

  // Where the LMS does not say what it has, the copy is all there is.
  const isOfLms = lms !== null && (state !== "" || !unreadable);
  const text = isOfLms ? state : isNormal ? readCopy(learner) : "";
  let stored = text ? decodeState(text) : null;
  if (stored?.foreign) {
    showNotice("foreign");
    stored = null;
  }
  if (session.lms && stored?.isCut) session.lms.kept = state.length;

  /** @type {(chosen: Progress|null, changed: boolean) => void} */
  const go = (chosen, changed) => {
    progress = chosen || emptyProgress();
    saving.content = changed ? "" : contentOf(progress);
    session.writing = isNormal && !session.finished;
    if (session.lms && progress.major !== course.major) showNotice("other_version", {old: progress.major, new: course.major});
    open();
    if (changed && session.lms) {
      session.lms.forget();
      recordAll();
    }
    showStart(changed || !launched);
  };

  if (stored?.newer) {
    if (isNormal) return offer("newer", "newer_heading", "newer_text", [["start_afresh", () => go(null, true)]]);
    showNotice("newer_heading");
    stored = null;
  }
  let merged = stored && stored.progress;
  let isChanged = false;
  let isDamaged = stored !== null && stored.damaged;
  /** The first copy of another attempt, and whose it is. @type {{copy: Progress, owner: string}|null} */
  let other = null;
  for (const owner of isOfLms && isNormal ? new Set([learner, ""]) : []) {
    const {progress: copy, damaged} = decodeState(readCopy(owner));
    if (damaged) continue;
    if (!merged || merged.attempt !== copy.attempt) {
      if (!other && copy.attempt !== readCopy(learner + ":declined")) other = {copy, owner};
      continue;
    }
    const before = isDamaged || copy.sequence > merged.sequence ? "" : contentOf(merged);
    if (copy.sequence >= merged.sequence) isDamaged = false;
    merged = mergeProgress(merged, copy);
    if (contentOf(merged) === before) writeCopy("", owner);
    else isChanged = true;
  }
  if (isDamaged) showNotice("damaged");
  if (!other) return go(merged, isChanged);

  const {copy, owner} = other;
  offer("copy", "copy_heading", "copy_text", [
    ["use_copy", () => {
      go(merged ? mergeProgress(merged, copy) : copy, true);
      if (owner !== learner && session.writing && keepCopy() && saving.copied) writeCopy("", owner);
    }],
    [merged ? "keep_record" : "start_afresh", () => {
      // One that nobody's name is on may be somebody else's.
      if (owner === learner) writeCopy("");
      else writeCopy(copy.attempt, learner + ":declined");
      go(merged, isChanged);
    }],
  ]);
}

/** @param {boolean} changed whether there is something to be sent */
function showStart(changed) {
  if (session.launch.mode !== "normal") {
    showNotice("review_mode");
    showSaveState("local", say("review_mode"));
  } else if (session.writing) {
    if (session.lms && !session.launch.credit) showNotice("no_credit");
    saving.copied = writeCopy("-", " ") && writeCopy("", " ");
    if (changed) save();
    else if (session.lms) showSaveState("saved", say("saved", {time: sayTime()}));
    else showKept();
  }
}

/**
 * A page that asks what to go on with, instead of the course.
 * @param {"copy"|"newer"} kind @param {string} heading @param {string} text keys of words @param {[key: string, action: () => void][]} choices
 */
function offer(kind, heading, text, choices) {
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
  const page = element("section", {"data-page": kind}, element("h1", {tabindex: "-1"}, say(heading)),
    element("p", {}, say(text)), element("p", {class: "actions"}, ...buttons));
  part(document, "main").prepend(page);
  showSection(page);
  document.documentElement.dataset.asking = "";
  document.documentElement.dataset.ready = "";
}

/** By the Exit button: everything is sent, one sentence stays; and the download, when the progress is nowhere else. */
function exit() {
  const wasWriting = session.writing;
  const isSaved = endSession();
  const isLost = wasWriting && !isSaved && !saving.copied;
  const words = !wasWriting ? "left_review" : isSaved ? "left_saved" : isLost ? "left_nowhere" : session.lms ? "left_unsaved" : "left_local";
  offerRescue(isLost);
  part(document, "[data-action=save-again]").hidden = true;
  const page = part(document, "[data-page=exit]");
  part(page, "h1").textContent = say(words);
  document.documentElement.dataset.asking = "";
  showSection(page);
  focusOn(part(page, "h1"));
}

/** Once. @returns {boolean} whether everything arrived in the LMS, as far as anyone can tell */
function endSession() {
  const {writing, finished, lms} = session;
  if (finished) return false;
  session.finished = true;
  clearTimeout(saving.timer);
  const written = !writing || !saving.dirty || writeEverything();
  const closed = session.close();
  session.writing = false;
  return writing && lms !== null && written && closed && !saving.doubt && navigator.onLine !== false && !isCut();
}
