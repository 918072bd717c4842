import type { Cell, Cells } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import { EVERYTHING, overlap, type Range } from '../values/range';
import { type Placeholders, Reading } from '../values/reading';
import { isBlankText, normalize } from '../values/text';
import { computingTest, type PlannedAlternative, type PlannedTest } from './plan';
import { TextMemo } from './text-memo';

/** Alternatives of tests that read one column, and what they are worth where all tests of one of them hold. */
export interface Part {
  readonly alternatives: readonly PlannedAlternative[];
  readonly worth: Hundredths;
}

/** By what a table's cells are read. */
export interface CellRules {
  readonly calendar: Calendar | null;
  readonly placeholders: (column: number) => Placeholders;
}

/** Whether a number or a date can be one of the placeholders. */
export function canBeNumbers(placeholders: Placeholders): boolean {
  return [...placeholders].some((text) => /\d|infinity/.test(text));
}

/** A part by the range of numbers, or of days, of which it holds. */
interface Band extends Range {
  readonly worth: Hundredths;
  readonly amount: PlannedTest['amount'];
}

/** A part whose tests read the normalised text and nothing else. */
interface TextPart {
  readonly first: Accepts;
  /** The further alternatives. */
  readonly others: readonly Accepts[];
  readonly worth: Hundredths;
}

type Accepts = readonly ((text: string) => boolean)[];

/**
 * What the cells of one column are worth by themselves. Numbers and dates are judged by their ranges; of a text, which
 * costs more to read, the worth is remembered for each distinct one.
 */
export class ColumnPlan {
  private readonly memo = new TextMemo((text) => this.readText(text));
  private readonly placeholders: Placeholders;
  private readonly ofBlank: Hundredths;
  private readonly texts: readonly TextPart[] | null;
  private readonly numbers: readonly Band[] | null;
  private readonly days: readonly Band[] | null;

  constructor(
    readonly column: number,
    private readonly parts: readonly Part[],
    private readonly cells: CellRules,
  ) {
    const { calendar } = cells;
    this.placeholders = cells.placeholders(column);
    // A number or a date that counts as blank is in no band, so that each of them has to be read.
    const isPlain = !canBeNumbers(this.placeholders);
    this.ofBlank = this.work('');
    this.texts = textParts(parts);
    this.numbers = isPlain ? bandsOf(parts, 'numbers') : null;
    this.days = isPlain && calendar !== null ? bandsOf(parts, 'days') : null;
  }

  /** The worth of the parts that hold of a cell, together. */
  worth(cell: Cell): Hundredths {
    if (typeof cell === 'string') return cell === '' ? this.ofBlank : this.memo.of(cell);
    if (typeof cell === 'number' && this.numbers !== null) {
      return Number.isNaN(cell) ? this.ofBlank : sumOf(this.numbers, cell);
    }
    if (cell instanceof Date && this.days !== null && this.cells.calendar !== null) {
      return Number.isNaN(cell.getTime()) ? this.ofBlank : sumOf(this.days, this.cells.calendar(cell));
    }
    return this.work(cell);
  }

  /** Adds each row's worth to the sum at the row's place. */
  addTo(sums: Float64Array, rows: Cells): void {
    for (let at = 0; at < rows.length; at++) {
      const worth = this.worth(rows[at]?.[this.column]);
      if (worth !== 0) sums[at] = (sums[at] ?? 0) + worth;
    }
  }

  private readText(text: string): Hundredths {
    if (this.texts === null) return this.work(text);
    if (isBlankText(text)) return this.ofBlank;
    const normal = normalize(text);
    if (this.placeholders.size > 0 && this.placeholders.has(normal)) return this.ofBlank;
    let sum = 0;
    for (const { first, others, worth } of this.texts) {
      if (allAccept(first, normal) || (others.length > 0 && oneAccepts(others, normal))) sum += worth;
    }
    return sum;
  }

  private work(cell: Cell): Hundredths {
    const reading = new Reading(cell, this.cells.calendar, this.placeholders);
    let sum = 0;
    for (const part of this.parts) {
      if (!part.alternatives.some((tests) => tests.every((test) => test.holds(reading)))) continue;
      const own = computingTest(part);
      sum += own?.earns?.(reading, part.worth) ?? part.worth;
    }
    return sum;
  }
}

/** The parts as tests of a text; null where one reads more than that. */
function textParts(parts: readonly Part[]): TextPart[] | null {
  const isText = ({ alternatives }: Part) =>
    alternatives.every((tests) => tests.every(({ accepts }) => accepts !== undefined));
  if (!parts.every(isText)) return null;
  return parts.map(({ alternatives, worth }) => {
    const [first = [], ...others] = alternatives.map((tests) =>
      tests.flatMap(({ accepts }) => accepts ?? []),
    );
    return { first, others, worth };
  });
}

function oneAccepts(alternatives: readonly Accepts[], text: string): boolean {
  for (const accepts of alternatives) if (allAccept(accepts, text)) return true;
  return false;
}

function allAccept(tests: Accepts, text: string): boolean {
  for (const accepts of tests) if (!accepts(text)) return false;
  return true;
}

/** The parts as bands; null where a cell's number or day alone does not decide. */
function bandsOf(parts: readonly Part[], kind: 'numbers' | 'days'): Band[] | null {
  const bands: Band[] = [];
  for (const { alternatives, worth } of parts) {
    const ranges: Range[] = [];
    for (const tests of alternatives) {
      const own = tests.map((test) => test[kind]);
      if (!own.every((range) => range !== undefined)) return null;
      ranges.push(own.reduce(overlap, EVERYTHING));
    }
    const amount = alternatives[0]?.[0]?.amount;
    bands.push(...apart(ranges).map((range) => ({ ...range, worth, amount })));
  }
  return bands;
}

/** The same numbers as ranges that share none. */
function apart(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  const filled = ranges.filter(({ low, high }) => low <= high).sort((one, other) => one.low - other.low);
  for (const range of filled) {
    const last = found[found.length - 1];
    if (last === undefined || range.low > last.high) found.push(range);
    else found[found.length - 1] = { low: last.low, high: Math.max(last.high, range.high) };
  }
  return found;
}

function sumOf(bands: readonly Band[], value: number): Hundredths {
  let sum = 0;
  for (let at = 0; at < bands.length; at++) {
    const band = bands[at];
    if (band !== undefined && value >= band.low && value <= band.high) {
      sum += band.amount === undefined ? band.worth : band.amount(value, band.worth);
    }
  }
  return sum;
}
