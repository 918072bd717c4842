import type { Trouble } from '../definition/trouble';
import type { Cell, Row } from '../values/cell';
import type { Day } from '../values/day';
import { type Placeholders, Reading } from '../values/reading';
import { type CellRules, canBeNumbers } from './column-plan';
import type { PlannedTest } from './plan';
import { TextMemo } from './text-memo';

/** A cell that a condition could not judge. */
export interface Warning {
  readonly field: string;
  readonly column: number;
  readonly cell: Cell;
  readonly trouble: Trouble;
}

/** A trouble with a cell, by the row of the first test that has it. */
interface Found {
  readonly row: number;
  readonly field: string;
  readonly trouble: Trouble;
}

const NOTHING: readonly Found[] = [];
const NONE: readonly Warning[] = [];

/** What was found is kept of at most so many days of a column. */
const MAX_KEPT_DAYS = 20_000;

/** What the tests of one column find wrong with its cells. */
class WarningColumn {
  private readonly memo = new TextMemo((text) => this.read(text));
  private readonly days = new Map<Day, readonly Found[]>();
  private readonly placeholders: Placeholders;
  private readonly takesNumbers: boolean;
  private readonly takesDays: boolean;

  constructor(
    readonly column: number,
    private readonly tests: readonly PlannedTest[],
    private readonly cells: CellRules,
  ) {
    this.placeholders = cells.placeholders(column);
    this.takesDays = !canBeNumbers(this.placeholders);
    this.takesNumbers = tests.every(({ source }) => source.condition.needs === 'number');
  }

  find(cell: Cell): readonly Found[] {
    if (cell === '' || cell === null || cell === undefined) return NOTHING;
    if (typeof cell === 'string') return this.memo.of(cell);
    if (this.takesNumbers && typeof cell === 'number' && Number.isFinite(cell)) return NOTHING;
    return cell instanceof Date ? this.findInDate(cell) : this.read(cell);
  }

  /** What is wrong with a date is the same for all moments of its day. */
  private findInDate(date: Date): readonly Found[] {
    const { calendar } = this.cells;
    if (calendar === null || !this.takesDays || Number.isNaN(date.getTime())) return this.read(date);
    const day = calendar(date);
    const known = this.days.get(day);
    if (known !== undefined) return known;
    const found = this.read(date);
    if (this.days.size < MAX_KEPT_DAYS) this.days.set(day, found);
    return found;
  }

  private read(cell: Cell): readonly Found[] {
    const reading = new Reading(cell, this.cells.calendar, this.placeholders);
    const found: Found[] = [];
    for (const { source, trouble: judge } of this.tests) {
      const trouble = judge?.(reading) ?? null;
      if (trouble !== null && !found.some((one) => one.trouble === trouble))
        found.push({ row: source.row, field: source.field, trouble });
    }
    return found.length === 0 ? NOTHING : found;
  }
}

/** Gives the warnings of all tests for a row, each cell and trouble once, in the order of the definition's rows. */
export function warningsOf(
  tests: readonly PlannedTest[],
  cells: CellRules,
): (row: Row) => readonly Warning[] {
  const judging = tests.filter(({ trouble }) => trouble !== undefined);
  const columns = [...new Set(judging.map(({ column }) => column))].map(
    (column) =>
      new WarningColumn(
        column,
        judging.filter((test) => test.column === column),
        cells,
      ),
  );
  return (row) => {
    let all: (Warning & Found)[] | null = null;
    for (let at = 0; at < columns.length; at++) {
      const one = columns[at];
      const cell = one && row[one.column];
      const found = one?.find(cell) ?? NOTHING;
      if (one === undefined || found === NOTHING) continue;
      all ??= [];
      for (const each of found) all.push({ ...each, column: one.column, cell });
    }
    return all?.sort((one, other) => one.row - other.row) ?? NONE;
  };
}
