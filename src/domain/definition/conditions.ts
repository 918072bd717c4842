import { domainOf } from '../values/address';
import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import { fade } from '../values/hundredths';
import { ALL_NUMBERS, above, below, EVERYTHING, NONE, overlap, type Range } from '../values/range';
import type { Reading } from '../values/reading';
import { standsAsWord } from '../values/word';
import { type Condition, type Needs, type Test, unreadableAs } from './condition';
import {
  ageSql,
  betweenSql,
  containsSql,
  daySql,
  domainSql,
  eachSql,
  emptySql,
  endsWithSql,
  equalsSql,
  fadesSql,
  includesSql,
  numberSql,
  startsWithSql,
  type WriteSql,
  wordSql,
} from './condition-sql';
import {
  BETWEEN,
  DAY,
  days,
  ITEMS,
  type Item,
  NOTHING,
  NUMBER,
  type Operand,
  type OperandReader,
  TIMES,
} from './operand';

/** Fails with a warning where only a part of the cell's numbers lies in the range. */
function isUndecided({ numberRange }: Reading, range: Range): boolean {
  if (numberRange === null || isWithin(numberRange, range)) return false;
  const shared = overlap(numberRange, range);
  return shared.low <= shared.high;
}

function isWithin({ low, high }: Range, range: Range): boolean {
  return low >= range.low && high <= range.high;
}

/** The test that a cell's number, or every number of its range, lies in a range. */
function numbersIn(range: Range): Test {
  return {
    holds({ number, numberRange }) {
      if (number !== null) return number >= range.low && number <= range.high;
      return numberRange !== null && isWithin(numberRange, range);
    },
    trouble(reading) {
      if (reading.numberRange === null) return unreadableAs(reading, 'number');
      return isUndecided(reading, range) ? 'undecided' : null;
    },
    numbers: range,
    days: NONE,
  };
}

/** The test that a cell's day lies in a range; `asOf` is left out where a later day is nothing to warn of. */
function daysIn(range: Range, asOf = Infinity): Test {
  return {
    holds: ({ day }) => day !== null && day >= range.low && day <= range.high,
    trouble: (reading) =>
      reading.day !== null && reading.day > asOf ? 'after as of' : unreadableAs(reading, 'date'),
    numbers: NONE,
    days: range,
  };
}

type Compile = (operand: Operand, asOf: Day | null) => Test;

/** Narrows the operand to the kind that the entry's reader makes; another kind is a bug in the table. */
function taking<K extends Operand['kind']>(
  kind: K,
  make: (operand: Extract<Operand, { kind: K }>, asOf: Day) => Test | Test['holds'],
): Compile {
  const isOfKind = (operand: Operand): operand is Extract<Operand, { kind: K }> => operand.kind === kind;
  return (operand, asOf) => {
    if (!isOfKind(operand)) throw new Error(`A condition that takes ${kind} was given ${operand.kind}`);
    const made = make(operand, asOf ?? Number.NaN);
    return typeof made === 'function' ? { holds: made } : made;
  };
}

function entry(
  en: string,
  ja: string,
  needs: Needs,
  operand: OperandReader,
  compile: Compile,
  sql: WriteSql,
  computes = false,
): Condition {
  return { keyword: { en, ja }, needs, operand, computes, compile, sql };
}

type Accepts = (text: string) => boolean;

const inText = (accepts: Accepts): Test => ({
  holds: (reading) => !reading.blank && accepts(reading.text),
  accepts,
});

/** A test of the text alone, by the texts of the items. */
const onText = (acceptsOf: (items: readonly string[]) => Accepts) =>
  taking('items', ({ items }) => inText(acceptsOf(items.map(({ text }) => text))));

const onItems = (test: (reading: Reading, items: readonly Item[]) => boolean) =>
  taking(
    'items',
    ({ items }) =>
      (reading) =>
        !reading.blank && test(reading, items),
  );

/** A test of a number: holds of those in the range. */
const onNumber = (rangeOf: (bound: number) => Range) =>
  taking('number', ({ number }) => numbersIn(rangeOf(number)));

/** A test of a date: holds of the days in the range. */
const onDay = (rangeOf: (bound: Day) => Range) => taking('day', ({ day }) => daysIn(rangeOf(day)));

/** A test of an age: holds of the days in the range, and warns of days after As of. */
const onAge = (rangeOf: (days: number, asOf: Day) => Range) =>
  taking('days', ({ days }, asOf) => daysIn(rangeOf(days, asOf), asOf));

/** A test that computes what a cell of which it holds is worth. */
function computing(
  kind: 'number' | 'day',
  test: Test,
  best: number,
  amount: (value: number, points: Hundredths) => Hundredths,
): Test {
  return { ...test, best, amount, earns: (reading, points) => amount(reading[kind] ?? Number.NaN, points) };
}

/** A test that the cell equals one of the items or none: by its text, where no item is a number too. */
const onEqual = (wanted: boolean) =>
  taking('items', ({ items }) => {
    const texts = items.map(({ text }) => text);
    const numbers = items.flatMap(({ number }) => number ?? []);
    if (numbers.length === 0) return inText((text) => texts.includes(text) === wanted);
    return (reading) => {
      if (reading.blank) return false;
      const { number } = reading;
      return (texts.includes(reading.text) || (number !== null && numbers.includes(number))) === wanted;
    };
  });

const onContained = (wanted: boolean) =>
  onText((items) => (text) => items.some((item) => text.includes(item)) === wanted);

const includesOne = (reading: Reading, items: readonly Item[]) =>
  items.some((item) => reading.entries.has(item.text));

const onWord = (wanted: boolean) =>
  onText((items) => (text) => items.some((item) => standsAsWord(text, item)) === wanted);

