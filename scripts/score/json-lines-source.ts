import type { DuckDBConnection } from '@duckdb/node-api';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { ColumnType } from '../../src/domain/sql/lead-column';
import { ask } from './database';
import { distinctNames, type LeadSource, pathPattern, type Renamed } from './lead-source';
import { Refusal } from './messages';

const pointer = (key: string) => DUCKDB.text(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);

/** The column types of JSON's values; values of several types in one column are texts. */
const TYPES: Readonly<Record<string, readonly [type: ColumnType, sql: string]>> = {
  VARCHAR: ['string', 'VARCHAR'],
  BOOLEAN: ['boolean', 'BOOLEAN'],
  BIGINT: ['number', 'BIGINT'],
  UBIGINT: ['number', 'UBIGINT'],
  DOUBLE: ['number', 'DOUBLE'],
};
/** The types of numbers; each holds what those before it hold. */
const NUMBERS = ['UBIGINT', 'BIGINT', 'DOUBLE'];
const TEXT: readonly [ColumnType, string] = ['string', 'VARCHAR'];

/** Leads in a file of JSON lines: one object a line, its keys the headings in the order in which they are met. */
export async function jsonLinesSource(
  connection: DuckDBConnection,
  path: string,
  tellRenamed: (renamed: Renamed) => void,
): Promise<LeadSource> {
  const file = linesOf(path);
  const numbered = `(SELECT * FROM (SELECT ROW_NUMBER() OVER () AS r, json FROM ${file}) WHERE json IS NOT NULL)`;
  const rows = await checkLines(connection, numbered, path);
  const found = await ask(
    connection,
    `SELECT k, MIN(r * 100000 + i) AS place FROM (SELECT r, UNNEST(json_keys(json)) AS k, GENERATE_SUBSCRIPTS(json_keys(json), 1) AS i FROM ${numbered}) GROUP BY k ORDER BY place`,
  );
  const keys = found.map(({ k }) => String(k));
  if (keys.length === 0) throw new Refusal('noHeadings', { path });
  const { names, renamed } = distinctNames(keys);
  renamed.forEach(tellRenamed);
  const paths = `[${keys.map(pointer).join(', ')}]`;
  const types = await typesOf(
    connection,
    `(SELECT r, json_type(json, ${paths}) AS t FROM ${numbered})`,
    keys,
    path,
  );
  const cells = names.map(
    (name, at) => `CAST(x[${at + 1}] AS ${(types[at] ?? TEXT)[1]}) AS ${DUCKDB.identifier(name)}`,
  );
  return {
    table: `(SELECT ${cells.join(', ')} FROM (SELECT json_extract_string(json, ${paths}) AS x FROM ${file} WHERE json IS NOT NULL))`,
    columns: names.map((name, at) => ({ name, type: (types[at] ?? TEXT)[0] })),
    rows,
    capitals: new Set(),
  };
}

/** The lines of a file as texts, so that one that can't be read is told by its number. No line of JSON has the separator in it. */
const linesOf = (path: string) =>
  `read_csv(${DUCKDB.text(pathPattern(path))}, columns = {'json': 'VARCHAR'}, auto_detect = false, header = false, delim = '\u0001', quote = '', escape = '')`;

/** How many leads the lines are. */
async function checkLines(connection: DuckDBConnection, numbered: string, path: string): Promise<number> {
  const [found = {}] = await ask(
    connection,
    `SELECT COUNT(*) AS n, MIN(r) FILTER (NOT json_valid(json)) AS broken, MIN(CASE WHEN json_valid(json) THEN CASE WHEN json_type(json) <> 'OBJECT' THEN r END END) AS other FROM ${numbered}`,
  );
  if (found.broken !== null)
    throw new Refusal('brokenLine', { path, line: String(found.broken), reason: 'JSON' });
  if (found.other !== null) throw new Refusal('notAnObject', { path, line: String(found.other) });
  return Number(found.n);
}

async function typesOf(
  connection: DuckDBConnection,
  typed: string,
  keys: readonly string[],
  path: string,
): Promise<(readonly [ColumnType, string])[]> {
  const each = keys.map(
    (_, at) =>
      `LIST(DISTINCT t[${at + 1}]) AS t${at}, MIN(r) FILTER (t[${at + 1}] IN ('OBJECT', 'ARRAY')) AS n${at}`,
  );
  const [found = {}] = await ask(connection, `SELECT ${each.join(', ')} FROM ${typed}`);
  return keys.map((column, at) => {
    const line = found[`n${at}`];
    if (line !== null) throw new Refusal('nestedValue', { path, line: String(line), column });
    const list = found[`t${at}`];
    const types = (Array.isArray(list) ? list.map(String) : []).filter((type) => type !== 'NULL');
    const numbers = NUMBERS.filter((type) => types.includes(type));
    const only = numbers.length === types.length ? numbers.at(-1) : types.length === 1 ? types[0] : undefined;
    return (only === undefined ? undefined : TYPES[only]) ?? TEXT;
  });
}
