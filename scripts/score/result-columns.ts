import type { DuckDBConnection } from '@duckdb/node-api';
import type { Sql } from '../../src/domain/notation/sql-dialect';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { ask } from './database';

/** Doubles up to here that are whole are written without a decimal point: all whole numbers up to it are exact. */
const LARGEST_WHOLE = '1e15';

const shortest = (cell: Sql): Sql =>
  `CASE WHEN ${cell} = TRUNC(${cell}) AND ABS(${cell}) < ${LARGEST_WHOLE} THEN CAST(CAST(${cell} AS BIGINT) AS VARCHAR) ELSE CAST(${cell} AS VARCHAR) END`;

/**
 * A query as a text file has it: numbers in their shortest decimal form.
 * @param capitals the columns that get TRUE and FALSE; other booleans are `true` and `false`
 */
export async function asTexts(
  connection: DuckDBConnection,
  sql: Sql,
  capitals: ReadonlySet<string>,
): Promise<Sql> {
  const columns = (await ask(connection, `DESCRIBE ${sql}`)).map(({ column_name, column_type }) => {
    const cell = DUCKDB.identifier(String(column_name));
    if (/^(DOUBLE|FLOAT)$/.test(String(column_type))) return `${shortest(cell)} AS ${cell}`;
    return capitals.has(String(column_name)) ? `UPPER(CAST(${cell} AS VARCHAR)) AS ${cell}` : cell;
  });
  return `SELECT ${columns.join(', ')} FROM (${sql})`;
}
