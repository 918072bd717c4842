import { any, type Sql, type SqlDialect } from '../notation/sql-dialect';
import { NO_PLACEHOLDERS } from '../values/reading';
import { leadColumn } from './lead-column';
import type { TableColumn } from './score-query';
import { Step } from './step';

/** A table of leads, and which of its columns says what became of them. */
export interface AnswersRequest {
  readonly dialect: SqlDialect;
  /** The table as SQL names it. */
  readonly table: Sql;
  /** All columns of the table, in their order. */
  readonly columns: readonly TableColumn[];
  /** The place of the column that says what became of the lead. */
  readonly outcome: number;
  /** The place of the column that says when the lead came in; null for none. */
  readonly created: number | null;
  /** In which moments fall on days. */
  readonly zone: string;
}

/**
 * Writes the leads with their answers: `n` is the row (1-based), `c0`, `c1` … are its cells, `answer` is the normalised text of the outcome
 * ('' where it is blank), `told` is that text as it is written, and `day` is the day on which the lead came in. Rows without a lead are
 * left out.
 */
export function writeAnswersQuery({ dialect, table, columns, outcome, created, zone }: AnswersRequest): Sql {
  const [folded, clean] = [new Step('t'), new Step('v')];
  const circumstances = { dialect, folded, clean, zone };
  const read = columns.map(({ type = 'string' }, at) =>
    leadColumn(type, `c${at}`, circumstances, NO_PLACEHOLDERS),
  );
  const answered = read[outcome];
  if (answered === undefined) throw new Error(`There is no column ${outcome}`);
  const { blank, text, written } = answered;
  const day = read[created ?? -1]?.day ?? `CAST(NULL AS ${dialect.types.whole})`;
  const isLead = any(read.map(({ saysSomething }) => saysSomething));
  const cells = columns.map(({ name }, at) => `${dialect.identifier(name)} AS c${at}`).join(', ');
  const places = columns.map((_, at) => `c${at}`).join(', ');
  return `SELECT n, ${places}, CASE WHEN ${blank} THEN '' ELSE ${text} END AS answer, ${written} AS told, ${day} AS day
FROM (${clean.write(`(${folded.write(`(SELECT ROW_NUMBER() OVER () AS n, ${cells} FROM ${table})`)})`)})
WHERE NOT ${blank} OR ${isLead}`;
}
