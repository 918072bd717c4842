import type { Calendar } from '../../values/day';
import { type Reading, writtenText } from '../../values/reading';
import { trim } from '../../values/text';

/** A text of a column, once for all its spellings. */
export interface DistinctText {
  /** Normalised. */
  readonly text: string;
  /** As most often written. */
  readonly written: string;
  readonly leads: number;
}

/**
 * The texts of a column, the most frequent first.
 * @param counts how many leads have each reading
 */
export function distinctTexts(
  readings: readonly Reading[],
  counts: readonly number[],
  calendar: Calendar | null,
): DistinctText[] {
  const found = new Map<string, { text: string; written: string; most: number; leads: number }>();
  readings.forEach((reading, at) => {
    const leads = counts[at] ?? 0;
    if (leads === 0 || reading.blank) return;
    const { text } = reading;
    const written = trim(writtenText(reading.cell, calendar));
    const known = found.get(text);
    if (known === undefined) found.set(text, { text, written, most: leads, leads });
    else {
      if (leads > known.most) [known.written, known.most] = [written, leads];
      known.leads += leads;
    }
  });
  return [...found.values()].sort((one, other) => other.leads - one.leads);
}
