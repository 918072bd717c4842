import { onDayOf } from '../../domain/definition/moving-day';
import type { Cells } from '../../domain/values/cell';
import type { DefinitionTab, SetupPlan, SheetState, TermsTab } from '../../rpc/contract';
import type { PanelName } from '../../rpc/panels';
import {
  type Draft,
  type Editing,
  isSettled,
  isSetUp,
  type Removed,
  type Saving,
  type Sheet,
  type State,
  type Version,
  versionOf,
} from './state';
import type { Trouble } from './trouble';

/** What can happen to the state. */
export type Event =
  | { readonly kind: 'opened'; readonly sheet: SheetState }
  | { readonly kind: 'opening failed'; readonly trouble: Trouble }
  | { readonly kind: 'reopening' }
  | { readonly kind: 'leads'; readonly leads: State['leads'] }
  | { readonly kind: 'selected'; readonly selected: State['selected'] }
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
  | { readonly kind: 'set up'; readonly plan: SetupPlan | null }
  | { readonly kind: 'notice'; readonly text: string };

export function opening(panel: PanelName | null): State {
  return {
    opening: { kind: 'reading' },
    sheet: null,
    leads: { kind: 'reading' },
    selected: { kind: 'reading' },
    panel,
    editing: null,
    removed: null,
    mergedWith: [],
    carriedOut: null,
    notice: '',
  };
}

function draftOf(tab: DefinitionTab): Draft {
  const base = versionOf(tab);
  return { rows: base.rows, base, saving: { kind: 'saved' } };
}

function sheetOf({ definition, draft, revision: _, now, ...rest }: SheetState): Sheet {
  return {
    ...rest,
    moment: new Date(now),
    inForce: definition === null ? null : versionOf(definition),
    draft: draft === null ? null : draftOf(draft),
  };
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
      const isBegun = isAgreeing(read) && state.sheet !== null && !isAgreeing(state.sheet);
      const carriedOut = isBegun ? null : state.carriedOut;
      const sheet = { ...read, draft };
      return { ...state, opening: { kind: 'open' }, sheet, panel, editing, removed, carriedOut };
    }
    case 'opening failed':
      return { ...state, opening: { kind: 'failed', trouble: event.trouble } };
    case 'reopening':
      return { ...state, opening: { kind: 'reading' } };
    case 'leads':
      return { ...state, leads: event.leads };
    case 'selected':
      return { ...state, selected: event.selected };
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
    case 'set up':
      return { ...state, carriedOut: event.plan };
    case 'notice':
      return { ...state, notice: event.text };
  }
}

/** True once a version was proposed. */
function isAgreeing({ agreement: { proposal, inForce } }: Sheet): boolean {
  return proposal !== null || inForce !== null;
}

/** Gives the draft as it stands here, if the newer state would run over what is typed or has the same draft; null otherwise. */
function draftToKeep(state: State, read: Sheet): Draft | null {
  const draft = state.sheet?.draft ?? null;
  const isSame = draft !== null && draft.base.revision === read.draft?.base.revision;
  if (read.draft === null || draft === null || !(isSame || !isSettled(state))) return null;
  // Nobody changes the day of an As of that moves by itself: it is the newer one.
  return draft.saving.kind === 'saved' ? { ...draft, rows: onDayOf(draft.rows, read.draft.rows) } : draft;
}

/**
 * The draft after a save. What was typed meanwhile stays, and waits for the next save. An open editor knows its part by its
 * place, so under it the sheet's rows are taken over only if no row has moved.
 */
function savedDraft(draft: Draft, base: Version, sent: Cells, editing: Editing | null): Draft {
  if (draft.rows !== sent) return { ...draft, base, saving: { kind: 'unsaved' } };
  const moved = editing !== null && base.rows.length !== sent.length;
  return { rows: moved ? sent : base.rows, base, saving: { kind: 'saved' } };
}
