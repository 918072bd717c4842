import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { type CellRules, ColumnPlan, type Part } from './column-plan';
import type { PlannedAlternative, PlannedTest } from './plan';

/** The worth of a clause of which nothing counts but that it holds. */
export const HOLDS: Hundredths = 1;

/** Tests on several columns, one plan a column, worth something where they hold: all have to hold. */
type Together = readonly ColumnPlan[];

/** What parts are worth together, for a block of rows at a time. */
export interface BlockSums {
  /** The sum of each row of the block that was added up last. */
  readonly sums: Float64Array;
  addUp(block: Cells): void;
}

const columnsOf = (alternatives: readonly PlannedAlternative[]) => [
  ...new Set(alternatives.flatMap((tests) => tests.map(({ column }) => column))),
];

const testsOn = (tests: PlannedAlternative, wanted: number) =>
  tests.filter(({ column }) => column === wanted);

/** Tests as plans, one a column, that are worth something where the tests on it hold. */
function together(tests: PlannedAlternative, cells: CellRules, columns = columnsOf([tests])): Together {
  return columns.map(
    (column) => new ColumnPlan(column, [{ alternatives: [testsOn(tests, column)], worth: HOLDS }], cells),
  );
}

/** The test without what it earns, which may be nothing where it holds. */
function holdingOnly({ earns: _, amount: __, ...test }: PlannedTest): PlannedTest {
  return test;
}

/** Tells of rows whether a clause holds. */
export function holding(part: Pick<Part, 'alternatives'>, cells: CellRules): (row: Row) => boolean {
  const alternatives = part.alternatives.map((tests) => tests.map(holdingOnly));
  const [column, other] = columnsOf(alternatives);
  // The alternatives of one column are asked together.
  if (column !== undefined && other === undefined) {
    const plan = new ColumnPlan(column, [{ alternatives, worth: HOLDS }], cells);
    return (row) => plan.worth(row[column]) !== 0;
  }
  const plans = alternatives.map((tests) => together(tests, cells));
  return (row) => oneHolds(plans, row);
}

function oneHolds(alternatives: readonly Together[], row: Row): boolean {
  for (const plans of alternatives) if (allHold(plans, row)) return true;
  return false;
}

function allHold(plans: Together, row: Row): boolean {
  for (let at = 0; at < plans.length; at++) {
    const plan = plans[at];
    if (plan !== undefined && plan.worth(row[plan.column]) === 0) return false;
  }
  return true;
}

/** Adds what parts are worth. */
export class SumColumn implements BlockSums {
  sums = new Float64Array(0);
  /** The parts that read one column only are looked up together, by column. */
  private readonly single: readonly ColumnPlan[];
  /** The parts of one alternative, on several columns. */
  private readonly joint: readonly { readonly own: ColumnPlan; readonly others: Together }[];
  /** The parts of several alternatives, on several columns. */
  private readonly either: readonly { readonly holds: (row: Row) => boolean; readonly worth: Hundredths }[];

  /** @param base what every row has */
  constructor(
    parts: readonly Part[],
    cells: CellRules,
    private readonly base: Hundredths = 0,
  ) {
    const single = new Map<number, Part[]>();
    const several: Part[] = [];
    for (const part of parts) {
      const [column, other] = columnsOf(part.alternatives);
      if (column === undefined) continue;
      if (other === undefined) single.set(column, [...(single.get(column) ?? []), part]);
      else several.push(part);
    }
    this.single = [...single].map(([column, own]) => new ColumnPlan(column, own, cells));
    this.joint = several.flatMap(({ alternatives: [tests = [], another], worth }) => {
      const [column, ...others] = columnsOf([tests]);
      if (column === undefined || another !== undefined) return [];
      const own = new ColumnPlan(column, [{ alternatives: [testsOn(tests, column)], worth }], cells);
      return [{ own, others: together(tests, cells, others) }];
    });
    this.either = several
      .filter(({ alternatives }) => alternatives.length > 1)
      .map((part) => ({ holds: holding(part, cells), worth: part.worth }));
  }

  addUp(block: Cells): void {
    if (this.sums.length < block.length) this.sums = new Float64Array(block.length);
    this.sums.fill(this.base);
    for (const plan of this.single) plan.addTo(this.sums, block);
    for (const { own, others } of this.joint) addJoint(own, others, block, this.sums);
    for (const { holds, worth } of this.either) addEither(holds, worth, block, this.sums);
  }
}

function addJoint(own: ColumnPlan, others: Together, rows: Cells, sums: Float64Array): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const worth = own.worth(row[own.column]);
    if (worth !== 0 && allHold(others, row)) sums[at] = (sums[at] ?? 0) + worth;
  }
}

function addEither(holds: (row: Row) => boolean, worth: Hundredths, rows: Cells, sums: Float64Array): void {
  for (let at = 0; at < rows.length; at++) {
    if (holds(rows[at] ?? [])) sums[at] = (sums[at] ?? 0) + worth;
  }
}
