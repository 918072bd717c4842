import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BIGQUERY } from '../../src/domain/sql/bigquery';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import { seedFrom } from '../seed';
import { caseOf } from './case';
import { compare } from './compare';
import { openDuckDB } from './duckdb-engine';
import type { Engine } from './engine';
import { openGoogleSql } from './googlesql-engine';
import { HOSTILE, hostileCase } from './hostile';
import { LATER, notIn } from './later-unicode';
import { textTable } from './table';
import { typedTable } from './typed-table';
import { DOINGS, differences } from './unicode';

const FIRST_SEED = seedFrom(40_000);
const LEADS = 40;
/** Of the definitions, every other one meets typed columns. */
const ENGINES = [
  { name: 'DuckDB', open: openDuckDB, definitions: 360, normalize: LATER['DuckDB, normalize'] },
  { name: 'GoogleSQL', open: openGoogleSql, definitions: 300, normalize: LATER['GoogleSQL, normalize'] },
];

describe.each(ENGINES)('$name', ({ open, definitions, normalize }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());

  test(`says of ${definitions} definitions and ${LEADS} leads each, drawn from seed ${FIRST_SEED} on, what the core says`, async () => {
    let wrong = 0;
    let first = '';
    for (let seed = FIRST_SEED; seed < FIRST_SEED + definitions; seed += 1) {
      const given = caseOf(seed, LEADS);
      const table = seed % 2 === 0 ? textTable(given) : typedTable(given);
      const found = await compare(given.definition, table, engine);
      if (found === null) continue;
      wrong += 1;
      first ||= `seed ${seed}, ${found}`;
    }
    expect({ wrong, first }).toEqual({ wrong: 0, first: '' });
  });

  test('normalizes every code point as the core does, but for those of later versions of Unicode', async () => {
    expect(notIn(normalize, await differences(DOINGS.normalize, engine))).toEqual([]);
  });

  test('takes every code point for a letter or digit as the core does, but for those of later versions of Unicode', async () => {
    expect(notIn(LATER['parts of words'], await differences(DOINGS['parts of words'], engine))).toEqual([]);
  });

  test.each(HOSTILE)('reads %j as the one literal or name that it is', async (hostile) => {
    const { definition, table } = hostileCase(hostile);
    expect(await compare(definition, table, engine)).toBeNull();
  });

  test('is given nothing that it can not hold', async () => {
    const { definition, table } = hostileCase('a\ud800b');
    const request = {
      definition,
      dialect: engine.dialect,
      table: 'leads',
      columns: table.columns,
      seal: null,
    };
    expect(writeScoreQuery(request)).toEqual({ ok: false, kind: 'unwritable text' });
  });
});

test('what is written for BigQuery is no template or comment to what SQL passes through', () => {
  const queries = HOSTILE.map((hostile) => {
    const { definition, table } = hostileCase(hostile);
    const request = {
      definition,
      table: '`leads`',
      columns: table.columns,
      seal: null,
      explain: { why: true, gap: true },
    };
    return writeScoreQuery({ ...request, dialect: BIGQUERY });
  });
  for (const query of queries)
    expect(query.ok ? query.sql.match(/\{\{|\{%|\{#|\$\{|--|\/\*/) : query).toBeNull();
});
