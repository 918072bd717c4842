import { describe, expect, test } from '@jest/globals';
import {
  findTerm,
  findTermColumns,
  readTerms,
  TERM_COLUMNS,
  TERM_HEADINGS,
} from '../../../src/domain/terms/term';
import type { Cells } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';
import { term } from '../words/agreed-terms';

describe('the Terms tab', () => {
  test.each(['en', 'ja'] as const)('is read by its headings (%s), in whatever order', (language) => {
    const columns = [...TERM_COLUMNS].reverse();
    const headings = columns.map((column) => TERM_HEADINGS[column][language]);
    const cells: Cells = [headings, columns.map((column) => ` ${column} `), columns.map(() => '')];
    expect(readTerms(cells, findTermColumns(headings), null)).toEqual([
      { at: 1, ...Object.fromEntries(TERM_COLUMNS.map((column) => [column, column])) },
    ]);
  });

  test('has its headings in both languages', () => {
    expect(TERM_COLUMNS.map((column) => TERM_HEADINGS[column])).toEqual([
      { en: 'Term', ja: '用語' },
      { en: 'Also called', ja: '別名' },
      { en: 'Marketing means', ja: 'マーケティングの意味' },
      { en: 'Sales means', ja: '営業の意味' },
      { en: 'Agreed meaning', ja: '合意した意味' },
      { en: 'Measured by', ja: '測り方' },
      { en: 'Marketing agreed', ja: 'マーケティングの合意' },
      { en: 'Sales agreed', ja: '営業の合意' },
    ]);
  });

  test('may lack columns, and rows without a name are no terms', () => {
    const cells: Cells = [
      ['Term', 'x'],
      ['', 'y'],
      [new Date('2026-11-23T20:00:00Z'), 'z'],
    ];
    const [only, ...others] = readTerms(cells, findTermColumns(cells[0] ?? []), TOKYO);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ at: 2, name: '2026-11-24', agreedMeaning: '', salesAgreed: '' });
  });
});

test('a term is found by its name before another that is also called so', () => {
  const lead = term('Lead', { alsoCalled: 'MQL, 見込み客' });
  const mql = term('MQL');
  expect(findTerm([lead, mql], ' mql ')).toBe(mql);
  expect(findTerm([lead, mql], '見込み客')).toBe(lead);
  expect(findTerm([lead], 'ＭＱＬ')).toBe(lead);
  expect(findTerm([lead, mql], 'SQL')).toBeUndefined();
});
