import type { Obstacle } from '../../domain/setup/obstacle';
import type { Cell } from '../../domain/values/cell';
import type { Range } from '../grid/document';
import { type Size, sizeOf } from '../grid/grid';
import type { LeadPlace } from './lead-tab';

/** The cells below headings, as far as the sheet reaches; null where it doesn't. */
export function cellsBelow(
  { sheet, headerRow }: LeadPlace,
  { first, count }: { readonly first: number; readonly count: number },
  size: Size = sizeOf(sheet),
): Range | null {
  const rows = size.rows - headerRow;
  const columns = Math.min(count, size.columns - first + 1);
  return rows < 1 || columns < 1 ? null : sheet.getRange(headerRow + 1, first, rows, columns);
}

const isEmpty = (cells: readonly (readonly Cell[])[]) =>
  cells.every((row) => row.every((cell) => cell === ''));

export function hasNotes(cells: Range): boolean {
  return !isEmpty(cells.getNotes());
}

export function hasContents(cells: Range): boolean {
  return !isEmpty(cells.getValues()) || !isEmpty(cells.getFormulas());
}

/** The first cell below headings that a person filled where a formula has to spill; null when nothing is in its way. */
export function firstInTheWay(headings: Range): Obstacle | null {
  const sheet = headings.getSheet();
  const row = headings.getRow() + 1;
  const rows = sheet.getLastRow() - row + 1;
  if (rows < 1) return null;
  const below = sheet.getRange(row, headings.getColumn(), rows, headings.getNumColumns());
  const formulas = below.getFormulas();
  const found = below.getDisplayValues().map((cells, down) =>
    // A formula is in the way also where it shows nothing.
    cells.map((text, right) => text || formulas[down]?.[right] || ''),
  );
  const down = found.findIndex((cells) => cells.some((text) => text !== ''));
  const right = found[down]?.findIndex((text) => text !== '') ?? -1;
  return right < 0 ? null : inTheWay(below.getCell(down + 1, right + 1), found[down]?.[right] ?? '');
}

/** The obstacle that a cell of a person's is where LeadPact's formula has to go. */
export function inTheWay(cell: Range, found: string): Obstacle {
  return { kind: 'column in the way', tab: cell.getSheet().getName(), range: cell.getA1Notation(), found };
}
