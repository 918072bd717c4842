import { describe, expect, test } from '@jest/globals';
import {
  hasHeadings,
  isBlankRow,
  isRearranged,
  languageOfCells,
  partRow,
  readPartRows,
  unknownParts,
} from '../../../src/domain/definition/part-row';
import type { Cell, Cells, Row } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';

const ENGLISH: Row = ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'];
const JAPANESE: Row = ['区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考'];

test.each<[string, Row, boolean, boolean]>([
  ['headings', ENGLISH, true, false],
  ['Japanese ones', JAPANESE, true, false],
  ['both mixed', ['区分', 'Name', ...ENGLISH.slice(2)], true, false],
  ['with a column inserted', ['Part', 'x', ...ENGLISH.slice(1)], true, true],
  ['with the last one gone', ENGLISH.slice(0, 7), true, true],
  ['no headings', ['Criterion', 'Name'], false, false],
  ['a number', [1], false, false],
])('the first row is %s', (_, row, headed, rearranged) => {
  expect([hasHeadings([row]), isRearranged([row])]).toEqual([headed, rearranged]);
});

test('a row is blank whose eight cells are, whatever stands behind them', () => {
  expect(isBlankRow(['', null, ' ', '', '', '', '', '', 'a remark'])).toBe(true);
  expect(isBlankRow(['', '', '', '', '', '', '', 'a note'])).toBe(false);
});

describe('the language of cells is that of', () => {
  test.each<[string, Cells, string]>([
    ['their first part', [ENGLISH, ['評価基準'], ['Grade']], 'ja'],
    ['their first part below blank rows', [JAPANESE, [], ['Grade'], ['ランク']], 'en'],
    ['their first part below a blank row', [ENGLISH, [], ['ランク']], 'ja'],
    ['its script where it is no part', [['ひょうか'], ['Grade']], 'ja'],
    ['its script, kanji too', [['評価']], 'ja'],
    ['no script', [['Criterium'], ['ランク']], 'en'],
    ['the heading where there is no part', [JAPANESE], 'ja'],
    ['the heading, English too', [ENGLISH], 'en'],
    ['nothing', [], 'en'],
  ])('%s', (_, cells, language) => {
    expect(languageOfCells(cells)).toBe(language);
  });
});

describe('a row that says something', () => {
  test('is counted with the headings and the blank rows above it', () => {
    const cells = [ENGLISH, ['', ''], ['Grade', 'Hot'], ['Base']];
    expect(readPartRows(cells, null).map(({ row, part }) => [row, part])).toEqual([
      [3, 'grade'],
      [4, 'base'],
    ]);
    expect(readPartRows(cells.slice(2), null).map(({ row }) => row)).toEqual([1, 2]);
  });

  test('has its cells as they are and as texts, by the calendar given', () => {
    const late = new Date('2026-11-23T20:00:00Z');
    const row = partRow(['\u200bAs of ', ' a\u200bb ', null, 5, late], 7, null);
    expect([row.row, row.part, row.cell('condition'), row.text('condition')]).toEqual([7, 'asOf', 5, '5']);
    expect([row.text('name'), row.text('field'), row.text('note')]).toEqual(['ab', '', '']);
    if (TOKYO === null) throw new Error('No such time zone');
    expect(row.datedBy(TOKYO).text('value')).toBe('2026-11-24');
    expect([row.datedBy(TOKYO).row, row.datedBy(TOKYO).part]).toEqual([7, 'asOf']);
  });

  test.each<[Cell, string]>([
    ['Criterium', 'Criterion'],
    ['評価基準値', '評価基準'],
  ])('whose Part is %s is told, with the part %s that is meant', (part, meant) => {
    const [fault, ...others] = unknownParts(readPartRows([['Grade'], [part, 'x']], null));
    expect(others).toEqual([]);
    expect([fault?.row, fault?.column]).toEqual([2, 'part']);
    expect(fault?.message.en).toContain(meant);
    expect(fault?.message.ja).toContain(meant);
  });

  test('without a Part is told so', () => {
    const [missing] = unknownParts(readPartRows([['', 'x']], null));
    const [unknown] = unknownParts(readPartRows([['zzz', 'x']], null));
    expect([missing?.row, missing?.column]).toEqual([1, 'part']);
    expect(missing?.message).not.toEqual(unknown?.message);
  });
});
