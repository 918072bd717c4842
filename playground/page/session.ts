import type { User } from '../apps-script/host-types';
import { shareWorkbook } from '../engine/join-workbook';
import { openWorkbook } from '../engine/open-workbook';
import type { SavedWorkbook } from '../engine/workbook';
import { startAutosave } from './autosave';
import { type Desk, makeDesk } from './desk';
import { makeDocument, type OpenedDocument, titleOf } from './document-opening';
import { pageElement } from './element';
import { keepDocument, type Origin } from './kept-document';
import { type DocumentView, type PageScript, showDocument } from './open-document';
import { hideProgress, showProgress } from './progress';
import { openSecondWindow } from './second-window';
import { FIRST_WINDOW } from './users';

/** The first window: everything between the top bar's buttons and the open document, which this window keeps. */
export interface Session {
  readonly desk: Desk;
  /** Opens the document in place of the one before, which stays when this one can't be opened. False then. */
  open(origin: Origin, kept: SavedWorkbook | null): Promise<boolean>;
}

export function startSession(built: PageScript, first: User): Session {
  let current: Origin | null = null;
  const desk: Desk = makeDesk(first, FIRST_WINDOW, {
    openFile: (file) => void openFile(file),
    openSample: (locale) => {
      const origin: Origin = { kind: 'sample', locale };
      if (mayReplace(titleOf(origin))) void open(origin, null);
    },
    startOver: () => {
      if (current !== null && window.confirm(desk.tell('startOverQuestion', { name: titleOf(current) })))
        void open(current, null);
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

  async function show(opened: OpenedDocument, origin: Origin, restored: boolean): Promise<void> {
    const { user, view: before } = desk;
    const view = await showDocument(opened, {
      built,
      user,
      owner: user,
      restored,
      before,
      keep: (read) =>
        startAutosave(
          () => keepDocument({ origin, workbook: read() }),
          () => desk.warn('notKept', -1),
        ),
    });
    current = origin;
    desk.show(view);
    share(view, user.email);
  }

  function share(view: DocumentView, owner: string): void {
    window.sharedDocument = {
      workbook: shareWorkbook(view.workbook),
      owner,
      acting: () => desk.user.email,
      language: () => desk.user.locale,
      saved: () => view.saved(),
    };
  }

  async function open(origin: Origin, kept: SavedWorkbook | null): Promise<boolean> {
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
      await show(opened, origin, restored !== null);
    } catch (cause) {
      desk.fail(desk.tell('openFailed', { name, reason: desk.reasonOf(cause) }));
      return false;
    } finally {
      hideProgress();
    }
    if (unreadable) desk.fail(desk.tell('keptVersionUnreadable', { name }));
    return true;
  }

  function mayReplace(name: string): boolean {
    if (current === null || desk.view?.changed() !== true) return true;
    return window.confirm(desk.tell('replaceQuestion', { name, old: titleOf(current) }));
  }

  async function openFile(file: File): Promise<void> {
    if (!mayReplace(file.name)) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await open({ kind: 'file', fileName: file.name, bytes, served: null }, null);
  }

  return { desk, open };
}
