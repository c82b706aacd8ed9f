// node same-programs.js <typescript> <script> <stripped> …: compares each pair as programs; prints the statements that differ, and then exits with 1.
// What may differ: comments, white space, brackets that change nothing, the braces of a single statement, an empty finally,
// and the names of local variables, as long as each use still means the same variable.
const [, , typescript, ...files] = process.argv;
const ts = require(typescript);
const options = { allowJs: true, noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2022, moduleDetection: ts.ModuleDetectionKind.Legacy };

function fail(...words) {
  console.log(...words);
  process.exitCode = 1;
}

const isBody = node => ts.isIfStatement(node.parent) || ts.isIterationStatement(node.parent, false) || ts.isLabeledStatement(node.parent);
const declares = node => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableStatement(node);
const isMember = node => ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node) || ts.isPropertyDeclaration(node);
const isLiteralName = node => ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isNumericLiteral(node);

// The shapes of a script's statements, with local variables numbered by their first appearance.
function shapes(file) {
  const program = ts.createProgram([file], options);
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  for (const { start, messageText } of program.getSyntacticDiagnostics(source)) {
    fail(file, source.getLineAndCharacterOfPosition(start).line + 1, ts.flattenDiagnosticMessageText(messageText, " "));
  }
  const locals = new Map();

  function variable(name, symbol) {
    if (!symbol?.declarations?.length || source.locals?.get(symbol.escapedName) === symbol) return "global " + name;
    if (!locals.has(symbol)) locals.set(symbol, locals.size);
    return "local " + locals.get(symbol);
  }

  function shape(node) {
    while (ts.isParenthesizedExpression(node)) node = node.expression;
    if (ts.isBlock(node) && isBody(node)) {
      if (node.statements.length === 0) return ["EmptyStatement"];
      if (node.statements.length === 1 && !declares(node.statements[0])) return shape(node.statements[0]);
    }
    if (ts.isIdentifier(node)) return variable(node.text, checker.getSymbolAtLocation(node));
    if (ts.isShorthandPropertyAssignment(node)) {
      const value = variable(node.name.text, checker.getShorthandAssignmentValueSymbol(node));
      return ["PropertyAssignment", "property", node.name.text, value, ...(node.objectAssignmentInitializer ? [shape(node.objectAssignmentInitializer)] : [])];
    }
    if (ts.isPropertyAccessExpression(node)) {
      return [node.flags & ts.NodeFlags.OptionalChain ? "?." : ".", shape(node.expression), node.questionDotToken ? "?" : "", node.name.text];
    }
    if (ts.isBreakOrContinueStatement(node)) return [ts.SyntaxKind[node.kind], node.label?.text ?? ""];
    if (ts.isLabeledStatement(node)) return ["label", node.label.text, shape(node.statement)];

    const plain = ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTaggedTemplateExpression(node.parent);
    const result = [plain ? "StringLiteral" : ts.SyntaxKind[node.kind]];
    if (node.flags & ts.NodeFlags.OptionalChain) result.push("?.");
    if (ts.isVariableDeclarationList(node)) result.push(node.flags & ts.NodeFlags.BlockScoped);
    if (node.operator !== undefined) result.push(node.operator);
    if (node.text !== undefined) result.push("text", node.text);
    if (node.rawText !== undefined && (ts.isTaggedTemplateExpression(node.parent) || ts.isTaggedTemplateExpression(node.parent.parent))) result.push("raw", node.rawText);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.propertyName && !node.dotDotDotToken) result.push("property", node.name.text);
    ts.forEachChild(node, child => {
      if (ts.isEmptyStatement(child) && ts.isBlock(node)) return;
      if (ts.isTryStatement(node) && child === node.finallyBlock && child.statements.length === 0) return;
      if (isMember(node) && child === node.name && isLiteralName(child)) result.push("property", child.text);
      else if (ts.isBindingElement(node) && child === node.propertyName && isLiteralName(child)) result.push("property", child.text);
      else result.push(shape(child));
    });
    return result;
  }

  return source.statements.filter(statement => !ts.isEmptyStatement(statement)).map(statement => ({ text: statement.getText(), shape: JSON.stringify(shape(statement)) }));
}

for (let i = 0; i < files.length; i += 2) {
  const before = shapes(files[i]), after = shapes(files[i + 1]);
  if (before.length !== after.length) fail(files[i], "has", before.length, "statements, and stripped", after.length);
  before.forEach((statement, index) => {
    const other = after[index];
    if (!other || statement.shape === other.shape) return;
    let at = 0;
    while (statement.shape[at] === other.shape[at]) at++;
    fail(`${files[i]}\n- ${statement.text}\n+ ${other.text}\nat ${statement.shape.slice(Math.max(0, at - 80), at + 80)}\n   ${other.shape.slice(Math.max(0, at - 80), at + 80)}`);
  });
}
