import type { Host } from '../apps-script/host-types';
import type { Workbook } from '../engine/workbook';
import { showBanner } from './banner';
import { pageElement } from './element';
import { messageOf } from './error-message';
import { findFirstDocument } from './first-document';
import type { Origin } from './kept-document';
import { say } from './messages';
import { hideProgress } from './progress';
import { type BuiltScript, fetchScript, fetchText } from './script-host';
import { type Session, startSession } from './session';
import { recallUser } from './users';

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

async function openFirst(session: Session): Promise<void> {
  const { locale } = session.user;
  const sample: Origin = { kind: 'sample', locale };
  try {
    const { origin, kept, canKeep } = await findFirstDocument(locale);
    if (!(await session.open(origin, kept))) await session.open(sample, null);
    if (!canKeep) session.warn('notKept');
  } catch (cause) {
    await session.open(sample, null);
    showBanner(pageElement('banners'), messageOf(cause), locale);
  }
}

let session: Session | null = null;

async function start(): Promise<void> {
  const user = recallUser();
  let built: BuiltScript & { readonly shim: string };
  try {
    built = { ...(await fetchScript()), shim: await fetchText('./client-shim.js') };
  } catch (cause) {
    hideProgress();
    const detail = messageOf(cause);
    showBanner(pageElement('banners'), say(user.locale, 'scriptMissing', { detail }), user.locale);
    return;
  }
  session = startSession(built, user);
  await openFirst(session);
}

function openView() {
  const view = session?.view ?? null;
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
