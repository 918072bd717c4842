import type { Area, Workbook } from '../engine/workbook';
import type { UserLanguage } from '../language';
import type { Scope } from './authorization';
import type { ServerTraffic } from './server-calls';

/** Who is acting. `locale` is the person's language, which `Session.getActiveUserLocale()` tells, not the spreadsheet's. */
export interface User {
  readonly email: string;
  readonly locale: UserLanguage;
  /** Scopes that the user did not grant; none unless given. */
  readonly refusedScopes?: readonly Scope[];
  /** Whether the user is of another domain than the script's owner: then `getActiveUser` doesn't tell who it is. */
  readonly otherDomain?: boolean;
}

/** As Google tells it: a tab of cells, a chart on a tab of its own, a Connected Sheet. */
export type SheetKind = 'GRID' | 'OBJECT' | 'DATASOURCE';

/** A script that was evaluated in a realm of its own, and the doors to that realm. */
export interface Realm {
  /** The script's own top-level functions by name. */
  readonly functions: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  /** A Date for which the script's `instanceof Date` holds. */
  makeDate(time: number): Date;
  /** An Error of the realm. */
  makeError(name: string, message: string): Error;
  /** Plain values of the realm. */
  parseJson(text: string): unknown;
}

/**
 * Evaluates a script in a fresh realm that has ECMAScript's own globals and the given ones, and nothing else.
 * `names` are the functions to hand out, of those that are at the top level; `now` is the only clock that the realm knows, in
 * milliseconds since 1970 UTC. In Node `bare-node.ts`, in a browser `bare.browser.ts`.
 */
export type Evaluate = (
  script: string,
  names: readonly string[],
  globals: Readonly<Record<string, unknown>>,
  now: () => number,
) => Realm;

export type AlertButtons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: AlertButtons;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Seconds; negative: until it is closed. */
  readonly seconds: number;
}

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface HostEvents {
  sidebar: Sidebar;
  toast: Toast;
  alert: Alert;
  menu: readonly Menu[];
  /** Cells, formats or tabs changed, by a script or a person. */
  workbook: undefined;
  selection: undefined;
  log: LogLine;
}

export interface HostOptions {
  readonly workbook: Workbook;
  /** The text of `dist/main.js`. */
  readonly script: string;
  /** HTML files by their name without `.html`, as in `HtmlService.createHtmlOutputFromFile('sidebar')`. */
  readonly html: Readonly<Record<string, string>>;
  readonly user: User;
  readonly evaluate: Evaluate;
  /** The manifest's time zone; Asia/Tokyo unless given. */
  readonly scriptTimeZone?: string;
  /** The add-on's name, under which `createAddonMenu` puts its menu; LeadPact unless given. */
  readonly addOnName?: string;
  /** The script's project: what it marked PROJECT no other sees; the add-on's unless given. */
  readonly project?: string;
  /**
   * Whether formulas know the script's functions; yes unless given. In Google those of an add-on are unknown in a file until its
   * creator has turned the add-on on there.
   */
  readonly functionsKnown?: boolean;
  /** Who may edit the document, its owner first; only the user unless given. */
  readonly editors?: readonly string[];
  /** How a person answers `Ui.alert`; `OK` or `YES` unless given. */
  readonly answerAlert?: (alert: Alert) => AlertAnswer;
}

/** What to do at a service call: throw the message at the n-th call (1-based) counted from when the fault is set. */
export interface Fault {
  /** A name as in `host.calls`, such as `Range.setValues`; any call unless given. */
  readonly call?: string;
  readonly at: number;
  readonly message: string;
}

/** What happens at a service call, before it is carried out: another user's call, say, at the n-th one (1-based) from now on. */
export interface Pause {
  /** As in `Fault`. */
  readonly call?: string;
  readonly at: number;
  readonly meanwhile: () => void;
}

/** An emulated Google Sheets document with the script bound to it. */
export interface Host {
  readonly workbook: Workbook;
  /** Settable: who is acting from now on. */
  user: User;
  /** Settable: whether formulas know the script's functions, as once the file's creator has turned the add-on on. */
  functionsKnown: boolean;
  /** Settable: the active sheet and range, as a person would by clicking. */
  selection: { readonly sheetName: string; readonly area: Area };
  /** Runs `onOpen` as when the document is opened. NONE: the add-on was never used here. */
  open(authMode?: 'NONE' | 'LIMITED'): void;
  readonly menu: readonly Menu[];
  /** Runs a menu item's function with full authorisation. Throws what the function throws. */
  pressMenu(functionName: string): void;
  /** The sidebar shown last, or null. */
  readonly sidebar: Sidebar | null;
  /**
   * `google.script.run`: the arguments and the result pass as JSON, by Google's rules. Throws an Error with the message that
   * `withFailureHandler` would get.
   */
  run(name: string, args: readonly unknown[]): unknown;
  /** An edit as a person makes it: what is typed is read as such, validation and protection apply, `onEdit` fires. */
  edit(sheetName: string, a1: string, typed: string): void;
  on<K extends keyof HostEvents>(event: K, listener: (value: HostEvents[K]) => void): () => void;
  /** Service calls since the host was opened, by name: `Range.getValues`, `Sheet.insertColumnsAfter` … */
  readonly calls: ReadonlyMap<string, number>;
  /** How often the script needed Google's server since then. */
  readonly traffic: ServerTraffic;
  resetCalls(): void;
  fault: Fault | null;
  /** Is passed once, so that what it runs may call this host too. */
  pause: Pause | null;
  /** Holds the document lock as another user would until released. */
  holdLock(): { release(): void };
  /** What the script logged. */
  readonly logs: readonly LogLine[];
  /** The custom functions the script declares. */
  readonly customFunctions: readonly string[];
  /** The text of a cell's error tooltip, or null. */
  errorAt(sheetName: string, a1: string): string | null;
}
