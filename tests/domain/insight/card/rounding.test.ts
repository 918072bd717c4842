import { describe, expect, test } from '@jest/globals';
import { fitLogistic, type Patterns } from '../../../../src/domain/insight/card/logistic';
import { calibrated, type Points, roundPoints, sumsOf } from '../../../../src/domain/insight/card/rounding';
import { shrunk } from '../../../../src/domain/insight/card/shrinkage';

/** Leads by two features that each is met or not: how many there are of each kind, and how many of them were won. */
function leads(
  counts: readonly (readonly [levels: readonly [number, number], leads: number, won: number])[],
): Patterns {
  return {
    count: counts.length,
    width: 2,
    levels: Float64Array.from(counts.flatMap(([levels]) => levels)),
    leads: Float64Array.from(counts, ([, count]) => count),
    won: Float64Array.from(counts, ([, , won]) => won),
  };
}

/** The odds are 1 to 9; the first feature makes them 9 times as much, the second 3 times. */
const TWO_TO_ONE = leads([
  [[0, 0], 1000, 100],
  [[0, 1], 1000, 250],
  [[1, 0], 1000, 500],
  [[1, 1], 1000, 750],
]);

describe('whole points', () => {
  const coefficients = fitLogistic(TWO_TO_ONE, 0).coefficients;
  const ratioOf = ({ points: [first = 0, second = 0] }: Points) => first / second;

  test('keep the ratio of what they stand for, and are small', () => {
    expect(roundPoints(TWO_TO_ONE, coefficients, 10).points).toEqual([2, 1]);
    expect(ratioOf(roundPoints(TWO_TO_ONE, coefficients, 100))).toBeCloseTo(2, 1);
  });

  test('are negative where a feature lowers the odds', () => {
    const turned = leads([
      [[0, 0], 1000, 500],
      [[0, 1], 1000, 750],
      [[1, 0], 1000, 100],
      [[1, 1], 1000, 250],
    ]);
    expect(roundPoints(turned, fitLogistic(turned, 0).coefficients, 10).points).toEqual([-2, 1]);
  });

  test('are none further from 0 than the largest', () => {
    for (const largest of [1, 2, 3]) {
      const { points } = roundPoints(TWO_TO_ONE, Float64Array.of(0, 5, -5), largest);
      expect(Math.max(...points.map(Math.abs))).toBeLessThanOrEqual(largest);
    }
  });

  test('are found from coefficients that are off', () => {
    expect(ratioOf(roundPoints(TWO_TO_ONE, Float64Array.of(0, 1, 1), 10))).toBeCloseTo(2, 1);
    expect(ratioOf(roundPoints(TWO_TO_ONE, Float64Array.of(0, 1, -1), 10))).toBeCloseTo(2, 1);
  });

  test('are 0 where nothing has a coefficient', () => {
    expect(roundPoints(TWO_TO_ONE, Float64Array.of(-1, 0, 0), 10).points).toEqual([0, 0]);
  });
});

test('the leads of one sum are one pattern', () => {
  const sums = sumsOf(TWO_TO_ONE, [1, 1]);
  expect([sums.count, sums.width]).toEqual([3, 1]);
  expect([Array.from(sums.levels), Array.from(sums.leads), Array.from(sums.won)]).toEqual([
    [0, 1, 2],
    [1000, 2000, 1000],
    [100, 750, 750],
  ]);
  expect(Array.from(sumsOf(TWO_TO_ONE, [3]).levels)).toEqual([0, 3]);
});

test('points say by how much each of them multiplies the odds', () => {
  const { points, intercept, slope } = calibrated(TWO_TO_ONE, [2, 1]);
  expect(points).toEqual([2, 1]);
  expect([Math.exp(intercept), Math.exp(slope)]).toEqual([expect.closeTo(1 / 9, 2), expect.closeTo(3, 1)]);
});

describe('a slope that was learned from few leads', () => {
  const share = (part: number) =>
    leads([
      [[0, 0], 1000 / part, 100 / part],
      [[0, 1], 1000 / part, 250 / part],
      [[1, 0], 1000 / part, 500 / part],
      [[1, 1], 1000 / part, 750 / part],
    ]);
  const kept = (patterns: Patterns, points: readonly number[]) => {
    const card = calibrated(patterns, points);
    return shrunk(patterns, card).slope / card.slope;
  };

  test('is shrunk by the share that chance has in it', () => {
    const card = calibrated(share(50), [2, 1]);
    const ratio = 2 * (calibrated(share(50), []).loss - card.loss);
    expect(kept(share(50), [2, 1])).toBeCloseTo(1 - (1.5 * 2) / ratio, 10);
    expect(kept(share(50), [2, 0])).toBeGreaterThan(kept(share(50), [2, 1]) - 0.1);
    expect(kept(share(1), [2, 1])).toBeGreaterThan(0.99);
  });

  test('keeps a tenth at least', () => {
    const nothing = leads([
      [[0, 0], 10, 5],
      [[1, 1], 10, 6],
    ]);
    expect(kept(nothing, [2, 1])).toBeCloseTo(0.1, 10);
  });

  test('expects as many wins as there were', () => {
    const patterns = share(50);
    const { intercept, slope } = shrunk(patterns, calibrated(patterns, [2, 1]));
    const expected = [0, 1, 2, 3].map((sum) => 20 / (1 + Math.exp(-intercept - slope * sum)));
    expect(expected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(32, 6);
  });

  test('stays where no feature has points', () => {
    const card = calibrated(TWO_TO_ONE, [0, 0]);
    expect(shrunk(TWO_TO_ONE, card)).toBe(card);
  });
});
