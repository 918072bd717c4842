import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  auc,
  averagePrecision,
  calibrationError,
  logLoss,
} from '../../../../src/domain/insight/card/measures';
import { cutsOf, roundest } from '../../../../src/domain/insight/columns/cuts';
import { liftOf, rateOf } from '../../../../src/domain/insight/suggestion/interval';

test('the area under the curve is the share of pairs in the right order', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(pairs, (leads) => {
      const [wins, losses] = [leads.filter(([, won]) => won), leads.filter(([, won]) => !won)];
      fc.pre(wins.length > 0 && losses.length > 0);
      let sum = 0;
      for (const [high] of wins) for (const [low] of losses) sum += high > low ? 1 : high === low ? 0.5 : 0;
      const own = auc(
        leads.map(([score]) => score),
        leads.map(([, won]) => (won ? 1 : 0)),
      );
      expect(own).toBeCloseTo(sum / wins.length / losses.length, 10);
    }),
  );
});

test('average precision, log loss and calibration of a small example', () => {
  expect(averagePrecision([4, 3, 2, 1], [1, 0, 1, 0])).toBeCloseTo((1 + 2 / 3) / 2, 10);
  expect(logLoss([0.8, 0.4], [1, 0])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 10);
  expect(calibrationError([0.25, 0.25, 0.85], [0, 1, 1])).toBeCloseTo((0.5 + 0.15) / 3, 10);
});

test('an interval is Wilson’s, and none is told of fewer than 8', () => {
  expect(rateOf(1, 7)).toBeNull();
  const found = rateOf(15, 50);
  expect(found?.low).toBeCloseTo(0.191, 3);
  expect(found?.high).toBeCloseTo(0.4375, 3);
  expect(liftOf(8, 10, 0.2)).toBeCloseTo(12 / 30 / 0.2, 10);
});

test('the roundest number between two has the fewest digits', () => {
  expect([roundest(48.7, 51), roundest(97, 104), roundest(-3, 2), roundest(0.11, 0.13)]).toEqual([
    50, 100, 0, 0.12,
  ]);
});

test('cuts part the numbers, and lie among them', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 20 }), (found, parts) => {
      const values = [...found].sort((one, other) => one - other);
      const cuts = cutsOf(
        values,
        values.map(() => 1),
        parts,
      );
      for (const cut of cuts) {
        expect(cut).toBeGreaterThan(values[0] ?? 0);
        expect(cut).toBeLessThanOrEqual(values[values.length - 1] ?? 0);
      }
      expect(new Set(cuts).size).toBe(cuts.length);
    }),
  );
});
