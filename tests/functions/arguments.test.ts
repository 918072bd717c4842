import { describe, expect, test } from '@jest/globals';
import type { Cells } from '../../src/domain/values/cell';
import { applyToLeads, GRADE, SCORE } from '../../src/functions/lead-functions';
import { lookUpTerm } from '../../src/functions/lead-term';

const row = (...cells: (string | number)[]) => Array.from({ length: 8 }, (_, at) => cells[at] ?? '');
const ENGLISH = [
  row('Criterion', 'Big', 'Size', 'is at least', 100, 10),
  row('Grade', 'Hot', '', '', 5),
  row('Grade', 'Cold'),
];
const JAPANESE = [
  row('評価基準', '大きい', '規模', '以上', 100, 10),
  row('ランク', 'ホット', '', '', 5),
  row('ランク', 'コールド'),
];
const LEADS: Cells = [
  ['Company', 'Size'],
  ['Acme', 120],
  ['', ''],
  ['Blue', 3],
  ['', ''],
];
const リード: Cells = [
  ['会社名', '規模'],
  ['あおば', '１２０名'],
];

describe('what can’t be scored is an error that says what to pass', () => {
  test.each([
    [
      'a single cell for the definition',
      LEADS,
      'x',
      undefined,
      /single cell; pass its eight columns.*単一のセル/,
    ],
    ['an empty definition', LEADS, [row(), row()], undefined, /the range is empty.*範囲が空/],
    [
      'a definition of seven columns',
      LEADS,
      ENGLISH.map((cells) => cells.slice(0, 7)),
      undefined,
      /got 7 columns.*7列/,
    ],
    [
      'a ninth column with something in it',
      LEADS,
      ENGLISH.map((cells) => [...cells, 'x']),
      undefined,
      /got 9 columns/,
    ],
    ['a single cell for leads', 'Acme', ENGLISH, undefined, /^leads: got a single cell.*header row/],
    ['a single cell for leads, in Japanese', 'あおば', JAPANESE, undefined, /^リード：単一のセル.*見出し行/],
    ['no leads at all', [['', '']], ENGLISH, undefined, /first row of the range is empty/],
    [
      'rows without their header row',
      LEADS.slice(1),
      ENGLISH,
      undefined,
      /“?first row \(Acme, 120.*does not look like the header row/,
    ],
    [
      'rows without their header row, in Japanese',
      リード.slice(1),
      JAPANESE,
      undefined,
      /見出し行ではないようです/,
    ],
    [
      'headers of another width',
      LEADS.slice(1),
      ENGLISH,
      [['Size']],
      /same 2 columns as leads \(got 1 × 1\)/,
    ],
    ['two header rows', LEADS.slice(1), ENGLISH, LEADS.slice(0, 2), /got 2 × 2/],
    [
      'a renamed column',
      [
        ['Company', 'Size of it'],
        ['Acme', 1],
      ],
      ENGLISH,
      [['Company', 'Size of it']],
      /field “Size” of the definition's row 1; headers like it: “Size of it”/,
    ],
    [
      'a renamed column, in Japanese',
      [
        ['会社名', '会社規模'],
        ['あおば', 1],
      ],
      JAPANESE,
      [['会社名', '会社規模']],
      /1行目の項目「規模」.*似た見出し：「会社規模」/,
    ],
    [
      'a date with no time zone to read it in',
      [['Size'], [new Date(0)]],
      ENGLISH,
      undefined,
      /row 2 of leads holds a date or a moment in “Size”.*Time zone row/,
    ],
  ])('%s', (_, leads, definition, headers, message) => {
    expect(() => applyToLeads(SCORE, leads, definition, headers)).toThrow(message);
  });
});

describe('the column that comes back', () => {
  test('has the title first, nothing for a blank row, and no trailing blank rows', () => {
    expect(applyToLeads(SCORE, LEADS, ENGLISH, undefined)).toEqual([['Score'], [10], [''], [0]]);
    expect(applyToLeads(GRADE, リード, JAPANESE, undefined)).toEqual([['ランク'], ['ホット']]);
  });

  test('has no title when the headers are given apart, and is never empty', () => {
    expect(applyToLeads(SCORE, [['Acme', 120]], ENGLISH, LEADS.slice(0, 1))).toEqual([[10]]);
    expect(applyToLeads(SCORE, [['', '']], ENGLISH, LEADS.slice(0, 1))).toEqual([['']]);
  });
});

describe('=LEADTERM', () => {
  const terms = [
    ['Term', 'Also called', 'Agreed meaning'],
    ['MQL', 'ホット, hot', 'met'],
    ['SQL', '', ''],
  ];

  test.each([
    ['no range', 'MQL', 'x', /pass the Terms tab/],
    [
      'a range without its headings',
      'MQL',
      terms.slice(1),
      /needs the headings “Term” and “Agreed meaning”.*「用語」/,
    ],
    ['no name', '', terms, /pass one term/],
    ['a name that is no term', 'MQQL', terms, /“MQQL” is not in the terms; nearest: MQL/],
    ['a term that has no agreed meaning yet', 'SQL', terms, /no agreed meaning yet/],
  ])('%s', (_, name, range, message) => {
    expect(() => lookUpTerm(name, range)).toThrow(message);
  });

  test.each(['MQL', ' ｍｑｌ ', 'ﾎｯﾄ', 'HOT'])('finds the meaning of %s', (name) => {
    expect(lookUpTerm(name, terms)).toBe('met');
  });
});
