import type { Declined, Proposal, Signed, Standing } from '../../domain/agreement/agreement';
import type { Department } from '../../domain/agreement/department';
import type { Signatory } from '../../domain/agreement/membership';

/** Where the two departments stand, as the caller sees it. */
export interface AgreementState {
  /** How the Definition tab stands to what was signed. */
  readonly standing: Standing;
  readonly inForce: Signed | null;
  /** True when what is in force is not known to be signed by both here: each department signs it once more. */
  readonly unconfirmed: boolean;
  /** True when a record was found that LeadPact didn't write here, and that puts nothing in force. */
  readonly putAside: boolean;
  /** The department for which the caller could sign what is in force once more; null for none. */
  readonly confirmable: Department | null;
  /** With both signatures the version is signed and still has to be written everywhere: `finishSigning`. */
  readonly proposal: Proposal | null;
  /** True when the draft is no longer what was proposed: the signatures don't count. */
  readonly proposalChanged: boolean;
  /** The last proposal, where a member declined it. */
  readonly declined: Declined | null;
  /** Who may sign. */
  readonly signatories: readonly Signatory[];
  /** The departments that the caller belongs to. */
  readonly departments: readonly Department[];
  /** The department for which the caller could sign the proposal; null for none. */
  readonly signable: Department | null;
}
