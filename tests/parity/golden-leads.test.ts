import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../src/domain/definition/parse';
import { BIGQUERY } from '../../src/domain/sql/bigquery';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import { formatDay } from '../../src/domain/values/day';
import { BIGQUERY_IN_DBT } from '../../src/domain/warehouse/as-of-variable';
import { goldenTest, writeUnitTests } from '../../src/domain/warehouse/dbt-unit-tests';
import { writeWarehouseQuery } from '../../src/domain/warehouse/warehouse-query';
import { sampleOf } from '../score/made-files';
import { openDuckDB } from './duckdb-engine';
import type { Engine } from './engine';
import { openGoogleSql } from './googlesql-engine';

/** From this day ages count: 2026-11-23. */
const DAY = 20_780;
const { headings, cells } = sampleOf('en');
const TYPED = [
  ['As of', '', '', 'every day', '', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Criterion', 'Large', 'Size', 'is between', '10..300', 20, '', ''],
  ['Criterion', 'New', 'Created', 'is within the last', 30, 10, '', ''],
  ['Criterion', 'Seen', 'Seen', 'fades over', 90, 15, '', ''],
  ['Criterion', 'Pages', 'Pages', 'each, up to', 5, 1.5, '', ''],
  ['Required', 'Known', 'Known', 'is', 'true', '', '', ''],
  ['Knock-out', 'Rival', 'Note', 'contains', "it's, {{ x }}", '', '', ''],
  ['Grade', 'Hot', '', '', 30, '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
];
const COLUMNS = {
  texts: headings.map((name) => ({ name: String(name), type: 'string' as const, sqlType: 'STRING' })),
  types: [
    { name: 'Size', type: 'number' as const, sqlType: 'FLOAT64' },
    { name: 'Created', type: 'timestamp' as const, sqlType: 'TIMESTAMP' },
    { name: 'Seen', type: 'date' as const, sqlType: 'DATE' },
    { name: 'Pages', type: 'number' as const, sqlType: 'INT64' },
    { name: 'Known', type: 'boolean' as const, sqlType: 'BOOL' },
    { name: 'Note', type: 'string' as const, sqlType: 'STRING' },
  ],
};

describe.each([
  ['texts', cells],
  ['types', TYPED],
] as const)('the made leads of a definition on a table of %s', (name, definitionCells) => {
  const parsed = parseDefinition(definitionCells, { today: DAY });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const columns = COLUMNS[name];
  const request = { definition: parsed.definition, seal: null, columns, matches: {}, explains: false };
  const golden = goldenTest(request, DAY);
  const expected = golden.leads.map(({ cells: _, ...given }) => given);

  let duckdb: Engine;
  let googlesql: Engine;
  beforeAll(async () => {
    [duckdb, googlesql] = await Promise.all([openDuckDB(), openGoogleSql()]);
  });
  afterAll(() => {
    duckdb.close();
    googlesql.close();
  });

  const tell = (rows: Awaited<ReturnType<Engine['rows']>>) =>
    rows.map(({ score, grade, ready, out, warnings }) => ({
      score: Number(score),
      grade,
      ready,
      out,
      warnings: Number(warnings),
    }));

  test('get in DuckDB what the core gives, row by row', async () => {
    const calendar = parsed.definition.calendar;
    const rows = golden.leads.map(({ cells: row }) =>
      row.map((cell, at) => {
        const type = columns[at]?.type;
        return (type === 'date' || type === 'timestamp') && typeof cell === 'string'
          ? new Date(`${cell}T00:00:00+09:00`)
          : cell;
      }),
    );
    const query = writeScoreQuery({
      definition: parsed.definition,
      dialect: DUCKDB,
      table: await duckdb.load({ columns, rows, calendar }),
      columns,
      seal: null,
      asOf: DAY,
    });
    if (!query.ok) throw new Error(query.kind);
    expect(tell(await duckdb.rows(query.sql))).toEqual(expected);
  });

  test('get by the model of the package, from the rows in its YAML, what the YAML expects', async () => {
    const yaml = writeUnitTests(golden, request, { model: 'm', staging: 's' });
    const given = /^ {8}rows: (".*")$/m.exec(yaml)?.[1] ?? '""';
    const wanted = [...yaml.matchAll(/^ {8}- (\{.*\})$/gm)].map(([, row = '']): unknown => JSON.parse(row));
    const variable = /overrides: \{vars: \{leadpact_as_of: "([^"]*)"\}\}/.exec(yaml)?.[1] ?? '';
    expect(variable).toBe(parsed.definition.isEveryDay ? formatDay(DAY) : '');
    const leads: unknown = JSON.parse(given);
    const query = writeWarehouseQuery(request, `(${String(leads)})`, BIGQUERY_IN_DBT);
    if (!query.ok) throw new Error(query.kind);
    const rendered = query.sql.replaceAll('{{ var("leadpact_as_of", "") }}', variable);
    expect(rendered).not.toMatch(/\{\{/);
    expect(tell(await googlesql.rows(rendered))).toEqual(wanted);
    // Without the variable ages count from the day of the run.
    const today = query.sql.replaceAll('{{ var("leadpact_as_of", "") }}', '');
    const plain = writeWarehouseQuery(request, `(${String(leads)})`, BIGQUERY);
    if (!plain.ok) throw new Error(plain.kind);
    expect(tell(await googlesql.rows(today))).toEqual(tell(await googlesql.rows(plain.sql)));
  });
});
