import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { askDuckDB, makeFolder, writeParquet } from '../score/made-files';
import { TELLING, writeLeads } from './made-leads';
import { runSuggest } from './run-suggest';

const folder = makeFolder();
afterAll(folder.remove);
const file = (name: string) => folder.path(name);

test('columns of numbers, booleans, days and moments are read as texts of them are', async () => {
  await writeLeads(file('texts.parquet'), TELLING);
  const texts = `read_parquet(${DUCKDB.text(file('texts.parquet'))})`;
  const own = `SELECT "Company", "Title", TRY_CAST("Employees" AS INTEGER) AS "Employees", "Source", "Source" = 'Web' AS "On the web", CAST("Created" || ' 09:00:00+00' AS TIMESTAMPTZ) AS "Created", CAST("Created" AS DATE) AS "Noted", CASE "Outcome" WHEN 'Won' THEN TRUE WHEN 'Lost' THEN FALSE END AS "Converted"`;
  await writeParquet(file('typed.parquet'), `${own} FROM ${texts}`);
  const asTexts = await askDuckDB(
    `COPY (SELECT * REPLACE (CAST("Employees" AS VARCHAR) AS "Employees", CAST("Created" AS VARCHAR)[1:10] AS "Created") FROM read_parquet(${DUCKDB.text(file('typed.parquet'))})) TO ${DUCKDB.text(file('typed.csv'))} (FORMAT csv, HEADER true)`,
    'SELECT 1',
  );
  expect(asTexts).toHaveLength(1);
  const tell = async (name: string) => {
    await runSuggest(
      file(name),
      ...['--outcome', 'Converted', '--out', file(`${name}.out.csv`), '--language', 'en'],
      ...['--as-of', '2026-11-29'],
    );
    return readFileSync(file(`${name}.out.txt`), 'utf8').replaceAll(name, 'leads');
  };
  const typed = await tell('typed.parquet');
  expect(typed).toContain('Won: true');
  expect(typed).toContain('by the day they were created');
  expect(await tell('typed.csv')).toBe(typed);
});
