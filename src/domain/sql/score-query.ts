import type { Definition } from '../definition/definition';
import { locator, type MissingField, missingFields, placeholdersOf } from '../definition/field';
import { any, type Sql, type SqlDialect } from '../notation/sql-dialect';
import { outGrade } from '../scoring/grading';
import { limitsOf } from '../scoring/score';
import { type Day, formatDay } from '../values/day';
import { gapSql } from './gap-sql';
import { gradeSql } from './grade-sql';
import { type Bench, judge } from './judgement';
import { type ColumnType, leadColumn } from './lead-column';
import { Step } from './step';
import { sumUp } from './total';
import { warningsOf } from './warning-sql';
import { whySql } from './why-sql';

/** What the query gives beside the columns that came in, in this order; `why` and `gap` where they are asked for. */
export const SCORE_COLUMNS = [
  'score',
  'grade',
  'ready',
  'out',
  'why',
  'gap',
  'warnings',
  'definition_version',
  'definition_seal',
  'as_of',
  'computed_at',
] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** A column of the table, which is at once the header that a Field may name. */
export interface TableColumn {
  readonly name: string;
  /** Text, if nothing else is said. */
  readonly type?: ColumnType;
}

/** What a query is written of. */
export interface ScoreRequest {
  readonly definition: Definition;
  readonly dialect: SqlDialect;
  /** The table as SQL names it; `dialect.identifier` writes a name of it. */
  readonly table: Sql;
  /** All columns of the table, in their order. */
  readonly columns: readonly TableColumn[];
  /** The digits of the Version row's seal; null where it is unsigned. */
  readonly seal: string | null;
  /** The day of an As of that moves by itself; null for the day on which the query runs. */
  readonly asOf?: Day | null;
  /** The column of type `date` from whose day the ages of its row count, where As of says every day. */
  readonly asOfColumn?: string;
  /** Which explanations are given. */
  readonly explain?: { readonly why?: boolean; readonly gap?: boolean };
}

