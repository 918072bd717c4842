import { digestOf } from '../notation/digest';
import type { Cell, Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import { writtenText } from '../values/reading';
import { isBlank, singleSpaced } from '../values/text';
import { COLUMNS, findPart } from './keyword';
import { readTimeZone } from './parse-time';
import { hasHeadings, isBlankRow } from './part-row';
import { noteFor } from './version';

const PART = COLUMNS.indexOf('part');
const VALUE = COLUMNS.indexOf('value');
const NOTE = COLUMNS.indexOf('note');

/** A seal as it stands in the Version row's Value: a digest that says what was signed, and mostly who signed and when. */
const SEAL = /^seal ([0-9a-f]{32})(?:;.*?(\d{4}-\d{2}-\d{2})?)?$/;

const isVersion = (row: Row) => findPart(writtenText(row[PART], null))?.found === 'version';

/** The rows that say something, without the headings row. */
function sayingRows(cells: Cells): Cells {
  return (hasHeadings(cells) ? cells.slice(1) : cells).filter((row) => !isBlankRow(row));
}

/** A cell as it is signed: its text in NFKC, single-spaced, a date as `YYYY-MM-DD` in the definition's time zone. */
function signedText(cell: Cell, calendar: Calendar | null): string {
  return isBlank(cell) ? '' : singleSpaced(writtenText(cell, calendar).normalize('NFKC'));
}

/**
 * The digest of a definition's normalised cells: those of the rows that say something, in their order. Beside the version's
 * number LeadPact writes who signed and the seal itself: these two cells are left out.
 */
export function sealOf(cells: Cells): string {
  const { calendar } = readTimeZone(cells, []);
  const rows = sayingRows(cells).map((row) =>
    COLUMNS.map((_, at) =>
      isVersion(row) && (at === VALUE || at === NOTE) ? '' : signedText(row[at], calendar),
    ),
  );
  return digestOf(JSON.stringify(rows));
}

function readSeal(cells: Cells): RegExpExecArray | null {
  const row = cells.find(isVersion);
  return row === undefined ? null : SEAL.exec(signedText(row[VALUE], null));
}

/** The seal that the Version row carries, without who signed; null for none. */
export function writtenSeal(cells: Cells): string | null {
  return readSeal(cells)?.[1] ?? null;
}

/** The day that stands beside the seal; '' for none. */
export function sealedDay(cells: Cells): string {
  return readSeal(cells)?.[2] ?? '';
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
export function sealedRows(cells: Cells, seal: string, note: string): Row[] {
  const { calendar } = readTimeZone(cells, []);
  return sayingRows(cells).map((row) =>
    COLUMNS.map((_, at) => {
      const cell = row[at] ?? '';
      if (isVersion(row) && at === VALUE) return seal;
      if (isVersion(row) && at === NOTE) return noteFor(cell, note);
      return cell instanceof Date ? writtenText(cell, calendar) : cell;
    }),
  );
}
