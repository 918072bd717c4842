import { BIGQUERY } from '../../src/domain/sql/bigquery';
import type { ColumnType } from '../../src/domain/sql/lead-column';
import type { Cell } from '../../src/domain/values/cell';
import type { Engine } from './engine';
import { GoogleSql } from './google-sql';
import { dayText, type Table } from './table';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  number: 'FLOAT64',
  boolean: 'BOOL',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
};

function literal(cell: Cell, type: ColumnType, calendar: Table['calendar']): string {
  if (cell === null || cell === undefined) return 'NULL';
  if (cell instanceof Date)
    return type === 'date' ? `DATE '${dayText(cell, calendar)}'` : `TIMESTAMP_MILLIS(${cell.getTime()})`;
  if (typeof cell === 'number') return `CAST('${cell}' AS FLOAT64)`;
  return typeof cell === 'boolean' ? String(cell) : BIGQUERY.text(cell);
}

/** The columns of a table as what a query can read. */
function tableOf({ columns, rows, calendar }: Table): string {
  const types = columns.map(({ name, type }) => `${BIGQUERY.identifier(name)} ${TYPES[type]}`).join(', ');
  const values = rows.map(
    (row, at) =>
      `${at === 0 ? `STRUCT<${types}>` : 'STRUCT'}(${columns.map(({ type }, column) => literal(row[column], type, calendar)).join(', ')})`,
  );
  return `UNNEST([${values.join(', ')}])`;
}

/** GoogleSQL's evaluator, which analyses and runs what BigQuery would. */
export async function openGoogleSql(): Promise<Engine> {
  const server = await GoogleSql.start();
  return {
    name: 'GoogleSQL',
    dialect: BIGQUERY,
    load: async (table) => tableOf(table),
    rows: (sql) => server.rows(sql),
    close: () => server.stop(),
  };
}
