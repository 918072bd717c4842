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
import type { Document, Sheet } from '../grid/document';
import { removeEntry, writeEntry } from '../grid/entry';
import { readCells, replaceRows, trimRows } from '../grid/grid';
import { dressHeadings } from '../grid/look';
import { findTab, makeTab, markTab } from '../grid/own-tab';

/** The Reasons tab as read: its cells, where its columns stand, and its reasons. */
export interface ReasonsRead {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly places: Places<ReasonColumn>;
  readonly rows: readonly ReasonRow[];
}

const WIDTHS = [200, 420, 90, 260, 100];

/** Null without a Reasons tab, or with one that has lost its Reason heading. */
export function readReasonsTab(document: Document): ReasonsRead | null {
  const sheet = findTab(document, 'reasons');
  if (sheet === null) return null;
  const cells = trimRows(
    readCells(sheet, 1, 1, Math.max(sheet.getLastRow(), 1), Math.max(sheet.getLastColumn(), 1)),
  );
  const places = findColumns(cells[0] ?? [], REASON_COLUMNS, REASON_HEADINGS);
  return places.name === undefined ? null : { sheet, cells, places, rows: readReasonRows(cells, places) };
}

/** Makes the Reasons tab with these reasons, or fills an empty one of its name. */
export function makeReasonsTab(document: Document, reasons: readonly Reason[], language: Language): void {
  const sheet = findTab(document, 'reasons') ?? makeTab(document, 'reasons', language);
  markTab(sheet, 'reasons');
  const rows = reasons.map((reason) => {
    const written = writtenReason(reason, language);
    return REASON_COLUMNS.map((column) => written[column]);
  });
  const headings = REASON_COLUMNS.map((column) => REASON_HEADINGS[column][language]);
  replaceRows(sheet, [headings, ...rows], REASON_COLUMNS.length);
  dressHeadings(sheet, REASON_COLUMNS.length, WIDTHS);
  sheet.getRange(1, 1, sheet.getMaxRows(), REASON_COLUMNS.length).setWrap(true).setVerticalAlignment('top');
  const kinds = Object.values(REASON_KIND_WORDS).map((kind) => kind[language]);
  const rule = document.app.newDataValidation().requireValueInList(kinds, true).setAllowInvalid(true).build();
  sheet.getRange(2, REASON_COLUMNS.indexOf('kind') + 1, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
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
