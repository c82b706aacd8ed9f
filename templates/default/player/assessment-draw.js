/**
 * Marks in their entries which questions the attempt asks: `attempts` is 1 drawn, plus 2 seen in an earlier attempt.
 * A new attempt prefers questions that were not seen yet, then those of earlier attempts, then those of the last one. An attempt that is
 * open keeps its questions; where another version of the course has taken some away or wants other numbers, it is completed, or
 * trimmed, unanswered questions first. What is left to choose, the seed chooses.
 * @param {boolean} isNew
 */
function drawQuestions(isNew) {
  const attempt = progress.assessment;
  for (const {objective, count} of attempt && course.assessment && course.assessment.draw || []) {
    const pool = allQuestions().filter(question => objective === null || question.objective === objective).map(question => {
      const entry = entryOf(question);
      const {answer, result, attempts} = entry;
      // Asked by the attempt before this one, or by this one; in an earlier version perhaps without a draw, and so without a mark.
      const asked = attempts & 1 || result || answer !== null;
      return {question, entry, asked, rank: asked ? isNew ? 3 : answer === null ? 0 : -1 : attempts ? 2 : 1, order: hash(question.id + (attempt ? attempt.seed : ""))};
    }).sort((one, two) => one.rank - two.rank || one.order - two.order);
    // All have been seen: with this attempt a new round begins.
    const isOver = pool[count - 1].rank > 1;
    pool.forEach(({question, entry: {answer, attempts}, asked, rank}, index) => {
      const seen = attempts & 2 || isNew && asked ? 2 : 0;
      if (index < count) progress.answers.set(question.id, {answer: isNew ? null : answer, result: 0, attempts: 1 + seen});
      else if (isOver || rank === 1) progress.answers.delete(question.id);
      else progress.answers.set(question.id, {answer: null, result: 0, attempts: 2});
    });
  }
}
