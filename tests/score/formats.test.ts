import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { sayByCore } from '../parity/core';
import {
  AS_OF,
  askDuckDB,
  makeFolder,
  sampleOf,
  textOf,
  writeJsonLines,
  writeParquet,
  writeText,
  writeWorkbook,
} from './made-files';
import { runScore } from './run-score';

const OWN = ['score', 'grade', 'ready', 'out', 'why', 'gap', 'warnings'];
/** So many rows are read by several threads. */
const ORDERED_ROWS = 200_000;
const KEPT = ['definition_version', 'definition_seal', 'as_of', 'computed_at'];

describe.each(['ja', 'en'] as const)('the sample leads (%s) get what the core gives', (language) => {
  const { headings, rows, cells, definition } = sampleOf(language);
  const folder = makeFolder();
  const file = (name: string) => folder.path(name);
  const csv = () => DUCKDB.text(file('leads.csv'));
  const texts = () => `SELECT * FROM read_csv(${csv()}, all_varchar = true, header = true, delim = ',')`;

  /** How the leads come, by the name of their file. */
  const LEADS: Readonly<Record<string, () => unknown>> = {
    'leads.csv': () => undefined,
    'leads.tsv': () => writeText(file('leads.tsv'), [headings, ...rows], '\t'),
    'leads.jsonl': () => writeJsonLines(file('leads.jsonl'), headings, rows),
    'leads.parquet': () => writeParquet(file('leads.parquet'), texts()),
    'leads.xlsx': () => writeWorkbook(file('leads.xlsx'), 'Leads', [headings, ...rows]),
    'leads.duckdb': () =>
      askDuckDB(
        `ATTACH ${DUCKDB.text(file('leads.duckdb'))} AS f`,
        `CREATE TABLE f.leads AS ${texts()}`,
        'CREATE TABLE f.others AS SELECT 1 AS a',
        'DETACH f',
        'SELECT 1',
      ),
  };

  beforeAll(async () => {
    writeText(file('leads.csv'), [headings, ...rows]);
    writeText(file('definition.csv'), cells);
    await writeWorkbook(file('definition.xlsx'), language === 'ja' ? '定義' : 'Definition', cells);
  });
  afterAll(folder.remove);

  const expected = sayByCore(definition, headings, rows);

  test.each(Object.keys(LEADS))('%s', async (name) => {
    await LEADS[name]?.();
    const result = file(`${name} scored.parquet`);
    const definitionFile = file(name === 'leads.tsv' ? 'definition.xlsx' : 'definition.csv');
    const more = name === 'leads.duckdb' ? ['--table', 'leads'] : [];
    const { rows: count } = await runScore(
      file(name),
      '--definition',
      definitionFile,
      '--out',
      result,
      '--as-of',
      AS_OF,
      '--explain',
      ...more,
    );
    expect(count).toBe(rows.length);
    const found = await askDuckDB(`SELECT * FROM read_parquet(${DUCKDB.text(result)})`);
    expect(Object.keys(found[0] ?? {})).toEqual([...headings, ...OWN, ...KEPT]);
    expect(
      found.map((row) =>
        row.score === null ? null : Object.fromEntries(OWN.map((column) => [column, tidy(row[column])])),
      ),
    ).toEqual(expected);
    for (const row of found) {
      const isLead = row.score !== null;
      expect([row.definition_seal, row.as_of]).toEqual([null, isLead ? AS_OF : null]);
    }
  });

  test('and a text file has what came in as it was, then texts', async () => {
    const result = file('scored.csv');
    await runScore(
      file('leads.csv'),
      '--definition',
      file('definition.csv'),
      '--out',
      result,
      '--as-of',
      AS_OF,
    );
    const columns = [...headings, ...OWN.filter((name) => name !== 'why' && name !== 'gap'), ...KEPT];
    const found = await askDuckDB(
      `SELECT * FROM read_csv(${DUCKDB.text(result)}, all_varchar = true, header = true, delim = ',', nullstr = 'never')`,
    );
    expect(Object.keys(found[0] ?? {})).toEqual(columns);
    expect(found.map((row) => headings.map((heading) => row[String(heading)]))).toEqual(
      rows.map((row) => headings.map((_, at) => textOf(row[at]))),
    );
    expect(
      found.map(({ score, grade, ready, out, warnings }) => [score, grade, ready, out, warnings]),
    ).toEqual(
      expected.map((said) =>
        said === null
          ? ['', '', '', '', '']
          : [said.score, said.grade, said.ready, said.out, said.warnings].map(String),
      ),
    );
  });
});

test('rows stay in their order, whatever number of threads reads them', async () => {
  const folder = makeFolder();
  const items = Array.from({ length: 60 }, (_, at) => `title ${at}`);
  writeText(folder.path('definition.csv'), [
    ['Criterion', 'Title', 'Title', 'is', items.join(', '), '20', '', ''],
    ['Criterion', 'Large', 'Size', 'is at least', '500', '10', '', ''],
  ]);
  const rows = Array.from({ length: ORDERED_ROWS }, (_, at) => [at, `ﾀｲﾄﾙ title ${at % 90}`, at % 1000]);
  writeText(folder.path('leads.csv'), [['Number', 'Title', 'Size'], ...rows]);
  for (const result of [folder.path('scored.csv'), folder.path('scored.parquet')]) {
    await runScore(
      folder.path('leads.csv'),
      '--definition',
      folder.path('definition.csv'),
      '--out',
      result,
      '--explain',
    );
    const found = await askDuckDB(`SELECT Number AS n FROM ${DUCKDB.text(result)}`);
    expect(found.findIndex(({ n }, at) => Number(n) !== at)).toBe(-1);
    expect(found).toHaveLength(ORDERED_ROWS);
  }
  folder.remove();
});

/** A whole number of 64 bits comes as a text. */
const tidy = (cell: unknown) => (typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : cell);
