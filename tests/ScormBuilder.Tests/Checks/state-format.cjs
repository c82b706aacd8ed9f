// Makes states of a course with the player's own code: the longest there can be, and random ones. Prints, as JSON, the longest length, whether
// the characters are those that need no encoding, and what did not come back as it went in.
const { open } = require("./player.cjs");

const [page, script, seed, count] = process.argv.slice(2);
const { player } = open({ page, script });
const { course, emptyProgress, encodeState, decodeState } = player;

let random = Number(seed);
const next = limit => {
  random = (Math.imul(random, 1103515245) + 12345) >>> 0;
  return Math.floor(random / 65536) % limit;
};
const some = list => list.filter(() => next(2));
const one = list => list[next(list.length)];
const pairs = ({ items, targets }, most) => {
  const chosen = items.map(() => most || next(4) ? one(targets) : "");
  return chosen.some(Boolean) ? chosen : null;
};
const text = length => Array.from({ length }, () => "aZ\u00e9\u20ac\ud83d "[next(6)]).join("").replace(/^ | $/g, "x");
const answersBy = {
  choice: ({ multiple, options }, most) => {
    const chosen = multiple ? (most ? options : some(options)) : [one(options)];
    return chosen.length ? chosen : null;
  },
  hotspot: (question, most) => answersBy.choice(question, most),
  "fill-in": (question, most) => player.secretOf(question).blanks.map(() => (most ? "\u20ac" : "") + text(most ? 59 : 1 + next(59))),
  numeric: (question, most) => most ? "-0.12345678901234" : `${["", "-"][next(2)]}${next(1000)}.${1 + next(9)}`,
  matching: pairs,
  ordering: ({ items }) => items.map(id => ({ id, place: next(1000) })).sort((a, b) => a.place - b.place).map(({ id }) => id),
  sorting: pairs,
  // As long as StateFormatTests allows.
  reflection: (question, most) => Array.from({ length: most ? 40 : 1 + next(40) }, () => String.fromCharCode(most ? 0x20ac : next(2) ? 32 + next(200) : next(65536))).join(""),
  rating: ({ options, records }) => records.map(() => options[next(options.length / records.length)]),
  attestation: (question, most) => most ? 64 ** 3 - 1 : next(40000),
  // A walk that goes back where it can and where it has to.
  scenario({ scenes, choices }, most) {
    const letter = place => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[place];
    const trail = [0];
    let path = "";
    for (let steps = most ? 60 : 1 + next(60); steps > 0; steps--) {
      const open = choices.flatMap(([from], place) => from === trail[trail.length - 1] ? [place] : []);
      if (open.length && (trail.length < 2 || next(3))) {
        const place = open[next(open.length)];
        trail.push(choices[place][1]);
        path += letter(place);
      } else {
        trail.pop();
        path += letter(choices.length + trail[trail.length - 1]);
      }
    }
    return path.slice(-40);
  },
};
const digits = number => number ? digits(Math.floor(number / 64)) + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[number % 64] : "";
const answerOf = (question, most) => answersBy[question.type](question, most);

