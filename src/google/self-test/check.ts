import type { Wording } from '../../domain/values/language';
import type { Range, Sheet, Spreadsheet } from '../../sheets/grid/document';

/** Where the checks work: the self-test's own tab, and no other. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** Cells of that tab that a check may write; they are emptied before each. */
  readonly cells: Range;
}

/** Something that holds in the playground, and that only a live sheet can confirm. */
export interface Check {
  readonly what: Wording;
  readonly find: (bench: Bench) => string;
  /** What should be found; null where it is only told. */
  readonly expected: string | null;
}

/** What a cell shows after these formulas were written, from the first cell down. */
export function shown({ cells }: Bench, formulas: readonly string[], row: number): string {
  formulas.forEach((formula, at) => {
    cells.getCell(at + 1, 1).setValue(formula);
  });
  SpreadsheetApp.flush();
  return cells.getCell(row, 1).getDisplayValue();
}
