import { signatoriesIn } from '../../domain/agreement/membership';
import { todayIn } from '../../domain/definition/today';
import { insertRows } from '../../domain/draft/draft-edit';
import { type DraftSide, mergeDrafts } from '../../domain/draft/draft-merge';
import { mergeUndisputed } from '../../domain/draft/undisputed-merge';
import type { Cells } from '../../domain/values/cell';
import type { Api, Change, OpenedState, Selection, SheetState } from '../../rpc/contract';
import type { PanelName } from '../../rpc/panels';
import { type Call, FIRST_WAIT_MS, type Granted, type Outcome } from './ask';
import { Asker } from './asker';
import type { Calls, Said } from './calls';
import { encodeRows } from './json-cell';
import { LastPanel } from './last-panel';
import { decodeLeads } from './lead-table';
import { isOld, type News } from './pacing';
import { type Event, opening, reduce } from './reduce';
import type { Requests } from './server';
import { isSetUp, type Sheet, type State, versionOf } from './state';
import type { Trouble } from './trouble';

/** One opening of the sidebar: its state, and everything that asks the add-on for something. */
export class Session {
  private now: State;
  private readonly listeners = new Set<() => void>();
  private readonly watchers = new Set<() => void>();
  private readonly asker: Asker;
  private sending = false;
  /** The revision of the spreadsheet that is shown here. */
  private revision = '';
  /** When the whole state was last asked for. */
  private readAt = 0;
  private readonly panel = new LastPanel();

  constructor(
    call: Call,
    /** The panel that was asked for; null for the one where something waits. */
    panel: PanelName | null,
    firstWait = FIRST_WAIT_MS,
    /** Milliseconds since whenever. */
    private readonly time: () => number = Date.now,
  ) {
    this.now = opening(panel);
    this.asker = new Asker(call, firstWait, time);
  }

  get state(): State {
    return this.now;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells each time a glance has found that somebody else has changed something. */
  onNews(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  dispatch(event: Event): void {
    this.now = reduce(this.now, event);
    for (const listener of this.listeners) listener();
  }

  /** The panel that the user last chose, here or in an earlier opening; null for none. */
  get lastPanel(): PanelName | null {
    return this.panel.name;
  }

  /** The calls that are under way. */
  get calls(): Calls {
    return this.asker.calls;
  }

  /** Asks the add-on; a document that is locked by someone else is tried again a few times. */
  async ask<K extends keyof Api>(
    name: K,
    request: Requests[K],
    said: Said = {},
  ): Promise<Outcome<Granted<K>>> {
    const outcome = await this.asker.ask(name, request, said);
    if (outcome.ok) this.noteOwn(outcome.change);
    return outcome;
  }

  /** What was changed from here needs no second look, unless somebody else has changed something in between. */
  private noteOwn(change: Change | undefined): void {
    if (change?.before === this.revision) this.revision = change.after;
  }

  private readState(said: Said = {}): Promise<Outcome<OpenedState>> {
    this.readAt = this.time();
    return this.ask('readState', {}, said);
  }

  async open(): Promise<void> {
    this.dispatch({ kind: 'reopening' });
    const read = await this.readState({ step: { at: 1, of: 2 } });
    if (!read.ok) return this.dispatch({ kind: 'opening failed', trouble: read.trouble });
    const { lastPanel, ...sheet } = read.value;
    this.revision = sheet.revision;
    this.panel.take(lastPanel);
    this.opened(sheet);
  }

  opened(sheet: SheetState): void {
    this.dispatch({ kind: 'opened', sheet });
    const open = this.now.sheet;
    if (open !== null && isSetUp(open)) void this.readLeads({ step: { at: 2, of: 2 } });
  }

  async readLeads(said: Said = {}): Promise<void> {
    if (this.now.leads.kind === 'failed') this.dispatch({ kind: 'leads', leads: { kind: 'reading' } });
    const read = await this.ask('readLeads', {}, said);
    if (!read.ok) return this.dispatch({ kind: 'leads', leads: { kind: 'failed', trouble: read.trouble } });
    const { waiting, unavailable } = read.value;
    this.dispatch({
      kind: 'leads',
      leads: { kind: 'read', leads: decodeLeads(read.value), waiting, unavailable },
    });
  }

  /** Takes over what changed in the sheet meanwhile; what is being typed here stays. */
  async refresh(): Promise<void> {
    const { opening, sheet } = this.now;
    if (opening.kind !== 'open' || sheet === null) return;
    const read = await this.readState();
    // If something has happened here since the question, the answer may be older than that.
    if (!read.ok || this.now.sheet !== sheet) return;
    const {
      definition,
      draft,
      terms,
      agreement,
      headings,
      unread,
      duplicates,
      missingTabs,
      revision,
      scoreError,
      user,
      timeZone,
    } = read.value;
    this.revision = revision;
    const changed =
      JSON.stringify([agreement, headings, unread, duplicates, missingTabs]) !==
        JSON.stringify([
          sheet.agreement,
          sheet.headings,
          sheet.unread,
          sheet.duplicates,
          sheet.missingTabs,
        ]) ||
      isNewDay(sheet, read.value) ||
      scoreError !== sheet.scoreError ||
      user !== sheet.user ||
      timeZone !== sheet.timeZone ||
      definition?.revision !== sheet.inForce?.revision ||
      draft?.revision !== sheet.draft?.base.revision ||
      terms?.revision !== sheet.terms?.revision;
    if (changed) this.dispatch({ kind: 'opened', sheet: read.value });
  }

  /** Takes over what changed in the sheet meanwhile, where what is shown here was read a while ago. */
  async comeBack(): Promise<void> {
    if (isOld(this.readAt, this.time())) await this.refresh();
  }

  /** Looks what is selected, and whether headings or revision have changed. Only then is more read. */
  async glance(): Promise<News> {
    const { sheet } = this.now;
    if (sheet === null || !isSetUp(sheet)) return 'same';
    const seen = sheet.headings;
    const headings = seen && { tab: seen.tab, row: seen.row, own: seen.own };
    const panel = this.panel.untold;
    const read = await this.ask('glance', { headings, panel });
    if (!read.ok) {
      this.dispatch({ kind: 'selected', selected: { kind: 'failed', trouble: read.trouble } });
      return 'failed';
    }
    if (panel !== undefined) this.panel.take(panel);
    const isMoved = this.select(read.value.selection);
    const isRenamed = read.value.headings !== (seen?.digest ?? '');
    if (!isRenamed && read.value.revision === this.revision) return isMoved ? 'new' : 'same';
    await this.refresh();
    if (isRenamed) await this.readLeads();
    for (const watcher of this.watchers) watcher();
    return 'new';
  }

  /** True where something else was selected before. */
  private select(selection: Selection): boolean {
    const { selected } = this.now;
    const isSame =
      selected.kind === 'selected' &&
      selected.selection.tab === selection.tab &&
      selected.selection.row === selection.row;
    if (!isSame) this.dispatch({ kind: 'selected', selected: { kind: 'selected', selection } });
    return !isSame;
  }

  show(panel: PanelName): void {
    this.dispatch({ kind: 'panel', panel });
    this.panel.choose(panel);
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
    const saved = await this.ask('saveDraft', request);
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