/** The query; or why none can be written. */
export type ScoreQuery =
  | {
      readonly ok: true;
      readonly sql: Sql;
      /** The columns that came in under a name of the query's own. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly kind: 'missing fields'; readonly missing: readonly MissingField[] }
  /** There is no Time zone row, and it is needed: for today's date, or to know the day of this column's moments. */
  | { readonly ok: false; readonly kind: 'no time zone'; readonly column: string | null }
  /** A text holds what no SQL can hold: U+0000 or half a character. */
  | { readonly ok: false; readonly kind: 'unwritable text' };

/** U+0000, and a half of a pair of surrogates without the other one. */
const UNWRITABLE = /\0|\p{Cs}/u;

/**
 * Writes a definition as one SELECT that scores the rows of a table: `folded` brings cells to their texts, `clean` reads these, `flags`
 * tests, `scored` adds up.
 */
export function writeScoreQuery(request: ScoreRequest): ScoreQuery {
  const { definition, columns } = request;
  const headers = columns.map(({ name }) => name);
  const locate = locator(definition, headers);
  const missing = missingFields(definition, headers, locate);
  if (missing.length > 0) return { ok: false, kind: 'missing fields', missing };
  const read = new Set(
    [...definition.criteria, ...definition.required, ...definition.knockOuts, ...definition.owners].flatMap(
      ({ alternatives }) => alternatives.flat().map(({ field }) => locate(field)),
    ),
  );
  const zoneless = columns.find(({ type }, at) => type === 'timestamp' && read.has(at));
  const needsToday =
    definition.isEveryDay && (request.asOf ?? null) === null && request.asOfColumn === undefined;
  if (definition.timeZone === null && (needsToday || zoneless !== undefined))
    return { ok: false, kind: 'no time zone', column: zoneless?.name ?? null };
  const sql = write(request, locate);
  if (UNWRITABLE.test(sql)) return { ok: false, kind: 'unwritable text' };
  return { ok: true, sql, leftOut: headers.filter(isOwn) };
}

const isOwn = (name: string) => SCORE_COLUMNS.some((own) => own === name.toLowerCase());

/** The day from which ages are counted; NULL for a definition without one. */
function dayOfAges({ definition, dialect, columns, asOf = null, asOfColumn }: ScoreRequest): {
  readonly fixed: Day | null;
  readonly sql: Sql;
} {
  const fixed = definition.isEveryDay ? asOf : definition.asOf;
  if (fixed !== null) return { fixed, sql: dialect.whole(fixed) };
  if (definition.isEveryDay && asOfColumn !== undefined) {
    const at = columns.findIndex(({ name }) => name === asOfColumn);
    return { fixed, sql: dialect.dayOfDate(`c${at}`) };
  }
  const isMoving = definition.isEveryDay && definition.timeZone !== null;
  return {
    fixed,
    sql: isMoving ? dialect.today(definition.timeZone) : `CAST(NULL AS ${dialect.types.whole})`,
  };
}

function write(request: ScoreRequest, locate: Bench['locate']): Sql {
  const { definition, dialect, columns: given, table, seal, explain = {} } = request;
  const [folded, clean, flags, scored] = [new Step('t'), new Step('v'), new Step('f'), new Step('s')];
  const placeholders = placeholdersOf(definition, locate);
  const circumstances = { dialect, folded, clean, zone: definition.timeZone };
  const columns = given.map(({ type = 'string' }, at) =>
    leadColumn(type, `c${at}`, circumstances, placeholders(at)),
  );
  const day = dayOfAges(request);
  const asOf = day.fixed === null ? folded.column(day.sql) : String(day.fixed);
  const judgement = judge(definition, { dialect, locate, columns, asOf, flags, scored });
  const limits = limitsOf(definition);
  const total = sumUp(judgement.criteria, limits, { dialect, scored });
  const { grade, handedOver } = gradeSql(definition, limits, total, dialect);
  const graded = scored.column(grade);
  const out = scored.column(any(judgement.knockOuts.map(({ holds }) => holds)));
  const ready = [`NOT ${out}`, handedOver, ...judgement.required.map(({ holds }) => holds)].join(' AND ');
  const warnings = warningsOf(judgement.tests);
  const setting = { definition, dialect, judgement, limits, total, grade: graded, out, warnings };
  const text = (value: string | null) =>
    value === null ? `CAST(NULL AS ${dialect.types.text})` : dialect.text(value);
  const values: Readonly<Record<ScoreColumn, Sql | null>> = {
    score: `CASE WHEN ${out} THEN 0e0 ELSE CAST(${total.score} AS ${dialect.types.number}) / 100 END`,
    grade: `CASE WHEN ${out} THEN ${dialect.text(outGrade(definition))} ELSE ${graded} END`,
    ready,
    out,
    why: explain.why === true ? whySql(setting) : null,
    gap: explain.gap === true ? gapSql(setting) : null,
    warnings: [dialect.whole(0), ...warnings.map(({ when }) => `CASE WHEN ${when} THEN 1 ELSE 0 END`)].join(
      ' + ',
    ),
    definition_version: text(definition.version),
    definition_seal: text(seal),
    as_of: day.fixed === null ? dialect.textOfDay(asOf) : text(formatDay(day.fixed)),
    computed_at: dialect.now(),
  };
  // Most rows say something in their first column, and are asked no further.
  const isLead = clean.column(
    `CASE ${columns.map(({ saysSomething }) => `WHEN ${saysSomething} THEN TRUE`).join(' ')} ELSE FALSE END`,
  );
  const kept = given.flatMap(({ name }, at) =>
    isOwn(name) ? [] : [`c${at} AS ${dialect.identifier(name)}`],
  );
  const made = SCORE_COLUMNS.flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [`CASE WHEN ${isLead} THEN ${value} END AS ${name}`];
  });
  const source = `(SELECT ${given.map(({ name }, at) => `${dialect.identifier(name)} AS c${at}`).join(', ')} FROM ${table})`;
  return `WITH folded AS (
${folded.write(source)}
), clean AS (
${clean.write('folded')}
), flags AS (
${flags.write('clean')}
), scored AS (
${scored.write('flags')}
)
SELECT ${[...kept, ...made].join(',\n  ')}
FROM scored
`;
}
