import type { User } from '../apps-script/host-types';
import { openWorkbook } from '../engine/open-workbook';
import type { SavedWorkbook } from '../engine/workbook';
import { FileError } from '../files/file-error';
import { saveExcel } from '../files/save-file';
import { showBanner } from './banner';
import { makeDocument, type OpenedDocument, titleOf } from './document-opening';
import { downloadFile } from './download';
import { pageElement, painted } from './element';
import { messageOf } from './error-message';
import type { Origin } from './kept-document';
import { type MessageKey, say } from './messages';
import { type DocumentView, showDocument } from './open-document';
import { hideProgress, showProgress } from './progress';
import type { BuiltScript } from './script-host';
import { showToast } from './toasts';
import { showTopBar } from './top-bar';
import { rememberUser } from './users';

/** Everything between the top bar's buttons and the open document. */
export interface Session {
  readonly user: User;
  readonly view: DocumentView | null;
  /** Opens the document in place of the one before, which stays when this one can't be opened. False then. */
  open(origin: Origin, kept: SavedWorkbook | null): Promise<boolean>;
  warn(key: MessageKey): void;
}

export function startSession(built: BuiltScript & { readonly shim: string }, first: User): Session {
  let user = first;
  let view: DocumentView | null = null;
  const tell = (key: MessageKey, values: Readonly<Record<string, string>> = {}) =>
    say(user.locale, key, values);
  const fail = (text: string) => showBanner(pageElement('banners'), text, user.locale);
  const reasonOf = (cause: unknown) =>
    cause instanceof FileError ? cause.describe(user.locale) : messageOf(cause);

  /** The kept state, or null when it is there but can't be read any more. */
  function restore(kept: SavedWorkbook): OpenedDocument | null {
    try {
      return { workbook: openWorkbook(kept), formulas: [] };
    } catch (cause) {
      console.warn(cause);
      return null;
    }
  }

  async function open(origin: Origin, kept: SavedWorkbook | null): Promise<boolean> {
    const name = titleOf(origin);
    let unreadable = false;
    // What is said of the first file stays when a sample is opened in its place.
    if (view !== null) pageElement('banners').replaceChildren();
    try {
      await showProgress(tell(kept === null ? 'reading' : 'restoring', { name }));
      const restored = kept === null ? null : restore(kept);
      unreadable = kept !== null && restored === null;
      const opened =
        restored ??
        (await makeDocument(origin, user.locale, (rows) =>
          showProgress(tell('building', { name, rows: rows.toLocaleString('en') })),
        ));
      const next = await showDocument(opened, origin, built, user, restored !== null, view);
      view = next;
      showBar();
    } catch (cause) {
      fail(tell('openFailed', { name, reason: reasonOf(cause) }));
      return false;
    } finally {
      hideProgress();
    }
    if (unreadable) fail(tell('keptVersionUnreadable', { name }));
    return true;
  }

  function mayReplace(name: string): boolean {
    if (view === null || !view.changed()) return true;
    return window.confirm(tell('replaceQuestion', { name, old: titleOf(view.origin) }));
  }

  async function openFile(file: File): Promise<void> {
    if (!mayReplace(file.name)) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await open({ kind: 'file', fileName: file.name, bytes, served: null }, null);
  }

  async function save(): Promise<void> {
    if (view === null) return;
    const name = `${titleOf(view.origin).replace(/\.[^.]*$/, '')}.xlsx`;
    try {
      await showProgress(tell('writing', { name }));
      downloadFile(await saveExcel(view.workbook), name);
      showToast(
        pageElement('toasts'),
        { title: '', message: tell('saved', { name }), seconds: 5 },
        user.locale,
      );
    } catch (cause) {
      fail(tell('saveFailed', { reason: reasonOf(cause) }));
    } finally {
      hideProgress();
    }
  }

  async function act(next: User): Promise<void> {
    user = next;
    rememberUser(user);
    showBar();
    await painted();
    await view?.act(user);
  }

  function showBar(): void {
    const title = view === null ? '' : titleOf(view.origin);
    document.documentElement.lang = user.locale;
    document.title = title === '' ? tell('product') : `${title} - ${tell('product')}`;
    showTopBar(pageElement('top-bar'), user, title, {
      openFile: (file) => void openFile(file),
      openSample: (locale) => {
        const origin: Origin = { kind: 'sample', locale };
        if (mayReplace(titleOf(origin))) void open(origin, null);
      },
      save: () => void save(),
      startOver: () => {
        if (view !== null && window.confirm(tell('startOverQuestion', { name: titleOf(view.origin) }))) {
          void open(view.origin, null);
        }
      },
      act: (chosen) => void act(chosen),
    });
  }

  showBar();
  return {
    get user() {
      return user;
    },
    get view() {
      return view;
    },
    open,
    warn: (key) =>
      showToast(pageElement('toasts'), { title: '', message: tell(key), seconds: 15 }, user.locale),
  };
}
