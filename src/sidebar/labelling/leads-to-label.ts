import type { Loaded } from '../../domain/insight/outcomes/history';
import type { Round } from '../../domain/labelling/round';
import { kindOf } from '../../domain/leads/column-kind';
import { fingerprintOf } from '../../domain/leads/lead-name';
import { normalize } from '../../domain/values/text';
import type { Leads } from '../session/lead-table';

/** The leads for the engine, as it reads them: nothing is known of what became of them. */
export function leadsToLabel({ headers, columns, codes }: Leads): Loaded {
  const keys = headers.map(normalize);
  return {
    columns: columns.map(({ header, values }, at) => ({
      header,
      values,
      rows: codes[at] ?? [],
      kind: kindOf(header, values) ?? null,
      ...(keys.indexOf(keys[at] ?? '') < at ? { unlearnable: 'duplicate heading' as const } : {}),
    })),
    history: [],
    ahead: [],
    months: null,
  };
}

/** A round whose leads are known by the cells that are shown, so that they are found whatever else changes in their rows. */
export function shownBy({ leads: chosen, questions }: Round, leads: Leads, fields: readonly string[]): Round {
  const keys = leads.headers.map(normalize);
  const places = fields.map((field) => keys.indexOf(normalize(field)));
  const printOf = (row: number) => fingerprintOf(places.map((at) => leads.rows[row]?.[at]));
  return { leads: chosen.map(({ row }) => ({ row, print: printOf(row) })), questions };
}