const DOT = '.'.charCodeAt(0);

/** True for the domain itself, and for one below it. */
function isOfDomain(domain: string, item: string): boolean {
  const before = domain.length - item.length - 1;
  return before < 0 ? domain === item : domain.charCodeAt(before) === DOT && domain.endsWith(item);
}

const onDomain = (wanted: boolean) =>
  taking('items', ({ items }) => {
    const domains = items.map(({ text }) => text);
    return {
      ...inText((text) => {
        const found = domainOf(text);
        return found !== null && domains.some((domain) => isOfDomain(found, domain)) === wanted;
      }),
      trouble: (reading) => unreadableAs(reading, 'e-mail'),
    };
  });

const atLeast = (bound: number): Range => ({ ...ALL_NUMBERS, low: bound });
const moreThan = (bound: number): Range => ({ ...ALL_NUMBERS, low: above(bound) });
const atMost = (bound: number): Range => ({ ...ALL_NUMBERS, high: bound });
const lessThan = (bound: number): Range => ({ ...ALL_NUMBERS, high: below(bound) });

/** Every condition there is. To add one is to add an entry here, and its row to the guides' table of conditions. */
export const CONDITIONS: readonly Condition[] = [
  entry('is', '次のいずれか', 'text', ITEMS, onEqual(true), equalsSql(true)),
  entry('is not', '次のいずれでもない', 'text', ITEMS, onEqual(false), equalsSql(false)),
  entry('contains', '次を含む', 'text', ITEMS, onContained(true), containsSql(true)),
  entry('does not contain', '次を含まない', 'text', ITEMS, onContained(false), containsSql(false)),
  entry('contains the word', '次の語を含む', 'text', ITEMS, onWord(true), wordSql(true)),
  entry('does not contain the word', '次の語を含まない', 'text', ITEMS, onWord(false), wordSql(false)),
  entry(
    'starts with',
    '次で始まる',
    'text',
    ITEMS,
    onText((items) => (text) => items.some((item) => text.startsWith(item))),
    startsWithSql,
  ),
  entry(
    'ends with',
    '次で終わる',
    'text',
    ITEMS,
    onText((items) => (text) => items.some((item) => text.endsWith(item))),
    endsWithSql,
  ),
  entry('includes', '選択肢に含む', 'list', ITEMS, onItems(includesOne), includesSql(true)),
  entry(
    'does not include',
    '選択肢に含まない',
    'list',
    ITEMS,
    onItems((reading, items) => !includesOne(reading, items)),
    includesSql(false),
  ),
  entry('email domain is', 'メールドメインが次のいずれか', 'e-mail', ITEMS, onDomain(true), domainSql(true)),
  entry(
    'email domain is not',
    'メールドメインが次のいずれでもない',
    'e-mail',
    ITEMS,
    onDomain(false),
    domainSql(false),
  ),
  entry(
    'is empty',
    '空欄',
    'anything',
    NOTHING,
    () => ({
      holds: (reading) => reading.blank,
      accepts: () => false,
      numbers: NONE,
      days: NONE,
    }),
    emptySql(true),
  ),
  entry(
    'is not empty',
    '空欄でない',
    'anything',
    NOTHING,
    () => ({
      holds: (reading) => !reading.blank,
      accepts: () => true,
      numbers: EVERYTHING,
      days: EVERYTHING,
    }),
    emptySql(false),
  ),
  entry('is at least', '以上', 'number', NUMBER, onNumber(atLeast), numberSql(atLeast)),
  entry('is more than', 'より大きい', 'number', NUMBER, onNumber(moreThan), numberSql(moreThan)),
  entry('is at most', '以下', 'number', NUMBER, onNumber(atMost), numberSql(atMost)),
  entry('is less than', '未満', 'number', NUMBER, onNumber(lessThan), numberSql(lessThan)),
  entry(
    'is between',
    '範囲内',
    'number',
    BETWEEN,
    taking('between', ({ low, high }) => numbersIn({ low, high })),
    betweenSql,
  ),
  entry(
    'is on or after',
    '以降',
    'date',
    DAY,
    onDay((bound) => ({ low: bound, high: Infinity })),
    daySql('>='),
  ),
  entry(
    'is on or before',
    '以前',
    'date',
    DAY,
    onDay((bound) => ({ low: -Infinity, high: bound })),
    daySql('<='),
  ),
  entry(
    'is within the last',
    '直近（日数）以内',
    'date',
    days(0),
    onAge((days, asOf) => ({ low: asOf - days, high: asOf })),
    ageSql((age, days) => `${age} BETWEEN 0 AND ${days}`),
  ),
  entry(
    'is older than',
    '（日数）より前',
    'date',
    days(0),
    onAge((days, asOf) => ({ low: -Infinity, high: asOf - days - 1 })),
    ageSql((age, days) => `${age} > ${days}`),
  ),
  entry(
    'fades over',
    '（日数）で減衰',
    'date',
    days(1),
    taking('days', ({ days }, asOf) =>
      computing('day', daysIn({ low: asOf - days + 1, high: asOf }, asOf), asOf, (day, points) =>
        fade(points, asOf - day, days),
      ),
    ),
    fadesSql,
    true,
  ),
  entry(
    'each, up to',
    '1件ごと（上限回数）',
    'number',
    TIMES,
    taking('times', ({ times }) =>
      computing(
        'number',
        {
          holds: ({ number }) => number !== null && number > 0,
          trouble: (reading) => unreadableAs(reading, 'number'),
          numbers: { ...ALL_NUMBERS, low: above(0) },
          days: NONE,
        },
        times,
        (number, points) => points * Math.min(Math.floor(number), times),
      ),
    ),
    eachSql,
    true,
  ),
];
