import { isBroken, sealedDay, sealOf, writtenSeal } from '../definition/seal';
import { versionOf } from '../definition/version';
import type { Effect } from '../effect/effect';
import type { Cells } from '../values/cell';
import { normalize } from '../values/text';
import type { Department } from './department';
import { departmentsOf, type Signatory } from './membership';

/** Who signed for a department, and when (`YYYY-MM-DD HH:MM` in the sheet's time zone). */
export interface Signature {
  /** E-mail address as Google gives it. */
  readonly user: string;
  readonly department: Department;
  readonly at: string;
}

/** A draft that was put to both departments, frozen by the seal of its cells. */
export interface Proposal {
  readonly version: number;
  readonly seal: string;
  /** The seal of the Definition tab's cells that it is to replace. */
  readonly replaces: string;
  readonly by: string;
  readonly at: string;
  /** Why, in a sentence. */
  readonly reason: string;
  readonly signatures: readonly Signature[];
  /** What it does to the leads as they were then, with the revision that they had; null where that could not be said. */
  readonly effect: Effect | null;
  readonly leads: string;
}

/**
 * A version in force. With fewer than two signatures it is unconfirmed: that both have signed it can't be known here, and each
 * department signs it once more.
 */
export interface Signed extends Omit<Proposal, 'effect' | 'leads'> {
  readonly since: string;
  /** The members that it names: they sign the next version. None while it is unconfirmed. */
  readonly signatories: readonly Signatory[];
}

/** That a member declined a proposal, and why. */
export interface Declined {
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** What is kept of the agreement outside the cells, where nobody can type: it is written as a whole, or not at all. */
export interface Agreement {
  readonly inForce: Signed | null;
  readonly proposal: Proposal | null;
  readonly declined: Declined | null;
}

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
 * The department for which the user's signature would count: one of his own that has none yet, of a proposal that he has not
 * signed; null for none. Nobody signs twice, so that two signatures are two people's.
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

/**
 * How the Definition tab stands to what was signed: nobody signed anything yet; as signed; changed since; or signed by both
 * and not yet written everywhere.
 */
export type Standing = 'unsigned' | 'as signed' | 'changed' | 'half done';

export function standingOf({ inForce, proposal }: Agreement, definition: Cells): Standing {
  if (proposal !== null && isComplete(proposal)) return 'half done';
  if (inForce === null) return 'unsigned';
  return sealOf(definition) === inForce.seal ? 'as signed' : 'changed';
}
