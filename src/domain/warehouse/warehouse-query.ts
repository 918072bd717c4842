import type { Definition } from '../definition/definition';
import type { Sql, SqlDialect } from '../notation/sql-dialect';
import { BIGQUERY } from '../sql/bigquery';
import { type ScoreQuery, writeScoreQuery } from '../sql/score-query';
import type { WarehouseColumn } from './table-columns';

/** Which column is read for a field that no heading matches. */
export type Matches = Readonly<Record<string, string>>;

/** A signed version, and the table on which it is to be used. */
export interface WarehouseRequest {
  readonly definition: Definition;
  /** The digits of the version's seal. */
  readonly seal: string | null;
  readonly columns: readonly WarehouseColumn[];
  readonly matches: Matches;
  readonly explains: boolean;
}

/** `project.dataset.table` or `dataset.table`. */
const TABLE_NAME = /^(?:[a-z][a-z0-9:.-]*[a-z0-9]\.)?[\p{L}\p{N}_]+\.[\p{L}\p{M}\p{N}_ -]+$/u;

export const isTableName = (text: string): boolean => TABLE_NAME.test(text);

/** The version with the columns that are read for fields of other names. */
export function withMatches({
  definition,
  matches,
}: Pick<WarehouseRequest, 'definition' | 'matches'>): Definition {
  const chosen = Object.entries(matches).map(([field, column]) => ({ row: 0, names: [field, column] }));
  return { ...definition, fields: [...definition.fields, ...chosen] };
}

/** The query of a version in BigQuery. @param table as SQL names it */
export function writeWarehouseQuery(
  request: WarehouseRequest,
  table: Sql,
  dialect: SqlDialect = BIGQUERY,
): ScoreQuery {
  const { seal, columns, explains } = request;
  return writeScoreQuery({
    definition: withMatches(request),
    dialect,
    table,
    columns,
    seal,
    explain: { why: explains, gap: explains },
  });
}

/** A view that gives what the query gives. */
export const writeView = (view: string, description: string, query: Sql): Sql =>
  `CREATE OR REPLACE VIEW ${BIGQUERY.identifier(view)}\nOPTIONS (description = ${BIGQUERY.text(description)})\nAS\n${query}`;

/** What BigQuery is asked for the columns of a table. */
export function writeColumnsQuery(table: string): Sql {
  const at = table.lastIndexOf('.');
  const schema = BIGQUERY.identifier(table.slice(0, at));
  return `SELECT column_name, data_type\nFROM ${schema}.INFORMATION_SCHEMA.COLUMNS\nWHERE table_name = ${BIGQUERY.text(table.slice(at + 1))}\nORDER BY ordinal_position`;
}

/** What a view is asked whether it gives the version of these digits. */
export const writeVersionCheck = (view: string, seal: string): Sql =>
  `SELECT definition_version, definition_seal,\n  IFNULL(definition_seal = ${BIGQUERY.text(seal)}, FALSE) AS is_in_force, COUNT(*) AS leads\nFROM ${BIGQUERY.identifier(view)}\nWHERE definition_version IS NOT NULL\nGROUP BY definition_version, definition_seal`;
