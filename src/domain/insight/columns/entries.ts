import { splitList } from '../../values/list';
import type { Reading } from '../../values/reading';
import { normalize } from '../../values/text';

/** The characters between the entries of a list. */
const SEPARATOR = /[,、，;\n\r]/;
/** A column is one of lists when at least this share of its filled cells have several entries. */
const LIST_SHARE = 0.2;
/** At most 20 cells with an entry are read to see how it is written. */
const MAX_CELLS_READ = 20;

/**
 * The entries of a column of lists, normalised, with how many leads have each, the most frequent first; [] for any other column.
 * @param counts how many leads have each reading
 */
export function entriesOf(
  readings: readonly Reading[],
  counts: readonly number[],
): { readonly text: string; readonly leads: number }[] {
  let [filled, lists] = [0, 0];
  readings.forEach((reading, at) => {
    const leads = counts[at] ?? 0;
    if (leads === 0 || reading.blank) return;
    filled += leads;
    if (typeof reading.cell === 'string' && SEPARATOR.test(reading.cell) && reading.entries.size > 1)
      lists += leads;
  });
  if (lists === 0 || lists < filled * LIST_SHARE) return [];
  const found = new Map<string, number>();
  readings.forEach((reading, at) => {
    const leads = counts[at] ?? 0;
    if (leads === 0 || reading.blank) return;
    for (const entry of reading.entries) found.set(entry, (found.get(entry) ?? 0) + leads);
  });
  return [...found].map(([text, leads]) => ({ text, leads })).sort((one, other) => other.leads - one.leads);
}

/** An entry as it is most often written in the cells. */
export function writtenEntry(entry: string, readings: readonly Reading[], counts: readonly number[]): string {
  const tally = new Map<string, number>();
  let read = 0;
  for (const [at, reading] of readings.entries()) {
    const { cell } = reading;
    const leads = counts[at] ?? 0;
    if (leads === 0 || typeof cell !== 'string' || reading.blank || !reading.entries.has(entry)) continue;
    for (const part of splitList(cell))
      if (normalize(part) === entry) tally.set(part, (tally.get(part) ?? 0) + leads);
    if (++read === MAX_CELLS_READ) break;
  }
  const [most] = [...tally].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? entry;
}
