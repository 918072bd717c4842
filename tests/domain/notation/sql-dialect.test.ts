import { expect, test } from '@jest/globals';
import {
  all,
  any,
  concat,
  double,
  escapeText,
  partText,
  surely,
} from '../../../src/domain/notation/sql-dialect';

test.each([
  [1, '1e0'],
  [-0.5, '-0.5e0'],
  [1e21, '1e+21'],
  [1e-7, '1e-7'],
])('the number %p is written as %s, which is a double', (number, sql) => {
  expect(double(number)).toBe(sql);
});

test('conditions and texts are joined, and none of them is what changes nothing', () => {
  expect([all([]), all(['a']), all(['a', 'b'])]).toEqual(['TRUE', 'a', 'a AND b']);
  expect([any([]), any(['a']), any(['a', 'b'])]).toEqual(['FALSE', '(a)', '(a OR b)']);
  expect([concat([]), concat(['a']), concat(['a', 'b'])]).toEqual(["''", 'a', 'a || b']);
  expect(surely('a')).toBe('COALESCE(a, FALSE)');
});

test.each([
  ['Sales', 'Sales'],
  ['a\\n', 'a\\\\n'],
  [`'"\``, '\\x27\\x22\\x60'],
  ['a\tb\nc\x00\x7f', 'a\\x09b\\x0ac\\x00\\x7f'],
  ['\u0080\u0085\u2028\u2029', '\u0080\u0085\u2028\u2029'],
  ['定義😀', '定義😀'],
])('between quotes %j is written as %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

/** What begins or ends something in a tool that SQL passes through: templates of JavaScript and Jinja, comments of SQL. */
const READ_BY_OTHERS = ['{{', '{%', '{#', '${', '}}', '%}', '#}', '--', '/*', '*/'];

test.each(READ_BY_OTHERS)('%s is neither written nor left in one piece', (pair) => {
  const code = pair.charCodeAt(0).toString(16);
  expect(escapeText(`a${pair}b`)).toBe(`a\\x${code}${pair.charAt(1)}b`);
  expect(partText(`a${pair}b`)).toEqual([`a${pair.charAt(0)}`, `${pair.charAt(1)}b`]);
});

test.each(['{', '}', '$ {', '{ {', '- -', '/ *', '% }', '100%', '#1', 'a-b', '*', '{}', '$5'])(
  '%s stays as it is',
  (text) => {
    expect(escapeText(text)).toBe(text);
    expect(partText(text)).toEqual([text]);
  },
);

test('a text is parted at each place', () => {
  expect(partText('a--b{{c')).toEqual(['a-', '-b{', '{c']);
  expect(partText('---')).toEqual(['-', '-', '-']);
});
