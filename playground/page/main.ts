import type { Host } from '../apps-script/host-types';
import type { Workbook } from '../engine/workbook';
import { showBanner } from './banner';
import type { Desk } from './desk';
import { type DocumentStore, openDocumentStore } from './document-store';
import { pageElement } from './element';
import { messageOf } from './error-message';
import { findFirstOrigin } from './first-document';
import { secondUser, startJoinedSession } from './joined-session';
import type { Origin } from './kept-document';
import { say } from './messages';
import type { PageScript } from './open-document';
import { hideProgress } from './progress';
import { fetchScript, fetchText } from './script-host';
import { isSecondWindow } from './second-window';
import { type Session, startSession } from './session';
import { FIRST_WINDOW, firstUser, recallUser } from './users';

/** For tests that drive the page, and for the curious in the console. */
export interface Playground {
  /** Resolves when the first document is open and its menu is there. */
  readonly ready: Promise<void>;
  /** Throws while nothing is open. */
  readonly host: Host;
  readonly workbook: Workbook;
  /** Resolves when all changes are kept for a reload. */
  saved(): Promise<void>;
}

declare global {
  interface Window {
    playground?: Playground;
  }
}

async function openFirst({ desk, open }: Session, store: DocumentStore | null): Promise<void> {
  const { locale } = desk.user;
  const sample: Origin = { kind: 'sample', locale };
  try {
    if (!(await open(await findFirstOrigin(store, locale)))) await open(sample);
    if (store === null) desk.warn('notKept', 15);
  } catch (cause) {
    await open(sample);
    desk.fail(messageOf(cause));
  }
}

let desk: Desk | null = null;

async function start(): Promise<void> {
  const second = isSecondWindow();
  const user = second ? secondUser() : recallUser(FIRST_WINDOW, firstUser());
  let built: PageScript;
  try {
    built = { ...(await fetchScript()), shim: await fetchText('./client-shim.js') };
  } catch (cause) {
    hideProgress();
    const detail = messageOf(cause);
    showBanner(pageElement('banners'), say(user.locale, 'scriptMissing', { detail }), user.locale);
    return;
  }
  if (second) {
    const joined = startJoinedSession(built, user);
    desk = joined.desk;
    await joined.join();
    return;
  }
  const store = await openDocumentStore().catch((cause: unknown) => {
    console.warn(cause);
    return null;
  });
  const session = startSession(built, user, store);
  desk = session.desk;
  await openFirst(session, store);
}

function openView() {
  const view = desk?.view ?? null;
  if (view === null) throw new Error('No document is open yet: wait for playground.ready.');
  return view;
}

window.playground = {
  ready: start(),
  get host() {
    return openView().host;
  },
  get workbook() {
    return openView().workbook;
  },
  saved: () => openView().saved(),
};
