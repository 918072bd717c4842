import type { DuckDBConnection } from '@duckdb/node-api';
import type { Sql } from '../../src/domain/notation/sql-dialect';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { ColumnType } from '../../src/domain/sql/lead-column';
import { ask } from './database';
import type { LeadSource } from './lead-source';
import { Refusal } from './messages';

/** What DuckDB's types are to the query. A moment without a zone counts by its written day. */
const TYPES: readonly (readonly [pattern: RegExp, type: ColumnType])[] = [
  [/^(VARCHAR|UUID|JSON|ENUM\(.*\))$/s, 'string'],
  [/^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\([\d,]+\))$/, 'number'],
  [/^BOOLEAN$/, 'boolean'],
  [/^(DATE|TIMESTAMP|TIMESTAMP_S|TIMESTAMP_MS|TIMESTAMP_NS)$/, 'date'],
  [/^TIMESTAMP WITH TIME ZONE$/, 'timestamp'],
];

/** The type that a column of the query has; null for one that holds no cells of leads. */
function typeOf(type: string): ColumnType | null {
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** Leads in something whose columns have types. */
export async function typedSource(
  connection: DuckDBConnection,
  relation: Sql,
  path: string,
): Promise<LeadSource> {
  const described = await ask(connection, `DESCRIBE SELECT * FROM ${relation}`);
  const columns = described.map(({ column_name, column_type }) => {
    const [column, written] = [String(column_name), String(column_type)];
    const type = typeOf(written);
    if (type === null) throw new Refusal('unfitType', { path, column, type: written });
    return { name: column, type, cast: type === 'string' && written !== 'VARCHAR' };
  });
  const cells = columns.map(({ name, cast }) => {
    const own = DUCKDB.identifier(name);
    return cast ? `CAST(${own} AS VARCHAR) AS ${own}` : own;
  });
  const [count = {}] = await ask(connection, `SELECT COUNT(*) AS n FROM ${relation}`);
  return {
    table: `(SELECT ${cells.join(', ')} FROM ${relation})`,
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: Number(count.n),
    capitals: new Set(),
  };
}
