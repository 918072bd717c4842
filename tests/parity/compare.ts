import type { Definition } from '../../src/domain/definition/definition';
import { type ScoreQuery, type ScoreRequest, writeScoreQuery } from '../../src/domain/sql/score-query';
import { type Said, sayByCore } from './core';
import type { Engine } from './engine';
import type { Table } from './table';

function read(row: Readonly<Record<string, unknown>>): Said {
  const { score, grade, ready, out, why, gap, warnings } = row;
  if (score === null) return null;
  return {
    score: Number(score),
    grade: String(grade),
    ready: ready === true,
    out: out === true,
    why: String(why),
    gap: String(gap),
    warnings: Number(warnings),
  };
}

type Write = (request: ScoreRequest) => ScoreQuery;

/** What an engine says of each row, by a query that is written so; or why there is none. */
export async function sayByEngine(
  definition: Definition,
  table: Table,
  engine: Engine,
  write: Write = writeScoreQuery,
): Promise<readonly Said[] | string> {
  const query = write({
    definition,
    dialect: engine.dialect,
    table: await engine.load(table),
    columns: table.columns,
    seal: null,
    asOf: definition.asOf,
    explain: { why: true, gap: true },
  });
  return query.ok ? (await engine.rows(query.sql)).map(read) : JSON.stringify(query);
}

/** What an engine says of each row otherwise than the core: the first difference, or null. */
export async function compare(definition: Definition, table: Table, engine: Engine): Promise<string | null> {
  const headers = table.columns.map(({ name }) => name);
  const expected = sayByCore(definition, headers, table.rows);
  const said = await sayByEngine(definition, table, engine);
  if (typeof said === 'string') return said;
  for (const [at, one] of expected.entries()) {
    const wanted = JSON.stringify(one);
    const found = JSON.stringify(said[at]);
    if (wanted !== found)
      return `row ${at + 1}: ${JSON.stringify(table.rows[at])}\ncore   ${wanted}\nengine ${found}`;
  }
  return said.length === expected.length ? null : `${said.length} rows, not ${expected.length}`;
}
