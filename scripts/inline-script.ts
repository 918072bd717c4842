import ts from 'typescript';

/**
 * A script as it may stand inside its element of a page for HtmlService.
 *
 * - No text in it ends the element or begins a comment of HTML's.
 * - HtmlService takes what looks like a comment out of template literals (users report it), so there are none: no backtick at all,
 *   and no `//` nor `/*`. What stands in a string is written by its code instead, which is the same string.
 * @throws where a backtick, `//` or `/*` stands outside of strings
 */
export function inlineScript(script: string): string {
  const strings = stringsIn(script);
  const parts = [...strings, { start: script.length, end: script.length }].map(({ start, end }, at) => {
    const code = script.slice(strings[at - 1]?.end ?? 0, start);
    const found = /`|\/[/*]/.exec(code);
    if (found !== null) throw new Error(`A page's script holds ${found[0]}: …${around(code, found.index)}…`);
    return code + withoutComments(script.slice(start, end));
  });
  return parts.join('').replace(/<(?=\/script|!--)/gi, '\\x3c');
}

const CODES: Readonly<Record<string, string>> = { '`': '\\x60', '/': '\\u002f', '*': '\\u002a' };

function withoutComments(literal: string): string {
  return literal.replace(/`|(?<=\/)[/*]/g, (sign) => CODES[sign] ?? sign);
}

function around(code: string, at: number): string {
  return code.slice(Math.max(0, at - 40), at + 40);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the string literals of a script stand, in their order. */
function stringsIn(script: string): Place[] {
  const file = ts.createSourceFile('page.js', script, ts.ScriptTarget.ES2021, false, ts.ScriptKind.JS);
  const found: Place[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) found.push({ start: node.getStart(file), end: node.end });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
