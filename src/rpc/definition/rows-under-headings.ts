import { hasHeadings, languageOfCells } from '../../domain/definition/part-row';
import { headingsRow } from '../../domain/setup/starting-definition';
import type { Cells } from '../../domain/values/cell';

/** The rows under the tab's own headings row; one in the cells' language where it has none. */
export function rowsUnderHeadings(present: Cells, rows: Cells): Cells {
  const [first] = present;
  const headings = first !== undefined && hasHeadings(present) ? first : headingsRow(languageOfCells(rows));
  return [headings, ...rows];
}
