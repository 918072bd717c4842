import type { Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { type CellRules, ColumnPlan, type Part } from './column-plan';
import { computingTest } from './plan';
import { holding } from './sum-column';

/** What a part is worth in a row, or null where it does not hold: one that holds may be worth nothing. */
export type Candidate = (row: Row) => Hundredths | null;

export function candidateOf(part: Part, cells: CellRules): Candidate {
  const { alternatives, worth } = part;
  const holds = holding(part, cells);
  const own = computingTest(part);
  if (own === undefined) return (row) => (holds(row) ? worth : null);
  const computed = new ColumnPlan(own.column, [{ alternatives: [[own]], worth }], cells);
  return alternatives.length === 1 && alternatives[0]?.length === 1 && worth !== 0
    ? (row) => {
        const found = computed.worth(row[own.column]);
        return found !== 0 || holds(row) ? found : null;
      }
    : (row) => (holds(row) ? computed.worth(row[own.column]) : null);
}
