import { parseDefinition } from '../../../src/domain/definition/parse';
import type { FieldColumn } from '../../../src/domain/insight/columns/coding';
import { kindOf } from '../../../src/domain/leads/column-kind';
import type { Cell, Cells } from '../../../src/domain/values/cell';
import type { Calendar } from '../../../src/domain/values/day';

/** A column of leads, each distinct cell once. */
export function column(header: string, cells: readonly Cell[]): FieldColumn {
  const values = [...new Set(cells)];
  const places = new Map(values.map((value, at) => [value, at]));
  const kind = kindOf(header, values) ?? null;
  return { header, values, rows: cells.map((cell) => places.get(cell) ?? 0), kind };
}

/** The calendar of a definition. */
export function calendarOf(definition: Cells): Calendar | null {
  const parsed = parseDefinition(definition);
  return parsed.ok ? parsed.definition.calendar : null;
}
