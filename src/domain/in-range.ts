import type { Test } from './condition';
import type { Hundredths } from './hundredths';
import { NONE, type Range } from './range';
import type { Reading } from './reading';

/** The test that a cell's number or day lies in a range; a computing condition's also says what each is worth. */
export function inRange(
  kind: 'number' | 'day',
  range: Range,
  amount?: (value: number, points: Hundredths) => Hundredths,
): Test {
  const holds = (reading: Reading) => {
    const value = reading[kind];
    return value !== null && value >= range.low && value <= range.high;
  };
  const test = {
    holds,
    numbers: kind === 'number' ? range : NONE,
    days: kind === 'day' ? range : NONE,
  };
  if (amount === undefined) return test;
  return { ...test, amount, earns: (reading, points) => amount(reading[kind] ?? Number.NaN, points) };
}
