import type { DuckDBConnection } from '@duckdb/node-api';
import { type Case, DATED_SHARE, matureUntilBy, monthsOfDays } from '../../src/domain/insight/columns/case';
import type { FieldColumn } from '../../src/domain/insight/columns/coding';
import { kindOf } from '../../src/domain/leads/column-kind';
import type { Sql } from '../../src/domain/notation/sql-dialect';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { ColumnType } from '../../src/domain/sql/lead-column';
import type { TableColumn } from '../../src/domain/sql/score-query';
import type { Cell, Cells } from '../../src/domain/values/cell';
import type { Day } from '../../src/domain/values/day';
import { normalize } from '../../src/domain/values/text';
import { ask } from '../score/database';
import { isAnswer, type OutcomeMeaning } from './outcome-column';

/** The days of all leads, as far as they matter. */
export interface LeadDays {
  /** Leads of this day and later are left out: most of their months are still open. Infinity for none. */
  readonly until: Day;
  readonly immature: number;
  /** Over how many months the leads came in; null where that isn't known. */
  readonly months: number | null;
}

/** Counts the leads by the days on which they came in. */
export async function readDays(
  connection: DuckDBConnection,
  answers: Sql,
  meaning: OutcomeMeaning,
): Promise<LeadDays> {
  const ended = isAnswer([...meaning.won, ...meaning.lost]);
  const found = await ask(
    connection,
    `SELECT CAST(day AS DOUBLE) AS day, CAST(COUNT(*) AS DOUBLE) AS leads, CAST(COUNT_IF(answer <> '') AS DOUBLE) AS answered, CAST(COUNT_IF(${ended}) AS DOUBLE) AS ended FROM (${answers}) GROUP BY day`,
  );
  const days = found.flatMap(({ day, leads, answered, ended: own }) =>
    day === null
      ? []
      : [{ day: Number(day), leads: Number(leads), all: Number(answered), ended: Number(own) }],
  );
  const sum = (count: (row: (typeof found)[number]) => unknown) =>
    found.reduce((total, row) => total + Number(count(row)), 0);
  const allEnded = sum((row) => row.ended);
  const datedEnded = days.reduce((total, one) => total + one.ended, 0);
  const isDated = allEnded > 0 && datedEnded >= allEnded * DATED_SHARE;
  const until = isDated ? matureUntilBy(days.filter(({ all }) => all > 0)) : Infinity;
  const late = days.filter(({ day }) => day >= until);
  return {
    until,
    immature: late.reduce((total, one) => total + one.ended, 0),
    months: monthsOfDays(
      days,
      sum((row) => row.leads),
    ),
  };
}

/** Leads of which a suggestion is learned. */
export interface Sample {
  /** Their rows in the file (1-based). */
  readonly numbers: readonly number[];
  readonly cells: Cells;
  readonly history: readonly Case[];
}

/** A cell of a column as the core reads it: a moment or a day is the text of its day. */
function cellSql(type: ColumnType, place: Sql, zone: string): Sql {
  if (type === 'number') return `CAST(${place} AS DOUBLE)`;
  if (type === 'date') return DUCKDB.textOfDay(DUCKDB.dayOfDate(place));
  return type === 'timestamp' ? DUCKDB.textOfDay(DUCKDB.dayOfMoment(place, zone)) : place;
}

const readCell = (cell: unknown): Cell =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;

/** That a lead's outcome is one to learn from. */
export const isMature = (until: Day): Sql => (until === Infinity ? 'TRUE' : `COALESCE(day < ${until}, TRUE)`);

/**
 * Draws the leads to learn from: of the won ones and of the lost ones each, those whose row number has the smallest MD5. An outcome of which
 * there are no more than `most` is taken whole.
 */
export async function drawSample(
  connection: DuckDBConnection,
  answers: Sql,
  columns: readonly TableColumn[],
  meaning: OutcomeMeaning,
  { until, most, zone }: { readonly until: Day; readonly most: number; readonly zone: string },
): Promise<Sample> {
  const cells = columns.map(({ type = 'string' }, at) => `${cellSql(type, `c${at}`, zone)} AS c${at}`);
  const drawn = await Promise.all(
    [meaning.won, meaning.lost].map((values) =>
      ask(
        connection,
        `SELECT CAST(n AS DOUBLE) AS n, CAST(day AS DOUBLE) AS day, ${cells.join(', ')} FROM (${answers}) WHERE ${isAnswer(values)} AND ${isMature(until)} ORDER BY MD5(CAST(n AS VARCHAR)), n LIMIT ${most}`,
      ),
    ),
  );
  const rows = drawn.flatMap((some, at) => some.map((row) => ({ row, isWon: at === 0 })));
  rows.sort((one, other) => Number(one.row.n) - Number(other.row.n));
  return {
    numbers: rows.map(({ row }) => Number(row.n)),
    cells: rows.map(({ row }) => columns.map((_, at) => readCell(row[`c${at}`]))),
    history: rows.map(({ row, isWon }) => {
      const day = row.day === null ? null : Number(row.day);
      return { ending: isWon ? 'won' : 'lost', reason: '', day, created: day };
    }),
  };
}

/** The sample's columns, each different cell once. What LeadPact itself wrote into the file is left out. */
export function fieldColumns(
  columns: readonly TableColumn[],
  cells: Cells,
  outcome: number,
  own: ReadonlySet<string>,
): FieldColumn[] {
  return columns.flatMap(({ name: header }, at): FieldColumn[] => {
    if (at !== outcome && own.has(normalize(header))) return [];
    const places = new Map<Cell, number>();
    const rows = cells.map((row) => {
      const cell = row[at] ?? '';
      const place = places.get(cell) ?? places.size;
      places.set(cell, place);
      return place;
    });
    const values = [...places.keys()];
    const column = { header, values, rows, kind: kindOf(header, values) ?? null };
    return [at === outcome ? { ...column, unlearnable: 'outcome' } : column];
  });
}
