import { stateOfTerm } from '../../../src/domain/terms/term-state';
import type { AgreementState, StatedTerm, TermsTab } from '../../../src/rpc/contract';

export const NOBODY = { marketing: null, sales: null };
export const BOTH = {
  marketing: { user: 'm@example.co.jp', at: '2026-11-20 09:15' },
  sales: { user: 's@example.co.jp', at: '2026-11-21 17:40' },
};

/** A term with nothing said about it but what is given. */
export function stated(name: string, given: Partial<StatedTerm> = {}): StatedTerm {
  const term = {
    name,
    alsoCalled: '',
    marketingMeans: '',
    salesMeans: '',
    agreedMeaning: '',
    measuredBy: '',
    agreed: NOBODY,
    unconfirmed: [],
    prompt: '',
    ...given,
  };
  return { ...term, state: stateOfTerm(term, term.agreed) };
}

export function tabOf(...terms: readonly StatedTerm[]): TermsTab {
  return { terms, revision: terms.map(({ name }) => name).join() };
}

/** The agreement as a member of the given departments sees it; each department has a member. */
export function seenBy(...departments: AgreementState['departments']): AgreementState {
  return {
    standing: 'unsigned',
    inForce: null,
    unconfirmed: false,
    putAside: false,
    confirmable: null,
    proposal: null,
    proposalChanged: false,
    declined: null,
    signatories: [
      { address: 'm@example.co.jp', department: 'marketing' },
      { address: 's@example.co.jp', department: 'sales' },
    ],
    departments,
    signable: null,
  };
}
