import type { Calendar } from '../../values/day';
import { type Reading, zonedText } from '../../values/reading';
import { visibleText } from '../../values/text';

/** A text of a column, with all its spellings. */
export interface DistinctText {
  /** The text, normalised. */
  readonly text: string;
  /** The text as it is most often written. */
  readonly written: string;
  /** How many leads have it. */
  readonly leads: number;
}

/**
 * The different texts of a column, the most frequent first.
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
    const written = visibleText(zonedText(reading.cell, calendar));
    const known = found.get(text);
    if (known === undefined) found.set(text, { text, written, most: leads, leads });
    else {
      if (leads > known.most) [known.written, known.most] = [written, leads];
      known.leads += leads;
    }
  });
  return [...found.values()].sort((one, other) => other.leads - one.leads);
}
