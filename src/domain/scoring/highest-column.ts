import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { type CellRules, ColumnPlan, type Part } from './column-plan';
import { computingTest } from './plan';
import { type BlockSums, holding } from './sum-column';

/** A part of which it counts that it holds, also where it is worth nothing. */
interface Candidate {
  readonly holds: (row: Row) => boolean;
  readonly worth: (row: Row) => Hundredths;
}

/** Gives each row the largest worth of a part that holds, or 0 where none does. */
export class HighestColumn implements BlockSums {
  sums = new Float64Array(0);
  private readonly candidates: readonly Candidate[];

  /** @param base what every row has besides */
  constructor(
    parts: readonly Part[],
    cells: CellRules,
    private readonly base: Hundredths,
  ) {
    this.candidates = parts.map((part) => ({ holds: holding(part, cells), worth: worthOf(part, cells) }));
  }

  addUp(block: Cells): void {
    if (this.sums.length < block.length) this.sums = new Float64Array(block.length);
    block.forEach((row, at) => {
      this.sums[at] = this.base + this.largest(row);
    });
  }

  private largest(row: Row): Hundredths {
    let largest = -Infinity;
    for (const { holds, worth } of this.candidates) {
      if (holds(row)) largest = Math.max(largest, worth(row));
    }
    return largest === -Infinity ? 0 : largest;
  }
}

/** What a part is worth in a row that it holds for. */
function worthOf({ alternatives, worth }: Part, cells: CellRules): (row: Row) => Hundredths {
  const own = computingTest({ alternatives });
  if (own === undefined) return () => worth;
  const plan = new ColumnPlan(own.column, [{ alternatives: [[own]], worth }], cells);
  return (row) => plan.worth(row[own.column]);
}
