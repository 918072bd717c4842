import { describe, expect, test } from '@jest/globals';
import { openHost } from '../../../playground/apps-script/host';
import { createWorkbook } from '../../../playground/engine/open-workbook';
import { evaluateBare } from '../../bare-node';

const SCRIPT = `
function processed(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
function raw(name) { return HtmlService.createTemplateFromFile(name).getRawContent(); }
`;

function openWith(html: Readonly<Record<string, string>>) {
  return openHost({
    workbook: createWorkbook([{ name: 'A', rows: [] }], { locale: 'en_US', timeZone: 'Asia/Tokyo' }),
    script: SCRIPT,
    html,
    user: { email: 'a@example.com', locale: 'en' },
    evaluate: evaluateBare,
  });
}

const page = (script: string) => `<p>\`a // b\`</p>\n<script>${script}</script>\n`;

describe('a page that is read from its file', () => {
  test.each([
    ['an address', 'a = `https://example.com`;', 'a = `https:`;'],
    ['to the end of the line', 'a = `b // c\nd`;', 'a = `b \nd`;'],
    ['a comment in it', 'a = `b /* c */ d`;', 'a = `b  d`;'],
  ])('is damaged where a template literal holds what looks like a comment: %s', (_, script, damaged) => {
    const host = openWith({ sidebar: page(script) });
    expect(host.run('processed', ['sidebar'])).toBe(page(damaged));
    expect(host.run('raw', ['sidebar'])).toBe(page(script));
  });

  test.each([
    ['comments of the script', '/* a */ b = 1; // c'],
    ['strings', 'a = "http://b"; c = \'/* d */\';'],
    ['a backtick in a string', 'a = "`"; b = "//"; c = "`";'],
    ['template literals without comments', 'a = `b / c`;'],
  ])('is as it was where none does: %s', (_, script) => {
    const host = openWith({ sidebar: page(script) });
    expect(host.run('processed', ['sidebar'])).toBe(page(script));
    expect(host.run('raw', ['sidebar'])).toBe(page(script));
  });

  test('a file that is not there is told by its name', () => {
    const host = openWith({});
    expect(() => host.run('raw', ['sidebar'])).toThrow('No HTML file named sidebar was found.');
    expect(() => host.run('processed', ['sidebar'])).toThrow('No HTML file named sidebar was found.');
  });
});
