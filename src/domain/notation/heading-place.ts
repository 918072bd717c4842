import type { Row } from '../values/cell';
import type { Wording } from '../values/language';
import { writtenText } from '../values/reading';
import { isBlank, normalize } from '../values/text';

/** Where each column of a table stands (0-based); undefined for one that it lacks. */
export type Places<C extends string> = Readonly<Partial<Record<C, number>>>;

/** Finds the columns by their headings, in either language. */
export function findColumns<C extends string>(
  headings: Row,
  columns: readonly C[],
  wordings: Readonly<Record<C, Wording>>,
): Places<C> {
  const texts = headings.map((cell) => (isBlank(cell) ? '' : normalize(writtenText(cell, null))));
  const places: Partial<Record<C, number>> = {};
  for (const column of columns) {
    const { en, ja } = wordings[column];
    const at = texts.findIndex((text) => text === normalize(en) || text === normalize(ja));
    if (at >= 0) places[column] = at;
  }
  return places;
}
