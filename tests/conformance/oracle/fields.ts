import type { Cell } from './cell';
import type { Definition } from './definition';
import { normalize, textOf } from './text';

export type FindColumn = (field: string) => number;

/** A field that a row of the definition names and the headers lack: an error of the call. */
export class MissingField extends Error {}

/** §7: one header equal to the Field, else the leftmost that shares a Field row with it. */
function findColumn(field: string, names: readonly string[], { fieldRows }: Definition): number {
  const wanted = normalize(field);
  const equal = names.indexOf(wanted);
  if (equal !== -1) return equal;
  const sharing = names.findIndex((name) =>
    fieldRows.some((fieldRow) => fieldRow.includes(wanted) && fieldRow.includes(name)),
  );
  if (sharing === -1) throw new MissingField(field);
  return sharing;
}

/** Finds the columns that the Fields of a definition name; each is looked for once. */
export function columnFinder(definition: Definition, headers: readonly Cell[]): FindColumn {
  const names = headers.map((header) => normalize(textOf(header, definition.zone)));
  const found = new Map<string, number>();
  return (field) => {
    const column = found.get(field) ?? findColumn(field, names, definition);
    found.set(field, column);
    return column;
  };
}

/** The columns that any row of the definition names. */
export function readColumns({ blanks, brief, rules }: Definition, find: FindColumn): Set<number> {
  const tests = rules.flatMap(({ alternatives }) => alternatives.flat());
  const named = [...tests, ...brief, ...blanks.filter(({ field }) => field !== '')];
  return new Set(named.map(({ field }) => find(field)));
}
