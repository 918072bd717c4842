import { expect, test } from '@jest/globals';
import { findColumns, isWording } from '../../../src/domain/notation/heading-place';

const WORDINGS = {
  part: { en: 'Part', ja: '区分' },
  points: { en: 'Points', ja: '点数' },
  note: { en: 'Note', ja: 'メモ' },
};

test.each(['Part', ' PART ', 'part', '区分'])('%j says the wording', (cell) => {
  expect(isWording(cell, WORDINGS.part)).toBe(true);
});

test.each(['Parts', '', '点数', null, undefined, 3, new Date(0)])('%p does not', (cell) => {
  expect(isWording(cell, WORDINGS.part)).toBe(false);
});

test('columns are found by their headings in either language, of two the leftmost', () => {
  expect(findColumns(['区分', '', 'POINTS', 'Points'], ['part', 'points', 'note'], WORDINGS)).toEqual({
    part: 0,
    points: 2,
  });
});
