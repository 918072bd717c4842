import { digestOf } from '../notation/digest';
import type { Cell, Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import { zonedText } from '../values/reading';
import { isBlank, plainText, singleSpaced, trim } from '../values/text';
import { COLUMNS } from './keyword';
import { isMovingDay } from './moving-day';
import { calendarIn } from './parse-time';
import { hasHeadings, isBlankRow, partOf, partRow } from './part-row';
import { noteFor } from './version';

const VALUE = COLUMNS.indexOf('value');
const NOTE = COLUMNS.indexOf('note');

/** A seal as it stands in the Version row's Value: a digest that says what was signed, and who signed it when. */
const SEAL = /^seal ([0-9a-f]{32})(?: ?;(.*))?$/;
const SIGNERS = /^ ?([^;]+); ?([^;]+); ?(\d{4}-\d{2}-\d{2})$/;

/** What the Version row says of a signed definition. */
export interface Seal {
  /** The version's number as it is written. */
  readonly version: string;
  readonly digest: string;
  /** Null where the seal names nobody. */
  readonly signed: { readonly marketing: string; readonly sales: string; readonly on: string } | null;
}

const isVersion = (row: Row) => partOf(row) === 'version';

/** True for a cell that is left out of what is sealed: what LeadPact writes of the version, and a day that moves. */
function isUnsealed(row: Row, column: number): boolean {
  if (column === VALUE) return isVersion(row) || isMovingDay(row);
  return column === NOTE && isVersion(row);
}

/** The rows that say something, without the headings row. */
function sayingRows(cells: Cells): Cells {
  return (hasHeadings(cells) ? cells.slice(1) : cells).filter((row) => !isBlankRow(row));
}

/** A cell as it is signed: its text in NFKC, without invisible characters, single-spaced, a date as `YYYY-MM-DD`. */
function signedText(cell: Cell, calendar: Calendar | null): string {
  return isBlank(cell) ? '' : singleSpaced(plainText(zonedText(cell, calendar)));
}

/** The digest of a definition's normalised cells: those of the rows that say something, in their order. */
export function sealOf(cells: Cells): string {
  const calendar = calendarIn(cells);
  const rows = sayingRows(cells).map((row) =>
    COLUMNS.map((_, at) => (isUnsealed(row, at) ? '' : signedText(row[at], calendar))),
  );
  return digestOf(JSON.stringify(rows));
}

/** The seal that the Version row carries; null for none. */
export function readSeal(cells: Cells): Seal | null {
  const row = cells.find(isVersion);
  const found = row && SEAL.exec(signedText(row[VALUE], null));
  if (row === undefined || !found) return null;
  const [, digest = '', signers = ''] = found;
  const names = SIGNERS.exec(signers);
  const [, marketing = '', sales = '', on = ''] = names ?? [];
  return {
    version: partRow(row, 1, calendarIn(cells)).text('name'),
    digest,
    signed: names === null ? null : { marketing: trim(marketing), sales: trim(sales), on },
  };
}

/** A seal as it is written into the Version row's Value. */
export function writeSeal({ digest, signed }: Pick<Seal, 'digest' | 'signed'>): string {
  const signers = signed === null ? [] : [signed.marketing, signed.sales, signed.on];
  return [`seal ${digest}`, ...signers].join('; ');
}

/** The digest of the seal that the Version row carries; null for none. */
export function writtenSeal(cells: Cells): string | null {
  return readSeal(cells)?.digest ?? null;
}

/** The day that stands beside the seal; '' for none. */
export function sealedDay(cells: Cells): string {
  return readSeal(cells)?.signed?.on ?? '';
}

/** True where the Version row carries a seal, and the cells are not those that it was made for. */
export function isBroken(cells: Cells): boolean {
  const seal = writtenSeal(cells);
  return seal !== null && seal !== sealOf(cells);
}

/**
 * The rows that say something as they are kept for good: dates as texts, the Version row with its seal and who signed ('' for
 * none) and, where no person wrote one, its note.
 */
export function sealedRows(cells: Cells, seal: string, note: string): Cells {
  const calendar = calendarIn(cells);
  const kept = sayingRows(cells).map((row) =>
    COLUMNS.map((_, at) => {
      const cell = row[at] ?? '';
      return cell instanceof Date ? zonedText(cell, calendar) : cell;
    }),
  );
  return withSeal(kept, seal, note);
}

/** The same rows, the Version row with this seal and, where no person wrote one, this note. */
export function withSeal(cells: Cells, seal: string, note: string): Cells {
  return cells.map((row) => {
    if (!isVersion(row)) return row;
    return COLUMNS.map((_, at) => (at === VALUE ? seal : at === NOTE ? noteFor(row[at], note) : row[at]));
  });
}
