import { columnLetters } from '../../domain/notation/column-letters';
import type { Document, Sheet, Write } from './document';
import { sizeOf } from './grid';
import { readLayout, type Tab } from './own-tab';

/** A value that Sheets refused because of the data validation of its cell. */
export interface RefusedValue {
  /** The tabs in which that cell has a validation that rejects: Sheets names the cell and not the tab. */
  readonly tabs: readonly string[];
  readonly cell: string;
  /** What Sheets says of it, in the language of the user. */
  readonly said: string;
}

/** A cell's name, which in every language stands in Latin letters and digits. */
const CELL = /(?<![A-Za-z0-9])([A-Z]{1,3})([1-9]\d{0,6})(?![A-Za-z0-9])/g;

interface NamedCell {
  readonly name: string;
  readonly letters: string;
  readonly row: number;
}

/**
 * The value that Sheets refused, where that is why it threw; null for any other error. Sheets tells it in the user's language, so the
 * words say nothing here: each cell that they name is looked up.
 */
export function findRefusedValue(document: Document, thrown: unknown): RefusedValue | null {
  const said = thrown instanceof Error ? thrown.message : '';
  const cells = [...said.matchAll(CELL)].map(
    ([name, letters = '', row]): NamedCell => ({ name, letters, row: Number(row) }),
  );
  if (cells.length === 0) return null;
  const { tabs, metadata } = readLayout(document);
  const leads = metadata.flatMap(({ key, value }) => (key === 'leadpact.header' ? [value] : []));
  const isWritten = ({ id, madeAs }: Tab) => madeAs !== null || leads.includes(String(id));
  for (const cell of cells) {
    const rejecting = tabs.filter(({ sheet }) => rejects(sheet, cell));
    const written = rejecting.filter(isWritten);
    // Before the set-up nothing is marked yet.
    const named = written.length > 0 ? written : rejecting;
    if (named.length > 0) return { tabs: named.map(({ name }) => name), cell: cell.name, said };
  }
  return null;
}

/** Whether the cell is there and has a validation that rejects what breaks it. */
function rejects(sheet: Sheet, { name, letters, row }: NamedCell): boolean {
  const { rows, columns } = sizeOf(sheet);
  const isThere = row <= rows && letters.padStart(3) <= columnLetters(columns).padStart(3);
  return isThere && sheet.getRange(name).getDataValidation()?.getAllowInvalid() === false;
}

/**
 * Makes a change of several writes as a whole. Sheets carries out each write by itself: where it refuses one of them, what stood there
 * before is written back, and its refusal is thrown on.
 */
export function writeWhole({ app }: Document, write: Write, putBack: Write): void {
  try {
    write();
    app.flush();
  } catch (refusal) {
    putBack();
    try {
      app.flush();
    } catch {
      // What stood there breaks the rule too; then it was never written over.
    }
    throw refusal;
  }
}
