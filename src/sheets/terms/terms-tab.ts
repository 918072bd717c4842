import {
  findTermColumns,
  type PlacedTerm,
  readTerms,
  TERM_COLUMNS,
  TERM_HEADINGS,
  type Term,
  type TermPlaces,
} from '../../domain/terms/term';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import type { Sheet, Write } from '../grid/document';
import { removeEntry, writeEntry } from '../grid/entry';
import { planRows, readAll, trimRows } from '../grid/grid';
import { formatTab } from '../grid/look';
import { findTab, type Layout } from '../grid/own-tab';

/** The Terms tab as read: its cells, where its columns stand, and its terms. */
export interface TermsRead {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly places: TermPlaces;
  readonly terms: readonly PlacedTerm[];
}

/** Of the columns, in pixels. */
const WIDTHS = [140, 180, 240, 240, 280, 180, 160, 160];

/** Null without a Terms tab, or with one that has lost its Term heading. */
export function readTermsTab(layout: Layout): TermsRead | null {
  const sheet = findTab(layout, 'terms');
  if (sheet === null) return null;
  const cells = trimRows(readAll(sheet));
  const places = findTermColumns(cells[0] ?? []);
  return places.name === undefined
    ? null
    : { sheet, cells, places, terms: readTerms(cells, places, layout.calendar) };
}

/** True for cells that are terms, or nothing yet. */
export function looksLikeTerms(cells: Cells): boolean {
  return cells.length === 0 || findTermColumns(cells[0] ?? []).name !== undefined;
}

/** Fills a new or empty Terms tab with the names of terms that both departments still have to give a meaning. */
export function planTermsTab(sheet: Sheet, names: readonly string[], language: Language): Write {
  const headings = TERM_COLUMNS.map((column) => TERM_HEADINGS[column][language]);
  const writeRows = planRows(sheet, [headings, ...names.map((name) => [name])], TERM_COLUMNS.length);
  return () => {
    writeRows();
    formatTab(sheet, WIDTHS);
  };
}

/** What may be written of a term: all that is text, and of each department the cell that says who agreed. */
export type WrittenTerm = Term & Partial<Pick<PlacedTerm, 'marketingAgreed' | 'salesAgreed'>>;

/** Writes one term into its row, or into a new one below the last; cells of columns that it lacks stay as they are. */
export function writeTerm(read: TermsRead, at: number, term: WrittenTerm): void {
  writeEntry(read, TERM_COLUMNS, read.terms[at], term);
}

/** Deletes the row of one term; where a person has written more into it, only the term's own cells are emptied. */
export function removeTerm(read: TermsRead, at: number): void {
  const term = read.terms[at];
  if (term !== undefined) removeEntry(read, term.at);
}
