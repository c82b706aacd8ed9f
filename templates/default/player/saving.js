/** What is still to be sent, and how sending goes. */
const saving = {
  dirty: false,
  /** A commit failed and a later one succeeded: nobody can tell whether everything arrived. */
  doubt: false,
  failures: 0,
  timer: 0,
  /** When the last commits were made, in milliseconds. @type {number[]} */
  commits: [],
  /** The state last encoded, without its sequence number. */
  content: "",
};

/** @param {Progress} progress */
function contentOf(progress) {
  return encodeState({...progress, sequence: 0});
}

/** A milestone: sends what changed, as soon as it may; milestones of the same moment in one commit. */
function save() {
  if (!session.writing) return;
  saving.dirty = true;
  if (saving.timer) return;
  part(document, "#status").dataset.save = "saving";
  saving.timer = setTimeout(send);
}

function send() {
  clearTimeout(saving.timer);
  saving.timer = 0;
  if (!saving.dirty || !session.writing) return;
  if (!session.lms) {
    saving.dirty = false;
    return showSaveState("local", say(writeCopy(nextState()) ? "local" : "nowhere"));
  }
  writeCopy(nextState());
  if (navigator.onLine === false) return showSaveState("unsaved", say("offline"));
  // Never more than ten commits in ten seconds.
  const now = performance.now();
  saving.commits = saving.commits.filter(time => time > now - 10100);
  if (saving.commits.length >= 10) {
    showSaveState("saving", say("saving"));
    saving.timer = setTimeout(send, saving.commits[0] + 10101 - now);
    return;
  }
  const written = writeEverything();
  saving.commits.push(performance.now());
  if (session.lms.commit()) sent(written);
  else {
    saving.doubt = true;
    sent(false);
  }
}

/** @param {boolean} succeeded */
function sent(succeeded) {
  saving.dirty = !succeeded;
  saving.failures = succeeded ? 0 : saving.failures + 1;
  const retrying = !succeeded && saving.failures <= 5;
  if (succeeded && !saving.doubt) showSaveState("saved", say("saved", {time: sayTime()}));
  else showSaveState("unsaved", say(succeeded ? "not_confirmed" : retrying ? "retrying" : "not_saved"));
  if (retrying) saving.timer = setTimeout(send, 1000 * 2 ** (saving.failures - 1));
  if (succeeded || !retrying) {
    saving.failures = 0;
    offerRescue(!succeeded);
  }
}

/** "Try again" and "Download my progress" beside the status line. @param {boolean} needed */
function offerRescue(needed) {
  const rescue = part(document, "#rescue");
  if (!needed && rescue.contains(document.activeElement)) focusOn(part(document, "#status"));
  rescue.hidden = !needed;
}

/** @returns {boolean} */
function writeEverything() {
  if (!session.lms) return writeCopy(nextState());
  recordInteractions(session.lms);
  const outcome = outcomeOf();
  const assessment = progress.assessment;
  const state = nextState();
  writeCopy(state);
  return session.lms.write({
    state,
    location: progress.last || course.lessons[0].id,
    outcome,
    score: assessment && assessment.best,
    objectives: recording.objectives ? objectivesReached() : [],
    finished: course.exit === "normal" && (outcome.complete || outcome.failed),
  });
}

/** The state, with the next sequence number if it changed. */
function nextState() {
  const content = contentOf(progress);
  if (content !== saving.content) progress.sequence++;
  saving.content = content;
  return encodeState(progress);
}

/** For a learner whose LMS takes nothing any more. */
function downloadProgress() {
  const file = URL.createObjectURL(new Blob([encodeState(progress)], {type: "text/plain"}));
  element("a", {href: file, download: course.module + "-progress.txt"}).click();
  setTimeout(() => URL.revokeObjectURL(file), 10000);
}
