import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, openDatabase } from '../../scripts/score/database';
import { parseDefinition } from '../../src/domain/definition/parse';
import { prepare } from '../../src/domain/scoring/scorer';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import type { Cell, Cells } from '../../src/domain/values/cell';
import { calendarOf, formatDay } from '../../src/domain/values/day';
import { toPoints } from '../../src/domain/values/hundredths';
import { DEFINITION } from '../definition';
import { HEADERS, makeLeads, SEED } from '../leads';

/**
 * The steps of scoring alone: the SQL in DuckDB on a table that stands in memory, beside the core on the same cells in memory. Texts are in
 * NFKC in both. The query is run as a whole; then its steps `folded` and `clean` are kept as a table, once, and the steps `flags` and
 * `scored` are run on that. It tells wall and processor time, since a loaded machine makes the first meaningless.
 */
const [, , leads = '200000', repeats = '3', threads = '2'] = process.argv;
const count = Number(leads);
/** Rows are appended to DuckDB's table in portions of this size. */
const PORTION = 10_000;

const calendar = calendarOf('Asia/Tokyo');
function cleaned(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return calendar === null ? '' : formatDay(calendar(cell));
  return String(cell).normalize('NFKC');
}

/** Where the step that tests begins in the query, and what of that ends the step before. */
const FLAGS = '), flags AS (';
const AFTER = '), '.length;

interface Spent {
  readonly wall: number;
  readonly processor: number;
}

async function spend(work: () => unknown): Promise<Spent> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - started, processor: (user + system) / 1000 };
}

const say = ({ wall, processor }: Spent) => `${wall.toFixed(0)} ms, processor ${processor.toFixed(0)} ms`;

const parsed = parseDefinition(DEFINITION);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { definition } = parsed;
const rows: Cells = makeLeads('people', count, SEED).map((row) => row.map(cleaned));
const folder = mkdtempSync(join(tmpdir(), 'leadpact-step-'));
const connection = await openDatabase('4GB', join(folder, 'spill'));
try {
  await connection.run(`SET threads = ${Number(threads)}`);
  await connection.run(
    `CREATE TABLE leads (${HEADERS.map((name) => `${DUCKDB.identifier(name)} VARCHAR`).join(', ')})`,
  );
  for (let from = 0; from < count; from += PORTION) {
    const appender = await connection.createAppender('leads');
    for (const row of rows.slice(from, from + PORTION)) {
      for (const cell of row) appender.appendVarchar(String(cell));
      appender.endRow();
    }
    appender.closeSync();
  }
  const query = writeScoreQuery({
    definition,
    dialect: DUCKDB,
    table: 'leads',
    columns: HEADERS.map((name) => ({ name })),
    seal: null,
  });
  if (!query.ok) throw new Error(query.kind);
  // All columns of the result are computed, and none is kept.
  const told =
    'SUM(score) AS score, COUNT_IF(ready) AS ready, COUNT_IF(out) AS out, SUM(LENGTH(grade)) AS grade';
  const summed = (scores: string) => `SELECT ${told}, SUM(warnings) AS warnings FROM (${scores})`;
  const boundary = query.sql.indexOf(FLAGS);
  if (boundary < 0) throw new Error('The query has no step of flags');
  const cleanOnce = await spend(() =>
    connection.run(`CREATE TABLE clean AS ${query.sql.slice(0, boundary)}\n) SELECT * FROM clean`),
  );
  console.log(`${say(cleanOnce)} to clean once, into a table`);
  const queries = {
    'cleaned and scored': summed(query.sql),
    'scored from cleaned columns': summed(`WITH ${query.sql.slice(boundary + AFTER)}`),
  };
  const scorer = prepare(definition, [...HEADERS]);
  const ratios = new Map(Object.keys(queries).map((name) => [name, [] as number[]]));
  for (let at = 0; at < Number(repeats); at += 1) {
    let sum = 0;
    const core = await spend(() => {
      for (const one of scorer.scores(rows)) sum += one === null ? 0 : toPoints(one.score);
    });
    console.log(`core ${say(core)}`);
    for (const [name, sql] of Object.entries(queries)) {
      let found = Number.NaN;
      const duckdb = await spend(async () => {
        found = Number((await ask(connection, sql))[0]?.score);
      });
      if (Math.abs(found - sum) > 1e-6 * Math.abs(sum)) throw new Error(`${found} is not ${sum}`);
      ratios.get(name)?.push(duckdb.processor / core.processor);
      console.log(`  ${name}: ${say(duckdb)}, wall × ${(duckdb.wall / core.wall).toFixed(2)}`);
    }
  }
  for (const [name, all] of ratios) {
    all.sort((one, other) => one - other);
    console.log(
      `${count.toLocaleString('en')} leads ${name}: processor time × ${all[Math.floor(all.length / 2)]?.toFixed(2)} of the core's`,
    );
  }
} finally {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
}
