import { test } from '@jest/globals';
import type { Locale } from './playground';

/**
 * Stories take turns in the two languages: of those of a file the first is told in `first`, the second in the other one, and so
 * on. Panels, and each message by itself, are tested in both.
 */
export function storiesIn(locale: Locale, first: Locale): (name: string, tell: () => Promise<void>) => void {
  let turn = first;
  return (name, tell) => {
    if (turn === locale) test(name, tell);
    turn = turn === 'en' ? 'ja' : 'en';
  };
}
