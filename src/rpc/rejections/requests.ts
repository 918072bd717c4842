import * as z from 'zod/mini';
import type { HandOverState } from '../hand-over/contract';
import { seenLeads } from '../hand-over/requests';
import { namedReason } from '../reasons/schema';
import { answers, day, nothing, place, revision } from '../schema';

export const REJECTIONS = {
  /** Writes what the sheet should have by itself: the date of each decision that has none, dropdowns and marks that were lost. */
  check: answers<{ readonly dated: number; readonly state: HandOverState }>()(nothing),
  /** Puts rejected leads back, to come up again on that day. */
  recycle: answers<HandOverState>()(z.strictObject({ leads: seenLeads, on: day })),
  /** Writes one reason (`at` as in `saveTerm`); a new name is written into the leads too. */
  saveReason: answers<HandOverState>()(z.strictObject({ at: place, reason: namedReason, revision })),
  removeReason: answers<HandOverState>()(z.strictObject({ at: place, revision })),
};
