// Reads the states that players of every released format have left, and says what is read otherwise than it was written.
const { readFileSync } = require("node:fs");
const { deepStrictEqual } = require("node:assert");
const { open, run } = require("./player.cjs");

const [page, script, ...files] = process.argv.slice(2);
const { player } = open({ page, script });
const plain = ({ done, ended, assessment, answers, ...rest }) => ({
  ...rest, done: [...done].sort(), ended: [...ended].sort(), answers: Object.fromEntries([...answers].sort()),
  assessment: assessment && { ...assessment, objectives: Object.fromEntries(assessment.objectives) },
});

const tests = {};
for (const file of files) {
  for (const { about, state, damaged, progress } of JSON.parse(readFileSync(file, "utf8"))) {
    tests[`${file}: ${about}`] = () => {
      const read = player.decodeState(state);
      deepStrictEqual([read.newer, read.foreign, read.damaged], [false, false, damaged]);
      // Of another realm: compared as text.
      const { major = player.course.major, skipped = 0, settings = "", more = [], ...written } = progress;
      deepStrictEqual(JSON.parse(JSON.stringify(plain(read.progress))), { ...written, major, skipped, settings, more });
      deepStrictEqual(plain(player.decodeState(player.encodeState(read.progress)).progress), plain(read.progress));
    };
  }
}
run(tests);
