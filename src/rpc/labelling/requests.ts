import * as z from 'zod/mini';
import { DEPARTMENTS } from '../../domain/agreement/department';
import { answers, nothing, place, text } from '../schema';
import type { Judged, LabellingState } from './contract';

/** At most 30 leads are judged, a few of them twice. */
const MAX_LEADS = 30;
const MAX_QUESTIONS = 60;

/** The digest of a round or of answers, '' for none. */
const digest = z.string().check(z.regex(/^(?:[0-9a-f]{16})?$/));
const chosenLead = z.strictObject({ row: place, print: z.string().check(z.regex(/^[0-9a-f]{16}$/)) });
const department = z.enum(DEPARTMENTS);

export const LABELLING = {
  readLabelling: answers<LabellingState>()(nothing),
  /**
   * Begins a round in the place of `replaces`, the one that the caller saw. `print` is the fingerprint of a lead's cells in `fields`, the
   * columns that are shown.
   */
  beginLabelling: answers<LabellingState>()(
    z.strictObject({
      replaces: digest,
      fields: z.array(text).check(z.minLength(1), z.maxLength(100)),
      leads: z.array(chosenLead).check(z.minLength(2), z.maxLength(MAX_LEADS)),
      questions: z.array(place).check(z.maxLength(MAX_QUESTIONS)),
    }),
  ),
  /** A member of both departments says for which of them he answers in this round. */
  joinLabelling: answers<LabellingState>()(z.strictObject({ round: digest, department })),
  /** Puts these in the place of the answers that the caller's department gave so far (`seen`, their revision). The last of all writes the tab. */
  judge: answers<Judged>()(
    z.strictObject({
      round: digest,
      department,
      seen: digest,
      answers: z.array(z.enum(['hot', 'not', 'unsure'])).check(z.maxLength(MAX_QUESTIONS)),
    }),
  ),
  /** Writes what both said into the Judgements tab, where it is not there. */
  writeJudgements: answers<LabellingState>()(z.strictObject({ round: digest })),
};
