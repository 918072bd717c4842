import { missingDepartment } from '../../domain/agreement/membership';
import { countChanges } from '../../domain/draft/draft-merge';
import type { Messages } from '../messages/messages';
import type { Sidebar } from '../session/sidebar-context';
import { isSettled } from '../session/state';
import { sayConsent } from '../session/trouble';

/** What keeps the user from proposing the draft, in words. `isMembers`: members have to be added. */
export interface Hindrance {
  readonly text: string;
  readonly isMembers: boolean;
}

type Judged = Pick<Sidebar, 'sheet' | 'state' | 'rows' | 'draft' | 'leads'> & Messages;

/** Finds everything that stands in the way of a proposal, as far as the sidebar knows. The add-on judges anew. */
export function hindrances(judged: Judged): Hindrance[] {
  const { sheet, state, rows, draft, leads, terms, lead, versions, agreement: m } = judged;
  const { standing, signatories, departments } = sheet.agreement;
  const missing = missingDepartment(signatories);
  const found: [boolean, string, members?: true][] = [
    [draft.faults.length > 0, m.faultsFirst(draft.faults.length)],
    [leads !== null && draft.definition !== null && draft.spread === null, lead.headers],
    [standing === 'as signed' && countChanges(rows, sheet.inForce?.rows ?? []) === 0, m.sameAsSigned],
    [standing === 'changed', m.restoreFirst],
    [!isSettled(state), versions.finishFirst],
    [sheet.user === '', sheet.consent === null ? m.unknownUser : sayConsent(sheet.consent, judged)],
    [missing !== null, m.nobody(missing === null ? '' : terms[missing]), true],
    [sheet.user !== '' && departments.length === 0, m.notMember(sheet.user), true],
  ];
  return found.flatMap(([stands, text, isMembers = false]) => (stands ? { text, isMembers } : []));
}
