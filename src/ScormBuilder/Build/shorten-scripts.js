// node shorten-scripts.js <terser> <from> <to> <script> …: writes scripts a second time, for courses that have no script from elsewhere:
// smaller, and with short outer names, the same in all scripts. Scripts that always go together become one, in place of the first of them.
const path = require("path");
const [, , terser, from, to, ...scripts] = process.argv;
const { letters, read, write, minifyAll } = require(path.join(__dirname, "scripts.js"))(terser, from, to);
const { parse } = require(path.join(path.dirname(terser), "acorn"));

// What PlayerParts and ScriptBundle may leave out, or put elsewhere, is a group of its own.
const apart = /^(?!player\/)|\/lms-|\/main\.js$|\/(assessment-(draw|time)|about|certificate|closing|minimum-time|pretest)/;
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

// Properties of the player's own objects: not of the data that the compiler writes, never looked up by a text, nor used of one of the browser's objects.
const own = ("answers arrange attempt begin commits complete copied current damaged denominator describe dirty done doubt ended failed failures finished foreign forget "
  + "interactionCount isCut isFinished isNew isWhole keepsTyping lasted latency launch levels lists missing moment moments more newer numerator objectiveStatus outcome "
  + "patterns pending person prefix ranks record remaining sequence shown skipped slots statuses stem success timer unreadable unscored writeInteraction writing").split(" ")
  // What occurs most has one letter.
  .sort((one, other) => (everywhere.get(other) ?? 0) - (everywhere.get(one) ?? 0));
const isOwn = new RegExp(`^(${own.join("|")})$`);
const taken = new Set([...texts.values()].flatMap(text => [...text.matchAll(/[.{,]\s*([\w$]+)/g)].map(([, name]) => name)));
const free = Array.from({ length: 26 * 27 }, (_, n) => letters.get(n)).filter(name => !taken.has(name));
const properties = Object.fromEntries(own.map((name, n) => ["$" + name, free[n]]));

// Nothing is assigned to that must not be: the type check says so. With one word for both, what is alike stays alike.
function withLet(code) {
  const at = [];
  (function visit(node) {
    if (node.type === "VariableDeclaration" && node.kind === "const") at.push(node.start);
    for (const child of Object.values(node).flat()) if (child && typeof child.type === "string") visit(child);
  })(parse(code, { ecmaVersion: "latest" }));
  return at.sort((one, other) => other - one).reduce((text, start) => text.slice(0, start) + "let" + text.slice(start + "const".length), code);
}

const groups = scripts.reduce((all, script) => all.set(groupOf(script), [...(all.get(groupOf(script)) ?? []), script]), new Map());

minifyAll([...groups].map(([group, members]) => {
  for (const member of members) write(member, "");
  const others = count(scripts.filter(script => !members.includes(script)));
  return {
    into: members[0],
    scripts: members,
    finish: withLet,
    options: {
      ecma: 2020,
      // Functions are never assigned to; what another group does with a variable is not seen here.
      compress: { ecma: 2020, passes: 3, pure_getters: true, unsafe_arrows: true, evaluate: false, loops: false, lhs_constants: false, toplevel: "funcs", top_retain: [...owners].filter(([name, owning]) => owning.includes(group) && others.has(name)).map(([name]) => name) },
      mangle: { toplevel: true, nth_identifier: letters, properties: { regex: isOwn, builtins: true } },
      nameCache: { vars: { props: Object.fromEntries([...short].map(([name, to]) => ["$" + name, to])) }, props: { props: properties } },
    },
  };
}));
