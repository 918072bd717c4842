import type { VNode } from 'preact';
import type { PartName } from '../../domain/definition/keyword';
import type { Cells, Row } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import type { AgreementState, DefinitionTab, SheetState, TermsTab } from '../../rpc/contract';
import type { PanelName } from '../../rpc/panels';
import { decodeRows } from './json-cell';
import type { Later } from './later-parts';
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
  /** The sheet is being changed by someone else; tried again by itself. */
  | { readonly kind: 'busy'; readonly attempt: number }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'conflict'; readonly theirs: Version };

export interface Draft {
  /** The rows as they are edited here. */
  readonly rows: Cells;
  /** What they were made from. */
  readonly base: Version;
  readonly saving: Saving;
}

type LeadsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'read'; readonly leads: Leads };

/** Which part is open in an editor: one of the draft, by its place, or a new one that the draft doesn't have yet. */
export type Editing =
  /** `above`: what is told of it while it is open. */
  | { readonly kind: 'block'; readonly at: number; readonly above?: () => VNode | null }
  | { readonly kind: 'fresh'; readonly part: PartName; readonly rows: Cells };

interface Removed {
  readonly name: string;
  readonly at: number;
  readonly rows: readonly Row[];
}

/** An open sheet. */
export interface Sheet {
  readonly language: Language;
  readonly user: string;
  readonly today: string;
  readonly timeZone: string;
  readonly leadTab: string | null;
  readonly inForce: Version | null;
  readonly draft: Draft | null;
  readonly terms: TermsTab | null;
  readonly agreement: AgreementState;
}

/** The part of the sidebar that is loaded second: null until then. */
type LaterState = Later | Trouble | null;

export interface State {
  readonly later: LaterState;
  readonly opening: 'reading' | 'open' | Trouble;
  readonly sheet: Sheet | null;
  readonly leads: LeadsState;
  readonly panel: PanelName;
  readonly editing: Editing | null;
  readonly removed: Removed | null;
  /** What someone else changed in the draft, in words, that was merged with what was edited here. */
  readonly mergedWith: readonly string[];
  /** A sentence told once, to the eye and to a screen reader. */
  readonly notice: string;
}

export type Event =
  | { readonly kind: 'opened'; readonly sheet: SheetState }
  | { readonly kind: 'opening failed'; readonly trouble: Trouble }
  | { readonly kind: 'reopening' }
  | { readonly kind: 'leads'; readonly leads: LeadsState }
  | { readonly kind: 'later'; readonly later: LaterState }
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'edited'; readonly rows: Cells }
  | { readonly kind: 'editor'; readonly editing: Editing | null }
  | { readonly kind: 'removed'; readonly removed: Removed | null }
  | { readonly kind: 'saving'; readonly saving: Saving }
  | { readonly kind: 'saved'; readonly tab: DefinitionTab; readonly sent: Cells }
  | {
      readonly kind: 'merged';
      readonly rows: Cells;
      readonly onto: Version;
      readonly told: readonly string[];
    }
  | { readonly kind: 'terms'; readonly terms: TermsTab }
  | { readonly kind: 'notice'; readonly text: string };

export function opening(panel: PanelName): State {
  return {
    opening: 'reading',
    later: null,
    sheet: null,
    leads: { kind: 'reading' },
    panel,
    editing: null,
    removed: null,
    mergedWith: [],
    notice: '',
  };
}

export function versionOf(tab: DefinitionTab): Version {
  return { rows: decodeRows(tab.rows), revision: tab.revision };
}

function draftOf(tab: DefinitionTab): Draft {
  const base = versionOf(tab);
  return { rows: base.rows, base, saving: { kind: 'saved' } };
}

function sheetOf(sheet: SheetState): Sheet {
  return {
    ...sheet,
    inForce: sheet.definition === null ? null : versionOf(sheet.definition),
    draft: sheet.draft === null ? null : draftOf(sheet.draft),
  };
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

function withDraft(state: State, change: (draft: Draft) => Draft): State {
  const draft = state.sheet?.draft;
  if (state.sheet === null || draft === null || draft === undefined) return state;
  return { ...state, sheet: { ...state.sheet, draft: change(draft) } };
}

/** The state after what happened. */
export function reduce(state: State, event: Event): State {
  switch (event.kind) {
    case 'opened': {
      const read = sheetOf(event.sheet);
      const draft = draftToKeep(state, read) ?? read.draft;
      const panel = isSetUp(read) ? state.panel : 'setup';
      const editing = draft === read.draft ? null : state.editing;
      // What was taken out of another draft has no place in this one.
      const removed = draft === read.draft ? null : state.removed;
      return { ...state, opening: 'open', sheet: { ...read, draft }, panel, editing, removed };
    }
    case 'opening failed':
      return { ...state, opening: event.trouble };
    case 'reopening':
      return { ...state, opening: 'reading' };
    case 'leads':
      return { ...state, leads: event.leads };
    case 'later':
      return { ...state, later: event.later };
    case 'panel':
      return { ...state, panel: event.panel };
    case 'edited':
      return withDraft({ ...state, removed: null, mergedWith: [] }, (draft) => ({
        ...draft,
        rows: event.rows,
        saving: draft.saving.kind === 'conflict' ? draft.saving : { kind: 'unsaved' },
      }));
    case 'editor':
      return { ...state, editing: event.editing };
    case 'removed':
      return { ...state, removed: event.removed };
    case 'saving':
      return withDraft(state, (draft) => ({ ...draft, saving: event.saving }));
    case 'saved':
      return withDraft(state, (draft) => savedDraft(draft, versionOf(event.tab), event.sent, state.editing));
    case 'merged':
      return withDraft({ ...state, editing: null, mergedWith: event.told }, () => ({
        rows: event.rows,
        base: event.onto,
        saving: { kind: event.rows === event.onto.rows ? 'saved' : 'unsaved' },
      }));
    case 'terms':
      return state.sheet === null ? state : { ...state, sheet: { ...state.sheet, terms: event.terms } };
    case 'notice':
      return { ...state, notice: event.text };
  }
}

/** The draft as it stands here, where a newer state of the sheet would run over what is typed, or has the same draft. */
function draftToKeep(state: State, read: Sheet): Draft | null {
  const draft = state.sheet?.draft ?? null;
  const isSame = draft !== null && draft.base.revision === read.draft?.base.revision;
  return read.draft !== null && (isSame || !isSettled(state)) ? draft : null;
}

/**
 * What was typed while the save was under way stays, and waits for the next one. An open editor knows its part by its
 * place, so that the sheet's rows are only taken over under it when none has moved.
 */
function savedDraft(draft: Draft, base: Version, sent: Cells, editing: Editing | null): Draft {
  if (draft.rows !== sent) return { ...draft, base, saving: { kind: 'unsaved' } };
  const moved = editing !== null && base.rows.length !== sent.length;
  return { rows: moved ? sent : base.rows, base, saving: { kind: 'saved' } };
}
