import { HAND_OVER_HEADINGS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import type { Language } from '../../domain/values/language';
import { markColumn, readMarks } from '../grid/column-mark';
import type { LeadTab } from '../grid/document';
import { growTo } from '../grid/grid';
import { dressManagedHeading } from '../grid/look';
import type { HandOverColumns } from '../leads/hand-over-columns';
import { columnBelow } from '../leads/lead-sheet';

const WIDTHS: Readonly<Record<HandOverColumn, number>> = {
  handedOver: 110,
  version: 60,
  scoreThen: 80,
  brief: 320,
  decision: 110,
  decidedOn: 100,
  reason: 180,
  note: 220,
  outcome: 100,
  sample: 110,
  recycleOn: 120,
  earlier: 320,
};

const DATES: readonly HandOverColumn[] = ['handedOver', 'decidedOn', 'recycleOn'];

/** Makes those of the columns that are missing, at the right of all others, in one write of their headings. */
export function makeHandOverColumns(
  lead: LeadTab,
  { places }: HandOverColumns,
  columns: readonly HandOverColumn[],
  language: Language,
): void {
  const { sheet, headerRow } = lead;
  const missing = columns.filter((column) => !places.has(column));
  if (missing.length === 0) return;
  const first = sheet.getLastColumn() + 1;
  growTo(sheet, headerRow + 1, first + missing.length - 1);
  const headings = sheet.getRange(headerRow, first, 1, missing.length);
  headings.setValues([missing.map((column) => HAND_OVER_HEADINGS[column][language])]);
  dressManagedHeading(headings);
  missing.forEach((column, at) => {
    const place = first + at;
    markColumn(sheet, place, 'leadpact.column', column);
    sheet.setColumnWidth(place, WIDTHS[column]);
    if (DATES.includes(column)) columnBelow(lead, place).setNumberFormat('yyyy-mm-dd');
  });
}

/** Marks columns that were found by their headings alone. */
export function markFoundColumns({ sheet }: LeadTab, { places, taken }: HandOverColumns): void {
  const marked = new Set(readMarks(sheet, 'leadpact.column').map(({ column }) => column));
  const names: readonly HandOverColumn[] = taken.map(({ column }) => column);
  for (const [column, place] of places) {
    if (!marked.has(place) && !names.includes(column)) markColumn(sheet, place, 'leadpact.column', column);
  }
}
