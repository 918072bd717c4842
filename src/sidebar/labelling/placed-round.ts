import { findLeads, type Round } from '../../domain/labelling/round';
import { fingerprintOf } from '../../domain/leads/lead-name';
import { fromJson } from '../../domain/notation/json-cell';
import { normalize } from '../../domain/values/text';
import type { LabellingRound } from '../../rpc/contract';
import type { Leads } from '../session/lead-table';

/**
 * A round with its leads as they stand among those that the sidebar has read: the round knows them by the cells that are shown, the
 * analysis by all of them. A lead that is not there has row -1.
 */
export function placedRound({ leads: shown, fields, questions }: LabellingRound, leads: Leads): Round {
  const keys = leads.headers.map(normalize);
  const places = fields.map((field) => keys.indexOf(normalize(field)));
  const sought = shown.map((lead) => ({
    row: lead?.row ?? -1,
    print: lead === null ? '' : fingerprintOf(lead.cells.map(fromJson)),
  }));
  const found = findLeads({ leads: sought }, leads.rows.length, (row) =>
    places.map((at) => leads.rows[row]?.[at]),
  );
  return {
    questions,
    leads: found.map((row) =>
      row === null ? { row: -1, print: '' } : { row, print: fingerprintOf(leads.rows[row] ?? []) },
    ),
  };
}
