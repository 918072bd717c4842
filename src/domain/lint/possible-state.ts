import type { Test } from '../definition/condition';
import type { FieldTest } from '../definition/definition';
import type { Item } from '../definition/operand';
import { type Day, readDayText } from '../values/day';
import { ALL_NUMBERS, above, NONE, type Range } from '../values/range';
import { NO_PLACEHOLDERS, type Placeholders, Reading } from '../values/reading';
import { normalize } from '../values/text';

/** What is known of a test: `open` may be either. */
export type Outcome = 'holds' | 'fails' | 'open';

/** A state in which a lead's cell can be, as the tests on its field see it; its number or day lies within the range. */
export interface PossibleState extends Range {
  readonly outcomes: ReadonlyMap<FieldTest, Outcome>;
}

/**
 * Cells that are not blank and whose text equals no item: words; numbers or days between two bounds; or texts that stand for
 * a range of numbers, of which the lowest and the highest lie at the bounds.
 */
interface Others extends Range {
  readonly are: 'words' | 'numbers' | 'days' | 'ranges';
}

/** With more than 300 items on one field, its texts aren't told apart. */
const MAX_ITEMS = 300;
/** At most three of the conditions on texts that stand more than once are told apart. */
const MAX_REPEATED = 3;
/** With more than 16 stretches of numbers that tests tell apart, nothing is known of ranges. */
const MAX_STRETCHES = 16;
/** No date lies further from 1970-01-01 than 100,000,000 days. */
const ALL_DAYS: Range = { low: -100_000_001, high: 100_000_001 };
const DAY_IN_MS = 86_400_000;
const inGreenwich = (moment: Date) => Math.floor(moment.getTime() / DAY_IN_MS);
const WORD = new Reading('x', null);

/**
 * The states in which the cell of one field can be. Every cell there is falls into one of them, so that what holds in no
 * state holds for no lead; a state that no cell can be in may be among them. Blanks, numbers, days and the exact items of
 * “is” and “is not” are told apart; of a text that equals none of those, only that the same condition gives the same again.
 */
