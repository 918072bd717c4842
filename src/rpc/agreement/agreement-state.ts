import {
  type Agreement,
  isComplete,
  isIntact,
  type Proposal,
  signableBy,
  standingOf,
} from '../../domain/agreement/agreement';
import { departmentsOf, type Signatory, signatoriesFor } from '../../domain/agreement/membership';
import type { Cells } from '../../domain/values/cell';
import { readAgreementRecord } from '../../sheets/agreement/agreement-record';
import { readDefinitionTab } from '../../sheets/definition/definition-tab';
import type { AgreementState, Department } from '../contract';
import type { Environment } from '../environment';

/** What an act of agreement is judged by: the cells of both tabs, and what was signed. */
export interface Scene {
  readonly definition: Cells;
  readonly draft: Cells;
  readonly agreement: Agreement;
  readonly signatories: readonly Signatory[];
}

/** The tabs and the agreement as they are now; null before the set-up. */
export function readScene(environment: Environment): Scene | null {
  const definition = readDefinitionTab(environment, 'definition');
  const draft = readDefinitionTab(environment, 'draft');
  if (definition === null || draft === null) return null;
  const { secret: _, ...agreement } = readAgreementRecord(environment);
  return { definition, draft, agreement, signatories: whoMaySign(agreement, draft) };
}

function whoMaySign({ inForce }: Agreement, draft: Cells): Signatory[] {
  return signatoriesFor(inForce?.signatories ?? [], draft);
}

/** The proposal, while its signatures count: not yet signed by both, and the draft still as it was proposed. */
export function liveProposal({ agreement: { proposal }, draft }: Scene): Proposal | null {
  return proposal !== null && !isComplete(proposal) && isIntact(proposal, draft) ? proposal : null;
}

/** True when a version that both have signed still has to be written everywhere. */
export function isHalfDone({ agreement: { proposal } }: Scene): boolean {
  return proposal !== null && isComplete(proposal);
}

/** Who may act for a department, and for which the caller may. */
export function membersOf(environment: Environment): {
  readonly members: readonly Signatory[];
  readonly own: readonly Department[];
} {
  const members = readScene(environment)?.signatories ?? [];
  return { members, own: departmentsOf(members, environment.user) };
}

/** The agreement as the sidebar gets it. */
export function stateOfAgreement(
  { user }: Environment,
  agreement: Agreement,
  definition: Cells,
  draft: Cells,
): AgreementState {
  const signatories = whoMaySign(agreement, draft);
  const { inForce, proposal, declined } = agreement;
  const live = liveProposal({ definition, draft, agreement, signatories });
  return {
    standing: standingOf(agreement, definition),
    inForce,
    proposal,
    proposalChanged: proposal !== null && live === null && !isComplete(proposal),
    declined,
    signatories,
    departments: departmentsOf(signatories, user),
    signable: live === null ? null : signableBy(live, user, signatories),
  };
}
