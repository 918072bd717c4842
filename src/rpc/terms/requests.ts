import * as z from 'zod/mini';
import { answers, place, revision, text } from '../schema';
import type { TermsTab } from './contract';

const term = z.strictObject({
  name: text,
  alsoCalled: text,
  marketingMeans: text,
  salesMeans: text,
  agreedMeaning: text,
  measuredBy: text,
});

export const TERMS = {
  /**
   * Writes one term: `at` is its place in the list, or the list's length for a new one. A department's meaning is written by
   * its members; another agreed meaning takes back who agreed.
   */
  saveTerm: answers<TermsTab>()(z.strictObject({ at: place, term, revision })),
  /** Agrees to the term's meaning for the caller's department. */
  agreeTerm: answers<TermsTab>()(z.strictObject({ at: place, revision })),
  removeTerm: answers<TermsTab>()(z.strictObject({ at: place, revision })),
};
