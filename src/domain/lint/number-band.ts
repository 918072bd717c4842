import {
  type Alternative,
  type Criterion,
  type Definition,
  type FieldTest,
  testsOf,
} from '../definition/definition';
import { ALL_NUMBERS, above, below, NONE, overlap, type Range } from '../values/range';
import { normalize } from '../values/text';
import type { FieldKey } from './lead-space';

/** A criterion that holds of the numbers of one range in one column, and of nothing else. */
export interface NumberBand extends Range {
  readonly criterion: Criterion;
}

/** The numbers that a criterion of the family takes; its `band` is null where it asks for something else as well. */
export interface TakenNumbers extends Range {
  readonly band: NumberBand | null;
}

/** The criteria of one Group that read the numbers of one column. */
export interface BandFamily {
  /** Normalised; '' for none. */
  readonly group: string;
  readonly field: string;
  readonly bands: readonly NumberBand[];
  readonly taken: readonly TakenNumbers[];
  /** How many decimals the bounds have at most: between two numbers of so many decimals lies nothing that a cell would hold. */
  readonly decimals: number;
}

/** At most 6 decimals of a bound are looked at. */
const MAX_DECIMALS = 6;

/** The families that have at least two bands. */
export function bandFamilies({ criteria, asOf }: Definition, keyOf: FieldKey): BandFamily[] {
  const families = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const keys = new Set(testsOf(criterion).map(({ field }) => keyOf(field)));
    for (const key of keys) {
      const name = JSON.stringify([normalize(criterion.group), key]);
      families.set(name, [...(families.get(name) ?? []), criterion]);
    }
  }
  return [...families].flatMap(([name, those]): BandFamily[] => {
    const key: unknown = JSON.parse(name)[1];
    const isOwn = ({ field }: FieldTest) => keyOf(field) === key;
    const rangeOf = (tests: Alternative) =>
      tests.reduce<Range>((range, test) => overlap(range, numbersOf(test, asOf)), ALL_NUMBERS);
    const taken = those.flatMap((criterion): TakenNumbers[] => {
      const { alternatives } = criterion;
      const isBand =
        alternatives.length === 1 && testsOf(criterion).every((test) => isOwn(test) && isOnNumbers(test));
      return alternatives.flatMap((tests): TakenNumbers[] => {
        const own = tests.filter(isOwn);
        const range = rangeOf(own);
        // What takes every number, such as “is not empty”, leaves the gaps between the others as they are.
        const isAll = range.low <= ALL_NUMBERS.low && range.high >= ALL_NUMBERS.high;
        if (own.length === 0 || range.low > range.high || isAll) return [];
        return [{ ...range, band: isBand ? { ...range, criterion } : null }];
      });
    });
    const bands = taken.flatMap(({ band }) => band ?? []).sort((one, other) => one.low - other.low);
    if (bands.length < 2) return [];
    const tests = bands.flatMap(({ criterion }) => testsOf(criterion));
    const decimals = Math.min(MAX_DECIMALS, Math.max(...tests.flatMap(boundsIn).map(decimalsOf)));
    const [{ group = '' } = {}] = those;
    return [{ group: normalize(group), field: tests[0]?.field ?? '', bands, taken, decimals }];
  });
}

/** A condition on numbers that gives its Points alone. */
function isOnNumbers({ condition }: FieldTest): boolean {
  return condition.needs === 'number' && !condition.computes;
}

/** The numbers of which a test may hold; of several single ones the range that holds them all. */
function numbersOf({ condition, operand }: FieldTest, asOf: Definition['asOf']): Range {
  const { numbers } = condition.compile(operand, asOf);
  if (numbers !== undefined) return numbers;
  const items = operand.kind === 'items' ? operand.items.flatMap(({ number }) => number ?? []) : [];
  return items.length === 0 ? NONE : { low: Math.min(...items), high: Math.max(...items) };
}

function boundsIn({ operand }: FieldTest): number[] {
  if (operand.kind === 'number') return [operand.number];
  return operand.kind === 'between' ? [operand.low, operand.high] : [];
}

function decimalsOf(number: number): number {
  const [, decimals = '', exponent] = /^-?\d+(?:\.(\d+))?(?:e-(\d+))?/.exec(String(number)) ?? [];
  return decimals.length + Number(exponent ?? 0);
}

/** The numbers of so many decimals that lie within a range, as the first and the last of them; null for none. */
export function writtenWithin({ low, high }: Range, decimals: number): Range | null {
  const first = after(below(low), decimals);
  const last = -after(below(-high), decimals);
  return first <= last ? { low: first, high: last } : null;
}

/** The numbers between two ranges. */
export function between(lower: Range, upper: Range): Range {
  return { low: above(lower.high), high: below(upper.low) };
}

/** The first number of so many decimals that is above another one. */
function after(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  let at = Math.floor(number * scale);
  while (at / scale <= number) at++;
  return at / scale;
}
