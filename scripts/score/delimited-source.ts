import { closeSync, openSync, readSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { detectDelimiter, parseCsv } from 'hucre/csv';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { kindOf } from './arguments';
import { ask } from './database';
import { distinctNames, type LeadSource, pathPattern, type Renamed } from './lead-source';
import { Refusal } from './messages';

/** The headings stand in the first megabyte of a file. */
const HEAD_BYTES = 1_048_576;

function readHead(path: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  const length = readSync(file, bytes, 0, HEAD_BYTES, 0);
  closeSync(file);
  return new TextDecoder('utf-8').decode(bytes.subarray(0, length));
}

/** Leads in a CSV or TSV file: every cell is a text, but for columns of nothing but TRUE, FALSE and blanks. */
export async function delimitedSource(
  connection: DuckDBConnection,
  path: string,
  tellRenamed: (renamed: Renamed) => void,
): Promise<LeadSource> {
  const head = readHead(path);
  const delimiter = kindOf(path) === '.tsv' ? '\t' : detectDelimiter(head);
  const [row = []] = parseCsv(head, { delimiter, maxRows: 1 });
  const headings = row.map((field) => String(field ?? ''));
  if (headings.every((heading) => heading.trim() === '')) throw new Refusal('noHeadings', { path });
  const { names, renamed } = distinctNames(headings);
  renamed.forEach(tellRenamed);
  const types = names.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const file = `read_csv(${DUCKDB.text(pathPattern(path))}, columns = {${types}}, auto_detect = false, header = true, delim = ${DUCKDB.text(delimiter)}, quote = '"', escape = '"', strict_mode = true)`;
  const { rows, booleans } = await readThrough(connection, file, names.length);
  const cells = names.map(
    (name, at) =>
      `${booleans.has(at) ? `CAST(NULLIF(TRIM(c${at}), '') AS BOOLEAN)` : `c${at}`} AS ${DUCKDB.identifier(name)}`,
  );
  return {
    table: `(SELECT ${cells.join(', ')} FROM ${file})`,
    columns: names.map((name, at) => ({ name, type: booleans.has(at) ? 'boolean' : 'string' })),
    rows,
    capitals: new Set(names.filter((_, at) => booleans.has(at))),
  };
}

/** Reads the file once: how many rows it has, which columns are booleans, and whether it can be read at all. */
async function readThrough(
  connection: DuckDBConnection,
  file: string,
  width: number,
): Promise<{ readonly rows: number; readonly booleans: ReadonlySet<number> }> {
  const columns = Array.from({ length: width }, (_, at) => at);
  const counts = columns.map(
    (at) =>
      `COUNT_IF(c${at} IN ('TRUE', 'FALSE')) AS b${at}, COUNT_IF(c${at} NOT IN ('TRUE', 'FALSE') AND TRIM(c${at}) <> '') AS o${at}`,
  );
  const [found = {}] = await ask(connection, `SELECT COUNT(*) AS n, ${counts.join(', ')} FROM ${file}`);
  return {
    rows: Number(found.n),
    booleans: new Set(columns.filter((at) => Number(found[`b${at}`]) > 0 && Number(found[`o${at}`]) === 0)),
  };
}
