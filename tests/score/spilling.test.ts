import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { ask, openDatabase } from '../../scripts/score/database';
import { parseDefinition } from '../../src/domain/definition/parse';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import { makeFolder } from './made-files';

const folder = makeFolder();
afterAll(folder.remove);

/** So many leads with a note of 400 characters each are more than the memory. */
const LEADS = 600_000;
const MEMORY = '150MB';

test('what doesn’t fit into the memory goes to the folder, and is scored all the same', async () => {
  const spill = folder.path('spill');
  const connection = await openDatabase(MEMORY, spill);
  await connection.run('SET threads = 2');
  await connection.run(
    `CREATE TEMP TABLE leads AS SELECT CASE i % 4 WHEN 0 THEN 'Manager' ELSE 'Staff' END AS "Title", REPEAT(MD5(CAST(i AS VARCHAR)), 13) AS "Note" FROM RANGE(${LEADS}) AS made(i)`,
  );
  const [spilled] = await ask(connection, 'SELECT SUM(size) AS bytes FROM duckdb_temporary_files()');
  expect(Number(spilled?.bytes)).toBeGreaterThan(20_000_000);
  expect(readdirSync(spill).length).toBeGreaterThan(0);
  const parsed = parseDefinition([['Criterion', 'Manager', 'Title', 'is', 'Manager', 20]]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const query = writeScoreQuery({
    definition: parsed.definition,
    dialect: DUCKDB,
    table: 'leads',
    columns: [{ name: 'Title' }, { name: 'Note' }],
    seal: null,
  });
  if (!query.ok) throw new Error(query.kind);
  const out = DUCKDB.text(folder.path('scored.parquet'));
  await connection.run(`COPY (${query.sql}) TO ${out} (FORMAT parquet)`);
  const [found] = await ask(
    connection,
    `SELECT CAST(COUNT(*) AS DOUBLE) AS leads, SUM(score) AS score FROM read_parquet(${out})`,
  );
  expect(found).toEqual({ leads: LEADS, score: (LEADS / 4) * 20 });
  connection.closeSync();
});
