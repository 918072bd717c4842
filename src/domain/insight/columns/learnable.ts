import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import { Reading } from '../../values/reading';
import { isBlank } from '../../values/text';
import type { FieldColumn } from './coding';
import { isComposed } from './composed';
import type { Exclusion } from './exclusion';
import { countValues } from './numbers';
import { tellingOf } from './telling-cells';
import { reasonOfHeading } from './telling-heading';

const EMAIL = /^[^@]+[@＠][^@]+$/;

/** More than 50 different texts, of which hardly any is met twice, identify leads. More than 20 are free text. */
const TEXTS_OF_IDENTIFIER = 50;
const TEXTS_OF_FREE_TEXT = 20;
/** A column is one of dates, numbers or e-mail addresses when at least this share of its filled cells are. */
const MOST_CELLS = 0.6;
/** A running number has at least 20 filled cells; 95 % of them are whole numbers that leave out at most 20 % of their range. */
const RUNNING = { fewestCells: 20, wholeShare: 0.95, longestRange: 1.2 };

/** A few texts that many leads share identify none: at most 12, with 5 leads each on average. */
const MOST_SHARED = 12;
const LEAST_OF_SHARED = 5;

/** How many filled cells there are, and how many of each kind. */
interface Kinds {
  readonly filled: number;
  readonly numbers: number;
  readonly ranges: number;
  readonly dates: number;
  readonly emails: number;
}

/** The filled cells that any lead has, each once, and how many leads have each. */
interface FilledCells {
  readonly cells: readonly Cell[];
  readonly counts: readonly number[];
  /** How many leads have a blank cell. */
  readonly blank: number;
}

/**
 * Why a column is not learned from unless a person takes it in; null where it is. What its cells hold decides before what its heading says.
 * Only leads with an outcome are looked at.
 */
export function exclusionOf(column: FieldColumn, calendar: Calendar | null): Exclusion | null {
  const filled = filledCells(column);
  const all = column.unlearnable ?? sameness(filled);
  if (all !== null) return all;
  const kinds = countKinds(filled.cells, filled.counts, calendar);
  if (kinds.dates / kinds.filled >= MOST_CELLS) return 'date';
  const told = tellingOf(filled.cells, filled.counts);
  if (told !== null) return told;
  const heading = reasonOfHeading(column);
  if (heading !== null && !isRefuted(heading, filled, kinds)) return heading;
  return exclusionByCells(filled, kinds, calendar);
}

function filledCells(column: FieldColumn): FilledCells {
  const all = countValues(column);
  const cells: Cell[] = [];
  const counts: number[] = [];
  let blank = 0;
  column.values.forEach((value, at) => {
    const count = all[at] ?? 0;
    if (count === 0) return;
    if (isBlank(value)) blank += count;
    else {
      cells.push(value);
      counts.push(count);
    }
  });
  return { cells, counts, blank };
}

/** What a column is of which all cells are the same; null for any other. */
function sameness({ cells, blank }: FilledCells): Exclusion | null {
  if (cells.length === 0) return 'blank';
  return cells.length === 1 && blank === 0 ? 'constant' : null;
}

/** True where the cells show that the heading doesn't mean what it seems to: 区分コード with 5 values identifies no lead. */
function isRefuted(heading: Exclusion, { cells }: FilledCells, { filled, numbers }: Kinds): boolean {
  if (heading === 'identifier')
    return cells.length <= MOST_SHARED && filled >= cells.length * LEAST_OF_SHARED;
  if (numbers / filled < MOST_CELLS) return false;
  const isWithin = (...ranges: readonly (readonly [low: number, high: number])[]) =>
    cells.every(
      (cell) => typeof cell !== 'number' || ranges.some(([low, high]) => cell >= low && cell <= high),
    );
  if (heading === 'calendar') return !isWithin([0, 53], [1900, 2100], [190001, 210012]);
  return heading === 'personal' && !isWithin([0, 120], [1900, 2100]);
}

/** Why a column is left out by what most of its filled cells are; null where it is learned from. */
function exclusionByCells(
  { cells, counts }: FilledCells,
  { filled, numbers, ranges, emails }: Kinds,
  calendar: Calendar | null,
): Exclusion | null {
  if (numbers / filled >= MOST_CELLS) return isRunning(cells, filled) ? 'identifier' : null;
  const exclusion = exclusionOfTexts(cells.length, filled);
  if ((numbers + ranges) / filled >= MOST_CELLS) return exclusion;
  if (exclusion === null || emails / filled >= MOST_CELLS) return exclusion;
  return isComposed(cells, counts, calendar) ? null : exclusion;
}

/** How many filled cells are of each kind. Without a calendar a Date has no day, and is a date all the same. */
function countKinds(cells: readonly Cell[], counts: readonly number[], calendar: Calendar | null): Kinds {
  const kinds = { filled: 0, numbers: 0, ranges: 0, dates: 0, emails: 0 };
  cells.forEach((cell, at) => {
    const count = counts[at] ?? 0;
    const { number, numberRange, day } = new Reading(cell, calendar);
    kinds.filled += count;
    if (number !== null) kinds.numbers += count;
    if (numberRange !== null) kinds.ranges += count;
    if (day !== null || cell instanceof Date) kinds.dates += count;
    if (typeof cell === 'string' && EMAIL.test(cell)) kinds.emails += count;
  });
  return kinds;
}

/** What a column is where hardly any of its texts is met twice; null where leads share texts. */
function exclusionOfTexts(texts: number, filled: number): Exclusion | null {
  if (texts > TEXTS_OF_IDENTIFIER && texts > filled / 2) return 'identifier';
  return texts > TEXTS_OF_FREE_TEXT && texts > (filled * 2) / 3 ? 'free text' : null;
}

/** True for whole numbers that leave out hardly one between the first and the last: a running number. */
function isRunning(cells: readonly Cell[], filled: number): boolean {
  const whole = cells.filter((one): one is number => typeof one === 'number' && Number.isInteger(one));
  if (filled < RUNNING.fewestCells || whole.length < filled * RUNNING.wholeShare) return false;
  let [low, high] = [Infinity, -Infinity];
  for (const one of whole) [low, high] = [Math.min(low, one), Math.max(high, one)];
  return high - low < whole.length * RUNNING.longestRange;
}
