import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Definition } from '../../src/domain/definition/definition';
import { parseDefinition } from '../../src/domain/definition/parse';
import { SCORE_COLUMNS, type ScoreRequest, writeScoreQuery } from '../../src/domain/sql/score-query';
import type { Cells } from '../../src/domain/values/cell';
import { formatDay } from '../../src/domain/values/day';
import { SEED } from '../seed';
import { compare } from './compare';
import { sayByCore } from './core';
import { openDuckDB } from './duckdb-engine';
import type { Engine } from './engine';
import { openGoogleSql } from './googlesql-engine';
import type { Table } from './table';

function define(...cells: Cells): Definition {
  const parsed = parseDefinition(cells, { today: 0 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.definition;
}

const TITLE = ['Criterion', 'Manager', 'Title', 'is', '部長', 20];
const EVERY_DAY = ['As of', '', '', 'every day', '2020-01-01'];
const TOKYO = ['Time zone', '', '', '', 'Asia/Tokyo'];
const RECENT = ['Criterion', 'Recent', 'Visit', 'is within the last', 1, 5];

const textsOf = (name: string, ...texts: string[]): Table => ({
  columns: [{ name, type: 'string' }],
  rows: texts.map((text) => [text]),
  calendar: null,
});

const ENGINES = { DuckDB: openDuckDB, GoogleSQL: openGoogleSql };

describe.each(Object.entries(ENGINES))('%s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());

  /** The rows that the query gives. */
  async function ask(definition: Definition, table: Table, more: Partial<ScoreRequest> = {}) {
    const columns = table.columns;
    const request = { definition, dialect: engine.dialect, columns, seal: null, ...more };
    const query = writeScoreQuery({ ...request, table: await engine.load(table) });
    if (!query.ok) throw new Error(query.kind);
    return { rows: await engine.rows(query.sql), leftOut: query.leftOut };
  }

  test('gives all columns that came in, then its own, and leaves out what came in under a name of these', async () => {
    const columns = ['Score', 'Title', 'WHY', 'as_of', '会社'].map((name) => ({
      name,
      type: 'string' as const,
    }));
    const table = { columns, rows: [['1', '部長', 'x', 'y', 'z']], calendar: null };
    const { rows, leftOut } = await ask(define(['Version', 3], TITLE), table, {
      seal: '0123456789abcdef0123456789abcdef',
      explain: { why: true, gap: true },
    });
    expect(leftOut).toEqual(['Score', 'WHY', 'as_of']);
    expect(Object.keys(rows[0] ?? {})).toEqual(['Title', '会社', ...SCORE_COLUMNS]);
    expect(rows[0]).toMatchObject({
      Title: '部長',
      会社: 'z',
      score: 20,
      definition_version: '3',
      definition_seal: '0123456789abcdef0123456789abcdef',
      as_of: null,
      computed_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    });
  });

  test('gives why and gap only where they are asked for', async () => {
    const { rows } = await ask(define(TITLE), textsOf('Title', '部長'));
    const expected = SCORE_COLUMNS.filter((name) => name !== 'why' && name !== 'gap');
    expect(Object.keys(rows[0] ?? {})).toEqual(['Title', ...expected]);
  });

  test('keeps the place of a row that is no lead, with nothing in its columns', async () => {
    const { rows } = await ask(define(TITLE), textsOf('Title', 'x', ' #N/A\u200b', '部長'));
    expect(rows.map(({ score }) => score)).toEqual([0, null, 20]);
    const [, none] = rows;
    expect(SCORE_COLUMNS.flatMap((name) => none?.[name] ?? [])).toEqual([]);
  });

  test('counts ages from the day that is given, where As of says every day', async () => {
    const definition = define(EVERY_DAY, RECENT);
    const { rows } = await ask(definition, textsOf('Visit', '2026-11-29'), { asOf: 20786 });
    expect(rows[0]).toMatchObject({ as_of: '2026-11-29', score: 5 });
  });

  test('counts ages from today in the time zone, where none is given', async () => {
    const definition = define(EVERY_DAY, TOKYO, RECENT);
    const today = definition.calendar?.(new Date()) ?? 0;
    const { rows } = await ask(definition, textsOf('Visit', formatDay(today), formatDay(today - 9)));
    const later = definition.calendar?.(new Date()) ?? 0;
    expect([formatDay(today), formatDay(later)]).toContain(rows[0]?.as_of);
    expect(rows.map(({ score }) => Number(score))).toEqual([5, 0]);
  });

  test('ends with a message at a moment that a condition on dates reads without a Time zone row', async () => {
    const definition = define(['As of', '', '', '', '2026-11-29'], RECENT);
    await expect(ask(definition, textsOf('Visit', '2026-11-29T10:00Z'))).rejects.toThrow(
      /A Time zone row is needed/,
    );
  });

  test('a moment that falls on a day of the year 10000 is after every other', async () => {
    const definition = define(['As of', '', '', '', '9999-12-31'], TOKYO, [
      'Criterion',
      'Recent',
      'Visit',
      'is within the last',
      400,
      5,
    ]);
    const moments = ['9999-12-31T20:00:00Z', '9999-12-31T23:59:59-14:00', '9999-12-31T10:00:00Z'];
    const expected = [
      { score: 0, warnings: 1 },
      { score: 0, warnings: 1 },
      { score: 5, warnings: 0 },
    ];
    const tell = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.map(({ score, warnings }) => ({ score: Number(score), warnings: Number(warnings) }));
    expect(tell((await ask(definition, textsOf('Visit', ...moments))).rows)).toEqual(expected);
    expect(
      sayByCore(
        definition,
        ['Visit'],
        moments.map((moment) => [moment]),
      ).map((said) => said && { score: said.score, warnings: said.warnings }),
    ).toEqual(expected);
    const typed: Table = {
      columns: [{ name: 'Visit', type: 'timestamp' }],
      rows: [[new Date(Date.UTC(9999, 11, 31, 20))], [new Date(Date.UTC(9999, 11, 31, 10))]],
      calendar: definition.calendar,
    };
    expect(tell((await ask(definition, typed)).rows)).toEqual([expected[0], expected[2]]);
  });

  test("writes every number as JavaScript's String does", async () => {
    const bits = new DataView(new ArrayBuffer(8));
    let state = SEED;
    const draw = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state;
    };
    const drawn = Array.from({ length: 2000 }, () => {
      bits.setUint32(0, draw());
      bits.setUint32(4, draw());
      return bits.getFloat64(0);
    });
    const short = Array.from({ length: 1000 }, (_, at) => (draw() / 2 ** 16) * 10 ** ((at % 40) - 20));
    const edges = [
      0,
      -0,
      1,
      -1,
      0.1,
      1e21,
      1e20,
      123456789012345680000,
      1e-6,
      1e-7,
      1.5e-7,
      5e-324,
      2.2250738585072014e-308,
      Number.MAX_VALUE,

      0.30000000000000004,
      100,
      1234.5,
      Infinity,
      -Infinity,
    ];
    const numbers = [...edges, ...drawn, ...short].filter((number) => !Number.isNaN(number));
    const definition = define(['Required', 'x', 'N', 'is', 'x']);
    const table: Table = {
      columns: [{ name: 'N', type: 'number' }],
      rows: numbers.map((number) => [number]),
      calendar: null,
    };
    const { rows } = await ask(definition, table, { explain: { gap: true } });
    const wrong = rows.flatMap(({ gap }, at) =>
      String(gap).includes(`N "${numbers[at]}" does`) ? [] : [[numbers[at], gap]],
    );
    expect(wrong).toEqual([]);
  });

  test('reads points that fade over any number of days exactly', async () => {
    const definition = define(
      ['As of', '', '', '', '2026-11-29'],
      ['Criterion', 'a', 'Visit', 'fades over', 5_000_000_000, 1_000_000],
      ['Criterion', 'b', 'Visit', 'fades over', '1億', -999_999.99],
      ['Criterion', 'c', 'Visit', 'fades over', '999999999999999億', 0.5],
      ['Criterion', 'd', 'Visit', 'fades over', 3, 1],
      ['Criterion', 'e', 'Visit', 'is older than', '999999999999999億', 1],
    );
    const days = [
      '2026-11-29',
      '2026-11-28',
      '2026-11-27',
      '2026-11-26',
      '1000-01-01',
      '2026-11-30',
      '9999-12-31',
    ];
    expect(await compare(definition, textsOf('Visit', ...days), engine)).toBeNull();
  });
});
