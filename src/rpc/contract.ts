import type { Declined, Proposal, Signature, Signed, Standing } from '../domain/agreement/agreement';
import type { Department } from '../domain/agreement/department';
import type { Signatory } from '../domain/agreement/membership';
import type { Effect } from '../domain/effect/effect';
import type { TakenColumn } from '../domain/hand-over/answer-word';
import type { HandOverColumn } from '../domain/hand-over/hand-over-column';
import type { BacktestSheet } from '../domain/insight/backtest/backtest-sheet';
import type { JsonCell, JsonRow } from '../domain/notation/json-cell';
import type { Reason } from '../domain/rejections/reason';
import type { Obstacle } from '../domain/setup/obstacle';
import type { SummarySheet } from '../domain/summary/summary';
import type { ReasonsSource, SummarySource } from '../domain/summary/summary-formula';
import type { Term } from '../domain/terms/term';
import type { TermAgreements, TermState } from '../domain/terms/term-state';
import type { Language } from '../domain/values/language';

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

/** The Reasons tab. */
export interface ReasonsTab {
  readonly reasons: readonly Reason[];
  readonly revision: string;
}

/** A column of the team's own that is taken as one of the hand-over's, by its heading now. */
export interface TakenHeader extends TakenColumn {
  readonly header: string;
}

/** The leads with all that the hand-over and its answers left in the sheet. */
export interface HandOverState {
  readonly table: LeadTable;
  /** The columns of the hand-over that there are, own or taken, over the table's rows. Those of `HAND_OVER_COLUMNS` are made by `prepareHandOver`. */
  readonly columns: Readonly<Partial<Record<HandOverColumn, LeadColumn>>>;
  readonly taken: readonly TakenHeader[];
  /** Null without a Reasons tab. */
  readonly reasons: ReasonsTab | null;
  /** The rows, without headings, of the signed versions that leads were handed over by. */
  readonly versions: readonly { readonly version: number; readonly rows: readonly JsonRow[] }[];
  /** When the last hand-over was, in milliseconds since 1970; null for none. */
  readonly last: number | null;
  /** The Summary tab; `outgrown` when more leads have been handed over than its pivot tables count. Null without one. */
  readonly summary: { readonly name: string; readonly outgrown: boolean } | null;
  /** Where formulas find what they count: the letters of the columns, and the tabs' names. */
  readonly letters: SummarySource['columns'];
  readonly reasonsTab: ReasonsSource;
  readonly historyTab: string;
  /** The Summary's name, or the one that it will have. */
  readonly summaryTab: string;
}

/** A lead as the caller saw it: `print` is `printOf` its cells in the columns of `LeadTable`. */
export interface SeenLead {
  /** Its row in the table; where another lead stands there now, it is looked for by its print. */
  readonly row: number;
  readonly print: string;
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
  | { readonly kind: 'stale reasons'; readonly current: ReasonsTab }
  | { readonly kind: 'duplicate reason'; readonly name: string }
  /** The Reasons tab has as many as are looked at. */
  | { readonly kind: 'too many reasons'; readonly most: number }
  | { readonly kind: 'reason in use'; readonly name: string; readonly leads: number }
  /** Leads are handed over by a version that both have signed, as they signed it. */
  | { readonly kind: 'not signed' }
  /** Some of the leads are no longer there as the caller saw them. */
  | { readonly kind: 'stale leads'; readonly leads: number }
  /** Some of the leads don't meet the definition in force, or have been handed over already. */
  | { readonly kind: 'not ready'; readonly leads: number }
  | { readonly kind: 'bad request'; readonly detail: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** The functions that the sidebar calls by `google.script.run`, each with one JSON argument. */
export interface Api {
  readState(request: Record<string, never>): Answer<SheetState>;
  /** The insight engine's script, which the sidebar runs in a worker where the host allows one. */
  readEngine(request: Record<string, never>): Answer<{ readonly script: string }>;
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
  /** The leads, the hand-over's columns and the reasons, read at once. */
  readHandOver(request: Record<string, never>): Answer<HandOverState>;
  /** Takes columns of the team's own, makes the columns that are missing with their dropdowns and marks and the Reasons tab with these reasons where there is none. */
  prepareHandOver(request: {
    readonly take: readonly TakenHeader[];
    readonly reasons: readonly Reason[];
  }): Answer<HandOverState>;
  /**
   * Stamps leads: date, version, score, brief. A lead that was put back is stamped anew, and what its columns held goes to *Earlier hand-overs*.
   * @param samples leads that don't meet the definition, handed over by chance to learn about it; marked so
   */
  handOver(request: {
    readonly leads: readonly SeenLead[];
    readonly samples: readonly SeenLead[];
    /** The Definition's revision that the caller saw. */
    readonly definition: string;
  }): Answer<HandOverState>;
  /** Takes back the hand-over of that moment (`last`): the stamps of all its leads that nobody has decided on. */
  undoHandOver(request: { readonly at: number }): Answer<HandOverState>;
  /** Writes what the sheet should have by itself: the date of each decision that has none, dropdowns and marks that were lost. */
  check(request: Record<string, never>): Answer<{ readonly stamped: number; readonly state: HandOverState }>;
  /** Puts rejected leads back, to come up again on that day (`YYYY-MM-DD`). */
  recycle(request: { readonly leads: readonly SeenLead[]; readonly on: string }): Answer<HandOverState>;
  /** Writes one reason (`at` as in `saveTerm`); a new name is written into the leads too. */
  saveReason(request: {
    readonly at: number;
    readonly reason: Reason;
    readonly revision: string;
  }): Answer<HandOverState>;
  removeReason(request: { readonly at: number; readonly revision: string }): Answer<HandOverState>;
  /** Makes the Summary tab, or writes it anew. */
  buildSummary(request: SummarySheet): Answer<HandOverState>;
  /** Writes a backtest into a tab: over the last one, unless somebody changed that. */
  writeBacktest(request: BacktestSheet): Answer<{ readonly tab: string }>;
  readSelection(request: Record<string, never>): Answer<Selection>;
  /** Writes the managed columns' formulas anew, so that Sheets computes them again. */
  recalculate(request: Record<string, never>): Answer<{ readonly columns: number }>;
}
