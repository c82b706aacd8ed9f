/** What is still to be sent, and how sending goes. */
const saving = {
  dirty: false,
  /** A commit failed and a later one succeeded: nobody can tell whether everything arrived. */
  doubt: false,
  failures: 0,
  timer: 0,
  /** Not before this moment, in milliseconds, and how long the last sending took. */
  next: 0,
  lasted: 0,
  /** When the last commits were made. @type {number[]} */
  commits: [],
  /** The state last encoded, without its sequence number. */
  content: "",
  /** Whether this browser has a copy of it. */
  copied: true,
};

/** @param {Progress} progress */
function contentOf(progress) {
  return encodeState({...progress, sequence: 0});
}

/** A milestone: sends what changed, as soon as it may; milestones of the same moment in one commit. */
function save() {
  if (!session.writing) return;
  saving.dirty = true;
  if (!saving.failures) part(document, "#status").dataset.save = "saving";
  clearTimeout(saving.timer);
  saving.timer = setTimeout(send);
}

function send() {
  clearTimeout(saving.timer);
  if (!saving.dirty || !session.writing) return;
  keepCopy();
  if (!session.lms) {
    saving.dirty = false;
    return showKept();
  }
  if (navigator.onLine === false) return showSaveState("unsaved", say("offline"));
  // Never more than ten commits in ten seconds, and a slow LMS has the page for half of the time only.
  const now = performance.now();
  saving.commits = saving.commits.filter(time => time > now - 10100);
  const next = Math.max(saving.next, saving.commits.length < 10 ? 0 : saving.commits[0] + 10101);
  const isUnsaid = saving.lasted > 500 && !saving.failures && !document.hidden && !isShown(say("saving"));
  if (next > now || isUnsaid) {
    if (!saving.failures) showSaveState("saving", say("saving"));
    saving.timer = setTimeout(send, Math.max(next - now, 50));
    return;
  }
  const written = writeEverything();
  saving.commits.push(performance.now());
  const committed = session.lms.commit();
  if (!committed) {
    saving.doubt = true;
    session.lms.forget();
  }
  saving.lasted = performance.now() - now;
  saving.next = now + saving.lasted + Math.min(saving.lasted, 60000);
  sent(written && committed);
}

/** @param {boolean} succeeded */
function sent(succeeded) {
  saving.dirty = !succeeded;
  saving.failures = succeeded ? 0 : saving.failures + 1;
  const retrying = !succeeded && saving.failures <= 5;
  if (succeeded) {
    if (recording.count > -2) recording.pending.clear();
    recording.objectives = false;
  }
  const words = retrying ? "retrying" : !succeeded || isCut() && !saving.copied ? "not_saved" : isCut() ? "kept_part" : saving.doubt ? "not_confirmed" : "saved";
  showSaveState(words === "saved" ? words : "unsaved", say(words, {time: sayTime()}));
  if (retrying) {
    const wait = 1000 * 2 ** (saving.failures - 1);
    saving.next = Math.max(saving.next, performance.now() + wait);
    saving.timer = setTimeout(send, wait);
  } else {
    saving.failures = 0;
    offerRescue(!succeeded || isCut());
  }
}

/** "Try again". */
function sendAgain() {
  saving.next = 0;
  send();
}

/** Whether the LMS was seen to keep less than the whole state. */
function isCut() {
  return session.lms !== null && encodeState(progress).length > session.lms.kept;
}

/** Where progress is kept without an LMS. */
function showKept() {
  showSaveState("local", say(saving.copied ? "local" : "nowhere"));
}

/** "Try again" and "Download my progress" beside the status line. @param {boolean} needed */
function offerRescue(needed) {
  const rescue = part(document, "#rescue");
  if (!needed && rescue.contains(document.activeElement)) focusOn(part(document, "#status"));
  rescue.hidden = !needed;
}

/** @returns {boolean} */
function writeEverything() {
  const {lms} = session;
  let state = keepCopy();
  if (!lms) return saving.copied;
  // The slots are part of the state, which goes first: a page that dies in between then appends what is missing.
  const interactions = interactionsDue(lms);
  state = keepCopy();
  const outcome = outcomeOf();
  const {assessment} = progress;
  const ok = lms.write({
    state,
    location: progress.last || course.lessons[0].id,
    outcome,
    score: assessment && assessment.best,
    objectives: objectivesReached(),
    isFinished: course.exit === "normal" && (outcome.complete || outcome.failed),
  });
  for (const [index, interaction] of interactions) lms.writeInteraction(index, interaction);
  return ok;
}

/** Keeps the state in this browser, with the next sequence number if it changed. @returns {string} the state */
function keepCopy() {
  noteText();
  if (progress.slots.includes(null) && encodeState(progress).length > course.bound) {
    // The slots of removed questions take more than there is room for: interactions are appended anew from here on.
    progress.skipped += progress.slots.length;
    progress.slots = [];
  }
  const content = contentOf(progress);
  if (content !== saving.content) progress.sequence++;
  saving.content = content;
  const state = encodeState(progress);
  saving.copied = writeCopy(state);
  return state;
}

/** For a learner whose LMS takes nothing any more. */
function downloadProgress() {
  const file = URL.createObjectURL(new Blob([encodeState(progress)], {type: "text/plain"}));
  element("a", {href: file, download: course.module + "-progress.txt"}).click();
  setTimeout(() => URL.revokeObjectURL(file), 10000);
}
