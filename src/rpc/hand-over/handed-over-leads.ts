import { fateReader } from '../../domain/hand-over/fate';
import { leadPrinter } from '../../domain/hand-over/given-owner';
import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { type HandOverRecord, handOverReader } from '../../domain/hand-over/hand-over-record';
import { fingerprintOf } from '../../domain/leads/lead-name';
import type { Outcome } from '../../domain/leads/outcome';
import type { Row } from '../../domain/values/cell';
import { writtenText } from '../../domain/values/reading';
import { columnsBelow } from '../../sheets/grid/grid';
import { protectionsOf } from '../../sheets/grid/protection';
import { planHandOverColumns, stampPlaces } from '../../sheets/leads/hand-over-columns';
import type { LeadSheet } from '../../sheets/leads/lead-sheet';
import { teamCells, trimToLeads } from '../../sheets/leads/lead-tab';
import { movedObstacles } from '../../sheets/leads/moved-headings';
import { granted, refused, unobstructed } from '../answer';
import { type Book, renewed, todayOf } from '../book';
import type { Answer } from '../contract';
import { headedColumns } from '../leads/lead-table';
import type { SeenLead } from './contract';

/** The leads with what the hand-over's columns say of them. */
export interface HandedOverLeads extends LeadSheet {
  readonly book: Book;
  readonly records: readonly HandOverRecord[];
  /** What became of a lead, by its place: by the hand-over's columns, and by the team's own. */
  outcomeAt(at: number): Outcome;
  /** The cells of a lead by which it is scored, by its place. */
  cellsAt(at: number): Row;
}

export function handedOverLeads(book: Book): Answer<HandedOverLeads> {
  const lead = book.lead();
  if (lead === null) return refused({ kind: 'not set up' });
  const placed = unobstructed(movedObstacles(lead));
  if (!placed.ok) return placed;
  const { all, handOver } = lead.headings;
  const rows = trimToLeads(book.leadRows(), lead.headings);
  const places = stampPlaces(handOver);
  const outcomeOf = fateReader(all, places, handOver.taken, book.calendar(), todayOf(book));
  const teamOf = teamCells(lead.headings);
  return granted({
    book,
    lead,
    rows,
    records: rows.map(handOverReader(places, handOver.taken, book.calendar())),
    outcomeAt: (at) => outcomeOf(rows[at] ?? []),
    cellsAt: (at) => teamOf(rows[at] ?? []),
  });
}

/**
 * The leads, where the columns to be written are there and may be written.
 * @param alsoWritten columns that may be written where they are there
 */
export function writableLeads(
  columns: readonly HandOverColumn[],
  alsoWritten: readonly HandOverColumn[] = [],
): (book: Book) => Answer<HandedOverLeads> {
  return (book) => {
    const found = handedOverLeads(book);
    if (!found.ok) return found;
    const { sheet, headerRow, headings } = found.value.lead;
    const { places } = headings.handOver;
    const written = columns.flatMap((column) => places.get(column) ?? []);
    if (written.length < columns.length) return refused({ kind: 'not set up' });
    const others = alsoWritten.flatMap((column) => places.get(column) ?? []);
    const ranges = [...written, ...others].map((place) => columnsBelow(sheet, headerRow + 1, place));
    const writable = unobstructed(protectionsOf(book.layout(), sheet, ranges));
    return writable.ok ? found : writable;
  };
}

/** The leads with columns that are made when they are first needed. */
export function withColumns(
  leads: HandedOverLeads,
  columns: readonly HandOverColumn[],
): Answer<HandedOverLeads> {
  const { book, lead } = leads;
  const missing = columns.filter((column) => !lead.headings.handOver.places.has(column));
  if (missing.length === 0) return granted(leads);
  planHandOverColumns(book.environment, lead, missing, book.environment.language)();
  return handedOverLeads(renewed(book));
}

/** The prints by which the leads are known when a hand-over is undone. */
export function leadPrints({ lead, rows, book }: HandedOverLeads): (at: number) => string {
  const { team, handOver } = lead.headings;
  const filled = new Set(handOver.places.values());
  const headings = team.map((heading, at) =>
    filled.has(at + 1) ? '' : writtenText(heading, book.calendar()),
  );
  const printOf = leadPrinter(headings, rows);
  return (at) => printOf(rows[at] ?? []);
}

/** A lead's cells in the team's columns: what the sidebar sees of it, and its print is made of. */
function teamRow({ book, lead }: HandedOverLeads): (row: Row) => Row {
  const columns = headedColumns(lead.headings.team, book.calendar()).map(({ at }) => at);
  return (row) => columns.map((at) => row[at]);
}

/** The places of the leads that a caller saw. */
export function findSeen(leads: HandedOverLeads, seen: readonly SeenLead[]): Answer<readonly number[]> {
  const cellsOf = teamRow(leads);
  const printAt = (at: number) => {
    const row = leads.rows[at];
    return row === undefined ? '' : fingerprintOf(cellsOf(row));
  };
  const found = seen.map(({ row, print }) => (printAt(row) === print ? row : null));
  const claimed = new Set(found);
  const byPrint = new Map<string, number[]>();
  if (claimed.has(null)) {
    leads.rows.forEach((_, at) => {
      const print = printAt(at);
      if (!claimed.has(at)) byPrint.set(print, [...(byPrint.get(print) ?? []), at]);
    });
  }
  const all = found.flatMap((at, index) => at ?? byPrint.get(seen[index]?.print ?? '')?.shift() ?? []);
  const missing = seen.length - new Set(all).size;
  return missing === 0 ? granted(all) : refused({ kind: 'stale leads', leads: missing });
}

/** When the last hand-over was: to the second, in milliseconds since 1970; null for none. */
export function lastHandOver(records: readonly HandOverRecord[]): number | null {
  let last: number | null = null;
  for (const { handedOver } of records) {
    if (handedOver !== null && handedOver.getTime() > (last ?? 0)) last = handedOver.getTime();
  }
  return last;
}
