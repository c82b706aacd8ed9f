// node free-names.js <typescript> <long> <short> …: compares, pair by pair, the names that a script uses and does not declare: those of the browser,
// and of parts of the player that are not there. Prints the differences, and then exits with 1. Names that only one script has may differ, one for one.
const [, , typescript, ...files] = process.argv;
const ts = require(typescript);
const options = { allowJs: true, noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2022, moduleDetection: ts.ModuleDetectionKind.Legacy };

const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

function freeNames(file) {
  const source = program.getSourceFile(file);
  for (const { messageText } of program.getSyntacticDiagnostics(source)) throw new Error(`${file}: ${messageText}`);
  const names = new Set();
  // Some write these as 1/0 and void 0.
  const isValue = name => name === "Infinity" || name === "undefined";
  const isName = node => node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent) || node.parent.propertyName === node || node.parent.label === node;
  (function visit(node) {
    if (ts.isIdentifier(node) && !isName(node) && !isValue(node.text)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);
      if (!symbol?.declarations?.length) names.add(node.text);
    }
    ts.forEachChild(node, visit);
  })(source);
  return names;
}

const only = (one, other) => [...one].filter(name => !other.has(name)).sort();

for (let i = 0; i < files.length; i += 2) {
  const long = freeNames(files[i]), short = freeNames(files[i + 1]);
  const ofLong = only(long, short), ofShort = only(short, long);
  if (long.has("document") && ofLong.length === ofShort.length && ofShort.every(name => name.length < 3)) continue;
  console.log(`${files[i]}\nonly with long names: ${ofLong}\nonly with short names: ${ofShort}`);
  process.exitCode = 1;
}
