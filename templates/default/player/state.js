/** @returns {Progress} */
function emptyProgress() {
  return {attempt: randomText(8), sequence: 0, last: null, done: new Set(), ended: new Set(), assessment: null, answers: new Map(), slots: []};
}

/**
 * Progress as text: format 1, in the characters A-Z a-z 0-9 - _ . ~ only.
 * @param {Progress} progress
 */
function encodeState(progress) {
  const keys = (/** @type {Set<string>} */ ids) => course.lessons.filter(lesson => ids.has(lesson.id)).map(lesson => lesson.key).join("");
  const ended = new Set([...progress.ended].filter(id => !progress.done.has(id)));
  const last = course.lessons.find(lesson => lesson.id === progress.last);
  const drafts = [...progress.answers.keys()].filter(id => !progress.slots.includes(id));
  const text = [
    "1",
    progress.attempt,
    encodeNumber(progress.sequence),
    last ? last.key : "",
    keys(progress.done) + (ended.size ? "." + keys(ended) : ""),
    progress.assessment ? encodeAttempts(progress.assessment) : "",
    encodeNumber(progress.slots.length) + [...progress.slots, ...drafts].map(id => "." + encodeEntry(progress, id)).join(""),
  ].join("~");
  return text + "~" + checksum(text);
}

/** @param {Attempts} attempts */
function encodeAttempts({seed, open, attempts, best, last, objectives}) {
  const score = (/** @type {number|null} */ value) => value === null ? "" : encodeNumber(value);
  const shares = course.objectives.filter(objective => objectives.has(objective.id))
    .map(objective => objective.key + encodeNumber(objectives.get(objective.id) || 0, 3));
  return [seed + (open ? "o" : "s"), encodeNumber(attempts), score(best), score(last), shares.join("")].join(".");
}

/** @param {Progress} progress @param {string|null} id */
function encodeEntry(progress, id) {
  const question = questionById(id);
  if (!question) return "";
  const {answer, result, attempts} = progress.answers.get(question.id) || {answer: null, result: 0, attempts: 0};
  return question.key + question.fingerprint + encodeNumber(result + 4 * Math.min(attempts, 15))
    + (answer === null ? "" : components[question.type].encode(question, answer));
}

/**
 * Reads what can be read. `damaged`: something could not be; `newer`: a later format, nothing was read.
 * @param {string} text @returns {{progress: Progress, damaged: boolean, newer: boolean}}
 */
function decodeState(text) {
  const progress = emptyProgress();
  const fields = text.split("~");
  const newer = fields.length > 2 && /^\d+$/.test(fields[0]) && Number(fields[0]) > 1;
  const whole = fields.length === 8 && checksum(text.slice(0, text.lastIndexOf("~"))) === fields[7];
  if (fields[0] !== "1" || newer) return {progress, damaged: !newer, newer};

  // The last field of a state that was cut off ends in the middle: its last entry is not used.
  const cut = fields.length < 8 ? fields.pop() || "" : null;
  if (cut !== null) fields.push(fields.length === 6 ? cut.slice(0, Math.max(cut.lastIndexOf("."), 0)) : fields.length === 4 ? cut : "");
  const [, attempt = "", sequence = "", last = "", lessons = "", attempts = "", entries = ""] = fields;

  if (/^[\w-]{8}$/.test(attempt)) progress.attempt = attempt;
  progress.sequence = /^[\w-]{1,4}$/.test(sequence) ? decodeNumber(sequence) : 0;
  progress.last = lessonOfKey(last);
  const [done, ended = ""] = lessons.split(".").map(keys => (keys.match(/[\w-]{4}/g) || []).map(lessonOfKey));
  for (const id of done) if (id) progress.done.add(id);
  for (const id of ended) if (id) progress.ended.add(id);
  progress.assessment = decodeAttempts(attempts);
  decodeEntries(progress, entries);
  return {progress, damaged: !whole, newer};
}

/** @param {string} key */
function lessonOfKey(key) {
  const lesson = course.lessons.find(one => one.key === key);
  return lesson ? lesson.id : null;
}

/** @param {string} text @returns {Attempts|null} */
function decodeAttempts(text) {
  const found = /^([\w-]{4})([os])\.([\w-]{1,4})\.([\w-]{0,3})\.([\w-]{0,3})\.([\w-]*)$/.exec(text);
  if (!found) return null;
  const [, seed, phase, attempts, best, last, shares] = found;
  const objectives = new Map();
  for (const share of shares.match(/[\w-]{7}/g) || []) {
    const objective = course.objectives.find(one => one.key === share.slice(0, 4));
    if (objective) objectives.set(objective.id, decodeNumber(share.slice(4)));
  }
  const score = (/** @type {string} */ value) => value === "" ? null : Math.min(decodeNumber(value), 10000);
  return {seed, open: phase === "o", attempts: decodeNumber(attempts), best: score(best), last: score(last), objectives};
}

/** @param {Progress} progress @param {string} text */
function decodeEntries(progress, text) {
  const [written, ...entries] = text.split(".");
  const slots = /^[\w-]{1,4}$/.test(written) ? decodeNumber(written) : 0;
  entries.forEach((entry, index) => {
    const question = /^[\w-]{7,}$/.test(entry) ? course.questions.find(one => one.key === entry.slice(0, 4)) : undefined;
    if (index < slots) progress.slots.push(question ? question.id : null);
    if (!question) return;
    const flags = decodeNumber(entry[6]);
    const same = entry.slice(4, 6) === question.fingerprint && entry.length > 7;
    progress.answers.set(question.id, {
      answer: same ? components[question.type].decode(question, entry.slice(7)) : null,
      result: flags % 4,
      attempts: flags >> 2,
    });
  });
}

/**
 * The LMS's state and a later one of the same attempt from this browser: lessons and attempts by union, best score, latest answers.
 * @param {Progress} stored @param {Progress} later @returns {Progress} what was `later`
 */
function mergeProgress(stored, later) {
  const before = stored.assessment;
  const isRenewed = later.assessment !== null;
  const after = later.assessment = later.assessment || before;
  if (before && after) {
    after.attempts = Math.max(before.attempts, after.attempts);
    if ((before.best || 0) > (after.best || 0)) Object.assign(after, {best: before.best, objectives: before.objectives});
  }
  for (const id of stored.done) later.done.add(id);
  for (const id of stored.ended) later.ended.add(id);
  // The answers to an assessment are those of the later attempt: the others were cleared.
  for (const [id, entry] of stored.answers) {
    if (!later.answers.has(id) && !(isRenewed && isAssessment((/** @type {Question} */ (questionById(id))).lesson))) later.answers.set(id, entry);
  }
  later.slots = [...stored.slots, ...later.slots.filter(id => id && !stored.slots.includes(id))];
  later.sequence = Math.max(stored.sequence, later.sequence);
  return later;
}
