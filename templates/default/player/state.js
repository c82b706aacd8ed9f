/** @returns {Progress} */
function emptyProgress() {
  return {
    major: course.major, attempt: randomText(8), sequence: 0, last: null, done: new Set(), ended: new Set(), assessment: null, settings: "", more: ["AAA"], answers: new Map(),
    skipped: 0, slots: [],
  };
}

/**
 * Progress as text: format 2, in the characters A-Z a-z 0-9 - _ . ~ only.
 * @param {Progress} progress
 */
function encodeState(progress) {
  const keys = (/** @type {Set<string>} */ ids) => course.lessons.filter(lesson => ids.has(lesson.id)).map(lesson => lesson.key).join("");
  const ended = new Set([...progress.ended].filter(id => !progress.done.has(id)));
  const last = course.lessons.find(lesson => lesson.id === progress.last);
  const drafts = [...progress.answers.keys()].filter(id => !progress.slots.includes(id));
  const text = [
    "2",
    course.key,
    encodeNumber(progress.major),
    progress.attempt,
    encodeNumber(progress.sequence),
    last ? last.key : "",
    // Players before there were settings read two parts, those after them three.
    [keys(progress.done), keys(ended), progress.settings, ...progress.more].join(".").replace(/\.+$/, ""),
    progress.assessment ? encodeAttempts(progress.assessment) : "",
    encodeNumber(progress.slots.length) + "." + encodeNumber(progress.skipped) + [...progress.slots, ...drafts].map((id, index, all) => "." + encodeEntry(progress, id, all.indexOf(id) < index)).join(""),
  ].join("~");
  return text + "~" + checksum(text);
}

/** @param {Attempts} attempts */
function encodeAttempts({seed, open, attempts, best, last, objectives, remaining}) {
  const score = (/** @type {number|null} */ value) => value === null ? "" : encodeNumber(value);
  const shares = course.objectives.filter(objective => objectives.has(objective.id))
    .map(objective => objective.key + encodeNumber(objectives.get(objective.id) || 0, 3));
  return [seed + (open ? "o" : "s"), encodeNumber(attempts), score(best), score(last), shares.join("") + (remaining === undefined ? "" : encodeNumber(remaining, 4))].join(".");
}

/** Of a question that has several interactions, the first slot has the answer, the others its key alone. @param {Progress} progress @param {string|null} id @param {boolean} isFurther */
function encodeEntry(progress, id, isFurther) {
  const question = questionById(id);
  if (!question) return "";
  if (isFurther) return question.key;
  const {answer, result, attempts} = progress.answers.get(question.id) || {answer: null, result: 0, attempts: 0};
  return question.key + question.fingerprint + encodeNumber(result + 4 * Math.min(attempts, 15))
    + (answer === null ? "" : components[question.type].encode(question, answer));
}

/**
 * Reads what can be read. `damaged`: something could not be, `isCut`: because the end is missing. Of a `newer` format, and of something
 * `foreign`, of another course or tool, nothing is.
 * @param {string} text @returns {{progress: Progress, damaged: boolean, isCut: boolean, newer: boolean, foreign: boolean}}
 */
