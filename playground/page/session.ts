import type { User } from '../apps-script/host-types';
import { shareWorkbook } from '../engine/join-workbook';
import { openWorkbook } from '../engine/open-workbook';
import type { SavedWorkbook } from '../engine/workbook';
import { type Desk, makeDesk } from './desk';
import { makeDocument, type OpenedDocument, titleOf } from './document-opening';
import type { DocumentStore } from './document-store';
import { pageElement } from './element';
import { rememberOpen } from './first-document';
import { type HeldDocument, holdForKeeping } from './held-document';
import { type KeptEntry, keyOf, type Origin } from './kept-document';
import { type DocumentView, type PageScript, showDocument } from './open-document';
import { hideProgress, showProgress } from './progress';
import { openSecondWindow } from './second-window';
import { FIRST_WINDOW } from './users';

/** The first window: everything between the top bar's buttons and the open document, which this window keeps. */
export interface Session {
  readonly desk: Desk;
  /**
   * Opens the document as it was left, in place of the one before, which stays when this one can't be opened. False then.
   */
  open(origin: Origin): Promise<boolean>;
}

/** @param store null where the browser keeps nothing */
export function startSession(built: PageScript, first: User, store: DocumentStore | null): Session {
  let held: HeldDocument | null = null;
  /** The files that are kept beside the open document. Samples can always be chosen. */
  let others: readonly KeptEntry[] = [];
  const desk: Desk = makeDesk(first, FIRST_WINDOW, {
    kept: () => others,
    openFile: (file) => void openFile(file),
    openSample: (locale) => replaceBy({ kind: 'sample', locale }),
    openKept: (entry) => void openKept(entry),
    forgetKept: () => void forgetKept(),
    startOver: () => {
      if (held === null) return;
      const { origin } = held;
      if (window.confirm(desk.tell('startOverQuestion', { name: titleOf(origin) }))) void show(origin, null);
    },
    openSecondWindow: () => {
      if (!openSecondWindow()) desk.fail(desk.tell('windowBlocked'));
    },
  });

  /** The kept state, or null when it is there but can't be read any more. */
  function restore(kept: SavedWorkbook): OpenedDocument | null {
    try {
      return { workbook: openWorkbook(kept), formulas: [] };
    } catch (cause) {
      console.warn(cause);
      return null;
    }
  }

  async function put(opened: OpenedDocument, origin: Origin, restored: boolean): Promise<void> {
    const { user, view: before } = desk;
    const left = held;
    const next = left?.key === keyOf(origin) ? left : await holdForKeeping(store, origin);
    await before?.saved();
    const isChanged = before?.changed() ?? false;
    const view = await showDocument(opened, {
      built,
      user,
      owner: user,
      restored,
      before,
      keep: (read) =>
        next.autosave(read, (state) => {
          desk.showKeeping(state);
          if (state === 'failed' && next.isHeld) desk.warn('notKept', -1);
        }),
    }).catch(async (cause: unknown) => {
      if (next !== left) await next.letGo(true);
      throw cause;
    });
    held = next;
    rememberOpen(next.key);
    if (next !== left) await left?.letGo(isChanged);
    await readOthers();
    desk.show(view);
    share(view, user.email);
    if (!next.isHeld) desk.warn('openElsewhere', -1, { name: titleOf(origin) });
  }

  async function readOthers(): Promise<void> {
    const entries = (await store?.list()) ?? [];
    others = entries.filter(({ key }) => key !== held?.key && key.startsWith('file '));
  }

  function share(view: DocumentView, owner: string): void {
    window.sharedDocument = {
      workbook: shareWorkbook(view.workbook),
      owner,
      acting: () => desk.user.email,
      language: () => desk.user.locale,
      saved: () => view.saved(),
      settled: () => view.settled(),
    };
  }

  async function show(origin: Origin, kept: SavedWorkbook | null): Promise<boolean> {
    const name = titleOf(origin);
    let unreadable = false;
    // What is said of the first file stays when a sample is opened in its place.
    if (desk.view !== null) pageElement('banners').replaceChildren();
    try {
      await showProgress(desk.tell(kept === null ? 'reading' : 'restoring', { name }));
      const restored = kept === null ? null : restore(kept);
      unreadable = kept !== null && restored === null;
      const opened =
        restored ??
        (await makeDocument(origin, desk.user.locale, (rows) =>
          showProgress(desk.tell('building', { name, rows: rows.toLocaleString('en') })),
        ));
      await put(opened, origin, restored !== null);
    } catch (cause) {
      desk.fail(desk.tell('openFailed', { name, reason: desk.reasonOf(cause) }));
      return false;
    } finally {
      hideProgress();
    }
    if (unreadable) desk.fail(desk.tell('keptVersionUnreadable', { name }));
    return true;
  }

  async function open(origin: Origin): Promise<boolean> {
    return show(origin, await recall(origin));
  }

  /** The state in which the document was left; null where it is as its origin gives it. */
  async function recall(origin: Origin): Promise<SavedWorkbook | null> {
    return (await store?.recall(keyOf(origin)))?.workbook ?? null;
  }

  /** Whether another document may take the place of this one: asked where something was done in it. */
  function mayReplace(name: string): boolean {
    if (held === null || desk.view?.changed() !== true) return true;
    const question = held.isKeeping() ? 'replaceQuestion' : 'loseQuestion';
    return window.confirm(desk.tell(question, { name, old: titleOf(held.origin) }));
  }

  function replaceBy(origin: Origin): void {
    if (mayReplace(titleOf(origin))) void open(origin);
  }

  async function openFile(file: File): Promise<void> {
    if (!mayReplace(file.name)) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const origin: Origin = { kind: 'file', fileName: file.name, bytes };
    const kept = await recall(origin);
    if ((await show(origin, kept)) && kept !== null) desk.warn('openedAsLeft', 8, { name: file.name });
  }

  async function openKept({ key, title }: KeptEntry): Promise<void> {
    const kept = await store?.recall(key);
    if (kept && mayReplace(title)) await show(kept.origin, kept.workbook);
  }

  async function forgetKept(): Promise<void> {
    const names = others.map(({ title }) => title).join('\n');
    if (!window.confirm(desk.tell('forgetQuestion', { names }))) return;
    await store?.forget(others.map(({ key }) => key));
    await readOthers();
    desk.refresh();
  }

  return { desk, open };
}
