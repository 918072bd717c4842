import type { Cells } from './cell';
import type { Part } from './column-plan';
import type { Calendar } from './day';
import { addEarning, type Earning, earningsOf } from './earning';

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
