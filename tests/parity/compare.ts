import type { Definition } from '../../src/domain/definition/definition';
import { type ScoreRequest, writeScoreQuery } from '../../src/domain/sql/score-query';
import { type Said, sayByCore } from './core';
import type { Engine } from './engine';
import type { Table } from './table';

const whole = (value: unknown) => Number(value);

function read(row: Readonly<Record<string, unknown>>): Said {
  const { score, grade, ready, out, why, gap, warnings } = row;
  if (score === null) return null;
  return {
    score: whole(score),
    grade: String(grade),
    ready: ready === true,
    out: out === true,
    why: String(why),
    gap: String(gap),
    warnings: whole(warnings),
  };
}

export function requestOf(
  definition: Definition,
  { columns }: Table,
  dialect: Engine['dialect'],
  table: string,
): ScoreRequest {
  return {
    definition,
    dialect,
    table,
    columns,
    seal: null,
    asOf: definition.asOf,
    explain: { why: true, gap: true },
  };
}

/** What an engine says of each row otherwise than the core: the first difference, or null. */
export async function compare(definition: Definition, table: Table, engine: Engine): Promise<string | null> {
  const query = writeScoreQuery(requestOf(definition, table, engine.dialect, await engine.load(table)));
  if (!query.ok) return JSON.stringify(query);
  const said = (await engine.rows(query.sql)).map(read);
  const expected = sayByCore(
    definition,
    table.columns.map(({ name }) => name),
    table.rows,
  );
  for (const [at, one] of expected.entries()) {
    const wanted = JSON.stringify(one);
    const found = JSON.stringify(said[at]);
    if (wanted !== found)
      return `row ${at + 1}: ${JSON.stringify(table.rows[at])}\ncore   ${wanted}\nengine ${found}`;
  }
  return said.length === expected.length ? null : `${said.length} rows, not ${expected.length}`;
}
