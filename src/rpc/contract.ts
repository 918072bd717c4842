import type { JsonCell, JsonRow } from '../domain/json-cell';
import type { Language } from '../domain/language';
import type { Obstacle } from '../domain/obstacle';
import type { Term } from '../domain/term';

export type { Obstacle, Term };

/** One of the team's own columns, each distinct value once: the cell of row i is `values[rows[i]]`. */
export interface LeadColumn {
  readonly header: string;
  readonly values: readonly JsonCell[];
  readonly rows: readonly number[];
}

/** The lead tab's table without its trailing blank rows. Row i of the table is the sheet's row `headerRow + 1 + i`. */
export interface LeadTable {
  readonly tab: string;
  /** 1-based row of the headings in the sheet. */
  readonly headerRow: number;
  readonly count: number;
  readonly columns: readonly LeadColumn[];
}

/** A Definition or Draft tab: its rows of eight cells, the headings row first, and the revision they make. */
export interface DefinitionTab {
  readonly rows: readonly JsonRow[];
  readonly revision: string;
}

export interface TermsTab {
  readonly terms: readonly Term[];
  readonly revision: string;
}

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
}

/** What the set-up found, what it will add, and what stands in its way. Nothing has been written yet. */
export interface SetupPlan {
  /** Tabs that could hold the leads, best guess first. */
  readonly tabs: readonly string[];
  readonly leadTab: string | null;
  /** 1-based; 0 when there is none. */
  readonly headerRow: number;
  readonly leads: number;
  /** Headers that the table of common headers knows, with their usual name in the user's language. */
  readonly recognised: readonly { readonly header: string; readonly as: string }[];
  readonly unrecognised: readonly string[];
  readonly adds: readonly { readonly kind: 'tab' | 'column'; readonly name: string; readonly at: string }[];
  readonly keeps: readonly { readonly kind: 'tab' | 'column'; readonly name: string; readonly at: string }[];
  /** Criteria, thresholds and conditions of the starting definition: rows of eight cells, without headings; [] if a definition exists. */
  readonly definition: readonly JsonRow[];
  readonly obstacles: readonly Obstacle[];
  /** Revision of what the plan was made from: `setUp` refuses when the sheet has changed since. */
  readonly revision: string;
}

/** The cell that is selected in the grid. */
export interface Selection {
  readonly tab: string;
  /** 1-based row in the sheet. */
  readonly row: number;
}

/** An expected refusal: what stood in the way, with the newer state where there is one. Nothing was written. */
export type Refusal =
  | { readonly kind: 'busy' }
  | { readonly kind: 'not set up' }
  | { readonly kind: 'stale draft'; readonly current: DefinitionTab }
  | { readonly kind: 'stale definition'; readonly current: DefinitionTab }
  | { readonly kind: 'stale terms'; readonly current: TermsTab }
  | { readonly kind: 'stale plan'; readonly current: SetupPlan }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  | { readonly kind: 'invalid definition'; readonly faults: number }
  | { readonly kind: 'duplicate term'; readonly name: string }
  | { readonly kind: 'bad request'; readonly detail: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** The functions that the sidebar calls by `google.script.run`, each with one JSON argument. */
export interface Api {
  readState(request: Record<string, never>): Answer<SheetState>;
  readLeads(request: Record<string, never>): Answer<LeadTable>;
  /** `tab`: the lead tab that the user chose instead of the best guess. */
  planSetup(request: { readonly tab: string | null }): Answer<SetupPlan>;
  setUp(request: { readonly tab: string; readonly revision: string }): Answer<SheetState>;
  /** Replaces the Draft's rows (with the headings row). `revision`: the Draft that the caller last saw. */
  saveDraft(request: { readonly rows: readonly JsonRow[]; readonly revision: string }): Answer<DefinitionTab>;
  /** Copies the Draft to the Definition as the next version; both revisions are those that the caller saw. */
  putInForce(request: { readonly draft: string; readonly definition: string }): Answer<SheetState>;
  /** Writes one term: `at` is its place in the list, or the list's length for a new one. */
  saveTerm(request: {
    readonly at: number;
    readonly term: Term;
    readonly revision: string;
  }): Answer<TermsTab>;
  removeTerm(request: { readonly at: number; readonly revision: string }): Answer<TermsTab>;
  readSelection(request: Record<string, never>): Answer<Selection>;
  /** Writes the managed columns' formulas anew, so that Sheets computes them again. */
  recalculate(request: Record<string, never>): Answer<{ readonly columns: number }>;
}

/** What the page's `<html data-panel>` may name: the panel that the menu asked for. */
export type PanelName = 'definition' | 'thresholds' | 'lead' | 'terms' | 'setup';
