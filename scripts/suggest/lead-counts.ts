import type { DuckDBConnection } from '@duckdb/node-api';
import type { Definition } from '../../src/domain/definition/definition';
import { describeMissingFields } from '../../src/domain/definition/field';
import type { KnownEnding, Stand } from '../../src/domain/insight/backtest/backtest';
import type { Sql } from '../../src/domain/notation/sql-dialect';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { type TableColumn, writeScoreQuery } from '../../src/domain/sql/score-query';
import type { Day } from '../../src/domain/values/day';
import { ask } from '../score/database';
import { Refusal } from '../score/messages';
import { terminalLanguage } from '../terminal-language';
import { isAnswer, type OutcomeMeaning } from './outcome-column';
import { isMature } from './sample';

/** The leads of a file with their answers, and those of them that were learned from. */
export interface AnsweredTable {
  readonly connection: DuckDBConnection;
  readonly answers: Sql;
  readonly columns: readonly TableColumn[];
  readonly meaning: OutcomeMeaning;
  readonly until: Day;
  /** The file, for messages. */
  readonly path: string;
}

/** Columns that are put beside the leads' own. None of them is true in a row that is no lead. */
const FLAGS = [
  'leadpact won',
  'leadpact lost',
  'leadpact open',
  'leadpact mature',
  'leadpact sampled',
  'leadpact learned',
] as const;

/** The table in which the row numbers of the sample stand. */
const SAMPLED = 'leadpact_sampled';

export async function keepSampled(connection: DuckDBConnection, numbers: readonly number[]): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${SAMPLED} (n BIGINT)`);
  const appender = await connection.createAppender(SAMPLED);
  for (const number of numbers) {
    appender.appendBigInt(BigInt(number));
    appender.endRow();
  }
  appender.closeSync();
}

/** So many leads with the same score, state and ending. */
export interface LeadCount {
  /** In points. */
  readonly score: number;
  readonly stand: Stand;
  readonly ending: KnownEnding;
  /** True for leads whose outcome is one to learn from. */
  readonly isMature: boolean;
  readonly isSampled: boolean;
  readonly leads: number;
}

function tableOf({ answers, columns, meaning, until }: AnsweredTable, learnedOn: Day | null): Sql {
  const { won, lost, open } = meaning;
  const ended = isAnswer([...won, ...lost]);
  const flags: Readonly<Record<(typeof FLAGS)[number], Sql>> = {
    'leadpact won': isAnswer(won),
    'leadpact lost': isAnswer(lost),
    'leadpact open': isAnswer(open),
    'leadpact mature': `${ended} AND ${isMature(until)}`,
    'leadpact sampled': `n IN (SELECT n FROM ${SAMPLED})`,
    'leadpact learned': learnedOn === null ? 'FALSE' : `${ended} AND COALESCE(day <= ${learnedOn}, TRUE)`,
  };
  const cells = columns.map(({ name }, at) => `c${at} AS ${DUCKDB.identifier(name)}`);
  const marked = FLAGS.map((name) => `${flags[name]} AS ${DUCKDB.identifier(name)}`);
  return `(SELECT ${[...cells, ...marked].join(', ')} FROM (${answers}))`;
}

/** A definition by which every lead that isn't knocked out and meets what is required is ready. */
function withoutThreshold(definition: Definition): Definition {
  const all = { row: 0, name: 'all', group: '' };
  return {
    ...definition,
    scales: [{ group: '', grades: [{ ...all, minimum: null }] }],
    handOver: [all],
  };
}

/**
 * Scores all leads of the file by SQL, and counts them.
 * @param learnedOn the day on which the definition was learned from outcomes; null where it wasn't, or not from leads that count here
 * @throws Refusal where the file lacks a field of the definition
 */
export async function countLeads(
  table: AnsweredTable,
  definition: Definition,
  learnedOn: Day | null = null,
): Promise<LeadCount[]> {
  const query = writeScoreQuery({
    definition: withoutThreshold(definition),
    dialect: DUCKDB,
    table: tableOf(table, learnedOn),
    columns: [...table.columns, ...FLAGS.map((name) => ({ name, type: 'boolean' as const }))],
    seal: null,
    asOf: definition.asOf,
  });
  if (!query.ok) {
    if (query.kind === 'no time zone')
      throw new Refusal('needsZone', { path: table.path, column: query.column ?? '' });
    if (query.kind === 'unwritable text') throw new Refusal('unwritableText', { path: table.path });
    const reason = describeMissingFields(query.missing, terminalLanguage());
    throw new Refusal('unreadable', { path: table.path, reason });
  }
  const flags = FLAGS.map(DUCKDB.identifier).join(', ');
  const found = await ask(
    table.connection,
    `SELECT score, ready, out, ${flags}, CAST(COUNT(*) AS DOUBLE) AS leads FROM (${query.sql}) WHERE score IS NOT NULL GROUP BY score, ready, out, ${flags}`,
  );
  return found.map((row): LeadCount => {
    const score = Number(row.score);
    const ended = row['leadpact won'] === true ? 'won' : row['leadpact lost'] === true ? 'lost' : null;
    return {
      score,
      stand: row.out === true ? 'out' : row.ready === true ? score : 'not ready',
      ending:
        row['leadpact learned'] === true
          ? 'learned'
          : (ended ?? (row['leadpact open'] === true ? 'open' : 'never')),
      isMature: row['leadpact mature'] === true,
      isSampled: row['leadpact sampled'] === true,
      leads: Number(row.leads),
    };
  });
}
