// What strip-scripts.js and shorten-scripts.js share: reading, writing, and saying where a mistake is.
const fs = require("fs");
const path = require("path");

// By default, each script gets an order of letters of its own. With one order for all, what is alike stays alike, and gzip makes more of it.
const alphabet = "etsnroialcdumpfhgvbywkxjqz";
const letters = { get: n => (n < 26 ? "" : letters.get(Math.floor(n / 26) - 1)) + alphabet[n % 26] };

module.exports = (terser, from, to) => {
  const { minify } = require(terser);
  const read = script => fs.readFileSync(path.join(from, script), "utf8");

  function write(script, code) {
    const file = path.join(to, script);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, code + "\n");
  }

  async function minifyOne({ into, scripts, options, finish = code => code }) {
    try {
      write(into, finish((await minify(Object.fromEntries(scripts.map(script => [script, read(script)])), options)).code));
    } catch (error) {
      if (error.line === undefined) throw error;
      console.log(`${path.join(from, error.filename || into)}(${error.line},${error.col + 1}): error JS: ${error.message}`);
      process.exitCode = 1;
    }
  }

  return { letters, read, write, minifyAll: jobs => Promise.all(jobs.map(minifyOne)) };
};
