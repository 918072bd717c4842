import type { Places } from '../../domain/notation/heading-place';
import type { Cells } from '../../domain/values/cell';
import { isBlank } from '../../domain/values/text';
import type { Sheet } from './document';
import { growTo, sizeOf } from './grid';
import { asWritten } from './plain-text';

/** A tab with one entry a row under headings, as it was read from its first row and column on. */
interface EntriesRead<C extends string> {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly places: Places<C>;
}

/**
 * Writes what changes of one entry into its row, or into a new one below the last; all other cells stay as they are.
 * @param present the entry as it was read, `at` its 0-based row; undefined for a new one
 */
export function writeEntry<C extends string>(
  { sheet, cells, places }: EntriesRead<C>,
  columns: readonly C[],
  present: (Readonly<Partial<Record<C, string>>> & { readonly at: number }) | undefined,
  entry: Readonly<Partial<Record<C, string>>>,
): void {
  const row = present?.at ?? cells.length;
  const width = Math.max(cells[0]?.length ?? 1, 1);
  const size = sizeOf(sheet);
  const isNew = row >= size.rows;
  if (isNew) growTo(sheet, size, row + 1, 1);
  const range = sheet.getRange(row + 1, 1, 1, width);
  const formulas = isNew ? [] : (range.getFormulas()[0] ?? []);
  const values = Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? '');
  const written = values.map((value, column) => formulas[column] || asWritten(value));
  for (const column of columns) {
    const place = places[column];
    const text = entry[column];
    if (place !== undefined && text !== undefined && text !== (present?.[column] ?? ''))
      written[place] = asWritten(text);
  }
  range.setValues([written]);
}

/** Deletes the row of one entry; where a person has written more into it, only the entry's own cells are emptied. */
export function removeEntry<C extends string>({ sheet, cells, places }: EntriesRead<C>, at: number): void {
  const own = Object.values<number | undefined>(places);
  const hasMore = cells[at]?.some((cell, column) => !isBlank(cell) && !own.includes(column));
  if (hasMore !== true) sheet.deleteRow(at + 1);
  else for (const column of own) if (column !== undefined) sheet.getRange(at + 1, column + 1).clearContent();
}
