import type { DuckDBConnection } from '@duckdb/node-api';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { ask } from './database';
import type { LeadSource } from './lead-source';
import { Refusal } from './messages';
import { typedSource } from './typed-source';

/** Leads in a table or view of a DuckDB file, which is opened for reading only. */
export async function databaseSource(
  connection: DuckDBConnection,
  path: string,
  table: string | null,
): Promise<LeadSource> {
  await connection.run(`ATTACH ${DUCKDB.text(path)} AS leads_file (READ_ONLY)`);
  const found = await ask(
    connection,
    "SELECT schema_name AS s, table_name AS t FROM duckdb_tables() WHERE database_name = 'leads_file' UNION ALL SELECT schema_name, view_name FROM duckdb_views() WHERE database_name = 'leads_file' AND NOT internal ORDER BY 1, 2",
  );
  const named = found.map(({ s, t }) => ({ schema: String(s), name: String(t) }));
  const told = named.map(({ schema, name }) => (schema === 'main' ? name : `${schema}.${name}`));
  const tables = told.join(', ');
  if (table === null && named.length !== 1) throw new Refusal('whichTable', { path, tables });
  const at = table === null ? 0 : told.findIndex((name) => name.toLowerCase() === table.toLowerCase());
  const chosen = named[at];
  if (chosen === undefined) throw new Refusal('noTable', { path, table: table ?? '', tables });
  const parts = ['leads_file', chosen.schema, chosen.name].map(DUCKDB.identifier);
  return typedSource(connection, parts.join('.'), path);
}
