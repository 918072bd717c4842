import { splitList } from '../list';
import type { Reading } from '../reading';
import { normalize } from '../text';
import { type DistinctText, TextTally } from './distinct-text';

const SEPARATOR = /[,、，;\n\r]/;
/** From this share of the filled cells on that have several entries, a column is one of lists. */
const OFTEN = 0.2;

/** The entries of a column of lists, each counted once a lead; null for any other column. */
export function entriesOf(readings: readonly Reading[], counts: readonly number[]): DistinctText[] | null {
  let [filled, lists] = [0, 0];
  readings.forEach((reading, at) => {
    const { blank, cell } = reading;
    const leads = counts[at] ?? 0;
    if (leads === 0 || blank) return;
    filled += leads;
    if (typeof cell === 'string' && SEPARATOR.test(cell) && reading.entries.size > 1) lists += leads;
  });
  if (filled === 0 || lists < filled * OFTEN) return null;
  const tally = new TextTally();
  readings.forEach(({ blank, cell, text }, at) => {
    const leads = counts[at] ?? 0;
    if (leads === 0 || blank) return;
    const parts = new Map(
      (typeof cell === 'string' ? splitList(cell) : [text]).map((part) => [normalize(part), part]),
    );
    for (const [entry, written] of parts) tally.add(entry, written, leads);
  });
  return tally.ranked();
}
