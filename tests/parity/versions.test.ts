import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../src/domain/definition/parse';
import { prepare } from '../../src/domain/scoring/scorer';
import { BIGQUERY } from '../../src/domain/sql/bigquery';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { Cells } from '../../src/domain/values/cell';
import { type Day, readDayText } from '../../src/domain/values/day';
import { toPoints } from '../../src/domain/values/hundredths';
import {
  type PastDefinition,
  type VersionedRequest,
  writeVersionedModels,
} from '../../src/domain/warehouse/versioned-models';
import { openDuckDB } from './duckdb-engine';
import type { Engine } from './engine';
import { openGoogleSql } from './googlesql-engine';
import type { Table } from './table';

function past(version: number, since: string, ...rows: Cells): PastDefinition {
  const cells = [
    ['Version', version, '', '', '', '', '', ''],
    ['Time zone', '', '', '', 'Asia/Tokyo'],
    ...rows,
  ];
  const parsed = parseDefinition(cells, { today: 20_786 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const day = readDayText(since.slice(0, 10));
  if (day === null) throw new Error(since);
  return { version, since, day, definition: parsed.definition, cells, seal: `${version}`.repeat(32) };
}

const EVERY_DAY = ['As of', '', '', 'every day', ''];
const VERSIONS = [
  past(
    1,
    '2025-04-01 09:00',
    ['Criterion', 'Manager', 'Title', 'is', 'Manager', 20],
    ['Grade', 'Hot', '', '', 20],
    ['Hand over', 'Hot'],
  ),
  past(2, '2026-04-01 09:00', EVERY_DAY, ['Criterion', 'Recent', 'Visit', 'is within the last', 30, 15]),
  past(3, '2026-06-01 09:00', ['Criterion', 'Never in force for a day', 'Title', 'is', 'Manager', 99]),
  past(
    4,
    '2026-06-01 15:00',
    EVERY_DAY,
    ['Criterion', 'Fading', 'Visit', 'fades over', 100, 40],
    ['Criterion', 'Staff', 'Title', 'is', 'Staff', 1],
  ),
];
const COLUMNS = ['Title', 'Visit', 'Handed over on'].map((name) => ({
  name,
  type: 'string' as const,
  sqlType: 'STRING',
}));
const ROWS: Cells = ['Manager', 'Staff'].flatMap((title) =>
  [
    '2024-01-01',
    '2025-04-01',
    '2026/03/31',
    '2026-04-01',
    '2026年5月31日',
    '2026-06-01',
    '2026-06-02',
    '',
    'soon',
  ].flatMap((day) => ['2026-03-20', '2026-05-25', ''].map((visit) => [title, visit, day])),
);
const TABLE: Table = { columns: COLUMNS, rows: [...ROWS, ['', '', '']], calendar: null };

/** The version that is in force on a day: the last one that was signed on it or before. */
const inForceOn = (day: Day) => [...VERSIONS].reverse().find((one) => one.day <= day);

/** What the core gives a lead by the version of its day. */
function expected([title, visit, handed]: Cells[number]) {
  const day = readDayText(
    String(handed)
      .replace(/[年月/]/g, '-')
      .replace('日', '')
      .replace(/-(\d)(?=-|$)/g, '-0$1'),
  );
  const version = day === null ? undefined : inForceOn(day);
  if (day === null || version === undefined) return [null, null, null, null];
  const { definition } = version;
  const own = definition.isEveryDay ? { ...definition, asOf: day } : definition;
  const found = prepare(own, ['Title', 'Visit', 'Handed over on']).score([title, visit, handed]);
  const ages = definition.isEveryDay ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null;
  return [toPoints(found.score), found.ready, String(version.version), ages];
}

const REQUEST: Omit<VersionedRequest, 'dialect' | 'ref'> = {
  columns: COLUMNS,
  dayColumn: 'Handed over on',
  versions: VERSIONS,
  matches: {},
  explains: true,
  leads: 'leads',
};
const tell = (rows: Awaited<ReturnType<Engine['rows']>>) =>
  rows
    .map((row) =>
      JSON.stringify([
        [row.Title, row.Visit, row['Handed over on']],
        [row.score === null ? null : Number(row.score), row.ready, row.definition_version, row.as_of],
      ]),
    )
    .sort();
const WANTED = TABLE.rows.map((row) => JSON.stringify([row, expected(row)])).sort();

describe('last year’s leads are scored by last year’s version', () => {
  let duckdb: Engine;
  let googlesql: Engine;
  beforeAll(async () => {
    [duckdb, googlesql] = await Promise.all([openDuckDB(), openGoogleSql()]);
  });
  afterAll(() => {
    duckdb.close();
    googlesql.close();
  });

  test('in DuckDB, model upon model', async () => {
    await duckdb.load(TABLE);
    const { models, unfit } = writeVersionedModels({ ...REQUEST, dialect: DUCKDB, ref: DUCKDB.identifier });
    expect(unfit).toEqual([]);
    expect([...models.keys()]).toEqual([
      'stg_leadpact_dated',
      'leadpact_scores_v1',
      'leadpact_scores_v2',
      'leadpact_scores_v4',
      'leadpact_scores_by_version',
    ]);
    for (const [name, sql] of models)
      await duckdb.rows(`CREATE TEMP VIEW ${DUCKDB.identifier(name)} AS ${sql}`);
    expect(tell(await duckdb.rows('SELECT * FROM leadpact_scores_by_version'))).toEqual(WANTED);
  });

  test('in GoogleSQL', async () => {
    const leads = await googlesql.load(TABLE);
    const { models } = writeVersionedModels({ ...REQUEST, dialect: BIGQUERY, ref: (name) => `<${name}>` });
    const resolve = (name: string): string =>
      name === 'leads'
        ? leads
        : `(${(models.get(name) ?? '').replace(/<([a-z_0-9]+)>/g, (whole, one: string) => (models.has(one) || one === 'leads' ? resolve(one) : whole))})`;
    const found = await googlesql.rows(resolve('leadpact_scores_by_version').slice(1, -1));
    expect(tell(found)).toEqual(WANTED);
  });

  test('a version whose field the table lacks is told, and its leads have no score', async () => {
    await duckdb.load(TABLE);
    const lacking = past(2, '2026-04-01 09:00', ['Criterion', 'Large', 'Size', 'is at least', 10, 15]);
    const versions = VERSIONS.map((one) => (one.version === 2 ? lacking : one));
    const { models, unfit } = writeVersionedModels({
      ...REQUEST,
      versions,
      dialect: DUCKDB,
      ref: (name) => DUCKDB.identifier(name === 'leads' ? name : `lacking ${name}`),
    });
    expect(unfit).toEqual([2]);
    for (const [name, sql] of models)
      await duckdb.rows(`CREATE TEMP VIEW ${DUCKDB.identifier(`lacking ${name}`)} AS ${sql}`);
    const rows = await duckdb.rows('SELECT * FROM "lacking leadpact_scores_by_version"');
    expect(rows).toHaveLength(TABLE.rows.length);
    const ofDay = rows.filter((row) => row['Handed over on'] === '2026-04-01');
    expect(ofDay.map(({ score }) => score)).toEqual([null, null, null, null, null, null]);
  });
});
