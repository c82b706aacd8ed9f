// node shorten-scripts.js <terser> <from> <to> <script> …: writes scripts a second time, for courses that have no script from elsewhere:
// smaller, and with short outer names, the same in all scripts. Scripts that always go together become one, in place of the first of them.
const path = require("path");
const [, , terser, from, to, ...scripts] = process.argv;
const { letters, read, write, minifyAll } = require(path.join(__dirname, "scripts.js"))(terser, from, to);
const { parse } = require(path.join(path.dirname(terser), "acorn"));

// What PlayerParts and ScriptBundle may leave out, or put elsewhere, is a group of its own.
const apart = /^(?!player\/)|\/lms-|\/main\.js$|\/assessment-(draw|time)/;
const groupOf = script => apart.test(script) ? script : /\/assessment/.test(script) ? "assessment" : "player";

const texts = new Map(scripts.sort().map(script => [script, read(script)]));

/** The outer names, each with the groups that declare it. */
const owners = new Map();
for (const [script, text] of texts) {
  for (const { id, declarations } of parse(text, { ecmaVersion: "latest" }).body) {
    for (const one of [id, ...(declarations ?? []).map(declaration => declaration.id)]) {
      if (one) owners.set(one.name, [...(owners.get(one.name) ?? []), groupOf(script)]);
    }
  }
}

/** How often each name occurs, in a group or anywhere. */
function count(members) {
  const counts = new Map();
  for (const script of members) for (const [name] of texts.get(script).matchAll(/[\w$]+/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// Locals are in small letters, so nothing meets; what occurs most has one letter.
const everywhere = count(scripts);
const short = new Map();
let next = 0;
for (const name of [...owners.keys()].sort((one, other) => everywhere.get(other) - everywhere.get(one) || (one < other ? -1 : 1))) {
  let candidate;
  do {
    const letter = letters.get(next % 26).toUpperCase(), rest = next < 26 ? "" : letters.get(Math.floor(next / 26) - 1);
    candidate = letter + rest;
    next++;
  } while (everywhere.has(candidate));
  short.set(name, candidate);
}

const groups = scripts.reduce((all, script) => all.set(groupOf(script), [...(all.get(groupOf(script)) ?? []), script]), new Map());

minifyAll([...groups].map(([group, members]) => {
  for (const member of members) write(member, "");
  const others = count(scripts.filter(script => !members.includes(script)));
  return {
    into: members[0],
    scripts: members,
    options: {
      ecma: 2020,
      // Functions are never assigned to; what another group does with a variable is not seen here.
      compress: { ecma: 2020, passes: 2, toplevel: "funcs", top_retain: [...owners].filter(([name, owning]) => owning.includes(group) && others.has(name)).map(([name]) => name) },
      mangle: { toplevel: true, nth_identifier: letters },
      nameCache: { vars: { props: Object.fromEntries([...short].map(([name, to]) => ["$" + name, to])) } },
    },
  };
}));
