import type { Calendar } from '../day';
import { type Reading, writtenText } from '../reading';
import { trim } from '../text';

/** A text of a column, once for all its spellings. */
export interface DistinctText {
  /** Normalised. */
  readonly text: string;
  /** As most often written. */
  readonly written: string;
  readonly leads: number;
}

/** Counts texts by their normalised form, and remembers how each is most often written. */
export class TextTally {
  private readonly found = new Map<string, { text: string; written: string; most: number; leads: number }>();

  add(text: string, written: string, leads: number): void {
    const known = this.found.get(text);
    if (known === undefined) this.found.set(text, { text, written, most: leads, leads });
    else {
      if (leads > known.most) [known.written, known.most] = [written, leads];
      known.leads += leads;
    }
  }

  /** The most frequent first. */
  ranked(): DistinctText[] {
    return [...this.found.values()].sort((one, other) => other.leads - one.leads);
  }
}

/** @param counts how many leads have each reading */
export function distinctTexts(
  readings: readonly Reading[],
  counts: readonly number[],
  calendar: Calendar | null,
): DistinctText[] {
  const tally = new TextTally();
  readings.forEach((reading, at) => {
    const leads = counts[at] ?? 0;
    if (leads > 0 && !reading.blank)
      tally.add(reading.text, trim(writtenText(reading.cell, calendar)), leads);
  });
  return tally.ranked();
}
