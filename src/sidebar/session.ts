import type { Cells } from '../domain/cell';
import { insertRows } from '../domain/draft-edit';
import { differences, mergeDrafts, type Side } from '../domain/draft-merge';
import type { Answer, Api, PanelName, SheetState } from '../rpc/contract';
import { encodeRows } from './json-cell';
import { decodeLeads } from './lead-table';
import { failureOf, type Requests } from './server';
import { type Event, isSettled, isSetUp, opening, reduce, type State, versionOf } from './state';
import type { Trouble } from './trouble';

/** How the session reaches the add-on; `server.ts` has the real one. */
export type Call = <K extends keyof Api>(name: K, request: Requests[K]) => Promise<ReturnType<Api[K]>>;

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

const TRIES = 4;
const FIRST_WAIT = 400;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** One opening of the sidebar: its state, and everything that asks the add-on for something. */
export class Session {
  private now: State;
  private readonly listeners = new Set<() => void>();
  private sending = false;

  constructor(
    private readonly call: Call,
    panel: PanelName,
    private readonly firstWait = FIRST_WAIT,
  ) {
    this.now = opening(panel);
  }

  get state(): State {
    return this.now;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispatch(event: Event): void {
    this.now = reduce(this.now, event);
    for (const listener of this.listeners) listener();
  }

  /** Asks the add-on; a document that is locked by someone else is tried again a few times. */
  async ask<K extends keyof Api>(
    name: K,
    request: Requests[K],
    onBusy: (attempt: number) => void = () => {},
  ): Promise<Outcome<Extract<ReturnType<Api[K]>, { ok: true }>['value']>> {
    for (let attempt = 1; ; attempt++) {
      let answer: Answer<Extract<ReturnType<Api[K]>, { ok: true }>['value']>;
      try {
        answer = await this.call(name, request);
      } catch (error) {
        return { ok: false, trouble: { kind: 'failed', failure: failureOf(error) } };
      }
      if (answer.ok) return answer;
      if (answer.refusal.kind !== 'busy' || attempt === TRIES)
        return { ok: false, trouble: { kind: 'refused', refusal: answer.refusal } };
      onBusy(attempt);
      await wait(this.firstWait * 2 ** (attempt - 1));
    }
  }

  async open(): Promise<void> {
    this.dispatch({ kind: 'reopening' });
    const read = await this.ask('readState', {});
    if (!read.ok) this.dispatch({ kind: 'opening failed', trouble: read.trouble });
    else this.opened(read.value);
  }

  opened(sheet: SheetState): void {
    this.dispatch({ kind: 'opened', sheet });
    const open = this.now.sheet;
    if (open !== null && isSetUp(open)) void this.readLeads();
  }

  async readLeads(): Promise<void> {
    if (this.now.leads.kind === 'failed') this.dispatch({ kind: 'leads', leads: { kind: 'reading' } });
    const read = await this.ask('readLeads', {});
    if (read.ok) this.dispatch({ kind: 'leads', leads: { kind: 'read', leads: decodeLeads(read.value) } });
    else this.dispatch({ kind: 'leads', leads: { kind: 'failed', trouble: read.trouble } });
  }

  /** Takes over what changed in the sheet meanwhile, unless something is being typed here. */
  async refresh(): Promise<void> {
    if (this.now.opening !== 'open' || !isSettled(this.now)) return;
    const read = await this.ask('readState', {});
    const { sheet } = this.now;
    if (!read.ok || sheet === null || !isSettled(this.now)) return;
    const { definition, draft, terms } = read.value;
    const changed =
      definition?.revision !== sheet.inForce?.revision ||
      draft?.revision !== sheet.draft?.base.revision ||
      terms?.revision !== sheet.terms?.revision;
    if (changed) this.dispatch({ kind: 'opened', sheet: read.value });
  }

  show(panel: PanelName): void {
    this.dispatch({ kind: 'panel', panel });
  }

  /** Opens an editor, or with null closes it. */
  openEditor(editing: State['editing']): void {
    this.dispatch({ kind: 'editor', editing });
  }

  /** Says it once to a screen reader. */
  tell(text: string): void {
    this.dispatch({ kind: 'notice', text });
  }

  edit(rows: Cells): void {
    this.dispatch({ kind: 'edited', rows });
    void this.save();
  }

  /** Takes rows out of the draft and keeps them at hand for `undo`. */
  remove(rows: Cells, removed: NonNullable<State['removed']>): void {
    this.edit(rows);
    this.dispatch({ kind: 'removed', removed });
  }

  undo(): void {
    const { removed, sheet } = this.now;
    const rows = sheet?.draft?.rows;
    if (removed !== null && rows !== undefined)
      this.edit(insertRows(rows, Math.min(removed.at, rows.length), removed.rows));
  }

  /** Sends the draft, and again what was edited while it was under way; one call at a time, so that none makes the other stale. */
  async save(): Promise<void> {
    const draft = this.now.sheet?.draft;
    if (this.sending || draft?.saving.kind !== 'unsaved') return;
    this.sending = true;
    const sent = draft.rows;
    this.dispatch({ kind: 'saving', saving: { kind: 'saving', sent } });
    const request = { rows: encodeRows(sent), revision: draft.base.revision };
    const saved = await this.ask('saveDraft', request, (attempt) =>
      this.dispatch({ kind: 'saving', saving: { kind: 'busy', attempt } }),
    );
    this.sending = false;
    if (saved.ok) this.dispatch({ kind: 'saved', tab: saved.value, sent });
    else this.noteTrouble(saved.trouble);
    if (saved.ok) await this.save();
  }

  async retrySave(): Promise<void> {
    this.dispatch({ kind: 'saving', saving: { kind: 'unsaved' } });
    await this.save();
  }

  private noteTrouble(trouble: Trouble): void {
    const { draft } = this.now.sheet ?? {};
    if (trouble.kind === 'refused' && trouble.refusal.kind === 'stale draft' && draft) {
      const theirs = versionOf(trouble.refusal.current);
      // The same change made on both sides, or only a new revision of the same cells, is nothing to ask about.
      if (differences(draft.base.rows, draft.rows, theirs.rows).length > 0)
        this.dispatch({ kind: 'saving', saving: { kind: 'conflict', theirs } });
      else this.dispatch({ kind: 'saved', tab: trouble.refusal.current, sent: draft.rows });
      return;
    }
    this.dispatch({ kind: 'saving', saving: { kind: 'failed', trouble } });
  }

  /** Ends a conflict: the chosen side of each differing part, on top of what the sheet has now. */
  async resolve(choose: (key: string) => Side): Promise<void> {
    const draft = this.now.sheet?.draft;
    if (draft?.saving.kind !== 'conflict') return;
    const { theirs } = draft.saving;
    this.dispatch({ kind: 'merged', rows: mergeDrafts(draft.rows, theirs.rows, choose), onto: theirs });
    await this.save();
  }
}
