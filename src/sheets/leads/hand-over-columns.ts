import type { TakenColumn } from '../../domain/hand-over/answer-word';
import {
  HAND_OVER_COLUMNS,
  HAND_OVER_HEADINGS,
  type HandOverColumn,
  OCCASIONAL_COLUMNS,
  TAKABLE_COLUMNS,
} from '../../domain/hand-over/hand-over-column';
import type { Row } from '../../domain/values/cell';
import { writtenText } from '../../domain/values/reading';
import { isBlank, normalize } from '../../domain/values/text';
import { type ColumnMark, markColumn, readMarks } from '../grid/column-mark';
import type { Sheet } from '../grid/document';

const COLUMNS: readonly HandOverColumn[] = [...HAND_OVER_COLUMNS, ...OCCASIONAL_COLUMNS];

/** Where the columns of the hand-over stand (1-based). */
export interface HandOverColumns {
  /** Own ones and those taken. */
  readonly places: ReadonlyMap<HandOverColumn, number>;
  readonly taken: readonly TakenColumn[];
}

/**
 * Finds the columns: own ones by their marks, else, where no mark is left at all (as after a journey through Excel), by their
 * headings from *Handed over on* to the right; the team's own by the mark with which they were taken.
 * @param headings the header row from the first column on
 * @param marks of the columns that LeadPact made
 */
export function findHandOverColumns(
  sheet: Sheet,
  headings: Row,
  marks: readonly ColumnMark[],
): HandOverColumns {
  const places = new Map<HandOverColumn, number>();
  const taken: TakenColumn[] = [];
  for (const { column, value } of marks) {
    const own = COLUMNS.find((one) => one === value);
    if (own !== undefined && !places.has(own)) places.set(own, column);
  }
  if (places.size === 0) {
    headings.forEach((cell, at) => {
      const own = COLUMNS.find((one) => isHeading(cell, one));
      const counts = own === 'handedOver' || (own !== undefined && places.has('handedOver'));
      if (own !== undefined && counts && !places.has(own)) places.set(own, at + 1);
    });
  }
  for (const { column, value } of readMarks(sheet, 'leadpact.taken')) {
    const read = readTaken(value);
    if (read === null || taken.some((one) => one.column === read.column)) continue;
    taken.push(read);
    places.set(read.column, column);
  }
  return { places, taken };
}

/** The columns (1-based) of the hand-over that LeadPact made itself: no part of the team's leads. */
export function ownPlaces({ places, taken }: HandOverColumns): number[] {
  const names: readonly HandOverColumn[] = taken.map(({ column }) => column);
  return [...places].flatMap(([column, place]) => (names.includes(column) ? [] : [place]));
}

function isHeading(cell: Row[number], column: HandOverColumn): boolean {
  const { en, ja } = HAND_OVER_HEADINGS[column];
  const heading = isBlank(cell) ? '' : normalize(writtenText(cell, null));
  return heading === normalize(en) || heading === normalize(ja);
}

/** Marks a column of the team's own as taken. */
export function takeColumn(sheet: Sheet, place: number, taken: TakenColumn): void {
  markColumn(sheet, place, 'leadpact.taken', JSON.stringify(taken));
}

function readTaken(text: string): TakenColumn | null {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null || !('column' in read) || !('words' in read)) return null;
  const column = TAKABLE_COLUMNS.find((one) => one === read.column);
  const { words } = read;
  if (column === undefined || typeof words !== 'object' || words === null) return null;
  return { column, words: Object.fromEntries(Object.entries(words).map(([key, to]) => [key, String(to)])) };
}
