import * as z from 'zod/mini';
import type { HandOverState } from '../hand-over/contract';
import { seenLead } from '../hand-over/requests';
import { answers, sentence, text } from '../schema';

export const DECISIONS = {
  /** Accepts a lead that waits for a decision, for who is signed in. */
  accept: answers<HandOverState>()(z.strictObject({ lead: seenLead })),
  /** Rejects one for a reason of the Reasons tab. */
  reject: answers<HandOverState>()(z.strictObject({ lead: seenLead, reason: sentence, note: text })),
  /** Takes back what who is signed in decided on a lead today. */
  withdraw: answers<HandOverState>()(z.strictObject({ lead: seenLead })),
};
