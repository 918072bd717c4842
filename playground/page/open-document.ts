import type { Host, User } from '../apps-script/host-types';
import { appearAs, leaveWorkbook } from '../engine/join-workbook';
import type { SavedWorkbook, Workbook } from '../engine/workbook';
import type { Autosave } from './autosave';
import { showBanner } from './banner';
import type { OpenedDocument } from './document-opening';
import { writeFormulas } from './document-opening';
import { element, pageElement, painted } from './element';
import { messageOf } from './error-message';
import { type ExtensionsMenu, makeExtensionsMenu } from './extensions-menu';
import { type GridView, mountGrid } from './grid-view';
import { say } from './messages';
import { type BuiltScript, openScript } from './script-host';
import { showSidebar } from './sidebar-frame';
import { showToast } from './toasts';

/** The add-on, and what its sidebar finds as `google.script`. */
export type PageScript = BuiltScript & { readonly shim: string };

/** One document with its script, on the page: grid, menu, sidebar, messages. */
export interface DocumentView {
  readonly workbook: Workbook;
  readonly host: Host;
  act(user: User): Promise<void>;
  /** Whether anything was changed since the document was made from its origin. */
  changed(): boolean;
  /** Resolves when all changes are kept. */
  saved(): Promise<void>;
  /** Resolves when all changes are kept, if that is quick. */
  settled(): Promise<void>;
  close(): void;
}

/** How a document is shown. */
export interface Showing {
  readonly built: PageScript;
  /** Who is acting. */
  readonly user: User;
  /** To whom the document belongs. */
  readonly owner: User;
  /** Whether it is as it was left, not as it was made. */
  readonly restored: boolean;
  /** What was shown before; it stays when the script can't be loaded. */
  readonly before: DocumentView | null;
  /** Keeps the document over a reload. `read` gives its state, null while nothing was changed. */
  readonly keep: (read: () => SavedWorkbook | null) => Autosave;
}

/** Shows the document with its script. */
export async function showDocument(opened: OpenedDocument, showing: Showing): Promise<DocumentView> {
  const { workbook } = opened;
  const { built, user, owner, restored, before, keep } = showing;
  const host = openScript(workbook, built, owner);
  writeFormulas(workbook, opened.formulas);
  host.user = user;
  appearAs(workbook, user.email);
  before?.close();
  let changed = restored;
  const gridArea = pageElement('grid');
  const sidebarArea = pageElement('sidebar');
  const banners = pageElement('banners');
  const toasts = pageElement('toasts');
  let grid: GridView | null = null;
  let removeSidebar: (() => void) | null = null;
  /** The menu item that showed the sidebar, to show it again to the next user. */
  let sidebarFunction: string | null = null;
  let pressed: string | null = null;

  const fail = (cause: unknown) =>
    showBanner(
      banners,
      say(host.user.locale, 'scriptFailed', { message: messageOf(cause) }),
      host.user.locale,
    );
  /** The grid measures itself when the window's size changes, not when its neighbours' does. */
  const resized = () => window.dispatchEvent(new Event('resize'));

  async function press(functionName: string): Promise<void> {
    const busy = element('div', { class: 'pg-running', role: 'status' }, [say(host.user.locale, 'running')]);
    toasts.append(busy);
    await painted();
    pressed = functionName;
    try {
      host.pressMenu(functionName);
    } catch (cause) {
      fail(cause);
    } finally {
      pressed = null;
      busy.remove();
    }
  }

  const menu: ExtensionsMenu = makeExtensionsMenu((name) => void press(name));

  async function remountGrid(): Promise<void> {
    grid?.remove();
    gridArea.setAttribute('aria-label', say(host.user.locale, 'grid'));
    grid = await mountGrid(gridArea, workbook, host.user.locale, menu.root, {
      notify: (text) => showToast(toasts, { title: '', message: text, seconds: 5 }, host.user.locale),
      fail: (text) => showBanner(banners, text, host.user.locale),
    });
  }

  function openMenu(): void {
    try {
      host.open();
    } catch (cause) {
      fail(cause);
    }
    menu.show(host.menu, host.user.locale);
  }

  const autosave = keep(() => (changed ? workbook.save() : null));
  /** A page that only rests in the browser's history comes back as it was. */
  const leave = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) leaveWorkbook(workbook);
  };
  window.addEventListener('pagehide', leave);
  const unsubscribe = [
    workbook.onChange((kind) => {
      if (kind !== 'cells') return;
      changed = true;
      autosave.touch();
    }),
    host.on('toast', (toast) => showToast(toasts, toast, host.user.locale)),
    host.on('log', ({ level, text }) => console[level](text)),
    host.on('menu', (menus) => menu.show(menus, host.user.locale)),
    host.on('sidebar', (sidebar) => {
      removeSidebar?.();
      sidebarFunction = pressed ?? sidebarFunction;
      removeSidebar = showSidebar(sidebarArea, sidebar, host, built.shim, host.user.locale, {
        closed: () => {
          removeSidebar = null;
          sidebarFunction = null;
          resized();
          grid?.focus();
        },
        focusEditor: () => grid?.focus(),
        kept: () => autosave.settle(),
      });
      resized();
    }),
  ];

  await remountGrid();
  openMenu();
  autosave.touch();

  return {
    workbook,
    host,
    async act(next) {
      const spoken = host.user.locale;
      const again = sidebarFunction;
      removeSidebar?.();
      removeSidebar = null;
      sidebarFunction = null;
      host.user = next;
      appearAs(workbook, next.email);
      if (next.locale !== spoken) await remountGrid();
      openMenu();
      resized();
      if (again !== null) await press(again);
    },
    changed: () => changed,
    saved: () => autosave.flush(),
    settled: () => autosave.settle(),
    close() {
      for (const stop of unsubscribe) stop();
      autosave.stop();
      removeSidebar?.();
      grid?.remove();
      window.removeEventListener('pagehide', leave);
      leaveWorkbook(workbook);
    },
  };
}
