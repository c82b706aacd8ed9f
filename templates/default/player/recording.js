/** What has to be written of the single answers and the objectives. */
const recording = {
  /** Questions, by id. @type {Set<string>} */
  pending: new Set(),
  /** When a question was answered in this visit, and after how many seconds. @type {Map<string, {time: Date, latency: number}>} */
  moments: new Map(),
  /** Interactions the LMS had when first asked; -2: not asked yet. */
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
 * One interaction a question, rewritten in place. Ids cannot be read back in SCORM 1.2, so the order of the first writes is kept
 * in the state: a slot is an index. Where the LMS has fewer than that, the missing ones are appended; where it has more, they are skipped.
 * @param {Lms} lms
 */
function recordInteractions(lms) {
  const {pending} = recording;
  if (!pending.size || !session.launch.credit) return;
  const slots = progress.slots;
  if (recording.count < -1) {
    recording.count = lms.interactionCount();
    while (slots.length < recording.count) slots.push(null);
  }
  if (recording.count >= 0) {
    for (const id of pending) if (!slots.includes(id)) slots.push(id);
    slots.forEach((id, index) => {
      if (index >= recording.count || id && pending.has(id)) lms.writeInteraction(index, interactionOf(id, index));
    });
    recording.count = slots.length;
  }
  pending.clear();
}

/** @param {string|null} id null: the question was removed @param {number} index @returns {Interaction} */
function interactionOf(id, index) {
  const question = questionById(id);
  const entry = question && progress.answers.get(question.id);
  const moment = recording.moments.get(id || "") || {time: null, latency: null};
  if (!question) return {id: id || "removed-" + index, objective: null, weight: "0", credit: null, ...moment, answer: null};
  const {answer, result} = entry || {answer: null, result: 0};
  const {numerator, denominator} = answer === null ? {numerator: 0, denominator: 1} : markOf(question, answer);
  return {
    id: question.id,
    objective: question.objective,
    weight: String(question.points / course.pointScale),
    credit: result === 3 ? "correct" : result === 1 ? "incorrect" : result && numerator ? (numerator / denominator).toFixed(4) : null,
    ...moment,
    answer: answer === null ? null : components[question.type].record(question, answer),
  };
}

/** @returns {{id: string, passed: boolean}[]} */
function objectivesReached() {
  recording.objectives = false;
  const {assessment} = progress;
  if (!assessment || !course.assessment) return [];
  const {passMark} = course.assessment;
  return [...assessment.objectives].map(([id, share]) => ({id, passed: share >= passMark}));
}
