import type { Declined, Proposal, Signature, Signed, Standing } from '../domain/agreement';
import type { Department } from '../domain/department';
import type { Effect } from '../domain/effect';
import type { JsonCell, JsonRow } from '../domain/json-cell';
import type { Language } from '../domain/language';
import type { Signatory } from '../domain/membership';
import type { Obstacle } from '../domain/obstacle';
import type { Term } from '../domain/term';
import type { TermAgreements, TermState } from '../domain/term-state';

export type { Declined, Department, Effect, Obstacle, Proposal, Signature, Signed, Term, TermState };

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

/** A term as it stands between the departments. */
export interface StatedTerm extends Term {
  readonly state: TermState;
  readonly agreed: TermAgreements;
  /** What to ask oneself before writing a meaning, in the user's language; '' for terms that LeadPact doesn't know. */
  readonly prompt: string;
}

export interface TermsTab {
  readonly terms: readonly StatedTerm[];
  readonly revision: string;
}

/** Where the two departments stand, as the caller sees it. */
export interface AgreementState {
  /** How the Definition tab stands to what was signed. */
  readonly standing: Standing;
  readonly inForce: Signed | null;
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

/** A version in the History tab. */
export interface PastVersion {
  readonly version: number;
  /** `YYYY-MM-DD HH:MM` */
  readonly since: string;
  readonly by: string;
  readonly reason: string;
  /** Who signed and when, by department. */
  readonly signed: Readonly<Record<Department, string>>;
  /** What changed, in words, as it was recorded. */
  readonly changes: string;
  readonly parts: number;
  /** False when the rows in the History tab are no longer those that were signed. */
  readonly asSigned: boolean;
}

/** What the draft does to the leads as they are now. */
export interface EffectNow {
  readonly effect: Effect;
  /** Tells whether the leads are still those of a proposal: compare with its `leads`. */
  readonly leads: string;
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
  readonly agreement: AgreementState;
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
  /** The draft is proposed and frozen. */
  | { readonly kind: 'frozen'; readonly by: string }
  /** What was to be signed, declined or put in its place has changed since the caller saw it. */
  | { readonly kind: 'stale agreement'; readonly current: SheetState }
  /** The caller may not act for a department: no member, or his signature is there. */
  | { readonly kind: 'not a member'; readonly user: string; readonly department: Department | null }
  /** Nobody of this department could sign beside the other's member. */
  | { readonly kind: 'nobody to sign'; readonly department: Department }
  | { readonly kind: 'nothing to propose' }
  /** The Definition tab is not what was signed: a new version would write over what somebody typed there. */
  | { readonly kind: 'not as signed' }
  | { readonly kind: 'nothing proposed' }
  /** A signed version still has to be written everywhere. */
  | { readonly kind: 'half done' }
  /** The History tab lacks the version, or its rows are not those that were signed. */
  | { readonly kind: 'no such version'; readonly version: number }
  | { readonly kind: 'no agreed meaning' }
  | { readonly kind: 'bad request'; readonly detail: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** A script element: the part of the sidebar that is loaded once it is open. */
export interface LaterPage {
  readonly script: string;
}

/** The functions that the sidebar calls by `google.script.run`, each with one JSON argument. */
export interface Api {
  readState(request: Record<string, never>): Answer<SheetState>;
  readLater(request: Record<string, never>): Answer<LaterPage>;
  readLeads(request: Record<string, never>): Answer<LeadTable>;
  /** `tab`: the lead tab that the user chose instead of the best guess. */
  planSetup(request: { readonly tab: string | null }): Answer<SetupPlan>;
  setUp(request: { readonly tab: string; readonly revision: string }): Answer<SheetState>;
  /** Replaces the Draft's rows (with the headings row). `revision`: the Draft that the caller last saw. */
  saveDraft(request: { readonly rows: readonly JsonRow[]; readonly revision: string }): Answer<DefinitionTab>;
  /** What the draft would do to the leads, against the version in force. */
  readEffect(request: Record<string, never>): Answer<EffectNow>;
  /** Freezes the draft as the next version and signs it for the caller's department. `draft`: the revision that the caller saw. */
  propose(request: { readonly draft: string; readonly reason: string }): Answer<SheetState>;
  /** Signs the proposal with this seal; with the second department's signature the version is put in force. */
  sign(request: { readonly seal: string }): Answer<SheetState>;
  /** Ends the proposal with a reason that its proposer gets to see. */
  decline(request: { readonly seal: string; readonly reason: string }): Answer<SheetState>;
  /** Makes the proposal a draft again: its signatures are gone. */
  takeBack(request: { readonly seal: string }): Answer<SheetState>;
  /** Writes what a fault left unwritten of a version that both have signed. */
  finishSigning(request: Record<string, never>): Answer<SheetState>;
  /** Writes the signed version over a Definition tab that was changed; `definition`: the revision that the caller saw. */
  restoreSigned(request: { readonly definition: string }): Answer<SheetState>;
  /** Replaces the Draft by a past version, or by the Definition tab as it is (`version` null). `draft`: the revision seen. */
  takeAsDraft(request: { readonly version: number | null; readonly draft: string }): Answer<SheetState>;
  /** All versions ever signed, the latest first. */
  readHistory(request: Record<string, never>): Answer<{ readonly versions: readonly PastVersion[] }>;
  readVersion(request: { readonly version: number }): Answer<DefinitionTab>;
  /**
   * Writes one term: `at` is its place in the list, or the list's length for a new one. A department's meaning is written by
   * its members; another agreed meaning takes back who agreed.
   */
  saveTerm(request: {
    readonly at: number;
    readonly term: Term;
    readonly revision: string;
  }): Answer<TermsTab>;
  /** Agrees to the term's meaning for the caller's department. */
  agreeTerm(request: { readonly at: number; readonly revision: string }): Answer<TermsTab>;
  removeTerm(request: { readonly at: number; readonly revision: string }): Answer<TermsTab>;
  readSelection(request: Record<string, never>): Answer<Selection>;
  /** Writes the managed columns' formulas anew, so that Sheets computes them again. */
  recalculate(request: Record<string, never>): Answer<{ readonly columns: number }>;
}

/** What the page's `<html data-panel>` may name: the panel that the menu asked for. */
export type PanelName = 'definition' | 'thresholds' | 'lead' | 'terms' | 'agreement' | 'setup';
