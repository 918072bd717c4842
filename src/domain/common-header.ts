import type { Wording } from './language';

/** A kind of column that lead sheets commonly have. */
export interface CommonHeader {
  /** What it is usually called, in either language; both are synonyms too. */
  readonly name: Wording;
  /** Other headings for it. */
  readonly synonyms: readonly string[];
}

export const header = (en: string, ja: string, synonyms: string): CommonHeader => ({
  name: { en, ja },
  synonyms: synonyms.split(', '),
});
