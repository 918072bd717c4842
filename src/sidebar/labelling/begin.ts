import type { Definition } from '../../domain/definition/definition';
import type { FieldColumn } from '../../domain/insight/columns/coding';
import { chooseLeads } from '../../domain/labelling/choose-leads';
import { kindOf } from '../../domain/leads/column-kind';
import { fingerprintOf } from '../../domain/leads/lead-name';
import { normalize } from '../../domain/values/text';
import type { Leads } from '../session/lead-table';
import type { Requests } from '../session/server';

/** The team's columns as the insight reads them. */
export function fieldColumns({ headers, columns, codes }: Leads): FieldColumn[] {
  const keys = headers.map(normalize);
  return columns.map(({ header, values }, at) => ({
    header,
    values,
    rows: codes[at] ?? [],
    kind: kindOf(header, values) ?? null,
    ...(keys.indexOf(keys[at] ?? '') < at ? { unlearnable: 'duplicate heading' as const } : {}),
  }));
}

/** What is asked for to begin a round: so many leads, shown by these columns. */
export function roundToBegin(
  leads: Leads,
  definition: Definition | null,
  fields: readonly string[],
  wanted: number,
  seed: number,
): Pick<Requests['beginLabelling'], 'fields' | 'leads' | 'questions'> {
  const chosen = chooseLeads({ columns: fieldColumns(leads), definition, wanted, seed });
  const keys = leads.headers.map(normalize);
  const places = fields.map((field) => keys.indexOf(normalize(field)));
  const printOf = (row: number) => fingerprintOf(places.map((at) => leads.rows[row]?.[at]));
  return {
    fields,
    leads: chosen.leads.map(({ row }) => ({ row, print: printOf(row) })),
    questions: chosen.questions,
  };
}
