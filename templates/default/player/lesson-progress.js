/**
 * Why a lesson or page is not open yet, as a link to what opens it. Every lesson is open with free navigation; else those up to the first
 * that is not done. @param {string} id @returns {HTMLElement|undefined}
 */
function lockOf(id) {
  const ids = pageIds();
  const first = openLessons()[0]?.id || "_end";
  return locks.map(lock => lock(id)).find(Boolean)
    || (course.navigation === "free" || ids.indexOf(id) <= ids.indexOf(first) ? undefined : link("#" + first, say("locked", {lesson: titleOf(first)})));
}

/** The lessons that are not done; what comes after passing holds up none of those before. */
function openLessons() {
  return course.lessons.filter(({id, after}) => !after && !progress.done.has(id));
}

/** Practice questions that the lesson waits for. @param {string} lesson @returns {Question[]} */
function unanswered(lesson) {
  return isTest(lesson) ? [] : questionsOf(lesson).filter(({id, optional}) => !optional && !progress.answers.get(id)?.result);
}

/** Links to what is left to do in a lesson, none when it is done. @param {string} lesson @returns {HTMLElement[]} */
function leftIn(lesson) {
  if (progress.done.has(lesson)) return [];
  if (isTest(lesson)) return [link("#" + lesson, say("take_assessment", {lesson: titleOf(lesson)}))];
  const questions = unanswered(lesson).map(question =>
    link("#" + controlOf(formOf(question)).id, say("answer_question", {question: stemOf(question)})));
  return progress.ended.has(lesson) ? questions : [link("#" + lesson, say("read_to_end", {lesson: titleOf(lesson)})), ...questions];
}

/** The end of the lesson came into view, or Next was activated: maybe once more, where another version asks less. @param {string} lesson */
function reachEnd(lesson) {
  if (isTest(lesson)) return;
  progress.ended.add(lesson);
  checkDone(lesson);
}

/** A lesson that is done stays done. @param {string} lesson */
function checkDone(lesson) {
  const {assessment} = progress;
  const isDone = isAssessment(lesson) ? assessment?.attempts
    : progress.ended.has(lesson) && unanswered(lesson).length === 0;
  if (!isDone || progress.done.has(lesson)) return;
  progress.done.add(lesson);
  const done = course.lessons.findIndex(({id}) => id === lesson) + 1;
  announce(say("lesson_complete", {number: done, total: course.lessons.length}));
  hideToDo();
  refreshMenu();
  save();
}

/** Watches for the ends of lessons to come into view. Only a page that is itself visible counts. */
function watchEnds() {
  const observer = new IntersectionObserver(seen => {
    for (const {isIntersecting, target} of seen) {
      const lesson = /** @type {HTMLElement} */ (target.parentElement).id;
      if (isIntersecting && document.visibilityState === "visible" && lesson === view.current) reachEnd(lesson);
    }
  });
  const ends = course.lessons.map(({id}) => sectionOf(id).appendChild(element("div", {class: "lesson-end"})));
  const watch = () => ends.forEach(end => {
    observer.unobserve(end);
    observer.observe(end);
  });
  watch();
  document.addEventListener("visibilitychange", watch);
}
