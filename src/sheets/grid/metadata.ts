import { columnLetters } from '../../domain/notation/column-letters';
import type { Document, Sheet } from './document';
import { isReadableMark } from './readable-mark';

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
  | 'leadpact.meeting'
  | 'leadpact.judgements'
  /** What stood under another key and could not be read. */
  | 'leadpact.aside';

export interface Metadata {
  readonly key: string;
  readonly value: string;
  readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** What was found: only what can be read counts. */
interface FoundMetadata {
  readonly metadata: readonly Metadata[];
  /** Under a key of LeadPact's, with a value that it never writes there. */
  readonly unread: readonly Metadata[];
}

/** All metadata of the spreadsheet and of everything in it, found by one call. */
export function findMetadata({ spreadsheet }: Document): FoundMetadata {
  return metadataOf(spreadsheet.createDeveloperMetadataFinder());
}

/** What a finder finds, by one call. */
export function metadataOf(finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder): FoundMetadata {
  const all = finder
    .find()
    .map((entry): Metadata => ({ key: entry.getKey(), value: entry.getValue() ?? '', entry }));
  const unread = all.filter(({ key, value }) => !isReadableMark(key, value));
  return {
    metadata: unread.length === 0 ? all : all.filter((one) => !unread.includes(one)),
    unread,
  };
}

/** Where metadata stands, as a person finds it. */
export interface MarkPlace {
  /** Null on the spreadsheet itself. */
  readonly tab: string | null;
  /** Its letters; null where it stands on no column. */
  readonly column: string | null;
}

export function placeOfMark({ entry }: Metadata): MarkPlace {
  const location = entry.getLocation();
  const column = location.getColumn();
  const sheet = (column ?? location.getRow())?.getSheet() ?? location.getSheet();
  return {
    tab: sheet?.getName() ?? null,
    column: column === null ? null : columnLetters(column.getColumn()),
  };
}

/** Keeps what can't be read under a key that nothing reads. */
export function putMarkAside({ entry }: Metadata): void {
  entry.setKey('leadpact.aside' satisfies MetadataKey);
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
