import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import { Reading } from '../../values/reading';
import { distinctTexts } from './distinct-text';
import { entriesOf } from './entries';
import { coverageOf, wordsOf } from './words';

/** A word or entry is shared when at least 8 leads have it, and at least 2 % of the leads with a filled cell. */
const LEAST_LEADS = 8;
const LEAST_SHARE = 0.02;
/** A word that more than 80 % of the leads with a filled cell have tells nothing. */
const LARGEST_SHARE = 0.8;
/** Shared words have to make up 60 % of the letters, or shared entries 75 % of the entries. */
const SHARE_OF_LETTERS = 0.6;
const SHARE_OF_ENTRIES = 0.75;
/** There have to be 3 different shared words, or entries. */
const LEAST_DIFFERENT = 3;
/** At most 600 different cells are looked at, from all over the column. */
const MAX_CELLS = 600;

/**
 * True for a column of texts that are composed of words or entries that many leads share, such as job titles and lists of materials. Each
 * text as a whole may be rare.
 * @param counts how many leads have each filled cell
 */
export function isComposed(
  cells: readonly Cell[],
  counts: readonly number[],
  calendar: Calendar | null,
): boolean {
  const step = Math.max(1, cells.length / MAX_CELLS);
  const places = Array.from({ length: Math.min(MAX_CELLS, cells.length) }, (_, at) => Math.floor(at * step));
  const readings = places.map((place) => new Reading(cells[place], calendar));
  const own = places.map((place) => counts[place] ?? 0);
  const filled = own.reduce((sum, count) => sum + count, 0);
  const least = Math.max(LEAST_LEADS, LEAST_SHARE * filled);
  const entries = entriesOf(readings, own);
  const shared = entries.filter(({ leads }) => leads >= least);
  if (shared.length >= LEAST_DIFFERENT && leadsOf(shared) >= leadsOf(entries) * SHARE_OF_ENTRIES) return true;
  const texts = distinctTexts(readings, own, calendar);
  const words = wordsOf(texts, least).filter((word) => {
    const leads = leadsOf(texts.filter(({ text }) => text.includes(word)));
    return leads >= least && leads <= filled * LARGEST_SHARE;
  });
  return words.length >= LEAST_DIFFERENT && coverageOf(texts, words) >= SHARE_OF_LETTERS;
}

const leadsOf = (some: readonly { readonly leads: number }[]) =>
  some.reduce((sum, { leads }) => sum + leads, 0);
