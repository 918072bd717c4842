import type { User } from '../apps-script/host-types';
import type { Workbook } from '../engine/workbook';
import { FileError } from '../files/file-error';
import { saveExcel } from '../files/save-file';
import type { KeepingState } from './autosave';
import { showBanner } from './banner';
import { dayIn } from './clock-control';
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
  warn(key: MessageKey, seconds: number, values?: Readonly<Record<string, string>>): void;
  reasonOf(cause: unknown): string;
  /** Puts the document on the desk, in place of the one before. */
  show(view: DocumentView): void;
  /** Says in the bar whether what was done is kept. */
  showKeeping(state: KeepingState): void;
  /** Shows the bar anew. */
  refresh(): void;
}

const KEEPING_WORDS = {
  kept: 'keptHere',
  waiting: 'notYetKept',
  failed: 'cannotKeep',
} as const satisfies Readonly<Record<KeepingState, MessageKey>>;

/** Every minute, in milliseconds, it is looked whether a new day has begun. */
const LOOK_AT_CLOCK_MS = 60_000;

/** @param actions what the window can do with documents; null where another window decides which is open */
export function makeDesk(first: User, memory: UserMemory, actions: DocumentActions | null): Desk {
  let user = first;
  let view: DocumentView | null = null;
  let barShows = '';
  let keeping: KeepingState = 'kept';
  const warn: Desk['warn'] = (key, seconds, values) => toast(tell(key, values), seconds);
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
    barShows = seenIn(view?.workbook ?? null);
    showTopBar(pageElement('top-bar'), user, view?.workbook ?? null, {
      document: actions,
      save: () => void save(),
      setLocale: (locale) => view?.workbook.setLocale(locale),
      moveClock: (milliseconds) => view?.workbook.moveClock(milliseconds),
      act: (chosen) => void act(chosen),
    });
    showKept();
  }

  /** The second window keeps nothing by itself, and says nothing of it. */
  function showKept(): void {
    const place = document.querySelector('.pg-kept');
    if (place === null || view === null || actions === null) return;
    place.textContent = tell(KEEPING_WORDS[keeping]);
    place.classList.toggle('pg-not-kept', keeping === 'failed');
  }

  /** What of a workbook the bar shows, and may change by itself or elsewhere. */
  function seenIn(workbook: Workbook | null): string {
    return workbook === null ? '' : `${workbook.locale} ${dayIn(workbook, user.locale)}`;
  }

  // As Sheets does, the workbook follows the day by itself.
  setInterval(() => {
    if (seenIn(view?.workbook ?? null) !== barShows) view?.workbook.moveClock(0);
  }, LOOK_AT_CLOCK_MS);
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
    warn,
    showKeeping(state) {
      keeping = state;
      showKept();
    },
    refresh: showBar,
    reasonOf,
    show(next) {
      view = next;
      showBar();
      // Another window, or the grid's own settings, may set the locale too, and midnight the day.
      next.workbook.onChange(() => {
        if (view === next && seenIn(next.workbook) !== barShows) showBar();
      });
    },
  };
}
