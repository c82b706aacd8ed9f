// node strip-scripts.js <terser> <from> <to> <script> …: writes scripts without comments and indentation and with short local names.
// What they do stays the same, and so do their outer names: scripts find each other by these when they are joined.
const path = require("path");
const [, , terser, from, to, ...scripts] = process.argv;
const { letters, minifyAll } = require(path.join(__dirname, "scripts.js"))(terser, from, to);

minifyAll(scripts.map(script => ({ into: script, scripts: [script], options: { compress: false, mangle: { nth_identifier: letters } } })));
