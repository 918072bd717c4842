import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, openDatabase } from '../../scripts/score/database';
import { COMPOSED } from '../../src/domain/sql/characters';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { HEADERS } from '../leads';
import { makeFiles } from './make-files';
import { type Measured, run } from './measured-run';

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'leadpact-bench-'));
const file = (name: string) => join(folder, name);
const score = (leads: string, out: string, ...more: string[]) =>
  run(
    'scripts/score/main.ts',
    file(leads),
    '--definition',
    file('definition.csv'),
    '--out',
    file(out),
    ...more,
  );

/** The leads as a table of texts in NFKC: what is cleaned once, and scored often. */
async function clean(): Promise<void> {
  const connection = await openDatabase('1GB', file('spill'));
  const columns = HEADERS.map((name) => {
    const cell = DUCKDB.identifier(name);
    return `CASE WHEN ${DUCKDB.matches(cell, COMPOSED)} THEN ${cell} ELSE ${DUCKDB.compose(cell)} END AS ${cell}`;
  }).join(', ');
  await connection.run(
    `COPY (SELECT ${columns} FROM read_csv(${DUCKDB.text(file('leads.csv'))}, all_varchar = true, header = true)) TO ${DUCKDB.text(file('clean.parquet'))} (FORMAT parquet)`,
  );
  connection.closeSync();
}

/** How many leads two results tell otherwise. */
async function differences(one: string, other: string): Promise<unknown> {
  const connection = await openDatabase('4GB', file('spill'));
  const read = (name: string) =>
    `SELECT score, grade, ready, out FROM read_csv(${DUCKDB.text(file(name))}, all_varchar = true, header = true, delim = ',', quote = '"')`;
  const [found] = await ask(
    connection,
    `SELECT COUNT(*) AS n FROM (${read(one)}) AS a POSITIONAL JOIN (${read(other)}) AS b WHERE (a.score, a.grade, a.ready, a.out) IS DISTINCT FROM (b.score, b.grade, b.ready, b.out)`,
  );
  connection.closeSync();
  return found?.n;
}

try {
  await makeFiles(count, file('leads.csv'), file('definition.csv'));
  console.log(
    `${count.toLocaleString('en')} leads, ${Math.round(statSync(file('leads.csv')).size / 1e6)} MB of CSV`,
  );
  const tell = (name: string, { seconds, peak }: Measured) =>
    console.log(
      `| ${name} | ${seconds.toFixed(1)} s | ${Math.round(count / seconds).toLocaleString('en')} | ${Math.round(peak)} MiB |`,
    );
  console.log('| What | Time | Rows a second | Peak memory |\n|---|---|---|---|');
  tell(
    'the core in Node.js, CSV to CSV',
    await run('bench/score/core.ts', file('leads.csv'), file('core.csv')),
  );
  tell('npm run score, CSV to CSV', await score('leads.csv', 'scored.csv'));
  tell('npm run score, CSV to Parquet', await score('leads.csv', 'scored.parquet'));
  tell('npm run score, CSV to Parquet, --explain', await score('leads.csv', 'why.parquet', '--explain'));
  const started = Date.now();
  await clean();
  console.log(`| cleaning once, CSV to Parquet | ${((Date.now() - started) / 1000).toFixed(1)} s | | |`);
  tell('npm run score, cleaned Parquet to Parquet', await score('clean.parquet', 'again.parquet'));
  console.log(`${await differences('core.csv', 'scored.csv')} leads are told otherwise.`);
} finally {
  rmSync(folder, { recursive: true });
}
