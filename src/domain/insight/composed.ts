import type { Reading } from '../reading';
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

/** True for texts that are put together from what many leads share, however often each is met: job titles, lists of materials. */
export function isComposed(readings: readonly Reading[], counts: readonly number[], filled: number): boolean {
  const least = Math.max(LEADS, SHARE * filled);
  const entries = entriesOf(readings, counts) ?? [];
  const all = entries.reduce((sum, { leads }) => sum + leads, 0);
  const shared = entries.filter(({ leads }) => leads >= least);
  const covered = shared.reduce((sum, { leads }) => sum + leads, 0);
  if (shared.length >= DIFFERENT && covered >= all * OF_ENTRIES) return true;
  const texts = distinctTexts(readings, counts, null);
  const words = wordsOf(texts, least).filter((word) => {
    const own = texts.reduce((sum, { text, leads }) => sum + (text.includes(word) ? leads : 0), 0);
    return own >= least && own <= filled * NEARLY_ALL;
  });
  return words.length >= DIFFERENT && coverageOf(texts, words) >= OF_TEXTS;
}
