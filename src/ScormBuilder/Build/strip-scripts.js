// node strip-scripts.js <terser> <from> <to> <script> …: writes scripts without comments and indentation and with short local names.
// What they do stays the same, and so do their outer names: scripts find each other by these when they are joined.
const fs = require("fs");
const path = require("path");
const [, , terser, from, to, ...scripts] = process.argv;
const { minify } = require(terser);

// By default, each script gets an order of letters of its own. With one order for all, what is alike stays alike, and gzip makes more of it.
const letters = "etsnroialcdumpfhgvbywkxjqz";
const names = { get: n => (n < 26 ? "" : names.get(Math.floor(n / 26) - 1)) + letters[n % 26] };

async function strip(script) {
  const file = path.join(from, script);
  try {
    const { code } = await minify(fs.readFileSync(file, "utf8"), { compress: false, mangle: { nth_identifier: names } });
    const result = path.join(to, script);
    fs.mkdirSync(path.dirname(result), { recursive: true });
    fs.writeFileSync(result, code + "\n");
  } catch (error) {
    if (error.line === undefined) throw error;
    console.log(`${file}(${error.line},${error.col + 1}): error JS: ${error.message}`);
    process.exitCode = 1;
  }
}

Promise.all(scripts.map(strip));
