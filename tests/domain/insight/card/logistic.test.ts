import { expect, test } from '@jest/globals';
import { fitLogistic } from '../../../../src/domain/insight/card/logistic';

// Motor Trend, 1974 (R's mtcars): weight in 1,000 lb, horse power, and whether the gearbox is manual.
const WEIGHT = [
  2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345,
  2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
];
const POWER = [
  110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150,
  245, 175, 66, 91, 113, 264, 175, 335, 109,
];
const MANUAL = [
  1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1,
];

function coefficientsOf(columns: readonly (readonly number[])[], ridge: number) {
  const width = columns.length;
  const patterns = {
    count: MANUAL.length,
    width,
    levels: Float64Array.from({ length: MANUAL.length * width }, (_, at) => {
      return columns[at % width]?.[Math.floor(at / width)] ?? 0;
    }),
    leads: new Float64Array(MANUAL.length).fill(1),
    won: Float64Array.from(MANUAL),
  };
  return Array.from(fitLogistic(patterns, ridge).coefficients);
}

test.each([
  ['am ~ wt', [WEIGHT], [12.04037, -4.02397]],
  ['am ~ hp + wt', [POWER, WEIGHT], [18.866299, 0.036256, -8.083475]],
])('logistic regression gives the coefficients that R’s glm gives: %s', (_, columns, known) => {
  for (const [at, one] of coefficientsOf(columns, 0).entries())
    expect(one).toBeCloseTo(known[at] ?? Number.NaN, 3);
});

test('a ridge draws the coefficients towards 0, and not the intercept', () => {
  const [, slope = 0] = coefficientsOf([WEIGHT], 0);
  const [intercept = 0, drawn = 0] = coefficientsOf([WEIGHT], 1e6);
  expect(Math.abs(drawn)).toBeLessThan(Math.abs(slope) / 1000);
  // 13 of 32 are manual.
  expect(intercept).toBeCloseTo(Math.log(13 / 19), 2);
});