export function possibleStates(
  tests: readonly FieldTest[],
  asOf: Day | null,
  placeholders: Placeholders = NO_PLACEHOLDERS,
): PossibleState[] {
  const compiled = new Map(tests.map((test) => [test, test.condition.compile(test.operand, asOf)]));
  const equals = new Set(tests.filter(isEquality).flatMap((test) => itemsOf(test).map(({ text }) => text)));
  const isCoarse = tests.flatMap(itemsOf).length > MAX_ITEMS || [...equals].some(isOdd);
  const repeated = isCoarse ? [] : repeatedOf(tests);
  const state = (low: number, high: number, judge: (test: FieldTest, compiled: Test) => Outcome) => ({
    low,
    high,
    outcomes: new Map([...compiled].map(([test, one]) => [test, judge(test, one)])),
  });
  const stateOf = (cell: string | number) => {
    const reading = new Reading(cell, null, placeholders);
    // Line breaks and quotes part the entries of a list, and the text that an item has to equal doesn't show them.
    const isParted = /[ ,;、"]/.test(reading.text);
    // Nor does it show the capitals of a time, without which a text is no date.
    const capitals = reading.day === null ? readDayText(reading.text.toUpperCase(), inGreenwich) : null;
    const isUnclear = ({ condition }: FieldTest) =>
      !reading.blank &&
      ((isParted && condition.needs === 'list') || (capitals !== null && condition.needs === 'date'));
    const value = reading.number ?? reading.day ?? capitals ?? 0;
    // A moment may fall on the day before or after.
    const margin = capitals === null ? 0 : 1;
    return state(value - margin, value + margin, (test, { holds }) =>
      isUnclear(test) ? 'open' : known(holds(reading)),
    );
  };
  const otherwise = ({ are, low, high }: Others, truths: number) =>
    state(low, high, (test, { numbers, days, holds, amount }) => {
      if (numbers && days) {
        if (are === 'words') return known(holds(WORD));
        if (are === 'ranges' && amount !== undefined) return 'fails';
        if (are === 'ranges' && low > high) return 'open';
        const range = are === 'days' ? days : numbers;
        // Where a stretch begins in a test's range it ends there too.
        return known(low >= range.low && (are === 'ranges' ? high : low) <= range.high);
      }
      if (isCoarse) return 'open';
      if (isEquality(test)) {
        const isEqual = are === 'numbers' && itemsOf(test).some(({ number }) => number === low);
        return known(isEqual === (test.condition.keyword.en === 'is'));
      }
      const place = repeated.indexOf(claimOf(test));
      return place < 0 ? 'open' : known(((truths >> place) & 1) === 1);
    });
  return [
    stateOf(''),
    ...(isCoarse ? [] : [...equals].flatMap(cellsOf).map(stateOf)),
    ...othersOf(tests, [...compiled.values()]).flatMap((others) =>
      Array.from({ length: 2 ** repeated.length }, (_, truths) => otherwise(others, truths)),
    ),
  ];
}

function known(holds: boolean): Outcome {
  return holds ? 'holds' : 'fails';
}

function isEquality({ condition }: FieldTest): boolean {
  return /^is( not)?$/.test(condition.keyword.en);
}

function itemsOf({ operand }: FieldTest): readonly Item[] {
  return operand.kind === 'items' ? operand.items : [];
}

/** The same for tests of one field that ask the same. */
function claimOf({ condition, operand }: FieldTest): string {
  return condition.keyword.en + JSON.stringify(operand);
}

/** What several conditions on a part of the text ask. */
function repeatedOf(tests: readonly FieldTest[]): string[] {
  const claims = tests.filter((test) => itemsOf(test).length > 0 && !isEquality(test)).map(claimOf);
  const again = claims.filter((claim, at) => claims.indexOf(claim) < at);
  return [...new Set(again)].slice(0, MAX_REPEATED);
}

/** True for an item that no text equals once it is read again, or that is a date of a year that no text can hold. */
function isOdd(text: string): boolean {
  return normalize(text) !== text || (/^[-\d]+-\d\d-\d\d$/.test(text) && readDayText(text) === null);
}

/** The cells whose text equals an item: a text, and the number that is written so. */
function cellsOf(text: string): (string | number)[] {
  const number = Number(text);
  return String(number) === text ? [text, number] : [text];
}

function othersOf(tests: readonly FieldTest[], compiled: readonly Test[]): Others[] {
  const equal = tests
    .flatMap(itemsOf)
    .map(({ number }) => (number === null ? NONE : { low: number, high: number }));
  const numbers = compiled.map((test) => test.numbers ?? NONE);
  const days = compiled.map((test) => test.days ?? NONE);
  return [
    { are: 'words', low: 0, high: 0 },
    ...segments('numbers', [...numbers, ...equal], ALL_NUMBERS, above),
    ...segments('days', days, ALL_DAYS, (day) => day + 1),
    ...(numbers.some(isBounded) ? rangesOver(segments('numbers', numbers, ALL_NUMBERS, above)) : []),
  ];
}

/** True where a test tells some numbers from others. */
function isBounded({ low, high }: Range): boolean {
  return low <= high && (low > ALL_NUMBERS.low || high < ALL_NUMBERS.high);
}

/** Every range from one stretch of numbers to the same or a later one; one that holds nothing where there are too many. */
function rangesOver(stretches: readonly Others[]): Others[] {
  if (stretches.length > MAX_STRETCHES) return [{ are: 'ranges', ...NONE }];
  return stretches.flatMap(({ low }, at) =>
    stretches.slice(at).map(({ high }): Others => ({ are: 'ranges', low, high })),
  );
}

/** The whole, cut where a range begins or has ended; `next` gives the value after one. */
function segments(
  are: Others['are'],
  ranges: readonly Range[],
  whole: Range,
  next: (value: number) => number,
): Others[] {
  const cuts = ranges.flatMap(({ low, high }) => [low, next(high)]);
  const within = cuts.filter((cut) => cut > whole.low && cut <= whole.high);
  const starts = [...new Set([whole.low, ...within])].sort((one, other) => one - other);
  return starts.map((low, at) => ({ are, low, high: -next(-(starts[at + 1] ?? next(whole.high))) }));
}

/** What is known of two things together. */
export function both(one: Outcome, other: Outcome): Outcome {
  if (one === 'fails' || other === 'fails') return 'fails';
  return one === 'holds' && other === 'holds' ? 'holds' : 'open';
}

/** What is known of two things of which one suffices. */
export function either(one: Outcome, other: Outcome): Outcome {
  if (one === 'holds' || other === 'holds') return 'holds';
  return one === 'fails' && other === 'fails' ? 'fails' : 'open';
}
