import type { TakenColumn } from '../../domain/hand-over/answer-word';
import {
  HAND_OVER_COLUMNS,
  HAND_OVER_HEADINGS,
  type HandOverColumn,
  OCCASIONAL_COLUMNS,
} from '../../domain/hand-over/hand-over-column';
import type { HandOverPlaces } from '../../domain/hand-over/hand-over-record';
import { readTakenColumn } from '../../domain/hand-over/taken-column';
import { findColumns, isWording, type Places } from '../../domain/notation/heading-place';
import type { Row } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import { isBlank } from '../../domain/values/text';
import type { Document, Sheet, Write } from '../grid/document';
import { columnsBelow, growTo, sizeOf } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { type ColumnMark, markColumn } from '../grid/metadata';

/** In pixels. */
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
  owner: 180,
  decidedBy: 180,
};

const DATES: readonly HandOverColumn[] = ['handedOver', 'decidedOn', 'recycleOn'];

const COLUMNS: readonly HandOverColumn[] = [...HAND_OVER_COLUMNS, ...OCCASIONAL_COLUMNS];

/** A tab with its header row, as it was read. */
interface HeadedTab {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly headings: { readonly all: Row; readonly own: ReadonlySet<number> };
}

/** Where the columns of the hand-over stand (1-based). */
export interface HandOverColumns {
  /** Own ones and those taken. */
  readonly places: ReadonlyMap<HandOverColumn, number>;
  readonly taken: readonly TakenColumn[];
  /** The own ones that were found by their headings alone. */
  readonly unmarked: readonly HandOverColumn[];
}

/**
 * Finds the columns: own ones by their marks, else, where no mark is left at all (as after a journey through Excel), by their
 * headings from *Handed over on* to the right; the team's own by the mark with which they were taken.
 * @param headings the header row from the first column on
 * @param marks those of the columns that LeadPact made
 * @param takenMarks those of the team's own columns
 */
export function findHandOverColumns(
  headings: Row,
  marks: readonly ColumnMark[],
  takenMarks: readonly ColumnMark[],
): HandOverColumns {
  const places = new Map<HandOverColumn, number>();
  const taken: TakenColumn[] = [];
  for (const { column, value } of marks) {
    const own = COLUMNS.find((one) => one === value);
    if (own !== undefined && !places.has(own)) places.set(own, column);
  }
  if (places.size === 0) {
    const { handedOver: first } = findColumns(headings, ['handedOver'], HAND_OVER_HEADINGS);
    const found: Places<HandOverColumn> =
      first === undefined ? {} : findColumns(headings.slice(first), COLUMNS, HAND_OVER_HEADINGS);
    for (const column of COLUMNS) {
      const at = found[column];
      if (first !== undefined && at !== undefined) places.set(column, first + at + 1);
    }
  }
  for (const { column, value } of takenMarks) {
    const read = readTakenColumn(value);
    if (read === null || taken.some((one) => one.column === read.column)) continue;
    taken.push(read);
    places.set(read.column, column);
  }
  const marked = new Set(marks.map(({ column }) => column));
  const unmarked = [...places].flatMap(([column, place]) =>
    marked.has(place) || taken.some((one) => one.column === column) ? [] : [column],
  );
  return { places, taken, unmarked };
}

/** Where the hand-over's columns stand in a row (0-based). */
export function stampPlaces({ places }: HandOverColumns): HandOverPlaces {
  return Object.fromEntries([...places].map(([column, place]) => [column, place - 1]));
}

/** The columns (1-based) of the hand-over that LeadPact made itself: no part of the team's leads. */
export function ownPlaces({ places, taken }: Pick<HandOverColumns, 'places' | 'taken'>): number[] {
  const names: readonly HandOverColumn[] = taken.map(({ column }) => column);
  return [...places].flatMap(([column, place]) => (names.includes(column) ? [] : [place]));
}

/** Marks columns that were found by their headings alone. */
export function markFoundColumns(sheet: Sheet, { places, unmarked }: HandOverColumns): void {
  for (const column of unmarked) {
    const place = places.get(column);
    if (place !== undefined) markColumn(sheet, place, 'leadpact.column', column);
  }
}

/** Marks a column of the team's own as taken. */
export function takeColumn(sheet: Sheet, place: number, taken: TakenColumn): void {
  markColumn(sheet, place, 'leadpact.taken', JSON.stringify(taken));
}

/**
 * Makes columns that are missing, at the right of all others, in one write of their headings. One whose making was interrupted stands
 * there with its heading already.
 */
export function planHandOverColumns(
  { app }: Document,
  tab: HeadedTab,
  columns: readonly HandOverColumn[],
  language: Language,
): Write {
  const { sheet, headerRow } = tab;
  const begun = begunColumns(tab, columns);
  const made = columns.filter((column) => !begun.has(column));
  const first = tab.headings.all.length + 1;
  const size = sizeOf(sheet);
  const finish = (column: HandOverColumn, place: number) => {
    markColumn(sheet, place, 'leadpact.column', column);
    sheet.setColumnWidth(place, WIDTHS[column]);
    // A new column has the formats of the one beside it, where dates may stand.
    const format = DATES.includes(column) ? 'yyyy-mm-dd' : 'General';
    columnsBelow(sheet, headerRow + 1, place).setNumberFormat(format);
  };
  return () => {
    for (const [column, place] of begun) {
      formatManagedHeading(sheet.getRange(headerRow, place));
      finish(column, place);
    }
    if (made.length === 0) return;
    growTo(sheet, size, headerRow + 1, first + made.length - 1);
    const headings = sheet.getRange(headerRow, first, 1, made.length);
    headings.setValues([made.map((column) => HAND_OVER_HEADINGS[column][language])]);
    // Where Sheets refuses a heading, no column is marked as made.
    app.flush();
    formatManagedHeading(headings);
    made.forEach((column, at) => {
      finish(column, first + at);
    });
  };
}

/** Of these columns, those that stand right of one of LeadPact's with their heading, without a mark and with nothing below. */
function begunColumns(
  { sheet, headerRow, headings: { all, own } }: HeadedTab,
  columns: readonly HandOverColumn[],
): ReadonlyMap<HandOverColumn, number> {
  const begun = new Map<HandOverColumn, number>();
  const rows = columns.length === 0 ? 0 : sheet.getLastRow() - headerRow;
  for (const column of columns) {
    const at = all.findIndex(
      (cell, place) =>
        [...own].some((one) => one <= place) &&
        !own.has(place + 1) &&
        isWording(cell, HAND_OVER_HEADINGS[column]),
    );
    if (at < 0) continue;
    const below = rows === 0 ? [] : sheet.getRange(headerRow + 1, at + 1, rows, 1).getValues();
    if (below.every((row) => row.every(isBlank))) begun.set(column, at + 1);
  }
  return begun;
}
