import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

/** What makes text of cells and of dates, and reads the clock. */
const MAKERS: ReadonlySet<string> = new Set([
  'src/domain/values/day.ts',
  'src/domain/values/reading.ts',
  'src/sidebar/session/calendar.ts',
]);
/** What any file may ask of a Date or do to it: nothing of it names a day. */
const HARMLESS: ReadonlySet<string> = new Set(['getTime', 'setMilliseconds']);

/** The places in a file where a Date, or a cell that may be one, becomes text otherwise than by a calendar. */
function textsOfDates(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const isDate = (type: ts.Type) =>
    (type.isUnion() ? type.types : [type]).some((one) => one.getSymbol()?.getName() === 'Date');
  const mayBeDate = (node: ts.Node) => isDate(checker.getTypeAtLocation(node));
  const mayHoldDates = (node: ts.Node) => {
    const held = checker.getIndexTypeOfType(checker.getTypeAtLocation(node), ts.IndexKind.Number);
    return held !== undefined && isDate(held);
  };
  const note = (node: ts.Node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${relative('.', file.fileName)}:${line + 1} ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateSpan(node) && mayBeDate(node.expression)) note(node.expression);
    if (ts.isCallExpression(node) && node.expression.getText() === 'String' && node.arguments.some(mayBeDate))
      note(node);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      for (const side of [node.left, node.right]) if (mayBeDate(side)) note(side);
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      if (mayBeDate(expression) && !HARMLESS.has(name.text)) note(node);
      if (name.text === 'join' && mayHoldDates(expression)) note(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function findingsIn(paths: readonly string[]): string[] {
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.Preserve,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['google-apps-script'],
  });
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => paths.includes(relative('.', fileName)))
    .flatMap((file) => textsOfDates(file, checker));
}

test('nothing but `writtenText` and its like makes text of a cell or of a date', () => {
  const paths = readdirSync('src', { encoding: 'utf8', recursive: true })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path));
  expect(paths.length).toBeGreaterThan(400);
  expect(findingsIn(paths.filter((path) => !MAKERS.has(path)))).toEqual([]);
}, 120_000);

test('the makers themselves are found', () => {
  expect(findingsIn(['src/domain/values/reading.ts']).length).toBeGreaterThan(0);
}, 120_000);
