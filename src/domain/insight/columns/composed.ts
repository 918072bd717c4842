import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import { Reading } from '../../values/reading';
import { distinctTexts } from './distinct-text';
import { entriesOf } from './entries';
import { coverageOf, wordsOf } from './words';

/** A word or entry that enough leads share: in so many, and in this share of them, but not in nearly all. */
const LEADS = 8;
const SHARE = 0.02;
const NEARLY_ALL = 0.8;
/** So much of the texts, and of the entries, has to be shared, and by so many different words or entries. */
const OF_TEXTS = 0.6;
const OF_ENTRIES = 0.75;
const DIFFERENT = 3;
/** No more different cells are looked at. */
const CELLS = 600;

/**
 * True for texts that are put together from what many leads share, however often each is met: job titles, lists of materials.
 * @param counts how many leads have each filled cell
 */
export function isComposed(
  cells: readonly Cell[],
  counts: readonly number[],
  calendar: Calendar | null,
): boolean {
  const step = Math.max(1, cells.length / CELLS);
  const places = Array.from({ length: Math.min(CELLS, cells.length) }, (_, at) => Math.floor(at * step));
  const readings = places.map((place) => new Reading(cells[place], calendar));
  const own = places.map((place) => counts[place] ?? 0);
  const filled = own.reduce((sum, count) => sum + count, 0);
  const least = Math.max(LEADS, SHARE * filled);
  const entries = entriesOf(readings, own);
  const shared = entries.filter(({ leads }) => leads >= least);
  if (shared.length >= DIFFERENT && sumOf(shared) >= sumOf(entries) * OF_ENTRIES) return true;
  const texts = distinctTexts(readings, own, calendar);
  const words = wordsOf(texts, least).filter((word) => {
    const met = sumOf(texts.filter(({ text }) => text.includes(word)));
    return met >= least && met <= filled * NEARLY_ALL;
  });
  return words.length >= DIFFERENT && coverageOf(texts, words) >= OF_TEXTS;
}

const sumOf = (some: readonly { readonly leads: number }[]) =>
  some.reduce((sum, { leads }) => sum + leads, 0);
