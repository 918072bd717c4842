import { all, any, double, type Sql, type SqlDialect, surely } from '../notation/sql-dialect';
import type { Hundredths } from '../values/hundredths';
import { ALL_NUMBERS, above, below, type Range } from '../values/range';
import type { Item, Operand } from './operand';
import type { Trouble } from './trouble';

/** A cell of a column as SQL knows it. Each form is computed in the query only where it was asked for. */
export interface SqlCell {
  readonly dialect: SqlDialect;
  readonly blank: Sql;
  /** The normalised text. */
  readonly text: Sql;
  /** NULL for what is no number. */
  readonly number: Sql;
  /** The range of numbers that a text stands for; NULL for an end that there is not, and both for no range. */
  readonly low: Sql;
  readonly high: Sql;
  /** Whether the one end of a range is itself no part of it. */
  readonly open: Sql;
  /** The count of days since 1970-01-01; NULL for what is no date. */
  readonly day: Sql;
  /** The normalised entries of a cell that is a list, each between line breaks. */
  readonly entries: Sql;
  /** What stands behind the `@`; NULL for what is no address. */
  readonly domain: Sql;
}

/** A test in SQL, as `Test` has it: what it gives is never NULL. */
export interface SqlTest {
  readonly holds: Sql;
  readonly troubles?: readonly { readonly trouble: Trouble; readonly when: Sql }[];
  /** What a computing condition earns by a cell of which it holds. */
  earns?(points: Hundredths): Sql;
}

export type WriteSql = (operand: Operand, cell: SqlCell, asOf: Sql) => SqlTest;

/** Narrows the operand to the kind that the entry's reader makes; another kind is a bug in the table. */
function taking<K extends Operand['kind']>(
  kind: K,
  write: (operand: Extract<Operand, { kind: K }>, cell: SqlCell, asOf: Sql) => SqlTest,
): WriteSql {
  const isOfKind = (operand: Operand): operand is Extract<Operand, { kind: K }> => operand.kind === kind;
  return (operand, cell, asOf) => {
    if (!isOfKind(operand)) throw new Error(`A condition that takes ${kind} was given ${operand.kind}`);
    return write(operand, cell, asOf);
  };
}

/** A test of what is not blank: one of the items fits, or none does. */
const onItems = (wanted: boolean, fits: (cell: SqlCell, items: readonly Item[]) => readonly Sql[]) =>
  taking('items', ({ items }, cell) => ({
    holds: all([`NOT ${cell.blank}`, `${wanted ? '' : 'NOT '}${any(fits(cell, items))}`]),
  }));

/** Likewise of each item's text by itself. */
const onEach = (wanted: boolean, fits: (cell: SqlCell, literal: Sql) => Sql) =>
  onItems(wanted, (cell, items) => items.map(({ text }) => fits(cell, cell.dialect.text(text))));

export const equalsSql = (wanted: boolean) =>
  onItems(wanted, (cell, items) => {
    const texts = items.map(({ text }) => cell.dialect.text(text));
    const numbers = items.flatMap(({ number }) => (number === null ? [] : double(number)));
    const isText = `${cell.text} IN (${texts.join(', ')})`;
    return numbers.length === 0
      ? [isText]
      : [isText, surely(`${cell.number} IN (${[...new Set(numbers)].join(', ')})`)];
  });

export const containsSql = (wanted: boolean) =>
  onEach(wanted, ({ text }, item) => `STRPOS(${text}, ${item}) > 0`);

export const startsWithSql = onEach(true, ({ text }, item) => `STARTS_WITH(${text}, ${item})`);

export const endsWithSql = onEach(true, ({ text }, item) => `ENDS_WITH(${text}, ${item})`);

export const includesSql = (wanted: boolean) =>
  onItems(wanted, ({ dialect, entries }, items) =>
    items.map(({ text }) => `STRPOS(${entries}, ${dialect.text(`\n${text}\n`)}) > 0`),
  );

/** A character with which a word does not run on: no letter or digit, or one of a script without gaps. */
export const GAP = '[^\\pL\\pN]|[\\p{Han}\\p{Hiragana}\\p{Katakana}]';
const RUNS_ON = /[\p{L}\p{N}]/u;
const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const runsOn = (char = '') => RUNS_ON.test(char) && !STANDS_ALONE.test(char);

