import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { type Candidate, candidateOf } from './candidate';
import type { CellRules, Part } from './column-plan';
import type { BlockSums } from './sum-column';

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
    this.candidates = parts.map((part) => candidateOf(part, cells));
  }

  addUp(block: Cells): void {
    if (this.sums.length < block.length) this.sums = new Float64Array(block.length);
    block.forEach((row, at) => {
      this.sums[at] = this.base + this.largest(row);
    });
  }

  private largest(row: Row): Hundredths {
    let largest: Hundredths | null = null;
    for (const candidate of this.candidates) {
      const worth = candidate(row);
      if (worth !== null && (largest === null || worth > largest)) largest = worth;
    }
    return largest ?? 0;
  }
}
