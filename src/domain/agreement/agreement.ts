import { isBroken, sealedDay, sealOf, writtenSeal } from '../definition/seal';
import { versionOf } from '../definition/version';
import type { Effect } from '../effect/effect';
import type { Cells } from '../values/cell';
import { normalize } from '../values/text';
import type { Department } from './department';
import { departmentsOf, type Signatory } from './membership';

/** That somebody signed for a department. */
export interface Signature {
  /** The signer's e-mail address as Google gives it. */
  readonly user: string;
  readonly department: Department;
  /** `YYYY-MM-DD HH:MM` in the sheet's time zone. So are all moments of the agreement. */
  readonly at: string;
}

/** A draft that was proposed to both departments. The seal of its cells tells whether they are still those that were proposed. */
export interface Proposal {
  readonly version: number;
  readonly seal: string;
  /** The seal of the Definition tab's cells that it is to replace. */
  readonly replaces: string;
  /** The e-mail address of who proposed it. */
  readonly by: string;
  readonly at: string;
  /** Why it was proposed, in a sentence. */
  readonly reason: string;
  readonly signatures: readonly Signature[];
  /** What the draft did to the leads when it was proposed; null where that could not be said. */
  readonly effect: Effect | null;
  /** The revision (`revisionOf`) that the leads had then. */
  readonly leads: string;
}

/**
 * A version in force. With fewer than two signatures it is unconfirmed: that both have signed it can't be known here, and each
 * department signs it once more.
 */
export interface Signed extends Omit<Proposal, 'effect' | 'leads'> {
  /** The moment from which it is in force. */
  readonly since: string;
  /** The members that the version names: they sign the next version. None while it is unconfirmed. */
  readonly signatories: readonly Signatory[];
}

/** That a member declined a proposal, and why. */
export interface Declined {
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** What is kept of the agreement outside the cells, where nobody can type. It is written as a whole or not at all. */
export interface Agreement {
  readonly inForce: Signed | null;
  readonly proposal: Proposal | null;
  readonly declined: Declined | null;
}

/** The agreement of a sheet in which nothing was proposed yet. */
export const NOTHING_AGREED: Agreement = { inForce: null, proposal: null, declined: null };

/** True when both departments have signed. A proposal only has to be written then. */
export function isComplete({ signatures }: Pick<Proposal, 'signatures'>): boolean {
  return signatures.length === 2;
}

/**
 * The agreement with the version in force that the cells carry the seal of, where the record names none: the record was not copied
 * with the file, is lost, or was put aside. A seal is made without a secret, so this version is unconfirmed.
 */
export function withSealedVersion(agreement: Agreement, definition: Cells): Agreement {
  const { inForce, proposal } = agreement;
  const seal = writtenSeal(definition);
  if (inForce !== null || seal === null || isBroken(definition)) return agreement;
  if (proposal !== null && isComplete(proposal)) return agreement;
  const unknown = { replaces: '', by: '', at: '', reason: '', signatures: [], signatories: [] };
  const sealed = { version: versionOf(definition), seal, since: sealedDay(definition), ...unknown };
  return { ...agreement, inForce: sealed };
}

/** True while the draft's cells are those that were proposed. */
export function isIntact({ seal }: Pick<Proposal, 'seal'>, draft: Cells): boolean {
  return sealOf(draft) === seal;
}

/**
 * The department for which the user may sign: one of his own that hasn't signed yet. It is null where there is none, and where the user
 * has signed already: nobody signs twice, so that two signatures are two people's.
 */
export function signableBy(
  { signatures }: Pick<Proposal, 'signatures'>,
  user: string,
  signatories: readonly Signatory[],
): Department | null {
  if (signatures.some((one) => normalize(one.user) === normalize(user))) return null;
  const open = departmentsOf(signatories, user).filter((department) =>
    signatures.every((one) => one.department !== department),
  );
  return open[0] ?? null;
}

/** How the Definition tab relates to what was signed. */
export type Standing =
  /** Nothing was signed yet. */
  | 'unsigned'
  /** The cells are those that were signed. */
  | 'as signed'
  /** The cells were changed after the signing. */
  | 'changed'
  /** Both have signed a proposal, and it isn't written everywhere yet. */
  | 'half done';

/** How the cells of the Definition tab relate to what was signed. */
export function standingOf({ inForce, proposal }: Agreement, definition: Cells): Standing {
  if (proposal !== null && isComplete(proposal)) return 'half done';
  if (inForce === null) return 'unsigned';
  return sealOf(definition) === inForce.seal ? 'as signed' : 'changed';
}
