/** Whether what comes after passing is open: the assessment is passed or, where there is none, every other lesson is done. */
function isClosingOpen() {
  return course.assessment ? isPassed() : !openLessons().length;
}

/** Failed for good: then nothing waits for it. */
function neverOpens() {
  return Boolean(course.assessment) && !isPassed() && !attemptsLeft();
}

// One that is done stays open, whatever a later version asks for.
locks.push(id => {
  if (isClosingOpen() || progress.done.has(id) || !course.lessons.some(lesson => lesson.id === id && lesson.after)) return undefined;
  if (neverOpens()) return element("span", {}, say("never_opens"));
  const first = course.assessment ? course.assessment.lesson : openLessons()[0].id;
  return link("#" + first, say(course.assessment ? "locked_until_passed" : "locked", {lesson: titleOf(first)}));
});

holds.push(() => course.lessons.filter(({id, after}) => after === "required" && !progress.done.has(id) && !neverOpens()).flatMap(({id}) => {
  const lock = lockOf(id);
  return [element("h3", {}, titleOf(id)), listOf(lock ? [lock] : leftIn(id))];
}));

// The last page says by itself what is left.
extras.push(() => {
  const open = course.lessons.filter(({id, after}) => after && !lockOf(id) && (view.current !== "_end" || after === "optional" && !progress.done.has(id)));
  return open.length ? element("div", {}, element("p", {}, say("open_now")), listOf(open.map(({id, after}) =>
    element("span", {}, link("#" + id, titleOf(id)), " ", say(after === "required" ? "required" : "optional"))))) : "";
});
