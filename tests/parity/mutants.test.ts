import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedFrom } from '../seed';
import { buildMutant, type SqlWriter } from './build-mutant';
import { caseOf, type ParityCase } from './case';
import { sayByEngine } from './compare';
import { sayByCore } from './core';
import { openDuckDB } from './duckdb-engine';
import type { Engine } from './engine';
import { SQL_MUTANTS } from './sql-mutants';
import { type Table, textTable } from './table';

/** Of the definitions that are compared, at most so many are needed to tell a mistake. */
const DEFINITIONS = 300;
const LEADS = 24;
const FIRST_SEED = seedFrom(40_000);

interface Known {
  readonly given: ParityCase;
  readonly table: Table;
  readonly said: string;
}

/** What the core says of each case; asked when it is first needed. */
const known = new Map<number, Known>();

function caseAt(at: number): Known {
  const found = known.get(at);
  if (found !== undefined) return found;
  const given = caseOf(FIRST_SEED + at, LEADS);
  const table = textTable(given);
  const headers = table.columns.map(({ name }) => name);
  const made = { given, table, said: JSON.stringify(sayByCore(given.definition, headers, table.rows)) };
  known.set(at, made);
  return made;
}

describe('a mistake in what is written for DuckDB', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openDuckDB();
  });
  afterAll(() => engine?.close());

  async function isTold(
    { parseDefinition, writeScoreQuery, DUCKDB }: SqlWriter,
    at: number,
  ): Promise<boolean> {
    const { given, table, said } = caseAt(at);
    const parsed = parseDefinition(given.cells);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const mutated = { ...engine, dialect: DUCKDB };
    return JSON.stringify(await sayByEngine(parsed.definition, table, mutated, writeScoreQuery)) !== said;
  }

  async function firstTelling(writer: SqlWriter): Promise<number | null> {
    for (let at = 0; at < DEFINITIONS; at += 1) if (await isTold(writer, at)) return at;
    return null;
  }

  test.each(SQL_MUTANTS.map((mutant) => ({ ...mutant })))('$file: $mistake', async (mutant) => {
    expect(await firstTelling(await buildMutant(mutant))).not.toBeNull();
  });
});
