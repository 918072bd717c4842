import type { Cell } from './cell';
import type { Definition } from './definition';
import { normalize, textOf } from './text';

/** Finds the column that a Field names: one equal to it, else the leftmost that shares a Field row with it; -1 if none. */
export function findColumn(field: string, headers: readonly Cell[], definition: Definition): number {
  const wanted = normalize(field);
  const names = headers.map((header) => normalize(textOf(header, definition.zone)));
  const equal = names.indexOf(wanted);
  if (equal !== -1) return equal;
  return names.findIndex((name) =>
    definition.fieldRows.some((fieldRow) => fieldRow.includes(wanted) && fieldRow.includes(name)),
  );
}
