// Prints, as JSON, the numbers that a learner's words may mean in each language, by the player's own code: {language: {typed: readings}}.
const { open } = require("./player.cjs");

const [page, script, typed] = process.argv.slice(2);
const { player } = open({ page, script });
console.log(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(typed)).map(([language, words]) =>
  [language, Object.fromEntries(words.map(word => [word, player.call("numberReadings", word, language)]))]))));
