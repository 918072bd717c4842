/** What came of a glance at the sheet: something new, nothing new, or it failed. */
export type News = 'new' | 'same' | 'failed';

/**
 * Milliseconds from a glance at the sheet to the next one, by how many in a row have shown nothing new. The last pause stays until
 * there is something new.
 */
export const PAUSES_MS = [2000, 2000, 2000, 2000, 2000, 3000, 4000, 6000, 8000, 10_000];
const LAST = PAUSES_MS.length - 1;

/** Who comes back to the sidebar has the whole state read anew at most every 15,000 milliseconds. */
export const FULL_READING_MS = 15_000;

/** How many glances in a row count as quiet after this one. One that failed is followed by the longest pause. */
export function quietAfter(news: News, quiet: number): number {
  if (news === 'new') return 0;
  return news === 'same' ? Math.min(quiet + 1, LAST) : LAST;
}

/** How many milliseconds to wait after so many quiet glances in a row. */
export function pauseAfter(quiet: number): number {
  return PAUSES_MS[quiet] ?? Math.max(...PAUSES_MS);
}

/** Whether what was read then is old enough to be read anew by itself. */
export function isOld(readAt: number, now: number): boolean {
  return now - readAt >= FULL_READING_MS;
}