/** A pattern that matches where the item stands as a word. */
function wordPattern({ text }: Item): string {
  const chars = [...text];
  const escaped = text.replace(/[!-/:-@[-\x60{-~]/g, '\\$&');
  const before = runsOn(chars[0]) ? `(?:^|${GAP})` : '';
  const after = runsOn(chars[chars.length - 1]) ? `(?:$|${GAP})` : '';
  return before + escaped + after;
}

export const wordSql = (wanted: boolean) =>
  onItems(wanted, ({ dialect, text }, items) => [dialect.matches(text, items.map(wordPattern).join('|'))]);

export const domainSql = (wanted: boolean) =>
  taking('items', ({ items }, { dialect, domain, blank }) => {
    const isOf = items.map(({ text }) => {
      return `${domain} = ${dialect.text(text)} OR ENDS_WITH(${domain}, ${dialect.text(`.${text}`)})`;
    });
    return {
      holds: `NOT ${blank} AND ${surely(`${wanted ? '' : 'NOT '}${any(isOf)}`)}`,
      troubles: [{ trouble: 'no address', when: `NOT ${blank} AND ${domain} IS NULL` }],
    };
  });

export const emptySql = (wanted: boolean) =>
  taking('nothing', (_, { blank }) => ({ holds: wanted ? blank : `NOT ${blank}` }));

/** Neither blank nor a number nor, where that is read, a range. */
const noNumber = ({ blank, number }: SqlCell) => `NOT ${blank} AND ${number} IS NULL`;

/** The test that a cell's number, or every number of its range, lies in a range: its ends may be those of all numbers. */
function numbersIn(cell: SqlCell, range: Range): SqlTest {
  const { number, low, high, open } = cell;
  const from = range.low === ALL_NUMBERS.low ? null : range.low;
  const to = range.high === ALL_NUMBERS.high ? null : range.high;
  const isRange = `(${low} IS NOT NULL OR ${high} IS NOT NULL)`;
  const isNumber = all([
    ...(from === null ? [] : [`${number} >= ${double(from)}`]),
    ...(to === null ? [] : [`${number} <= ${double(to)}`]),
  ]);
  const isWithin = all([
    ...(from === null
      ? []
      : [surely(`${low} >= CASE WHEN ${open} THEN ${double(below(from))} ELSE ${double(from)} END`)]),
    ...(to === null
      ? []
      : [surely(`${high} <= CASE WHEN ${open} THEN ${double(above(to))} ELSE ${double(to)} END`)]),
  ]);
  const overlaps = all([
    isRange,
    ...(to === null
      ? []
      : [`COALESCE(${low} <= ${double(to)} AND NOT (${open} AND ${low} = ${double(to)}), TRUE)`]),
    ...(from === null
      ? []
      : [`COALESCE(${high} >= ${double(from)} AND NOT (${open} AND ${high} = ${double(from)}), TRUE)`]),
  ]);
  return {
    holds: any([surely(isNumber), isWithin]),
    troubles: [
      { trouble: 'no number', when: `${noNumber(cell)} AND NOT ${isRange}` },
      { trouble: 'undecided', when: `${overlaps} AND NOT (${isWithin})` },
    ],
  };
}

export const numberSql = (rangeOf: (bound: number) => Range) =>
  taking('number', ({ number }, cell) => numbersIn(cell, rangeOf(number)));

export const betweenSql = taking('between', (range, cell) => numbersIn(cell, range));

/** No date is so many days before another. */
const MOST_DAYS = 10_000_000_000;

const noDate = ({ blank, day }: SqlCell) =>
  ({ trouble: 'no date', when: `NOT ${blank} AND ${day} IS NULL` }) as const;

const afterAsOf = ({ day }: SqlCell, asOf: Sql) =>
  ({ trouble: 'after as of', when: surely(`${day} > ${asOf}`) }) as const;

export const daySql = (comparison: '>=' | '<=') =>
  taking('day', ({ day }, cell) => ({
    holds: surely(`${cell.day} ${comparison} ${day}`),
    troubles: [noDate(cell)],
  }));

/** A test of the age in whole days. */
export const ageSql = (holds: (age: Sql, days: number) => Sql) =>
  taking('days', ({ days }, cell, asOf) => ({
    holds: surely(holds(`${asOf} - ${cell.day}`, Math.min(days, MOST_DAYS))),
    troubles: [noDate(cell), afterAsOf(cell, asOf)],
  }));

/** Numbers of days up to this one leave room for points in whole numbers of 64 bits. */
const MOST_PLAIN_DAYS = 4_000_000_000;

export const fadesSql = taking('days', ({ days }, cell, asOf) => {
  const age = `(${asOf} - ${cell.day})`;
  const { dialect } = cell;
  const write = days > MOST_PLAIN_DAYS ? dialect.wide : (value: bigint) => dialect.whole(Number(value));
  return {
    holds: surely(`${age} BETWEEN 0 AND ${Math.min(days, MOST_DAYS) - 1}`),
    troubles: [noDate(cell), afterAsOf(cell, asOf)],
    earns(points) {
      const whole = BigInt(days);
      const doubled = `${write(BigInt(Math.abs(points)) * 2n)} * (${write(whole)} - ${age}) + ${write(whole * 100n)}`;
      const rounded = dialect.quotient(doubled, write(whole * 200n));
      return `${points < 0 ? -100 : 100} * CAST(${rounded} AS ${dialect.types.whole})`;
    },
  };
});

export const eachSql = taking('times', ({ times }, cell) => ({
  holds: surely(`${cell.number} > 0e0`),
  troubles: [{ trouble: 'no number', when: noNumber(cell) }],
  earns: (points) =>
    `${cell.dialect.whole(points)} * CAST(LEAST(FLOOR(${cell.number}), ${double(times)}) AS ${cell.dialect.types.whole})`,
}));
