import type { Definition } from '../definition/definition';
import type { Sql, SqlDialect } from '../notation/sql-dialect';
import { writeDayQuery } from '../sql/day-query';
import { SCORE_COLUMNS, type ScoreColumn, writeScoreQuery } from '../sql/score-query';
import type { Cells } from '../values/cell';
import { type Day, formatDay } from '../values/day';
import type { WarehouseColumn } from './table-columns';
import { type Matches, withMatches } from './warehouse-query';

/** A version that was signed, and since which day it is in force. */
export interface PastDefinition {
  readonly version: number;
  /** `YYYY-MM-DD HH:MM`, as the tab History has it. */
  readonly since: string;
  readonly day: Day;
  readonly definition: Definition;
  readonly cells: Cells;
  readonly seal: string | null;
}

/** Of what the models are written that score each lead by the version that was in force on its day. */
export interface VersionedRequest {
  readonly dialect: SqlDialect;
  readonly columns: readonly WarehouseColumn[];
  /** The column that tells the day of a lead: when it came in, or was handed over. */
  readonly dayColumn: string;
  readonly versions: readonly PastDefinition[];
  readonly matches: Matches;
  readonly explains: boolean;
  /** The model of the leads. */
  readonly leads: string;
  /** A model as SQL names it. */
  readonly ref: (model: string) => Sql;
}

/** The models by their names, each below those that it reads; and the versions that this table can't be scored by. */
export interface VersionedModels {
  readonly models: ReadonlyMap<string, Sql>;
  readonly unfit: readonly number[];
}

const DATED = 'stg_leadpact_dated';
const BY_VERSION = 'leadpact_scores_by_version';
const DAY = 'leadpact_day';
const modelOf = (version: number) => `leadpact_scores_v${version}`;

/** SQL's types of what the query gives, by what the dialect calls them. */
const TYPES: Readonly<Record<ScoreColumn, keyof SqlDialect['types'] | 'BOOL'>> = {
  score: 'number',
  grade: 'text',
  ready: 'BOOL',
  out: 'BOOL',
  why: 'text',
  gap: 'text',
  warnings: 'whole',
  definition_version: 'text',
  definition_seal: 'text',
  as_of: 'text',
  computed_at: 'text',
};

/**
 * Writes a model for each version, which scores the leads of the days on which it was in force, and one that puts these together. A version
 * is in force from the day on which it was signed, the last one of a day alone, until the day before the next one. Where As of says every
 * day, ages count from the lead's own day. Leads without a day, and those before the first version, have no score.
 */
export function writeVersionedModels(request: VersionedRequest): VersionedModels {
  const { dialect, columns, dayColumn, versions, explains, leads, ref } = request;
  const sorted = [...versions].sort((one, other) => one.day - other.day || one.version - other.version);
  const zone = sorted[sorted.length - 1]?.definition.timeZone ?? null;
  const dated = writeDayQuery({ dialect, table: ref(leads), columns, dayColumn, zone, as: DAY });
  const models = new Map<string, Sql>([[DATED, dated]]);
  const unfit: number[] = [];
  const own = columns.filter(({ name }) => !isScoreColumn(name));
  const scores = SCORE_COLUMNS.filter((name) => explains || (name !== 'why' && name !== 'gap'));
  const names = [...own.map(({ name }) => dialect.identifier(name)), DAY];
  const parts: Sql[] = [];
  /** The days of which no version can score the leads. */
  const unscored: Sql[] = [`${DAY} IS NULL`];
  const first = sorted[0];
  unscored.push(first === undefined ? 'TRUE' : `${DAY} < ${date(first.day)}`);
  sorted.forEach((version, at) => {
    const next = sorted[at + 1];
    if (next?.day === version.day) return;
    const until = next === undefined ? '' : ` AND ${DAY} < ${date(next.day)}`;
    const inForce = `${DAY} >= ${date(version.day)}${until}`;
    const query = queryOf(version, `(SELECT * FROM ${ref(DATED)} WHERE ${inForce})`, request);
    if (query === null) {
      unfit.push(version.version);
      unscored.push(`(${inForce})`);
      return;
    }
    models.set(modelOf(version.version), query);
    parts.push(`SELECT ${[...names, ...scores].join(', ')} FROM ${ref(modelOf(version.version))}`);
  });
  const nothing = scores.map((name) => `CAST(NULL AS ${typeOf(name, dialect)}) AS ${name}`);
  parts.push(`SELECT ${[...names, ...nothing].join(', ')} FROM ${ref(DATED)} WHERE ${unscored.join(' OR ')}`);
  models.set(BY_VERSION, `${parts.join('\nUNION ALL\n')}\n`);
  return { models, unfit };
}

const date = (day: Day): Sql => `DATE '${formatDay(day)}'`;
const isScoreColumn = (name: string) => SCORE_COLUMNS.some((own) => own === name.toLowerCase());

function typeOf(name: ScoreColumn, { types }: SqlDialect): Sql {
  const type = TYPES[name];
  return type === 'BOOL' ? type : types[type];
}

function queryOf(
  { definition, seal }: PastDefinition,
  table: Sql,
  { dialect, columns, matches, explains }: VersionedRequest,
): Sql | null {
  const query = writeScoreQuery({
    definition: withMatches({ definition, matches }),
    dialect,
    table,
    columns: [...columns, { name: DAY, type: 'date' }],
    seal,
    asOfColumn: DAY,
    explain: { why: explains, gap: explains },
  });
  return query.ok ? query.sql : null;
}