function decodeState(text) {
  const progress = emptyProgress();
  const fields = text.split("~");
  const format = fields.length > 1 && /^\d{1,3}$/.test(fields[0]) ? Number(fields[0]) : 0;
  const newer = format > 2 && fields.length > 2;
  // Format 1 did not say which course, which major version, and how many interactions were there before.
  if (format === 1) fields.splice(1, 0, course.key, encodeNumber(course.major));
  const foreign = !newer && (!format || fields.length > 2 && fields[1] !== course.key);
  const isCut = fields.length < 10 || fields[9].length < 2;
  const damaged = newer || foreign || fields.length !== 10 || checksum(text.slice(0, text.lastIndexOf("~"))) !== fields[9];
  if (newer || foreign) return {progress, damaged, isCut, newer, foreign};

  // The last field of a state that was cut off ends in the middle: its last entry is not used.
  if (fields.length < 10) {
    const cut = fields.pop() || "";
    fields.push(fields.length === 8 ? cut.slice(0, Math.max(cut.lastIndexOf("."), 0)) : fields.length === 6 ? cut : "");
  }
  const [, , major = "", attempt = "", sequence = "", last = "", lessons = "", attempts = "", entries = ""] = fields;

  if (/^[\w-]{1,5}$/.test(major)) progress.major = decodeNumber(major);
  if (/^[\w-]{8}$/.test(attempt)) progress.attempt = attempt;
  progress.sequence = decodeCount(sequence);
  progress.last = lessonOfKey(last);
  const [done, ended = "", settings = "", ...more] = lessons.split(".");
  for (const [keys, ids] of /** @type {[string, Set<string>][]} */ ([[done, progress.done], [ended, progress.ended]])) {
    for (const key of keys.match(/[\w-]{4}/g) || []) {
      const id = lessonOfKey(key);
      if (id) ids.add(id);
    }
  }
  if (/^\d{1,6}$/.test(settings)) progress.settings = settings;
  progress.more = more.map(part => /^[\w-]*$/.test(part) ? part : "");
  progress.assessment = decodeAttempts(attempts);
  decodeEntries(progress, format === 1 ? entries.replace(/^[^.]*/, "$&.A") : entries);
  return {progress, damaged, isCut, newer, foreign};
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
    const objective = course.objectives.find(({id, key}) => key === share.slice(0, 4) && course.questions.some(one => one.objective === id && isAssessment(one.lesson)));
    if (objective) objectives.set(objective.id, decodeNumber(share.slice(4)));
  }
  const score = (/** @type {string} */ value) => value === "" ? null : Math.min(decodeNumber(value), 10000);
  const remaining = shares.length % 7 ? decodeNumber(shares.slice(-4)) : undefined;
  return {seed, open: phase === "o", attempts: decodeNumber(attempts), best: score(best), last: score(last), objectives, remaining};
}

/** @param {Progress} progress @param {string} text */
function decodeEntries(progress, text) {
  const [written, skipped = "", ...entries] = text.split(".");
  const slots = decodeCount(written);
  progress.skipped = decodeCount(skipped);
  entries.forEach((entry, index) => {
    const question = /^[\w-]{4}([\w-]{3,})?$/.test(entry) ? course.questions.find(one => one.key === entry.slice(0, 4)) : undefined;
    if (index < slots) progress.slots.push(question ? question.id : null);
    if (!question || !entry[6]) return;
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
 * The LMS's state and the copy in this browser, under the LMS's attempt: lessons and attempts by union, best score, latest answers. A copy
 * of another attempt counts as the later one: the learner has chosen it.
 * @param {Progress} stored @param {Progress} copy @returns {Progress} made of the two, which are not to be used any more
 */
function mergeProgress(stored, copy) {
  const isSame = stored.attempt === copy.attempt;
  const [earlier, later] = isSame && copy.sequence < stored.sequence ? [copy, stored] : [stored, copy];
  const before = earlier.assessment;
  const after = later.assessment = later.assessment || before;
  if (before && after) {
    after.attempts = Math.max(before.attempts, after.attempts);
    if ((before.best || 0) > (after.best || 0)) Object.assign(after, {best: before.best, objectives: before.objectives});
  }
  for (const id of earlier.done) later.done.add(id);
  for (const id of earlier.ended) later.ended.add(id);
  // What was finished stays as it was finished; of the time spent, the longer counts.
  earlier.more.forEach((part, at) => {
    if (!later.more[at] || !at && part > "B" || at === 1 && decodeCount(part) > decodeCount(later.more[at])) later.more[at] = part;
  });
  // The answers to an assessment belong to one attempt at it: the others were cleared.
  for (const [id, entry] of earlier.answers) {
    const isGone = before && after && before.seed !== after.seed && isAssessment((/** @type {Question} */ (questionById(id))).lesson);
    if (!later.answers.has(id) && !isGone) later.answers.set(id, entry);
  }
  const [{slots, skipped}, other] = isSame && copy.slots.length > stored.slots.length ? [copy, stored] : [stored, copy];
  return {
    ...later, attempt: stored.attempt, major: stored.major, sequence: Math.max(stored.sequence, copy.sequence), last: later.last || earlier.last,
    skipped, slots: [...slots, ...other.slots.filter(id => id && !slots.includes(id))],
  };
}
