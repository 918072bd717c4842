import type { Cell, Cells } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import { EVERYTHING, overlap, type Range } from '../values/range';
import { Reading } from '../values/reading';
import { isBlankText, normalize } from '../values/text';
import type { PlannedTest } from './plan';

/** Tests that read one column, and what they are worth where all of them hold. */
export interface Part {
  readonly tests: readonly PlannedTest[];
  readonly worth: Hundredths;
}

/** A part by the range of numbers, or of days, of which it holds. */
interface Band extends Range {
  readonly worth: Hundredths;
  readonly amount: PlannedTest['amount'];
}

/** A part whose tests read the normalised text and nothing else. */
interface TextPart {
  readonly accepts: readonly ((text: string) => boolean)[];
  readonly worth: Hundredths;
}

/** Beyond this many misses without as many hits, a column's texts are taken to be all different and not remembered. */
const TRIAL = 2048;
/** No more texts are kept for a column than this. */
const KEPT = 20_000;

/**
 * What the cells of one column are worth by themselves. Numbers and dates are judged by their ranges; of a text, which
 * costs more to read, the worth is remembered for each distinct one.
 */
export class ColumnPlan {
  private readonly known = new Map<string, Hundredths>();
  private misses = 0;
  private hits = 0;
  private readonly ofBlank: Hundredths;
  private readonly texts: readonly TextPart[] | null;
  private readonly numbers: readonly Band[] | null;
  private readonly days: readonly Band[] | null;

  constructor(
    readonly column: number,
    private readonly parts: readonly Part[],
    private readonly calendar: Calendar | null,
  ) {
    this.ofBlank = this.work('');
    this.texts = textParts(parts);
    this.numbers = bandsOf(parts, 'numbers');
    this.days = calendar === null ? null : bandsOf(parts, 'days');
  }

  /** The worth of the parts that hold of a cell, together. */
  worth(cell: Cell): Hundredths {
    if (typeof cell === 'string') return cell === '' ? this.ofBlank : this.ofText(cell);
    if (typeof cell === 'number' && this.numbers !== null) {
      return Number.isNaN(cell) ? this.ofBlank : sumOf(this.numbers, cell);
    }
    if (cell instanceof Date && this.days !== null && this.calendar !== null) {
      return Number.isNaN(cell.getTime()) ? this.ofBlank : sumOf(this.days, this.calendar(cell));
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

  private ofText(text: string): Hundredths {
    if (this.misses > TRIAL && this.hits < this.misses) return this.readText(text);
    const seen = this.known.get(text);
    if (seen !== undefined) {
      this.hits++;
      return seen;
    }
    this.misses++;
    const worth = this.readText(text);
    if (this.known.size < KEPT) this.known.set(text, worth);
    return worth;
  }

  private readText(text: string): Hundredths {
    if (this.texts === null) return this.work(text);
    if (isBlankText(text)) return this.ofBlank;
    const normal = normalize(text);
    let sum = 0;
    for (const { accepts, worth } of this.texts) {
      if (allAccept(accepts, normal)) sum += worth;
    }
    return sum;
  }

  private work(cell: Cell): Hundredths {
    const reading = new Reading(cell, this.calendar);
    let sum = 0;
    for (const { tests, worth } of this.parts) {
      if (!tests.every((test) => test.holds(reading))) continue;
      const own = tests[0];
      sum += own?.earns === undefined ? worth : own.earns(reading, worth);
    }
    return sum;
  }
}

/** The parts as tests of a text; null where one reads more than that. */
function textParts(parts: readonly Part[]): TextPart[] | null {
  const texts = parts.map(({ tests, worth }) => ({
    accepts: tests.flatMap(({ accepts }) => accepts ?? []),
    worth,
  }));
  return texts.every(({ accepts }, at) => accepts.length === parts[at]?.tests.length) ? texts : null;
}

function allAccept(tests: TextPart['accepts'], text: string): boolean {
  for (const accepts of tests) if (!accepts(text)) return false;
  return true;
}

/** The parts as bands; null where a cell's number or day alone does not decide. */
function bandsOf(parts: readonly Part[], kind: 'numbers' | 'days'): Band[] | null {
  const bands: Band[] = [];
  for (const { tests, worth } of parts) {
    const ranges = tests.map((test) => test[kind]);
    if (!ranges.every((range) => range !== undefined)) return null;
    const range = ranges.reduce(overlap, EVERYTHING);
    if (range.low <= range.high) bands.push({ ...range, worth, amount: tests[0]?.amount });
  }
  return bands;
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
