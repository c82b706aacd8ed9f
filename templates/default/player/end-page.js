/** Headings and links: all that is left to do before the status is final. */
function leftToDo() {
  return [...openLessons().flatMap(({id}) => [element("h3", {}, titleOf(id)), listOf(leftIn(id))]), ...holds.flatMap(hold => hold())];
}

/** Fills the page after the last lesson: what is left, or that all is done, and what is reported. */
function showEnd() {
  const left = leftToDo();
  const {complete, success, failed} = outcomeOf();
  const best = progress.assessment && progress.assessment.best;
  const status = failed ? "status_failed" : success === "passed" ? "status_passed" : complete ? "status_completed" : "status_incomplete";
  const page = part(document, "[data-page=end] [data-part=left]");
  page.replaceChildren(element("p", {}, left.length ? "" : say("all_done") + " ", say(status), " ",
    best === null ? "" : say("your_score", {score: sayPercent(best)})), ...extras.map(extra => extra()));
  if (left.length) page.append(element("h2", {}, say("left_heading")), ...left);
}