function make(most) {
  const progress = emptyProgress();
  progress.major = most ? 64 ** 5 - 1 : next(1000);
  progress.sequence = most ? 64 ** 4 - 2 : next(100000);
  progress.skipped = most ? 64 ** 4 - 1 : next(3) * next(500);
  progress.last = most || next(2) ? course.lessons[next(course.lessons.length)].id : null;
  for (const { id } of most ? course.lessons.slice(1) : some(course.lessons)) progress.done.add(id);
  for (const { id } of most ? course.lessons.slice(0, 1) : some(course.lessons)) if (!progress.done.has(id)) progress.ended.add(id);
  if (course.assessment && (most || next(2))) {
    const assessed = new Set(course.questions.filter(question => question.lesson === course.assessment.lesson).map(question => question.objective));
    progress.assessment = {
      seed: player.randomText(4), open: !most && next(2) === 0, attempts: most ? 64 ** 4 - 1 : 1 + next(course.assessment.attempts || 50),
      best: most ? 10000 : next(10001), last: most ? 10000 : next(10001),
      objectives: new Map(course.objectives.filter(({ id }) => assessed.has(id)).map(({ id }) => [id, most ? 10000 : next(10001)])),
      remaining: course.assessment.timeLimit && (most ? 64 ** 4 - 1 : next(20000)),
    };
  }
  progress.settings = most ? "132111" : ["", "", "1", "03", "000001", String(1 + next(999999)).replace(/0+$/, "")][next(6)];
  // Which text was seen: a day or none, eight digits of the source hash, a version.
  progress.more = most ? ["FAA12345678" + "9".repeat(20)] : [[], ["AAA0123abcd1_0_0"], ["FQx0123abcd1_0_0-rc_1"]][next(3)];
  if (course.minimumTime) progress.more[1] = digits(most ? course.minimumTime : next(course.minimumTime));
  const gone = most ? 0 : next(3);
  for (const question of most ? course.questions : some(course.questions)) {
    const answer = answerOf(question, most);
    progress.answers.set(question.id, { answer, result: most ? 3 : next(4), attempts: most ? 15 : next(16) });
    for (let removed = next(1 + gone * 20); removed > 0; removed--) progress.slots.push(null);
    if (most || next(2)) for (const _ of question.records) progress.slots.push(question.id);
  }
  return progress;
}

// What is undefined is not written.
const plain = ({ major, attempt, sequence, last, done, ended, assessment, answers, skipped, slots, settings, more }) => JSON.stringify({
  major, attempt, sequence, last, done: [...done].sort(), ended: [...ended].sort(), skipped, slots, settings, more: more.join(".").replace(/\.+$/, ""),
  assessment: assessment && { ...assessment, objectives: [...assessment.objectives].sort() }, answers: [...answers].sort(),
});

let longest = 0;
const faults = [];
for (let round = 0; round <= Number(count); round++) {
  const progress = make(round === 0);
  const [seen = "AAA"] = progress.more;
  player.progress = progress;
  player.noteText();
  if (!seen.startsWith("AAA") && progress.more[0] !== seen) faults.push(`what was finished changed: ${seen} to ${progress.more}`);
  const state = encodeState(progress);
  if (!/^[A-Za-z0-9._~-]*$/.test(state)) faults.push(`characters: ${state}`);
  const back = decodeState(state);
  if (back.damaged || back.newer || back.foreign || plain(back.progress) !== plain(progress)) faults.push(`${plain(progress)} came back as ${plain(back.progress)}`);

  // What is kept is never longer than the bound, however many questions were removed: then interactions are appended anew.
  const taken = progress.skipped + progress.slots.length;
  const kept = player.keepCopy();
  longest = Math.max(longest, kept.length);
  const after = decodeState(kept).progress;
  const isGivenUp = state.length > course.bound;
  const wanted = { ...decodeState(state).progress, sequence: after.sequence, ...(isGivenUp ? { skipped: taken, slots: [] } : {}) };
  if (plain(after) !== plain(wanted)) faults.push(`${plain(wanted)} was kept as ${plain(after)}`);

  // Whatever is cut off or damaged, something can be read, and it is said.
  for (const broken of [state.slice(0, next(state.length)), state.replace(/[A-Za-z]/, "!"), "", "nonsense", `9~${state.slice(2)}`, state.replace(/~.{4}/, "~abcd")]) {
    const read = decodeState(broken);
    if (!read.damaged && !read.newer && !read.foreign) faults.push(`not noticed: ${broken}`);
    for (const [id, entry] of read.progress.answers) {
      const was = progress.answers.get(id);
      if (!was || JSON.stringify(entry) !== JSON.stringify(was) && entry.answer !== null) faults.push(`made up: ${id} in ${broken}`);
    }
  }
}
console.log(JSON.stringify({ longest, faults: faults.slice(0, 5) }));
