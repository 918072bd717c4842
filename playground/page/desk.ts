import type { User } from '../apps-script/host-types';
import type { SpreadsheetLocale } from '../engine/workbook';
import { FileError } from '../files/file-error';
import { saveExcel } from '../files/save-file';
import { showBanner } from './banner';
import { downloadFile } from './download';
import { pageElement, painted } from './element';
import { messageOf } from './error-message';
import { type MessageKey, say } from './messages';
import type { DocumentView } from './open-document';
import { hideProgress, showProgress } from './progress';
import { showToast } from './toasts';
import { type DocumentActions, showTopBar } from './top-bar';
import { rememberUser, type UserMemory } from './users';

/** A window's own: who is acting in it, on which document, and what is said to them. */
export interface Desk {
  readonly user: User;
  readonly view: DocumentView | null;
  tell(key: MessageKey, values?: Readonly<Record<string, string>>): string;
  /** Says above the grid what could not be done. */
  fail(text: string): void;
  /** @param seconds until it goes away; negative: until it is closed */
  warn(key: MessageKey, seconds: number): void;
  reasonOf(cause: unknown): string;
  /** Puts the document on the desk, in place of the one before. */
  show(view: DocumentView): void;
}

/** @param actions what the window can do with documents; null where another window decides which is open */
export function makeDesk(first: User, memory: UserMemory, actions: DocumentActions | null): Desk {
  let user = first;
  let view: DocumentView | null = null;
  let shownLocale: SpreadsheetLocale | null = null;
  const tell: Desk['tell'] = (key, values = {}) => say(user.locale, key, values);
  const fail = (text: string) => showBanner(pageElement('banners'), text, user.locale);
  const reasonOf = (cause: unknown) =>
    cause instanceof FileError ? cause.describe(user.locale) : messageOf(cause);
  const toast = (message: string, seconds: number) =>
    showToast(pageElement('toasts'), { title: '', message, seconds }, user.locale);

  async function save(): Promise<void> {
    if (view === null) return;
    const name = `${view.workbook.name.replace(/\.[^.]*$/, '')}.xlsx`;
    try {
      await showProgress(tell('writing', { name }));
      downloadFile(await saveExcel(view.workbook), name);
      toast(tell('saved', { name }), 5);
    } catch (cause) {
      fail(tell('saveFailed', { reason: reasonOf(cause) }));
    } finally {
      hideProgress();
    }
  }

  async function act(next: User): Promise<void> {
    user = next;
    rememberUser(memory, user);
    showBar();
    await painted();
    await view?.act(user);
  }

  function showBar(): void {
    const title = view?.workbook.name ?? '';
    document.documentElement.lang = user.locale;
    document.title = title === '' ? tell('product') : `${title} - ${tell('product')}`;
    shownLocale = view?.workbook.locale ?? null;
    showTopBar(pageElement('top-bar'), user, view?.workbook ?? null, {
      document: actions,
      save: () => void save(),
      setLocale: (locale) => view?.workbook.setLocale(locale),
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
    tell,
    fail,
    warn: (key, seconds) => toast(tell(key), seconds),
    reasonOf,
    show(next) {
      view = next;
      showBar();
      // Another window, or the grid's own settings, may set it too.
      next.workbook.onChange(() => {
        if (view === next && next.workbook.locale !== shownLocale) showBar();
      });
    },
  };
}
