import { signatoriesIn } from '../../domain/agreement/membership';
import { todayIn } from '../../domain/definition/today';
import { insertRows } from '../../domain/draft/draft-edit';
import { type DraftSide, mergeDrafts } from '../../domain/draft/draft-merge';
import { mergeUndisputed } from '../../domain/draft/undisputed-merge';
import type { Cells } from '../../domain/values/cell';
import type { Api, SheetState } from '../../rpc/contract';
import type { PanelName } from '../../rpc/panels';
import { askPatiently, type Call, FIRST_WAIT_MS, type Granted, type Outcome } from './ask';
import { encodeRows } from './json-cell';
import { decodeLeads } from './lead-table';
import { type Event, opening, reduce } from './reduce';
import type { Requests } from './server';
import { isSetUp, type Sheet, type State, versionOf } from './state';
import type { Trouble } from './trouble';

/** One opening of the sidebar: its state, and everything that asks the add-on for something. */
export class Session {
  private now: State;
  private readonly listeners = new Set<() => void>();
  private sending = false;

  constructor(
    private readonly call: Call,
    panel: PanelName,
    private readonly firstWait = FIRST_WAIT_MS,
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
  ask<K extends keyof Api>(
    name: K,
    request: Requests[K],
    onBusy: (attempt: number) => void = () => {},
  ): Promise<Outcome<Granted<K>>> {
    return askPatiently(this.call, this.firstWait, name, request, onBusy);
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

  /** Takes over what changed in the sheet meanwhile; what is being typed here stays. */
  async refresh(): Promise<void> {
    const { opening, sheet } = this.now;
    if (opening.kind !== 'open' || sheet === null) return;
    const read = await this.ask('readState', {});
    // If something has happened here since the question, the answer may be older than that.
    if (!read.ok || this.now.sheet !== sheet) return;
    const { definition, draft, terms, agreement, scoreError, user, timeZone } = read.value;
    const changed =
      JSON.stringify(agreement) !== JSON.stringify(sheet.agreement) ||
      isNewDay(sheet, read.value) ||
      scoreError !== sheet.scoreError ||
      user !== sheet.user ||
      timeZone !== sheet.timeZone ||
      definition?.revision !== sheet.inForce?.revision ||
      draft?.revision !== sheet.draft?.base.revision ||
      terms?.revision !== sheet.terms?.revision;
    if (changed) this.dispatch({ kind: 'opened', sheet: read.value });
  }

  show(panel: PanelName): void {
    this.dispatch({ kind: 'panel', panel });
    // Others may have signed or changed the proposal since.
    if (panel === 'agreement') void this.refresh();
  }

  /** Opens an editor, or with null closes it. */
  openEditor(editing: State['editing']): void {
    this.dispatch({ kind: 'editor', editing });
    this.mergeSoon();
  }

  /** Tells a sentence once to a screen reader. */
  tell(text: string): void {
    this.dispatch({ kind: 'notice', text });
  }

  edit(rows: Cells): void {
    this.dispatch({ kind: 'edited', rows });
    this.mergeSoon();
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

  /** Saves the draft, and saves again what was edited meanwhile. One call runs at a time, so that none makes the other stale. */
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
    if (!saved.ok) return this.noteTrouble(saved.trouble);
    this.dispatch({ kind: 'saved', tab: saved.value, sent });
    // Who may sign depends on the members in the saved draft.
    if (membersDiffer(draft.base.rows, sent)) void this.refresh();
    await this.save();
  }

  async retrySave(): Promise<void> {
    this.dispatch({ kind: 'saving', saving: { kind: 'unsaved' } });
    await this.save();
  }

  private noteTrouble(trouble: Trouble): void {
    if (trouble.kind === 'refused' && trouble.refusal.kind === 'stale draft') {
      const theirs = versionOf(trouble.refusal.current);
      this.dispatch({ kind: 'saving', saving: { kind: 'conflict', theirs } });
      this.merge();
      return;
    }
    this.dispatch({ kind: 'saving', saving: { kind: 'failed', trouble } });
    // The sheet is read again, so that what stands in the way, such as a proposal, is seen.
    if (trouble.kind === 'refused') void this.refresh();
  }

  /**
   * Ends a conflict without asking where no part was changed on both sides. It waits for an open editor, whose part might move.
   */
  private merge(): void {
    const { sheet, editing } = this.now;
    const draft = sheet?.draft;
    if (editing !== null || draft?.saving.kind !== 'conflict') return;
    const { theirs } = draft.saving;
    const merged = mergeUndisputed(draft.base.rows, draft.rows, theirs.rows, sheet?.language ?? 'en');
    if (merged === null) return;
    this.dispatch({ kind: 'merged', ...merged, onto: theirs });
    void this.save();
  }

  /** Merges once all that goes with closing an editor is done. */
  private mergeSoon(): void {
    if (this.now.sheet?.draft?.saving.kind === 'conflict') void Promise.resolve().then(() => this.merge());
  }

  /** Ends a conflict by the chosen side of each differing part, on top of what the sheet has now. */
  async resolve(choose: (key: string) => DraftSide): Promise<void> {
    const draft = this.now.sheet?.draft;
    if (draft?.saving.kind !== 'conflict') return;
    const { theirs } = draft.saving;
    this.dispatch({
      kind: 'merged',
      rows: mergeDrafts(draft.rows, theirs.rows, choose),
      onto: theirs,
      told: [],
    });
    await this.save();
  }
}

/** True when a day has begun since: in the sheet's time zone, or in that of a definition. */
function isNewDay({ moment, today, inForce, draft }: Sheet, read: SheetState): boolean {
  const later = new Date(read.now);
  const began = (rows: Cells = []) => todayIn(rows, moment) !== todayIn(rows, later);
  return today !== read.today || began(inForce?.rows) || began(draft?.rows);
}

function membersDiffer(before: Cells, after: Cells): boolean {
  return JSON.stringify(signatoriesIn(before)) !== JSON.stringify(signatoriesIn(after));
}
