import { columnLetters } from '../../domain/notation/column-letters';
import type { Document, Sheet } from './document';

/** What LeadPact notes out of sight, in developer metadata of the spreadsheet, of its tabs, rows and columns. */
export type MetadataKey =
  | 'leadpact.agreement'
  | 'leadpact.tab'
  | 'leadpact.header'
  | 'leadpact.column'
  | 'leadpact.taken'
  | 'leadpact.leads'
  | 'leadpact.charts'
  | 'leadpact.backtest'
  | 'leadpact.meeting';

export interface Metadata {
  readonly key: string;
  readonly value: string;
  readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** All metadata of the spreadsheet and of everything in it, found by one call. */
export function findMetadata({ spreadsheet }: Document): Metadata[] {
  return metadataOf(spreadsheet.createDeveloperMetadataFinder());
}

/** What a finder finds, by one call. */
export function metadataOf(finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder): Metadata[] {
  return finder.find().map((entry) => ({ key: entry.getKey(), value: entry.getValue() ?? '', entry }));
}

/** The metadata's whole row or column with the id of its sheet; null where it stands on a sheet or on the spreadsheet. */
export function lineOf({ entry }: Metadata): {
  readonly sheetId: number;
  /** 1-based; that of its first cell. */
  readonly row: number;
  readonly column: number;
} | null {
  const location = entry.getLocation();
  const line = location.getRow() ?? location.getColumn();
  return line === null
    ? null
    : { sheetId: line.getSheet().getSheetId(), row: line.getRow(), column: line.getColumn() };
}

/** The metadata of that key on a sheet itself. */
function notesOn(metadata: readonly Metadata[], sheet: Sheet, key: MetadataKey): Metadata[] {
  const id = sheet.getSheetId();
  return metadata.filter((one) => one.key === key && one.entry.getLocation().getSheet()?.getSheetId() === id);
}

/** What is noted of a sheet under that key; '' for nothing. */
export function readNote(metadata: readonly Metadata[], sheet: Sheet, key: MetadataKey): string {
  return notesOn(metadata, sheet, key)[0]?.value ?? '';
}

/** Notes the value in the place of what was noted before. A key is written once a request where there was nothing before. */
export function writeNote(
  metadata: readonly Metadata[],
  sheet: Sheet,
  key: MetadataKey,
  value: string,
): void {
  const [present, ...others] = notesOn(metadata, sheet, key);
  if (present === undefined) sheet.addDeveloperMetadata(key, value);
  else present.entry.setValue(value);
  for (const { entry } of others) entry.remove();
}

/** A column that is known by its metadata also when its heading is renamed or it is moved. */
export interface ColumnMark {
  /** 1-based. */
  readonly column: number;
  readonly value: string;
}

/** The columns of a sheet with metadata of that key, left to right. */
export function columnMarks(
  metadata: readonly Metadata[],
  sheetId: number,
  key: 'leadpact.column' | 'leadpact.taken',
): ColumnMark[] {
  return metadata
    .flatMap((one): ColumnMark[] => {
      const line = one.key === key ? lineOf(one) : null;
      return line?.sheetId === sheetId ? [{ column: line.column, value: one.value }] : [];
    })
    .sort((one, other) => one.column - other.column);
}

export function markColumn(
  sheet: Sheet,
  column: number,
  key: 'leadpact.column' | 'leadpact.taken',
  value: string,
): void {
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value);
}
