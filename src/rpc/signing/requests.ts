import * as z from 'zod/mini';
import { answers, nothing, revision, sentence } from '../schema';
import type { SheetState } from '../sheet/contract';
import type { EffectNow } from './contract';

export const SIGNING = {
  /** What the draft would do to the leads, against the version in force. */
  readEffect: answers<EffectNow>()(nothing),
  /** Freezes the draft as the next version and signs it for the caller's department. `draft`: the revision that the caller saw. */
  propose: answers<SheetState>()(z.strictObject({ draft: revision, reason: sentence })),
  /** Signs the proposal with this seal; with the second department's signature the version is put in force. */
  sign: answers<SheetState>()(z.strictObject({ seal: z.string() })),
  /** Signs the unconfirmed version in force with this seal once more: its number and what it says stay, and it names who signs now. */
  confirm: answers<SheetState>()(z.strictObject({ seal: z.string() })),
  /** Ends the proposal with a reason that its proposer gets to see. */
  decline: answers<SheetState>()(z.strictObject({ seal: z.string(), reason: sentence })),
  /** Makes the proposal a draft again: its signatures are gone. */
  takeBack: answers<SheetState>()(z.strictObject({ seal: z.string() })),
  /** Writes what a fault left unwritten of a version that both have signed. */
  finishSigning: answers<SheetState>()(nothing),
  /** Writes the signed version over a Definition tab that was changed; `definition`: the revision that the caller saw. */
  restoreSigned: answers<SheetState>()(z.strictObject({ definition: revision })),
};
