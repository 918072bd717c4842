import type { Cell, Cells } from '../../../src/domain/cell';
import type { Calendar } from '../../../src/domain/day';
import type { FieldColumn } from '../../../src/domain/insight/coding';
import { parseDefinition } from '../../../src/domain/parse';

/** A column of leads, each distinct cell once. */
export function column(header: string, cells: readonly Cell[]): FieldColumn {
  const values = [...new Set(cells)];
  const places = new Map(values.map((value, at) => [value, at]));
  return { header, values, rows: cells.map((cell) => places.get(cell) ?? 0) };
}

/** The calendar of a definition. */
export function calendarOf(definition: Cells): Calendar | null {
  const parsed = parseDefinition(definition);
  return parsed.ok ? parsed.definition.calendar : null;
}
