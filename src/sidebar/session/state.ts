import type { PartName } from '../../domain/definition/keyword';
import { writtenSeal } from '../../domain/definition/seal';
import { versionOf as versionNumberOf } from '../../domain/definition/version';
import type { SeenHeadings } from '../../domain/leads/seen-headings';
import type { Cells, Row } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import type {
  AgreementState,
  DefinitionTab,
  MissingConsent,
  ReadLeads,
  Selection,
  SetupPlan,
  TermsTab,
  UnreadMark,
} from '../../rpc/contract';

import type { PanelName } from '../../rpc/panels';
import { decodeRows } from './json-cell';
import type { Leads } from './lead-table';
import type { Trouble } from './trouble';

/** A definition's rows as the server last showed them. */
export interface Version {
  readonly rows: Cells;
  readonly revision: string;
}

/** Where the draft stands between this page and the sheet. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving'; readonly sent: Cells }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'conflict'; readonly theirs: Version };

export interface Draft {
  /** The rows as they are edited here. */
  readonly rows: Cells;
  /** The version that the edited rows were made from. */
  readonly base: Version;
  readonly saving: Saving;
}

type LeadsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | ({ readonly kind: 'read'; readonly leads: Leads } & Pick<ReadLeads, 'waiting' | 'unavailable'>);

/** Which cell is selected in the grid, as far as it is known. */
export type Selected =
  | { readonly kind: 'reading' }
  | { readonly kind: 'selected'; readonly selection: Selection }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** A lead that Sales rejected. */
interface ConcernedLead {
  /** Its row in the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** The reason and the note. */
  readonly answer: string;
}

/** The leads for whose sake a criterion is edited. */
export interface Concern {
  readonly criterion: string;
  readonly leads: readonly ConcernedLead[];
}

/** Which part is open in an editor: one of the draft, by its place, or a new one that the draft doesn't have yet. */
export type Editing =
  | { readonly kind: 'block'; readonly at: number; readonly concern?: Concern }
  | { readonly kind: 'fresh'; readonly part: PartName; readonly rows: Cells };

/** What was taken out of the draft, kept to be put back. */
export interface Removed {
  readonly name: string;
  readonly at: number;
  readonly rows: readonly Row[];
}

/** An open sheet. */
export interface Sheet {
  readonly language: Language;
  readonly user: string;
  /** When the sheet was last read. */
  readonly moment: Date;
  readonly today: string;
  readonly timeZone: string;
  readonly leadTab: string | null;
  readonly consent: MissingConsent | null;
  readonly missingTabs: readonly string[];
  readonly scoreError: string | null;
  readonly inForce: Version | null;
  readonly draft: Draft | null;
  readonly terms: TermsTab | null;
  readonly agreement: AgreementState;
  readonly headings: SeenHeadings | null;
  readonly unread: readonly UnreadMark[];
}

type Opening =
  | { readonly kind: 'reading' }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export interface State {
  readonly opening: Opening;
  readonly sheet: Sheet | null;
  readonly leads: LeadsState;
  readonly selected: Selected;
  /** Null until it is known which one is to open. */
  readonly panel: PanelName | null;
  readonly editing: Editing | null;
  readonly removed: Removed | null;
  /** What someone else changed in the draft, in words, that was merged with what was edited here. */
  readonly mergedWith: readonly string[];
  /** What the set-up was to do that was carried out from here, until its card is closed or what comes next is begun. */
  readonly carriedOut: SetupPlan | null;
  /** A sentence that is told once to a screen reader. */
  readonly notice: string;
}

export function versionOf(tab: DefinitionTab): Version {
  return { rows: decodeRows(tab.rows), revision: tab.revision };
}

export function isSetUp({ leadTab, draft, inForce }: Sheet): boolean {
  return leadTab !== null && draft !== null && inForce !== null;
}

/** True while the draft waits, as it was proposed, for signatures or for being written everywhere. */
export function isFrozen({ agreement: { proposal, proposalChanged } }: Sheet): boolean {
  return proposal !== null && !proposalChanged;
}

/** True while nothing is typed or under way that a newer state of the sheet could run over. */
export function isSettled(state: State): boolean {
  const saving = state.sheet?.draft?.saving.kind ?? 'saved';
  return state.editing === null && saving === 'saved';
}

/** The version that the Definition tab gives; 1 for none. */
export function versionInForce({ inForce }: Pick<Sheet, 'inForce'>): number {
  return Math.max(1, versionNumberOf(inForce?.rows ?? []));
}

/**
 * The version that the draft is proposed as. The first one to be signed is the one that the sheet began with; one that was sealed
 * keeps its number, whether its signatures can be confirmed or not.
 */
export function versionToPropose({ inForce, agreement }: Pick<Sheet, 'inForce' | 'agreement'>): number {
  const present = versionInForce({ inForce });
  const isSealed = agreement.inForce !== null || writtenSeal(inForce?.rows ?? []) !== null;
  return isSealed ? Math.max(present, agreement.inForce?.version ?? 0) + 1 : present;
}
