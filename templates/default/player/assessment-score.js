/**
 * The share of the points that the answers given to these questions earn, in hundredths of a percent, rounded down.
 * In whole numbers of any size, so that nothing is lost before the last step.
 * @param {Question[]} questions
 */
function scoreOf(questions) {
  let points = BigInt(0), divisor = BigInt(1), maximum = BigInt(0);
  for (const question of questions) {
    const {numerator, denominator} = markOf(question, entryOf(question).answer);
    points = points * BigInt(denominator) + BigInt(question.points) * BigInt(numerator) * divisor;
    divisor *= BigInt(denominator);
    maximum += BigInt(question.points);
  }
  return Number(BigInt(10000) * points / (divisor * maximum));
}

/** Each objective's share, of those that the questions name. @param {Question[]} questions @returns {Map<string, number>} */
function scoresByObjective(questions) {
  const scores = new Map();
  for (const {id} of course.objectives) {
    const own = questions.filter(({objective}) => objective === id);
    if (own.length) scores.set(id, scoreOf(own));
  }
  return scores;
}
