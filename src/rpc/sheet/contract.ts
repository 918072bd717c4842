import type { Language } from '../../domain/values/language';
import type { AgreementState } from '../agreement/contract';
import type { DefinitionTab } from '../definition/contract';
import type { TermsTab } from '../terms/contract';

/** All that the sidebar needs to open, but for the leads, which it asks for next. */
export interface SheetState {
  readonly language: Language;
  /** E-mail address of who is signed in; '' when Google does not tell. */
  readonly user: string;
  /** Today in the sheet's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
  /** The lead tab's name; null before the set-up. */
  readonly leadTab: string | null;
  /** The three tabs; null where the tab does not exist. */
  readonly definition: DefinitionTab | null;
  readonly draft: DefinitionTab | null;
  readonly terms: TermsTab | null;
  readonly agreement: AgreementState;
}

/** The cell that is selected in the grid. */
export interface Selection {
  readonly tab: string;
  /** 1-based row in the sheet. */
  readonly row: number;
}
