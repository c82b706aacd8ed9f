/** What has to be written of the single answers and the objectives. */
const recording = {
  /** Questions, by id. @type {Set<string>} */
  pending: new Set(),
  /** When a question was answered in this visit, and after how many seconds. @type {Map<string, {time: Date, latency: number}>} */
  moments: new Map(),
  /** Interactions the LMS has; -1: it keeps none, -2: not known yet. */
  count: -2,
  objectives: false,
};

/** @param {Question} question */
function noteMoment(question) {
  recording.moments.set(question.id, {time: new Date(), latency: (performance.now() - view.shown) / 1000});
}

/** Everything anew, because nobody knows what has arrived. */
function recordAll() {
  for (const id of progress.slots) if (id) recording.pending.add(id);
  for (const [id, entry] of progress.answers) if (entry.result) recording.pending.add(id);
  recording.objectives = true;
}

/**
 * One interaction a question, rewritten in place. Ids cannot be read back in SCORM 1.2, so the order of the first writes is kept in the
 * state: a slot is an index, after those interactions that are not ours to rewrite. Where the LMS has fewer than that, the missing ones are
 * appended; where it has more, all of them are left as they are.
 * @param {Lms} lms @returns {[index: number, interaction: Interaction][]} what is to be written, once the slots have been
 */
function interactionsDue(lms) {
  const {pending} = recording;
  if (!pending.size || !session.launch.credit) return [];
  if (recording.count < -1) recording.count = lms.interactionCount();
  const {count} = recording;
  if (count < 0) return [];
  if (count > progress.skipped + progress.slots.length) progress.slots = [];
  if (count < progress.skipped || !progress.slots.length) progress.skipped = count;
  const {skipped, slots} = progress;
  for (const id of pending) {
    const missing = /** @type {Question} */ (questionById(id)).records.slice(slots.filter(slot => slot === id).length);
    slots.push(...missing.map(() => id));
  }
  recording.count = Math.max(count, skipped + slots.length);
  return slots.map((id, slot) => ({id, index: skipped + slot, nth: slots.slice(0, slot).filter(other => other === id).length}))
    .filter(({id, index}) => index >= count || id && pending.has(id))
    .map(({id, index, nth}) => [index, interactionOf(id, index, nth)]);
}

/** @param {string|null} id null: the question was removed @param {number} index @param {number} nth of the question's interactions @returns {Interaction} */
function interactionOf(id, index, nth) {
  const question = questionById(id);
  const entry = question && progress.answers.get(question.id);
  const moment = recording.moments.get(id || "") || {time: null, latency: null};
  if (!question) return {id: id || "removed-" + index, objective: null, weight: "0", credit: null, ...moment, answer: null, stem: ""};
  const {answer, result} = entry || {answer: null, result: 0};
  const record = answer === null ? null : components[question.type].record(question, answer)[nth];
  const {numerator, denominator} = answer === null ? {numerator: 0, denominator: 1} : markOf(question, answer);
  return {
    id: question.records[nth] || "removed-" + index,
    objective: question.objective,
    // No exponent, at most seven decimals.
    weight: (question.points / course.pointScale).toFixed(7).replace(/\.?0+$/, ""),
    credit: components[question.type].unscored || course.pretest?.lesson === question.lesson ? "neutral" : result === 3 ? "correct" : result === 1 ? "incorrect" : result && numerator ? (numerator / denominator).toFixed(4) : null,
    ...moment,
    answer: record,
    // One line, at most 250 characters, and no brace in front: that would be read as a language.
    stem: (record?.stem || stemOf(question)).replace(/\s+/g, " ").replace(/^[{ ]+/, "").slice(0, 250).replace(/[\ud800-\udbff]$/, ""),
  };
}

/** @returns {ObjectiveRecord[]} those of the best attempt */
function objectivesReached() {
  const {assessment} = progress;
  if (!recording.objectives || !assessment || !course.assessment) return [];
  const {passMark} = course.assessment;
  return [...assessment.objectives].map(([id, score]) => ({id, score, passed: score >= passMark}));
}
