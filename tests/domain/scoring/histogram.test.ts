import { describe, expect, test } from '@jest/globals';
import type { GradeScale } from '../../../src/domain/definition/definition';
import {
  boundsOf,
  clampMinimum,
  LARGEST,
  shareAt,
  sumAt,
  viewScale,
} from '../../../src/domain/scoring/histogram';

const scale = (...minimums: (number | null)[]): GradeScale => ({
  group: '',
  grades: minimums.map((minimum, at) => ({ row: at + 1, name: `G${at}`, group: '', minimum })),
});
const spread = (...scores: (readonly [score: number, leads: number])[]) => ({
  leads: 0,
  out: 0,
  standings: scores.map(([score, leads]) => ({ score, sums: [score], leads, met: 0 })),
});

describe('the histogram of a scale', () => {
  test('holds every lead once', () => {
    const view = viewScale(
      spread([-350, 2], [0, 3], [4999, 5], [5000, 7], [12_345, 11]),
      scale(7000, null),
      0,
    );
    expect(view.bins.reduce((sum, { count }) => sum + count, 0)).toBe(28);
    expect(view.low).toBeLessThanOrEqual(-350);
    expect(view.high).toBeGreaterThan(12_345);
    expect(view.bins.length).toBeLessThanOrEqual(46);
    expect(view.tallest).toBe(11);
  });

  test.each([
    ['no lead', spread(), scale(null)],
    ['one lead', spread([0, 1]), scale(null)],
    ['a minimum beyond every score', spread([500, 1]), scale(100_000, null)],
    ['scores of a million', spread([LARGEST, 1], [-LARGEST, 1]), scale(0)],
  ])('%s can be laid out', (_, standings, grades) => {
    const view = viewScale(standings, grades, 0);
    expect(view.bins.length).toBeGreaterThan(0);
    for (const { minimum } of grades.grades) {
      const share = shareAt(view, minimum ?? 0);
      expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  test('where a handle is dropped is a whole number of points, and where it is drawn', () => {
    const view = viewScale(spread([0, 1], [9900, 1]), scale(5000), 0);
    for (const share of [0, 0.123, 0.5, 0.987, 1]) {
      const sum = sumAt(view, share);
      expect(sum % 100).toBe(0);
      expect(Math.abs(shareAt(view, sum) - share)).toBeLessThan(0.01);
    }
  });
});

describe('a minimum and its neighbours', () => {
  const grades = scale(7000, 4000, 1050, null);

  test.each([
    [1, [4001, LARGEST]],
    [2, [1051, 6999]],
    [3, [-LARGEST, 3999]],
  ])('grade %i stays within %j', (row, expected) => {
    expect(boundsOf(grades, row)).toEqual(expected);
  });

  test.each([
    ['inside', 2, 5000, 5000],
    ['on the one above: a point below it', 2, 7000, 6900],
    ['far above', 2, 99_999, 6900],
    ['far below', 2, -500, 1100],
    ['the highest is free above', 1, 90_000, 90_000],
  ] as const)('%s', (_, row, wanted, expected) => {
    expect(clampMinimum(grades, row, wanted)).toBe(expected);
  });

  test('neighbours less than a point apart leave what is between them', () => {
    expect(clampMinimum(scale(4050, 4040, 4020), 2, 9000)).toBe(4049);
  });
});
