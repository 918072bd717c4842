import type { HandOverState } from '../hand-over/contract';
import { answers, nothing } from '../schema';

export const SUMMARY = {
  /** Makes the Summary tab, or writes it anew. */
  buildSummary: answers<HandOverState>()(nothing),
};
