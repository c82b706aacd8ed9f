// Answers to questions with blanks by the player's own code: how they are compared, marked, recorded, and kept in the state.
const { deepStrictEqual } = require("node:assert");
const { open, run } = require("./player.cjs");

const [page, script] = process.argv.slice(2);
const { player } = open({ page, script });
const { course, components } = player;
// What comes out of the player has the prototypes of its own world.
const equal = (found, expected) => deepStrictEqual(JSON.parse(JSON.stringify(found)), expected);
const question = id => course.questions.find(one => one.id === id);
const mark = (id, answer) => {
  const { type } = question(id);
  const { numerator, denominator } = components[type].mark(question(id), answer);
  return `${numerator} of ${denominator}`;
};
const record = (id, answer) => components[question(id).type].record(question(id), answer)[0];
const same = (one, other, plain) => player.call("comparable", one, plain) === player.call("comparable", other, plain);

run({
  "case, space and typography do not count": () => {
    for (const [one, other] of [
      ["Antagonist", "  antagonist "], ["half  life", "half\u00a0life"], ["half-life", "half\u2011life"], ["half-life", "half\u2013life"], ["don't", "don\u2019t"],
      ["\"no\"", "\u201cno\u201d"], ["\"no\"", "\u00abno\u00bb"], ["caf\u00e9", "cafe\u0301"], ["CAF\u00c9", "caf\u00e9"], ["stra\u00dfe", "STRASSE"], ["\ufb01nd", "find"],
      ["\u039f\u0394\u039f\u03a3", "\u03bf\u03b4\u03bf\u03c2"], ["\u0130stanbul", "istanbul"], ["ISPARTA", "\u0131sparta"], ["\uff21", "a"], ["anta\u00adgonist", "antagonist"],
      ["\u0627\u0628", "\u200f\u0627\u0628"], ["\u00b5g", "\u03bcg"],
    ]) equal([one, other, same(one, other)], [one, other, true]);
  },
  "what counts": () => {
    for (const [one, other] of [["caf\u00e9", "cafe"], ["halflife", "half life"], ["C++", "C"], ["na\u00efve", "naive"], ["o", "\u00f6"]]) equal([one, other, same(one, other)], [one, other, false]);
  },
  "accents, when they do not count": () => {
    equal(same("caf\u00e9", "CAFE", true), true);
    equal(same("cafe\u0301", "caf\u00e8", true), true);
    equal(same("\u0915\u093f", "\u0915", true), false);
  },
  "each blank counts": () => {
    equal(mark("blanks", ["agonist", "OPIATE"]), "2 of 2");
    equal(mark("blanks", ["agonist", "wrong"]), "1 of 2");
    equal(mark("blanks", ["opioid", "agonist"]), "0 of 2");
    equal(mark("literal", ["*a|b]c* &amp; `x`"]), "1 of 1");
    equal(mark("plain", ["cafe"]), "1 of 1");
  },
  "the bounds are exact": () => {
    for (const [number, result] of [["36.9", 1], ["37.1", 1], ["37", 1], ["37.10000000000001", 0], ["36.89999999999999", 0], ["-37", 0]]) equal([number, mark("near", number)], [number, `${result} of 1`]);
    for (const [number, result] of [["7", 1], ["10", 1], ["6.999999999999", 0], ["10.0000000001", 0]]) equal([number, mark("range", number)], [number, `${result} of 1`]);
    for (const [number, result] of [["-2", 1], ["-1.8", 1], ["-1.7", 0], ["0", 0], ["2", 0]]) equal([number, mark("below", number)], [number, `${result} of 1`]);
    equal([mark("tiny", "0.3"), mark("tiny", "0.30000000000001")], ["1 of 1", "0 of 1"]);
  },
  "what the LMS is told": () => {
    equal(record("blanks", ["agonist", "x"]), { type: "fill-in", response: ["agonist", "x"], patterns: [["agonist", "opioid"], ["agonist", "opiate"]] });
    equal(record("literal", ["{lang=en}a[,]b[.]c"]).response, [" {lang=en}a[ , ]b[ . ]c"]);
    equal(record("near", "37.05"), { type: "numeric", response: ["37.05"], patterns: [["36.9", "37.1"]] });
    equal(record("near", "1234567").response, ["99999.9999999"]);
    equal(record("near", "-123456.5").response, ["-99999.9999999"]);
    equal(record("near", "0.12345678901").response, ["0.1234567"]);
    equal(record("near", "-0.00000001").response, ["0"]);
  },
  "numbers in the state": () => {
    const { encode, decode } = components.numeric;
    for (const answer of ["0", "7", "-7", "37.1", "-0.5", "0.123456789012345", "1234567890123456", "-123456789012345"]) {
      const text = encode(question("near"), answer);
      equal([answer, /^[\w-]{1,16}$/.test(text), components.numeric.decode(question("near"), text)], [answer, true, answer]);
    }
    for (const text of ["", "-", "_", "7_", "07", "1_50", "-0", "0_5", "a", "1-2", "12345678901234567"]) equal([text, components.numeric.decode(question("near"), text)], [text, null]);
  },
  "words in the state": () => {
    const type = components["fill-in"];
    for (const answer of [["a", "b"], ["\u00e9 \u20ac", "x".repeat(60)], ["\ud83d\ude00", "[,]"], ["a", ""]]) equal(type.decode(question("blanks"), type.encode(question("blanks"), answer)), answer);
    for (const text of ["", "!", "B", type.encode(question("blanks"), ["a"]), type.encode(question("blanks"), ["", ""]), type.encode(question("blanks"), ["a", "x".repeat(61)])]) {
      equal([text, type.decode(question("blanks"), text)], [text, null]);
    }
  },
});
