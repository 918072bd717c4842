import type { Sql } from '../notation/sql-dialect';
import { BIGQUERY } from '../sql/bigquery';
import type { ColumnType } from '../sql/lead-column';
import type { Cell } from '../values/cell';
import { type Day, formatDay } from '../values/day';
import { undatedText } from '../values/reading';
import { AS_OF_VARIABLE } from './as-of-variable';
import { type GoldenLead, goldenLeads } from './golden-leads';
import { type WarehouseRequest, withMatches } from './warehouse-query';

/** What the given leads are made of: numbers of any type are read as doubles, and moments fall on days. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  number: 'FLOAT64',
  boolean: 'BOOL',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
};

function literal(cell: Cell, type: ColumnType, zone: string | null): Sql {
  if (cell === null || cell === undefined) return 'NULL';
  if (type === 'number') return `CAST('${undatedText(cell)}' AS FLOAT64)`;
  if (type === 'boolean') return cell === true ? 'TRUE' : 'FALSE';
  const text = BIGQUERY.text(undatedText(cell));
  if (type === 'date') return `DATE ${text}`;
  return type === 'timestamp' ? `TIMESTAMP(DATE ${text}, ${BIGQUERY.text(zone ?? 'UTC')})` : text;
}

/** Made leads as a SELECT of all columns. */
function selectLeads(leads: readonly GoldenLead[], { columns, definition }: WarehouseRequest): Sql {
  const fields = columns.map(({ name, type }) => `${BIGQUERY.identifier(name)} ${TYPES[type]}`).join(', ');
  const rows = leads.map(({ cells }, at) => {
    const values = columns.map(({ type }, place) => literal(cells[place], type, definition.timeZone));
    return `${at === 0 ? `STRUCT<${fields}>` : ''}(${values.join(', ')})`;
  });
  return `SELECT * FROM UNNEST([${rows.join(',\n')}])`;
}

/** What dbt's unit test is made of. */
export interface GoldenTest {
  /** From which ages count in it; null where the definition has a day of its own, or none. */
  readonly asOf: Day | null;
  readonly leads: readonly GoldenLead[];
}

/** Made leads that show what the version does, with what the core gives them. @param day from which ages count in an As of that says every day */
export function goldenTest(request: WarehouseRequest, day: Day): GoldenTest {
  const own = withMatches(request);
  const isMoving = own.isEveryDay;
  const definition = isMoving ? { ...own, asOf: day } : own;
  return {
    asOf: isMoving ? day : null,
    leads: goldenLeads(definition, request.columns, definition.asOf ?? day),
  };
}

/**
 * A unit test of dbt: the model gives each of the made leads what the core gives it. dbt compares the rows as a whole, in no order.
 * JSON is YAML, so that each row is written as JSON.
 */
export function writeUnitTests(
  { asOf, leads }: GoldenTest,
  request: WarehouseRequest,
  names: { readonly model: string; readonly staging: string },
): string {
  const overrides =
    asOf === null ? '' : `\n    overrides: {vars: {${AS_OF_VARIABLE}: ${JSON.stringify(formatDay(asOf))}}}`;
  const expected = leads.map(
    ({ score, grade, ready, out, warnings }) =>
      `        - ${JSON.stringify({ score, grade, ready, out, warnings })}`,
  );
  return `version: 2
unit_tests:
  - name: ${names.model}_golden_leads
    description: "Made leads that show what the definition does, with what LeadPact gives them."
    model: ${names.model}${overrides}
    given:
      - input: ref('${names.staging}')
        format: sql
        rows: ${JSON.stringify(selectLeads(leads, request))}
    expect:
      format: dict
      rows:
${expected.join('\n')}
`;
}
