import type { Cell } from './cell';
import { earned, holds, type PlannedClause } from './clause-plan';
import type { Calendar } from './day';
import type { Criterion } from './definition';
import type { Hundredths } from './hundredths';
import type { Plans } from './plans';
import { Reading } from './reading';

/** What one cell decides by itself. */
export interface Outcome {
  /** A Knock-out holds. */
  readonly out: boolean;
  /** Every Required row holds. */
  readonly met: boolean;
  /** The Groups to which the cell's criteria contribute, by place, and how much to each. */
  readonly groups: readonly number[];
  readonly points: readonly Hundredths[];
}

/** Beyond this many misses without as many hits, a column's values are taken to be all different and not remembered. */
const TRIAL = 4096;
/** No more outcomes are kept for a column than this. */
const KEPT = 20_000;

/** The clauses that read one column only, and the outcome of each distinct value met so far. */
export class ColumnPlan {
  private readonly known = new Map<Cell, Outcome>();
  private readonly knownDates = new Map<number, Outcome>();
  private misses = 0;
  private hits = 0;
  private readonly criteria: readonly {
    readonly planned: PlannedClause<Criterion>;
    readonly group: number;
  }[];
  private readonly required: readonly PlannedClause[];
  private readonly knockOuts: readonly PlannedClause[];

  constructor(
    readonly column: number,
    plans: Plans,
    groupOf: (criterion: Criterion) => number,
    private readonly calendar: Calendar | null,
  ) {
    this.criteria = plans.criteria
      .filter((planned) => planned.column === column)
      .map((planned) => ({ planned, group: groupOf(planned.clause) }));
    this.required = plans.required.filter((planned) => planned.column === column);
    this.knockOuts = plans.knockOuts.filter((planned) => planned.column === column);
  }

  outcome(cell: Cell): Outcome {
    if (this.misses > TRIAL && this.hits < this.misses) return this.work(cell);
    return cell instanceof Date
      ? this.recall(this.knownDates, cell.getTime(), cell)
      : this.recall(this.known, cell, cell);
  }

  private recall<K>(known: Map<K, Outcome>, key: K, cell: Cell): Outcome {
    const seen = known.get(key);
    if (seen !== undefined) {
      this.hits++;
      return seen;
    }
    this.misses++;
    const outcome = this.work(cell);
    if (known.size < KEPT) known.set(key, outcome);
    return outcome;
  }

  private work(cell: Cell): Outcome {
    const reading = new Reading(cell, this.calendar);
    const readingOf = () => reading;
    const sums = new Map<number, Hundredths>();
    for (const { planned, group } of this.criteria) {
      if (!holds(planned, readingOf)) continue;
      sums.set(group, (sums.get(group) ?? 0) + earned(planned.tests, planned.clause.points, readingOf));
    }
    return {
      out: this.knockOuts.some((clause) => holds(clause, readingOf)),
      met: this.required.every((clause) => holds(clause, readingOf)),
      groups: [...sums.keys()],
      points: [...sums.values()],
    };
  }
}
