import type { Trouble } from '../definition/condition';
import type { Cell } from '../values/cell';
import type { PlannedTest, ReadingOf } from './plan';

/** A cell that a condition could not judge. */
export interface Warning {
  readonly field: string;
  readonly column: number;
  readonly cell: Cell;
  readonly trouble: Trouble;
}

/** The warnings of all tests for one row, each cell and trouble once, in the order of the definition's rows. */
export function warningsOf(tests: readonly PlannedTest[], readingOf: ReadingOf): Warning[] {
  const found: Warning[] = [];
  for (const test of tests) {
    if (test.trouble === undefined) continue;
    const { source, column } = test;
    const reading = readingOf(column);
    const trouble = test.trouble(reading);
    if (trouble === null) continue;
    const isKnown = found.some((one) => one.column === column && one.trouble === trouble);
    if (!isKnown) found.push({ field: source.field, column, cell: reading.cell, trouble });
  }
  return found;
}
