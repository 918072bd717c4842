import type { Day } from './calendar';
import type { Cell } from './cell';
import { readDate } from './date';
import type { Definition, Test } from './definition';
import { exact } from './exact';
import { areApart, fromTo, type Interval, isWithin } from './interval';
import { readNumber } from './number';
import { fails, holds, holdsIf, type Outcome, warns } from './outcome';
import { readRange } from './range';
import { textOutcome } from './text-conditions';

function testNumbers(numbers: Interval, cell: Cell): Outcome {
  const number = readNumber(cell);
  // What reads as a number is never a range (§7).
  const range = number === undefined ? readRange(cell) : fromTo(number, number);
  if (!range) return warns('number');
  if (isWithin(range, numbers)) return holds;
  return areApart(range, numbers) ? fails : warns('range');
}

function countEach(count: bigint, cell: Cell): Outcome {
  const number = readNumber(cell);
  if (number === undefined) return warns('number');
  if (number <= 0) return fails;
  const whole = BigInt(Math.floor(number));
  return { kind: 'holds', factor: exact(whole < count ? whole : count) };
}

function testAge(test: Test, count: bigint, age: bigint): Outcome {
  if (age < 0n) return warns('future');
  if (test.condition === 'isOlderThan') return holdsIf(age > count);
  if (test.condition === 'isWithinTheLast') return holdsIf(age <= count);
  return age < count ? { kind: 'holds', factor: exact(count - age, count) } : fails;
}

function testDay(test: Test, day: Day, asOf: Day): Outcome {
  const { condition, value } = test;
  if (value.kind === 'count') return testAge(test, value.count, BigInt(asOf - day));
  if (value.kind !== 'day') throw new Error(`a Value of the wrong kind: ${value.kind}`);
  return holdsIf(condition === 'isOnOrAfter' ? day >= value.day : day <= value.day);
}

/** §3: what a test makes of a cell that is not blank. */
export function testCell(test: Test, cell: Cell, { zone, asOf }: Pick<Definition, 'zone' | 'asOf'>): Outcome {
  const { condition, value } = test;
  if (condition === 'isEmpty') return fails;
  if (condition === 'isNotEmpty') return holds;
  if (value.kind === 'items') return textOutcome(condition, cell, value.items, zone);
  if (value.kind === 'numbers') return testNumbers(value.numbers, cell);
  if (condition === 'eachUpTo' && value.kind === 'count') return countEach(value.count, cell);
  const day = readDate(cell, zone);
  return day === undefined ? warns('date') : testDay(test, day, asOf ?? 0);
}
