import { type Definition, scoringOnly } from '../definition/definition';
import { missingFields } from '../definition/field';
import { isBlankLead, prepare, type Scorer } from '../scoring/scorer';
import type { Cell, Cells, Row } from '../values/cell';
import { zonedText } from '../values/reading';
import { isBlank } from '../values/text';
import { headersFor, madeLeads } from './made-leads';

/** The leads at hand. */
export interface LeadsAtHand {
  readonly headers: Row;
  readonly rows: Cells;
}

/** A lead that begins or ceases to meet the definition by a change. */
export interface Witness {
  readonly begins: boolean;
  /** The 0-based row of the leads at hand; null for one that is made up. */
  readonly row: number | null;
  /** The cells that matter of a made-up lead, by their headings; none of a lead at hand. */
  readonly cells: readonly { readonly header: string; readonly cell: Cell }[];
}

/** Of the leads at hand the first 2,000 are looked at. */
const MAX_LEADS = 2_000;
/** The leads at hand are scored 500 at a time, until one is found. */
const LEADS_AT_ONCE = 500;

/** Where nothing is proven, leads of both kinds are looked for. */
const BOTH = [true, false] as const;

/**
 * Leads that begin to meet the definition by a change, and such that cease to: one of each kind where one is found.
 * @param kinds which are looked for: true for those that begin to
 */
export function witnesses(
  was: Definition,
  is: Definition,
  leads: LeadsAtHand | null,
  kinds: readonly boolean[] = BOTH,
): Witness[] {
  const definitions = [scoringOnly(was), scoringOnly(is)];
  const isComplete = (headers: Row) => definitions.every((one) => missingFields(one, headers).length === 0);
  const known = leads !== null && isComplete(leads.headers) ? leads : null;
  const headers = known?.headers ?? headersFor(definitions);
  if (!isComplete(headers)) return [];
  const [before, after] = [prepare(scoringOnly(was), headers), prepare(scoringOnly(is), headers)];
  const moves = (rows: Cells) => movesOf(rows, before, after);
  const atHand: Witness[] = [];
  const left = () => kinds.filter((kind) => !atHand.some(({ begins }) => begins === kind));
  const end = Math.min(known?.rows.length ?? 0, MAX_LEADS);
  for (let from = 0; from < end && left().length > 0; from += LEADS_AT_ONCE) {
    const rows = known?.rows.slice(from, Math.min(from + LEADS_AT_ONCE, end)) ?? [];
    for (const { row, begins } of firstOfEach(moves(rows), left()))
      atHand.push({ begins, row: from + row, cells: [] });
  }
  if (left().length === 0) return atHand;
  const made = madeLeads(definitions, headers, (rows) => closeness(rows, [before, after]));
  const madeUp = firstOfEach(moves(made), left()).map(({ row, begins }): Witness => {
    const lead = barest(made[row] ?? [], (cells) => moves([cells])[0]?.begins === begins);
    const cells = lead.flatMap((cell, at) =>
      isBlank(cell) ? [] : [{ header: zonedText(headers[at], is.calendar), cell }],
    );
    return { begins, row: null, cells };
  });
  return [...atHand, ...madeUp];
}

interface Move {
  readonly row: number;
  readonly begins: boolean;
}

function movesOf(rows: Cells, before: Scorer, after: Scorer): Move[] {
  const [was, is] = [before.scores(rows), after.scores(rows)];
  return rows.flatMap((cells, row): Move[] => {
    const [old, now] = [was[row]?.ready ?? false, is[row]?.ready ?? false];
    return old === now || isBlankLead(cells) ? [] : [{ row, begins: now }];
  });
}

function firstOfEach(moves: readonly Move[], kinds: readonly boolean[]): Move[] {
  return kinds.flatMap((begins) => moves.find((one) => one.begins === begins) ?? []);
}

/** How close leads come to being handed over: first by what keeps them out, then by their score. */
function closeness(rows: Cells, scorers: readonly Scorer[]): number[] {
  const worth = scorers.map((scorer) => {
    const { required } = scorer.plans;
    const scores = scorer.scores(rows);
    return rows.map((row, at) => {
      const score = scores[at];
      const readingOf = (column: number) => scorer.reading(row, column);
      const met = required.filter(({ alternatives }) =>
        alternatives.some((tests) => tests.every((test) => test.holds(readingOf(test.column)))),
      ).length;
      const isOut = score?.out === true;
      return (isOut ? -1e12 : 0) + met * 1e10 + (score?.score ?? 0);
    });
  });
  return rows.map((_, at) => worth.reduce((sum, one) => sum + (one[at] ?? 0), 0));
}

/** The lead without the cells that don't matter. */
function barest(lead: Row, isMoved: (lead: Row) => boolean): Row {
  return lead.reduce<Row>((row, _, at) => {
    const bared = row.map((cell, place) => (place === at ? '' : cell));
    return isMoved(bared) ? bared : row;
  }, lead);
}
