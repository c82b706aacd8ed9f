/** Whether the best attempt reaches the pass mark. The score is rounded down and the pass mark is not, so this is exact. */
function isPassed() {
  const {assessment} = progress;
  return Boolean(course.assessment && assessment && assessment.best !== null && assessment.best >= course.assessment.passMark);
}

/** Of the assessment; Infinity without a limit. */
function attemptsLeft() {
  const limit = course.assessment?.attempts || Infinity;
  return Math.max(0, limit - (progress.assessment?.attempts || 0));
}

/** Today by the learner's own calendar, as 2026-01-31: so Swedish writes it. */
function localDay() {
  return new Date().toLocaleDateString("sv");
}

/** Whether the course is finished, and passed where there is something to pass. */
function isEarned() {
  const {complete, success} = outcomeOf();
  return complete && success !== "failed";
}

/**
 * Keeps which text of the course this person sees, until it is finished: then the one that it was finished with, and the day. That comes first,
 * AAA before; BAA when it was finished before this was kept.
 */
function noteText() {
  const {more} = progress;
  if (more[0] > "B") return;
  more[0] = (!isEarned() ? "AAA" : more[0] ? encodeNumber(Date.parse(localDay()) / 864e5) : "BAA") + course.evidence;
}

/** What the LMS is told: the table in the LMS contract, without any LMS's words. @returns {Outcome} */
function outcomeOf() {
  const {completion, assessment} = course;
  const success = assessment && progress.assessment?.attempts ? isPassed() ? "passed" : "failed" : null;
  const isScored = completion !== "all-lessons";
  const isFinal = success === "passed" || success === "failed" && attemptsLeft() === 0;
  const allDone = completion === "assessment" || !openLessons().length;
  return {complete: allDone && (!isScored || isFinal) && !holds.some(hold => hold().length), success, failed: isScored && success === "failed" && isFinal};
}
