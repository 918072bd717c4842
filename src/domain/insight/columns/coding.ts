import type { HeaderKind } from '../../leads/common-header';
import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import type { Range } from '../../values/range';
import { Reading } from '../../values/reading';
import { cutsOf } from './cuts';
import { countValues } from './numbers';
import { type CodedText, codeTexts } from './text-coding';

/** One column of leads, with each different value once: the cell of lead i is `values[rows[i]]`. */
export interface FieldColumn {
  readonly header: string;
  readonly values: readonly Cell[];
  readonly rows: ArrayLike<number>;
  /** What kind of column it is, by its heading and what it holds; null for none that is known. */
  readonly kind: HeaderKind | null;
  /** Why the column is never learned from: it tells the outcome, or a column with the same heading stands to the left of it. */
  readonly unlearnable?: 'outcome' | 'duplicate heading';
}

/**
 * A column whose cells are parted into a few atoms: the blank cells, ranges of numbers, groups of texts. Criteria are made of whole atoms,
 * so that a lead's cells need not be read again.
 */
export interface CodedColumn {
  readonly header: string;
  /** By lead, its atom. */
  readonly atoms: Uint8Array;
  /** By atom, how many leads are in it. */
  readonly counts: readonly number[];
  /** The cuts between ranges, ascending: atom `FIRST + i` has the numbers from cut i - 1 up to, but without, cut i. Null for texts. */
  readonly cuts: readonly number[] | null;
  /** The highest number in each atom `FIRST + i`; [] for texts. */
  readonly tops: readonly number[];
  /** The atoms of written ranges (`101〜300名`) that reach over several atoms of numbers; [] for texts. */
  readonly spans: readonly Span[];
  /** The tests of texts that hold of whole atoms; [] for numbers. */
  readonly texts: readonly CodedText[];
}

/** A written range from a number of atom `FIRST + first` to one of `FIRST + last`. */
interface Span {
  readonly atom: number;
  readonly first: number;
  readonly last: number;
}

/** The atoms of all numbers, and of the written ranges, from atom `FIRST + first` to `FIRST + last`. */
export function atomsWithin({ spans }: CodedColumn, first: number, last: number): number[] {
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => FIRST + first + at);
  const within = spans.filter((span) => span.first >= first && span.last <= last);
  return [...numbers, ...within.map(({ atom }) => atom)];
}

/** The atom of blank cells. */
export const BLANK = 0;
/** In a column of numbers, the atom of cells that are neither a number nor blank; in one of dates, of all that aren't blank. */
const NO_NUMBER = 1;
/** In a column of numbers, the first atom of numbers. */
const FIRST = 2;

/** The atom of a column's part of numbers. */
export const atomOfPart = (part: number) => FIRST + part;

/** A column is one of numbers when at least this share of its filled cells are numbers or ranges of numbers, and one of dates likewise. */
const NUMERIC_SHARE = 0.6;
const DATED_SHARE = 0.6;

/** The number by which a cell stands among the numbers of its column: of a written range its lower end. Null for any other text. */
function numberOf({ number, numberRange }: Reading): number | null {
  if (number !== null || numberRange === null) return number;
  return Number.isFinite(numberRange.low) ? numberRange.low : numberRange.high;
}

/** Into how many parts of about the same size the numbers of so many leads are cut. */
function partsOf(leads: number): number {
  if (leads < 300) return 5;
  return leads < 2000 ? 10 : 20;
}

/** Parts a column's cells into atoms, without a look at the outcomes. */
export function codeColumn(column: FieldColumn, calendar: Calendar | null): CodedColumn {
  const { header, values, rows } = column;
  const counts = countValues(column);
  const readings = values.map((value) => new Reading(value, calendar));
  let [filled, numeric, dates] = [0, 0, 0];
  const numbers = new Map<number, number>();
  readings.forEach((reading, at) => {
    const count = counts[at] ?? 0;
    if (reading.blank || count === 0) return;
    filled += count;
    if (reading.day !== null || reading.cell instanceof Date) dates += count;
    const number = numberOf(reading);
    if (number === null) return;
    numeric += count;
    numbers.set(number, (numbers.get(number) ?? 0) + count);
  });
  if (filled > 0 && dates / filled >= DATED_SHARE) {
    // Nobody argues about lists of days: of dates, only whether there is one can be a criterion.
    const atoms = readings.map(({ blank }) => (blank ? BLANK : NO_NUMBER));
    return { ...gather(header, rows, atoms, FIRST), cuts: null, tops: [], spans: [], texts: [] };
  }
  if (numbers.size > 2 && numeric / filled >= NUMERIC_SHARE) {
    const distinct = [...numbers].sort(([one], [other]) => one - other);
    const cuts = cutsOf(
      distinct.map(([number]) => number),
      distinct.map(([, count]) => count),
      partsOf(rows.length),
    );
    const tops = new Array<number>(cuts.length + 1).fill(-Infinity);
    const spans: Span[] = [];
    const atomBetween = ({ low, high }: Range) => {
      const [first, last] = [rangeOf(cuts, low), rangeOf(cuts, high)];
      tops[last] = Math.max(tops[last] ?? high, high);
      if (first === last) return FIRST + first;
      const known = spans.find((span) => span.first === first && span.last === last);
      const span = known ?? { atom: FIRST + cuts.length + 1 + spans.length, first, last };
      if (known === undefined) spans.push(span);
      return span.atom;
    };
    const atoms = readings.map(({ blank, number, numberRange }) => {
      if (blank) return BLANK;
      const range = number === null ? numberRange : { low: number, high: number };
      return range === null ? NO_NUMBER : atomBetween(range);
    });
    const size = FIRST + cuts.length + 1 + spans.length;
    return { ...gather(header, rows, atoms, size), cuts, tops, spans, texts: [] };
  }
  const { atoms, size, texts } = codeTexts(readings, counts, calendar, BLANK);
  return { ...gather(header, rows, atoms, size), cuts: null, tops: [], spans: [], texts };
}

/** How many cuts are not above the number, by bisection. */
function rangeOf(cuts: readonly number[], number: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The atom of each lead, and how many leads are in each. @param atoms by value of the column */
function gather(header: string, rows: ArrayLike<number>, atoms: readonly number[], size: number) {
  const counts = new Array<number>(size).fill(0);
  const coded = Uint8Array.from(rows, (value) => atoms[value] ?? BLANK);
  for (const atom of coded) counts[atom] = (counts[atom] ?? 0) + 1;
  return { header, atoms: coded, counts };
}
