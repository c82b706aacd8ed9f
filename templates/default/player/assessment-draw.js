/**
 * Marks in their entries which questions the attempt asks: `attempts` is 1 for one that is drawn, 2 for one seen in an earlier attempt.
 * A new attempt prefers questions that were not seen yet, then those of earlier attempts, then those of the last one. An attempt that is
 * open keeps its questions; where another version of the course has taken some away or wants other numbers, it is completed, or
 * trimmed, unanswered questions first. What is left to choose, the seed chooses.
 * @param {boolean} isNew
 */
function drawQuestions(isNew) {
  const attempt = progress.assessment;
  for (const {objective, count} of attempt && course.assessment && course.assessment.draw || []) {
    const pool = allQuestions().filter(question => objective === null || question.objective === objective).map(question => {
      const {answer, attempts} = entryOf(question);
      // By the attempt before this one, or by this one. Where an earlier version drew none, the answer tells.
      const isAsked = attempts === 1 || answer !== null;
      return {
        id: question.id, answer: isNew ? null : answer, order: hash(question.id + (attempt ? attempt.seed : "")),
        rank: isAsked ? isNew ? 3 : answer === null ? 0 : -1 : attempts ? 2 : 1,
      };
    }).sort((one, two) => one.rank - two.rank || one.order - two.order);
    // When seen ones are asked again, a new round begins: the others count as unseen from then on.
    const isOver = pool[count - 1].rank > 1;
    pool.forEach(({id, answer, rank}, index) => {
      if (index < count) progress.answers.set(id, {answer, result: 0, attempts: 1});
      else if (isOver || rank === 1) progress.answers.delete(id);
      else progress.answers.set(id, {answer: null, result: 0, attempts: 2});
    });
  }
}
