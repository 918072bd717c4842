import type { DuckDBConnection } from '@duckdb/node-api';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { kindOf, type ScoreArguments } from './arguments';
import { databaseSource } from './database-source';
import { delimitedSource } from './delimited-source';
import { jsonLinesSource } from './json-lines-source';
import { type LeadSource, pathPattern, type Renamed } from './lead-source';
import { typedSource } from './typed-source';
import { workbookSource } from './workbook-source';

type Open = (
  connection: DuckDBConnection,
  given: Pick<ScoreArguments, 'leads' | 'sheet' | 'table'>,
  tellRenamed: (renamed: Renamed) => void,
) => Promise<LeadSource>;

const delimited: Open = (connection, { leads }, tell) => delimitedSource(connection, leads, tell);
const jsonLines: Open = (connection, { leads }, tell) => jsonLinesSource(connection, leads, tell);

/** How leads are read, by the end of the file's name; a CSV file, if it is none of these. */
const KINDS: Readonly<Record<string, Open>> = {
  '.jsonl': jsonLines,
  '.ndjson': jsonLines,
  '.parquet': (connection, { leads }) =>
    typedSource(connection, `read_parquet(${DUCKDB.text(pathPattern(leads))})`, leads),
  '.duckdb': (connection, { leads, table }) => databaseSource(connection, leads, table),
  '.xlsx': (connection, { leads, sheet }, tell) => workbookSource(connection, leads, sheet, tell),
};

export const openLeads: Open = (connection, given, tellRenamed) =>
  (KINDS[kindOf(given.leads)] ?? delimited)(connection, given, tellRenamed);
