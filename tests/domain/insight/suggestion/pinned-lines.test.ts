import { describe, expect, test } from '@jest/globals';
import { acceptLines, minimumsFor } from '../../../../src/domain/insight/suggestion/accept';
import type { Cells, Row } from '../../../../src/domain/values/cell';

const VERSION: Row = ['Version', 1, '', '', '', '', '', ''];
const LARGE: Row = ['Criterion', 'Large', 'Size', 'is at least', 100, 20, 'Fit', 'by the survey'];
const PHONE: Row = ['And', '', 'Phone', 'is not empty', '', '', '', ''];
const GRADE: Row = ['Grade', 'Hot', '', '', 50, '', '', ''];
const SMALL: Row = ['Criterion', 'Small', 'Size', 'is less than', 10, 5, '', ''];
const CELLS: Cells = [VERSION, LARGE, PHONE, GRADE, SMALL];
const line = (points: number | null, note?: string) => ({
  pinned: 'ＬＡＲＧＥ',
  criterion: null,
  points,
  ...(note === undefined ? {} : { note }),
});

describe('a criterion of the draft that a suggestion keeps', () => {
  test('stays as it is, with its And rows, where the first criterion stood', () => {
    expect(acceptLines(CELLS, [line(null)], 'en')).toEqual([VERSION, LARGE, PHONE, GRADE]);
  });

  test('has the points that are written, and its note', () => {
    const [, large] = acceptLines(CELLS, [line(7)], 'en');
    expect(large).toEqual(['Criterion', 'Large', 'Size', 'is at least', 100, 7, 'Fit', 'by the survey']);
  });

  test('says where it comes from beside what its note says', () => {
    const [, large = []] = acceptLines(CELLS, [line(null, 'learned')], 'en');
    expect(large.slice(0, 7)).toEqual(LARGE.slice(0, 7));
    expect(large[7]).toContain('by the survey');
    expect(large[7]).toContain('learned');
  });

  test('is nothing where the draft has none of that name', () => {
    expect(acceptLines([VERSION, SMALL, GRADE], [line(3)], 'en')).toEqual([VERSION, GRADE]);
    const none = { pinned: null, criterion: null, points: 3 };
    expect(acceptLines([VERSION, SMALL, GRADE], [none], 'en')).toEqual([VERSION, GRADE]);
  });
});

test('leads with the score of a threshold are above it or below it, whichever is closer, and above it where both are', () => {
  const grades = [{ row: 2, name: 'Hot', minimum: 50, group: '' }];
  const minimum = (wanted: number) => {
    const scores = [30, 20, 10].map((score) => ({ score, leads: 4 }));
    return minimumsFor({ group: '', grades }, scores, [wanted]).get(2);
  };
  expect([1, 4, 5, 6, 7, 8, 99].map(minimum)).toEqual([30, 30, 30, 20, 20, 20, 10]);
});
