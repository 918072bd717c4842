import * as z from 'zod/mini';
import { REASON_KINDS } from '../../domain/rejections/reason';
import { sentence, text } from '../schema';

/** A reason for a rejection. */
export const namedReason = z.strictObject({
  name: sentence,
  meaning: text,
  kind: z.enum(REASON_KINDS),
  contradicts: text,
  noteNeeded: z.boolean(),
});
