import type { Cell, Row } from '../values/cell';
import type { Wording } from '../values/language';
import { undatedText } from '../values/reading';
import { normalize } from '../values/text';

/** Where each column of a table stands (0-based); undefined for one that it lacks. */
export type Places<C extends string> = Readonly<Partial<Record<C, number>>>;

/** True for a cell that says a wording in either language. */
export function isWording(cell: Cell, { en, ja }: Wording): boolean {
  const text = normalize(undatedText(cell));
  return text === normalize(en) || text === normalize(ja);
}

/** Finds the columns by their headings, in either language. Of two columns with the same heading the leftmost counts. */
export function findColumns<C extends string>(
  headings: Row,
  columns: readonly C[],
  wordings: Readonly<Record<C, Wording>>,
): Places<C> {
  const places: Partial<Record<C, number>> = {};
  for (const column of columns) {
    const at = headings.findIndex((cell) => isWording(cell, wordings[column]));
    if (at >= 0) places[column] = at;
  }
  return places;
}
