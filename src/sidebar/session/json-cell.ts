import { COLUMNS } from '../../domain/definition/keyword';
import { fromJson, type JsonRow, toJson } from '../../domain/notation/json-cell';
import type { Cells, Row } from '../../domain/values/cell';

/** Decodes rows of a definition, each made eight cells wide. */
export function decodeRows(rows: readonly JsonRow[]): Row[] {
  return rows.map((row) => COLUMNS.map((_, at) => fromJson(row[at] ?? '')));
}

export function encodeRows(rows: Cells): JsonRow[] {
  return rows.map((row) => COLUMNS.map((_, at) => toJson(row[at])));
}
