import { expect, test } from '@jest/globals';
import { exclusionOf } from '../../../../src/domain/insight/columns/learnable';
import type { Cell } from '../../../../src/domain/values/cell';
import { column } from '../columns';

/** Kanji that make no words, so that texts of them have nothing in common. */
const kanji = (at: number) => String.fromCodePoint(0x4e00 + at * 7, 0x5b00 + at * 11, 0x6e00 + at * 5);
const times = (count: number, make: (at: number) => Cell): Cell[] =>
  Array.from({ length: count }, (_, at) => make(at));

test.each<[string, readonly Cell[], string | null]>([
  ['nothing', ['', ' ', null], 'blank'],
  ['one and the same', ['a', 'a'], 'constant'],
  ['one and the same beside blanks', ['a', '', 'a'], null],
  ['dates, three of five', ['2026-01-01', '2026-02-01', '2026-03-01', 'x', 'y'], 'date'],
  ['dates, fewer', ['2026-01-01', '2026-02-01', 'x', 'y'], null],
  ['51 texts of which each is met once', times(51, kanji), 'identifier'],
  ['50 of them', times(50, kanji), 'free text'],
  ['21 of them', times(21, kanji), 'free text'],
  ['20 of them', times(20, kanji), null],
  ['51 texts of which each is met twice', times(102, (at) => kanji(at % 51)), null],
  ['21 texts, in two of three cells another', [...times(21, kanji), ...times(11, kanji)], null],
  [
    '21 texts, in more than two of three cells another',
    [...times(21, kanji), ...times(10, kanji)],
    'free text',
  ],
  ['a running number', times(20, (at) => 1000 + at), 'identifier'],
  ['fewer numbers', times(19, (at) => 1000 + at), null],
  [
    'a running number that leaves out one in six',
    times(24, (at) => 1000 + at + Math.floor(at / 6)),
    'identifier',
  ],
  ['numbers that leave out more', times(24, (at) => 1000 + at * 2), null],
  ['running numbers beside others, one in twenty', [...times(38, (at) => 1000 + at), 0.5, 'x'], 'identifier'],
  ['running numbers beside more others', [...times(37, (at) => 1000 + at), 0.5, 'x', 'y'], null],
])('a column of %s', (_, cells, exclusion) => {
  expect(exclusionOf(column('x', cells), null)).toBe(exclusion);
});

test.each<[string, string, readonly Cell[], string | null]>([
  ['12 values with 5 leads each', '会社コード', times(60, (at) => kanji(at % 12)), null],
  ['13 values', '会社コード', times(65, (at) => kanji(at % 13)), 'identifier'],
  ['values with fewer leads', '会社コード', times(59, (at) => kanji(at % 12)), 'identifier'],
  ['ages', 'Age', [0, 120, 34, 51], 'personal'],
  ['years of birth', 'Age', [1900, 1985, 2100], 'personal'],
  ['numbers that are no ages', 'Age', [121, 34, 51], null],
  ['numbers that are no years', 'Age', [1899, 1985], null],
  ['months', '受付月', [1, 12, 3], 'calendar'],
  ['years and months in one', '受付月', [202605, 202606], 'calendar'],
  ['numbers that are neither', '受付月', [54, 3], null],
])('what the cells are, %s, may refute a heading', (_, heading, cells, exclusion) => {
  expect(exclusionOf(column(heading, cells), null)).toBe(exclusion);
});
