import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../src/domain/definition/parse';
import { BIGQUERY } from '../../src/domain/sql/bigquery';
import { SCORE_COLUMNS } from '../../src/domain/sql/score-query';
import { writeDbtPackage } from '../../src/domain/warehouse/dbt-package';
import {
  writeColumnsQuery,
  writeVersionCheck,
  writeView,
  writeWarehouseQuery,
} from '../../src/domain/warehouse/warehouse-query';
import { sampleOf } from '../score/made-files';
import { GoogleSql, type KnownTable } from './google-sql';

/** BigQuery parts the name between backquotes by its points; the analyser takes it for one name. */
const TABLE = 'my-project.crm.leads';
const VIEW = `${TABLE}_scored`;
const SEAL = 'ab'.repeat(16);
/** Who signed may have any name. */
const DESCRIBED = 'LeadPact 3: o\'hara@example.com, "s"@example.com \\ `x`, 2026-11-20';

const { headings, cells } = sampleOf('ja');
const parsed = parseDefinition(cells, { today: 20_780 });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { definition } = parsed;
const names = headings.map(String);
const columns = names.map((name) => ({ name, type: 'string' as const, sqlType: 'STRING' }));
const textColumns = (some: readonly string[]) =>
  Object.fromEntries(some.map((name) => [name, 'STRING' as const]));

const KNOWN: readonly KnownTable[] = [
  { path: [TABLE], columns: textColumns(names) },
  { path: [VIEW], columns: textColumns([...SCORE_COLUMNS]) },
  {
    path: ['my-project.crm', 'INFORMATION_SCHEMA', 'COLUMNS'],
    columns: { column_name: 'STRING', data_type: 'STRING', table_name: 'STRING', ordinal_position: 'INT64' },
  },
];

let server: GoogleSql;
beforeAll(async () => {
  server = await GoogleSql.start();
});
afterAll(() => server.stop());

function query(explains: boolean): string {
  const request = { definition, columns, matches: {}, explains, seal: SEAL };
  const written = writeWarehouseQuery(request, BIGQUERY.identifier(TABLE));
  if (!written.ok) throw new Error(written.kind);
  return written.sql;
}

describe('GoogleSQL’s analyser takes every statement that is shown', () => {
  const statements: Readonly<Record<string, string>> = {
    'the query for the columns': writeColumnsQuery(TABLE),
    'the query for Connected Sheets': query(false),
    'the query with why and gap': query(true),
    'the view': writeView(VIEW, DESCRIBED, query(false)),
    'the view with why and gap': writeView(VIEW, DESCRIBED, query(true)),
    'which version the view gives': writeVersionCheck(VIEW, SEAL),
  };
  test.each(Object.entries(statements))('%s', async (_, sql) => {
    await expect(server.analyze(sql, KNOWN)).resolves.toBeUndefined();
  });

  test('the models of the package, as dbt makes views of them', async () => {
    const past = [
      { version: 1, since: '2026-01-10 09:00', day: 20_463 },
      { version: 2, since: '2026-11-20 10:00', day: 20_777 },
    ].map((one) => ({ ...one, definition, cells, seal: SEAL }));
    const made = writeDbtPackage({
      definition,
      columns,
      matches: {},
      explains: true,
      seal: SEAL,
      cells,
      signed: null,
      table: TABLE,
      testDay: 20_780,
      past,
      dayColumn: names[0] ?? '',
    });
    if (!made.ok) throw new Error(made.kind);
    const models = [...made.files].filter(([path]) => path.endsWith('.sql'));
    expect(models).toHaveLength(6);
    const typed: Readonly<Record<string, 'DOUBLE' | 'BOOL' | 'INT64'>> = {
      score: 'DOUBLE',
      ready: 'BOOL',
      out: 'BOOL',
      warnings: 'INT64',
    };
    const own = { ...textColumns(names), leadpact_day: 'STRING' as const };
    const scored = { ...own, ...textColumns([...SCORE_COLUMNS]), ...typed };
    for (const [path, sql] of models) {
      const rendered = sql
        .replace(/\{\{ (?:ref|source)\(.*?'(\w+)'\) \}\}/g, (_, name: string) => `\`${name}\``)
        .replace(/\{\{ var\(.*?\) \}\}/g, '');
      // The day is no text in BigQuery: the model that adds it says so.
      const dated = rendered.replaceAll(
        '`stg_leadpact_dated`',
        () => '(SELECT * REPLACE (CAST(leadpact_day AS DATE) AS leadpact_day) FROM `stg_leadpact_dated`)',
      );
      const tables = ['leads', 'stg_leadpact_leads'].map((name) => ({
        path: [name],
        columns: textColumns(names),
      }));
      const versions = [1, 2].map((version) => ({
        path: [`leadpact_scores_v${version}`],
        columns: scored,
      }));
      const known = [...tables, ...versions, { path: ['stg_leadpact_dated'], columns: own }];
      const dates = dated.replace(
        /FROM `(leadpact_scores_v\d)`/g,
        (_, name: string) =>
          `FROM (SELECT * REPLACE (CAST(leadpact_day AS DATE) AS leadpact_day) FROM \`${name}\`)`,
      );
      await expect(server.analyze(`CREATE VIEW v AS ${dates}`, known).then(() => path)).resolves.toBe(path);
    }
  });

  test('and refuses what is none', async () => {
    await expect(server.analyze('CREATE VIEW x AS SELECT nothing', KNOWN)).rejects.toThrow(/nothing/);
    await expect(server.analyze(query(true), [])).rejects.toThrow(/leads/);
  });
});
