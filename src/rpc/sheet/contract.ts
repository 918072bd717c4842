import type { SeenHeadings } from '../../domain/leads/seen-headings';
import type { Language } from '../../domain/values/language';
import type { AgreementState } from '../agreement/contract';
import type { DefinitionTab } from '../definition/contract';
import type { PanelName } from '../panels';
import type { TermsTab } from '../terms/contract';

/** What a user grants LeadPact: this spreadsheet's cells, to show a sidebar, and who he is. */
export type Consent = 'cells' | 'sidebar' | 'address';

/** What of it the user has not granted, and the page at which Google asks for it. */
export interface MissingConsent {
  readonly missing: readonly Consent[];
  readonly url: string;
}

/** Where a note of LeadPact's can't be read. */
export interface UnreadMark {
  /** Null on the spreadsheet itself. */
  readonly tab: string | null;
  /** The column's letters; null where it stands on none. */
  readonly column: string | null;
}

/** A tab that somebody duplicated. */
export interface Duplicate {
  readonly tab: string;
  /** The name of the tab that LeadPact goes on with. */
  readonly of: string;
}

/** All that the sidebar needs to open, but for the leads, which it asks for next. */
export interface SheetState {
  readonly language: Language;
  /** E-mail address of who is signed in; '' when Google does not tell. */
  readonly user: string;
  /** Null where the user has granted all. */
  readonly consent: MissingConsent | null;
  /** When this was read, in milliseconds since 1970. */
  readonly now: number;
  /** Today in the sheet's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
  /** The lead tab's name; null before the set-up. */
  readonly leadTab: string | null;
  /** Names of the tabs of the set-up that are gone; [] before the set-up. */
  readonly missingTabs: readonly string[];
  /** The error that stands over the Score column, such as `#NAME?` where the functions are unknown, '' where its formula has left its place below a plain heading; null for none. */
  readonly scoreError: string | null;
  /** The three tabs; null where the tab does not exist. */
  readonly definition: DefinitionTab | null;
  readonly draft: DefinitionTab | null;
  readonly terms: TermsTab | null;
  readonly agreement: AgreementState;
  /** The revision of the spreadsheet as it was before all else was read. */
  readonly revision: string;
  /** The team's headings; null before the set-up. */
  readonly headings: SeenHeadings | null;
  /** What stands out of sight where LeadPact notes something, and can't be read: it counts for nothing. */
  readonly unread: readonly UnreadMark[];
  /** Tabs that somebody duplicated, and what LeadPact goes on with: what is typed into a duplicate counts for nothing. */
  readonly duplicates: readonly Duplicate[];
}

/** What the sidebar is told when it opens. */
export interface OpenedState extends SheetState {
  /** The panel that the user last chose; null for none. */
  readonly lastPanel: PanelName | null;
}

/** The tabs that LeadPact makes when it is asked to, and shows then and later. */
export const MADE_TABS = ['summary', 'meeting', 'backtest'] as const;
export type MadeTab = (typeof MADE_TABS)[number];

/** The cell that is selected in the grid. */
export interface Selection {
  /** '' on the tab of a chart, where there are no cells. */
  readonly tab: string;
  /** 1-based row in the sheet. */
  readonly row: number;
}

/** What the sidebar asks for again and again, to learn whether there is something new. */
export interface Glance {
  readonly selection: Selection;
  readonly revision: string;
  /** The digest of the team's headings; '' where their tab is gone, or was never asked for. */
  readonly headings: string;
}
