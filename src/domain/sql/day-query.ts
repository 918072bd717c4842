import type { Sql, SqlDialect } from '../notation/sql-dialect';
import { NO_PLACEHOLDERS } from '../values/reading';
import { leadColumn } from './lead-column';
import type { TableColumn } from './score-query';
import { Step } from './step';

/** A table of leads, and the column whose day is asked for. */
export interface DayRequest {
  readonly dialect: SqlDialect;
  /** The table as SQL names it. */
  readonly table: Sql;
  /** All columns of the table, in their order. */
  readonly columns: readonly TableColumn[];
  /** The name of the column that has the day, in any form in which a day is read. */
  readonly dayColumn: string;
  /** In which moments fall on days. */
  readonly zone: string | null;
  /** The name of the new column, of type DATE: NULL for what is no day. */
  readonly as: string;
}

/** Writes the leads with the day that one of their columns tells. */
export function writeDayQuery({ dialect, table, columns, dayColumn, zone, as }: DayRequest): Sql {
  const [folded, clean] = [new Step('t'), new Step('v')];
  const at = columns.findIndex(({ name }) => name === dayColumn);
  const circumstances = { dialect, folded, clean, zone };
  const { day } = leadColumn(columns[at]?.type ?? 'string', `c${at}`, circumstances, NO_PLACEHOLDERS);
  const given = columns.map(({ name }, place) => `${dialect.identifier(name)} AS c${place}`).join(', ');
  const kept = columns.map(({ name }, place) => `c${place} AS ${dialect.identifier(name)}`).join(', ');
  return `SELECT ${kept}, CAST(${dialect.textOfDay(day)} AS DATE) AS ${as}
FROM (${clean.write(`(${folded.write(`(SELECT ${given} FROM ${table})`)})`)})
`;
}
