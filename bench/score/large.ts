import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, openDatabase } from '../../scripts/score/database';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { HEADERS } from '../leads';
import { makeFiles } from './make-files';
import { run } from './measured-run';

/**
 * Scores more leads than fit into memory, and tells the most memory that was held. The leads are those of `bench:score`, as often
 * as needed; DuckDB writes them, each copy with companies and addresses of its own.
 */
const [, , given = '50000000', memory = '1GB', folder = join(tmpdir(), 'leadpact-large')] = process.argv;
/** So many different leads are made. */
const MADE = 1_000_000;
const count = Number(given);
const file = (name: string) => join(folder, name);

/** The heading's cell in the copy `k`. */
function cellOf(heading: string): string {
  const cell = DUCKDB.identifier(heading);
  if (heading === '会社名') return `${cell} || '-' || k AS ${cell}`;
  return heading === 'メール' ? `REPLACE(${cell}, 'taro.', 'taro.' || k || '.') AS ${cell}` : cell;
}

mkdirSync(folder, { recursive: true });
try {
  await makeFiles(Math.min(count, MADE), file('made.csv'), file('definition.csv'));
  const connection = await openDatabase('1GB', file('spill'));
  await connection.run(
    `CREATE TABLE made AS SELECT * FROM read_csv(${DUCKDB.text(file('made.csv'))}, all_varchar = true, header = true, delim = ',', quote = '"')`,
  );
  const cells = HEADERS.map(cellOf).join(', ');
  // The order of the copies doesn't count, and keeping it would hold them all in memory.
  await connection.run('SET preserve_insertion_order = false');
  await connection.run(
    `COPY (SELECT ${cells} FROM RANGE(${Math.ceil(count / MADE)}) AS copies(k), made) TO ${DUCKDB.text(file('leads.parquet'))} (FORMAT parquet, ROW_GROUP_SIZE 61440)`,
  );
  connection.closeSync();
  console.log(
    `${count.toLocaleString('en')} leads, ${Math.round(statSync(file('leads.parquet')).size / 1e6)} MB of Parquet`,
  );
  const { seconds, peak } = await run(
    'scripts/score/main.ts',
    file('leads.parquet'),
    '--definition',
    file('definition.csv'),
    '--out',
    file('scored.parquet'),
    '--memory',
    memory,
  );
  const result = await openDatabase('1GB', file('spill'));
  const [found] = await ask(
    result,
    `SELECT COUNT(*) AS leads, COUNT_IF(ready) AS ready, ROUND(AVG(score), 3) AS score FROM read_parquet(${DUCKDB.text(file('scored.parquet'))})`,
  );
  result.closeSync();
  console.log(
    `${JSON.stringify(found)} with ${memory}: peak ${Math.round(peak)} MiB, ${Math.round(seconds)} s`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
