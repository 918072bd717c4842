import type { Calendar, Day } from './day';
import type { FieldTest } from './definition';
import { Reading } from './reading';

/**
 * Cells that are not blank and that no condition on numbers or dates tells apart. Together the values cover every such
 * cell. `low` and `high` are cells at its two ends, for what computing conditions earn.
 */
export interface PossibleValue {
  readonly kind: 'neither' | 'number' | 'day';
  /** The number, where the value is exactly one; null for a range, and for what is no number. */
  readonly number: number | null;
  readonly low: Reading;
  readonly high: Reading;
}

const MS_A_DAY = 86_400_000;
/** No date lies further from 1970-01-01 than this many days. */
const FARTHEST_DAY = 100_000_000;
const UTC: Calendar = (moment) => Math.floor(moment.getTime() / MS_A_DAY);

/** The values that the tests on one field, with their `As of`, can tell apart. */
export function possibleValues(tests: readonly FieldTest[], asOf: Day | null): PossibleValue[] {
  const text = new Reading('x', null);
  return [
    { kind: 'neither', number: null, low: text, high: text },
    ...numbers(ascending(tests.flatMap(numberMarks))),
    ...days(ascending(tests.flatMap((test) => dayMarks(test, asOf)))),
  ];
}

function ascending(marks: readonly number[]): number[] {
  return [...new Set(marks)].sort((one, other) => one - other);
}

function numberMarks({ operand }: FieldTest): number[] {
  switch (operand.kind) {
    case 'number':
      return [operand.number];
    case 'between':
      return [operand.low, operand.high];
    case 'times':
      return [0, 1, operand.times];
    case 'items':
      return operand.items.flatMap(({ number }) => number ?? []);
    default:
      return [];
  }
}

function dayMarks({ operand }: FieldTest, asOf: Day | null): Day[] {
  if (operand.kind === 'day') return [operand.day];
  if (operand.kind !== 'days' || asOf === null) return [];
  return [asOf - operand.days, asOf].filter((day) => Math.abs(day) <= FARTHEST_DAY);
}

function numbers(marks: readonly number[]): PossibleValue[] {
  const edges = [-Number.MAX_VALUE, ...marks, Number.MAX_VALUE];
  const points = edges.map((number) => numberValue(number, number, number));
  const ranges = edges.slice(1).flatMap((to, at) => {
    const from = edges[at] ?? to;
    const middle = from / 2 + to / 2;
    if (middle <= from || middle >= to) return [];
    const low = Math.min(middle, (from + Math.floor(from) + 1) / 2);
    const high = Math.max(middle, (to + Math.ceil(to) - 1) / 2);
    return [numberValue(low > from ? low : middle, high < to ? high : middle, null)];
  });
  return [...points, ...ranges];
}

function numberValue(low: number, high: number, number: number | null): PossibleValue {
  return { kind: 'number', number, low: new Reading(low, null), high: new Reading(high, null) };
}

function days(marks: readonly Day[]): PossibleValue[] {
  const points = marks.map((day) => dayValue(day, day));
  const edges = [-FARTHEST_DAY - 1, ...marks, FARTHEST_DAY + 1];
  const ranges = edges.slice(1).flatMap((end, at) => {
    const from = (edges[at] ?? end) + 1;
    return from > end - 1 ? [] : [dayValue(from, end - 1)];
  });
  return [...points, ...ranges];
}

function dayValue(low: Day, high: Day): PossibleValue {
  const reading = (day: Day) => new Reading(new Date(day * MS_A_DAY), UTC);
  return { kind: 'day', number: null, low: reading(low), high: reading(high) };
}
