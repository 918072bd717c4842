import type { Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import { ColumnPlan, type Part } from './column-plan';
import type { PlannedClause, PlannedTest } from './plan';

/** What clauses contribute to a sum, as far as one column decides it. */
export interface Earning {
  readonly own: ColumnPlan;
  /** The And rows on other columns: all have to hold besides. */
  readonly others: readonly ColumnPlan[];
}

/** The clauses of one sum as earnings; those that read the same column only are looked up together. */
function earningsOf(clauses: readonly Part[], calendar: Calendar | null): Earning[] {
  const together = new Map<number, Part[]>();
  const apart: Earning[] = [];
  for (const { tests, worth } of clauses) {
    const [column, ...others] = columnsOf(tests);
    if (column === undefined) continue;
    const part = { tests: testsOn(tests, column), worth };
    if (others.length === 0) together.set(column, [...(together.get(column) ?? []), part]);
    else
      apart.push({
        own: new ColumnPlan(column, [part], calendar),
        others: holdingOf(tests, others, calendar),
      });
  }
  const joined = [...together].map(([column, parts]) => ({
    own: new ColumnPlan(column, parts, calendar),
    others: [],
  }));
  return [...joined, ...apart];
}

/** Adds what an earning contributes to each row to the sum at the row's place. */
function addEarning({ own, others }: Earning, rows: Cells, sums: Float64Array): void {
  if (others.length === 0) {
    own.addTo(sums, rows);
    return;
  }
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const worth = own.worth(row[own.column]);
    if (worth !== 0 && allHold(others, row)) sums[at] = (sums[at] ?? 0) + worth;
  }
}

/** A clause as plans, one a column, that are worth 1 where the tests on it hold: the clause holds when all are. */
export function holding({ tests }: PlannedClause, calendar: Calendar | null): ColumnPlan[] {
  return holdingOf(tests, columnsOf(tests), calendar);
}

/** True when every plan finds its cell of the row worth something. */
export function allHold(plans: readonly ColumnPlan[], row: Row): boolean {
  for (let at = 0; at < plans.length; at++) {
    const plan = plans[at];
    if (plan !== undefined && plan.worth(row[plan.column]) === 0) return false;
  }
  return true;
}

/** The worth of a clause of which nothing counts but that it holds. */
export const HOLDS: Hundredths = 1;

function holdingOf(tests: readonly PlannedTest[], columns: readonly number[], calendar: Calendar | null) {
  return columns.map(
    (column) => new ColumnPlan(column, [{ tests: testsOn(tests, column), worth: HOLDS }], calendar),
  );
}

const columnsOf = (tests: readonly PlannedTest[]) => [...new Set(tests.map(({ column }) => column))];

const testsOn = (tests: readonly PlannedTest[], wanted: number) =>
  tests.filter(({ column }) => column === wanted);

/** What clauses are worth together, for a block of rows at a time. */
export class SumColumn {
  /** The sum of each row of the block that was added up last. */
  sums = new Float64Array(0);
  private readonly earnings: readonly Earning[];

  constructor(clauses: readonly Part[], calendar: Calendar | null) {
    this.earnings = earningsOf(clauses, calendar);
  }

  addUp(block: Cells): void {
    if (this.sums.length < block.length) this.sums = new Float64Array(block.length);
    else this.sums.fill(0);
    for (const earning of this.earnings) addEarning(earning, block, this.sums);
  }
}
