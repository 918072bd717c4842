import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { registerNfkc } from '../../scripts/score/database';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { ColumnType } from '../../src/domain/sql/lead-column';
import type { Cell } from '../../src/domain/values/cell';
import type { Engine } from './engine';
import { dayText, type Table } from './table';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMPTZ',
};

function literal(cell: Cell, type: ColumnType, calendar: Table['calendar']): string {
  if (cell === null || cell === undefined) return 'NULL';
  if (cell instanceof Date) {
    return type === 'date'
      ? `DATE '${dayText(cell, calendar)}'`
      : `make_timestamptz(${cell.getTime() * 1000})`;
  }
  if (typeof cell === 'number') return `'${cell}'::DOUBLE`;
  return typeof cell === 'boolean' ? String(cell) : DUCKDB.text(cell);
}

/** The columns of a table as one SELECT. */
function selectOf({ columns, rows, calendar }: Table): string {
  const named = columns.map(({ name }) => DUCKDB.identifier(name)).join(', ');
  const cast = columns
    .map(
      ({ name, type }) => `CAST(${DUCKDB.identifier(name)} AS ${TYPES[type]}) AS ${DUCKDB.identifier(name)}`,
    )
    .join(', ');
  const values = rows.map(
    (row) => `(${columns.map(({ type }, at) => literal(row[at], type, calendar)).join(', ')})`,
  );
  return `SELECT ${cast} FROM (VALUES ${values.join(', ')}) AS leads(${named})`;
}

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    threads: '1',
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  registerNfkc(connection);
  return connection;
}

/** DuckDB in memory. */
export async function openDuckDB(): Promise<Engine> {
  const connection = await connect();
  return {
    name: 'DuckDB',
    dialect: DUCKDB,
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJson();
    },
    async load(table) {
      await connection.run(`CREATE OR REPLACE TEMP TABLE leads AS ${selectOf(table)}`);
      return DUCKDB.identifier('leads');
    },
    close() {
      connection.closeSync();
    },
  };
}
