import type { Definition } from '../../domain/definition/definition';
import { findLeads } from '../../domain/labelling/round';
import { type ShowableField, showableFields, usualFields } from '../../domain/labelling/shown-fields';
import type { Cells, Row } from '../../domain/values/cell';
import { normalize } from '../../domain/values/text';
import type { KeptLabelling } from '../../sheets/labelling/kept-labelling';
import { type LeadTab, trimToLeads } from '../../sheets/leads/lead-tab';
import { movedObstacles } from '../../sheets/leads/moved-headings';
import { granted, refused, unobstructed } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';

/** The leads, and which of the team's columns may be shown to who judges them. */
export interface LabelledLeads {
  readonly lead: LeadTab;
  readonly rows: Cells;
  readonly fields: readonly ShowableField[];
}

export function labelledLeads(book: Book): Answer<LabelledLeads> {
  const lead = book.lead();
  if (lead === null) return refused({ kind: 'not set up' });
  const placed = unobstructed(movedObstacles(lead));
  if (!placed.ok) return placed;
  const { team, handOver } = lead.headings;
  const taken = new Set([...handOver.places.values()].map((place) => place - 1));
  const rows = trimToLeads(book.leadRows(), lead.headings);
  return granted({ lead, rows, fields: showableFields(team, taken) });
}

/** The headings that are shown unless somebody chooses others: those that the draft asks for come first. */
export function usualHeaders({ rows, fields }: LabelledLeads, draft: Definition | null): string[] {
  return usualFields(fields, rows, draft).map(({ header }) => header);
}

/** The columns with these headings; those that are not there are told by name. */
export function shownFields(
  { fields }: LabelledLeads,
  headers: readonly string[],
): { readonly shown: readonly ShowableField[]; readonly missing: readonly string[] } {
  const named = headers.map((header) => fields.find((one) => normalize(one.header) === normalize(header)));
  return {
    shown: named.flatMap((field) => field ?? []),
    missing: headers.filter((_, at) => named[at] === undefined),
  };
}

/** A lead's cells in some columns. */
export function cellsIn(fields: readonly ShowableField[]): (row: Row) => Row {
  return (row) => fields.map(({ at }) => row[at]);
}

/**
 * Where the leads of a round stand now, by the cells that are shown; null for one that is gone, or was changed there. While a column is
 * missing, none is found.
 */
export function foundLeads(leads: LabelledLeads, { round, fields }: KeptLabelling): (number | null)[] {
  const { shown, missing } = shownFields(leads, fields);
  if (missing.length > 0) return round.leads.map(() => null);
  const cellsOf = cellsIn(shown);
  return findLeads(round, leads.rows.length, (row) => cellsOf(leads.rows[row] ?? []));
}
