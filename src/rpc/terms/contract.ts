import type { Department } from '../../domain/agreement/department';
import type { Term } from '../../domain/terms/term';
import type { TermAgreements, TermState } from '../../domain/terms/term-state';

/** A term as it stands between the departments. */
export interface StatedTerm extends Term {
  readonly state: TermState;
  readonly agreed: TermAgreements;
  /** The departments whose cell holds something that is no agreement to this meaning, or none of this spreadsheet. */
  readonly unconfirmed: readonly Department[];
  /** What to ask oneself before writing a meaning, in the user's language; '' for terms that LeadPact doesn't know. */
  readonly prompt: string;
}

/** The Terms tab. */
export interface TermsTab {
  readonly terms: readonly StatedTerm[];
  readonly revision: string;
}
