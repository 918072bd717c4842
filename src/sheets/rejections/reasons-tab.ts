import { findColumns, type Places } from '../../domain/notation/heading-place';
import {
  REASON_COLUMNS,
  REASON_HEADINGS,
  REASON_KIND_WORDS,
  type Reason,
  type ReasonColumn,
  type ReasonRow,
  readReasonRows,
  reasonOf,
  writtenReason,
} from '../../domain/rejections/reason';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import type { Sheet, Write } from '../grid/document';
import { removeEntry, writeEntry } from '../grid/entry';
import { columnsBelow, planRows, readAll, trimRows } from '../grid/grid';
import { formatTab } from '../grid/look';
import { findTab, type Layout } from '../grid/own-tab';

/** The Reasons tab as read: its cells, where its columns stand, and its reasons. */
export interface ReasonsRead {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly places: Places<ReasonColumn>;
  readonly rows: readonly ReasonRow[];
}

/** Of the columns, in pixels. */
const WIDTHS = [200, 420, 90, 260, 100];

/** Null without a Reasons tab, or with one that has lost its Reason heading. */
export function readReasonsTab(layout: Layout): ReasonsRead | null {
  const sheet = findTab(layout, 'reasons');
  if (sheet === null) return null;
  const cells = trimRows(readAll(sheet));
  const places = findColumns(cells[0] ?? [], REASON_COLUMNS, REASON_HEADINGS);
  return places.name === undefined
    ? null
    : { sheet, cells, places, rows: readReasonRows(cells, places, layout.calendar) };
}

/** Fills a new or empty Reasons tab with these reasons. */
export function planReasonsTab(
  { app }: Layout,
  sheet: Sheet,
  reasons: readonly Reason[],
  language: Language,
): Write {
  const rows = reasons.map((reason) => {
    const written = writtenReason(reason, language);
    return REASON_COLUMNS.map((column) => written[column]);
  });
  const headings = REASON_COLUMNS.map((column) => REASON_HEADINGS[column][language]);
  const writeRows = planRows(sheet, [headings, ...rows], REASON_COLUMNS.length);
  const kinds = Object.values(REASON_KIND_WORDS).map((kind) => kind[language]);
  return () => {
    writeRows();
    formatTab(sheet, WIDTHS);
    const rule = app.newDataValidation().requireValueInList(kinds, true).setAllowInvalid(true).build();
    columnsBelow(sheet, 2, REASON_COLUMNS.indexOf('kind') + 1).setDataValidation(rule);
  };
}

/** Writes what changes of one reason, or a new one below the last. */
export function writeReason(read: ReasonsRead, at: number, reason: Reason, language: Language): void {
  const present = read.rows[at];
  const was = present === undefined ? null : reasonOf(present);
  const written = writtenReason(reason, language);
  // What says the same stays as somebody wrote it: a ticked box, a kind in the other language.
  writeEntry(read, REASON_COLUMNS, present, {
    ...written,
    kind: was?.kind === reason.kind ? (present?.kind ?? '') : written.kind,
    noteNeeded: was?.noteNeeded === reason.noteNeeded ? (present?.noteNeeded ?? '') : written.noteNeeded,
  });
}

export function removeReason(read: ReasonsRead, at: number): void {
  const row = read.rows[at];
  if (row !== undefined) removeEntry(read, row.at);
}
