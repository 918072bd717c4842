import * as z from 'zod/mini';
import { TAKABLE_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { namedReason } from '../reasons/schema';
import { answers, nothing, place, revision, text } from '../schema';
import type { HandOverState } from './contract';

/** A lead as the caller saw it. */
export const seenLead = z.strictObject({ row: place, print: z.string() });
export const seenLeads = z.array(seenLead).check(z.maxLength(100_000));

const takenHeader = z.strictObject({
  column: z.enum(TAKABLE_COLUMNS),
  header: text,
  words: z.record(z.string(), z.string()),
});

export const HAND_OVER = {
  /** The leads, the hand-over's columns and the reasons, read at once. */
  readHandOver: answers<HandOverState>()(nothing),
  /** Takes columns of the team's own, makes the columns that are missing with their dropdowns and marks and the Reasons tab with these reasons where there is none. */
  prepareHandOver: answers<HandOverState>()(
    z.strictObject({ take: z.array(takenHeader), reasons: z.array(namedReason).check(z.maxLength(500)) }),
  ),
  /**
   * Writes into leads that they are handed over: date, version, score, brief. What the columns of a lead that was put back held goes to *Earlier hand-overs*.
   * `samples`: leads that don't meet the definition, handed over by chance to learn about it, and marked so. `definition`: the revision
   * that the caller saw.
   */
  handOver: answers<HandOverState>()(
    z.strictObject({ leads: seenLeads, samples: seenLeads, definition: revision }),
  ),
  /** Takes back the hand-over of that moment (`last`), of all its leads that nobody has decided on. */
  undoHandOver: answers<HandOverState>()(z.strictObject({ at: z.number() })),
};
