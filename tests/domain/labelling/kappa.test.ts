import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf, truthOf } from '../../../bench/insight/labelling';
import { kappaOf, kappaWithin } from '../../../src/domain/labelling/kappa';
import { seedFrom } from '../../seed';

test.each([
  ['agree no more than by chance', { hotHot: 9, hotNot: 9, notHot: 6, notNot: 6 }, 0],
  ['agree on 35 of 50', { hotHot: 20, hotNot: 5, notHot: 10, notNot: 15 }, 0.4],
  ['always agree', { hotHot: 12, hotNot: 0, notHot: 0, notNot: 18 }, 1],
  ['never agree', { hotHot: 0, hotNot: 10, notHot: 10, notNot: 0 }, -1],
])('judges who %s have this κ', (_, table, kappa) => {
  expect(kappaOf(table)).toBeCloseTo(kappa, 12);
});

test.each([
  ['no lead was judged', { hotHot: 0, hotNot: 0, notHot: 0, notNot: 0 }],
  ['both find every lead hot', { hotHot: 30, hotNot: 0, notHot: 0, notNot: 0 }],
  ['both find no lead hot', { hotHot: 0, hotNot: 0, notHot: 0, notNot: 30 }],
])('κ has no meaning where %s', (_, table) => {
  expect(kappaWithin(table)).toBeNull();
});

test('the interval has κ in it, whoever is named first, and it is the same each time', () => {
  const count = fc.integer({ min: 0, max: 15 });
  fc.assert(
    fc.property(count, count, count, count, (hotHot, hotNot, notHot, notNot) => {
      const within = kappaWithin({ hotHot, hotNot, notHot, notNot });
      fc.pre(within !== null);
      expect(within.low).toBeGreaterThanOrEqual(-1);
      expect(within.low).toBeLessThanOrEqual(within.kappa);
      expect(within.high).toBeGreaterThanOrEqual(within.kappa);
      expect(within.high).toBeLessThanOrEqual(1);
      expect(kappaWithin({ hotHot, hotNot, notHot, notNot })).toEqual(within);
      const other = kappaWithin({ hotHot, hotNot: notHot, notHot: hotNot, notNot });
      expect(other?.kappa).toBeCloseTo(within.kappa, 12);
      expect(Math.abs((other?.low ?? 0) - within.low)).toBeLessThan(0.1);
    }),
    { numRuns: 8 },
  );
});

test('thirty leads that always agree leave room for some that would not', () => {
  const within = kappaWithin({ hotHot: 12, hotNot: 0, notHot: 0, notNot: 18 });
  expect(within?.low).toBeGreaterThan(0.6);
  expect(within?.low).toBeLessThan(0.85);
  expect(within?.high).toBe(1);
});

// Five standard deviations of 200 draws at 95.5 % are 7.3 %.
test('the interval holds the truth of judges who agree half and half', () => {
  const { told, held } = coverageOf(truthOf(0.35, 0.5, 0.5), 0.5, 30, 200, seedFrom(7));
  expect(held / told).toBeGreaterThan(0.955 - 0.073);
});
