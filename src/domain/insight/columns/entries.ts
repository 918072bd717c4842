import { splitList } from '../../values/list';
import type { Reading } from '../../values/reading';
import { normalize } from '../../values/text';

const SEPARATOR = /[,、，;\n\r]/;
/** From this share of the filled cells on that have several entries, a column is one of lists. */
const OFTEN = 0.2;
/** How an entry is written is told by so many cells that have it. */
const ASKED = 20;

/** The entries of a column of lists and in how many leads each is, the most frequent first; [] for any other column. */
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
  if (lists === 0 || lists < filled * OFTEN) return [];
  const found = new Map<string, number>();
  readings.forEach((reading, at) => {
    const leads = counts[at] ?? 0;
    if (leads === 0 || reading.blank) return;
    for (const entry of reading.entries) found.set(entry, (found.get(entry) ?? 0) + leads);
  });
  return [...found].map(([text, leads]) => ({ text, leads })).sort((one, other) => other.leads - one.leads);
}

/** An entry as it is most often written. */
export function writtenEntry(entry: string, readings: readonly Reading[], counts: readonly number[]): string {
  const tally = new Map<string, number>();
  let asked = 0;
  for (const [at, reading] of readings.entries()) {
    const { cell } = reading;
    const leads = counts[at] ?? 0;
    if (leads === 0 || typeof cell !== 'string' || reading.blank || !reading.entries.has(entry)) continue;
    for (const part of splitList(cell))
      if (normalize(part) === entry) tally.set(part, (tally.get(part) ?? 0) + leads);
    if (++asked === ASKED) break;
  }
  const [most] = [...tally].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? entry;
}
