import type { Area, CellFormat, Workbook } from '../engine/workbook';
import { type AuthMode, refusal } from './authorization';
import { FormatQueue } from './format-queue';
import type {
  Fault,
  HostEvents,
  HostOptions,
  LogLine,
  Menu,
  Pause,
  Realm,
  SheetKind,
  Sidebar,
  User,
} from './host-types';
import { RefusedWrites } from './refused-write';
import { ServerCallCounter } from './server-calls';

type Listeners = { [K in keyof HostEvents]: Set<(value: HostEvents[K]) => void> };

/** Calls that show nothing of the pivots that were deferred before them: as Google does, a script's changes are gathered. */
const PIVOTS_CAN_WAIT =
  /^(Pivot|Filter|SpreadsheetApp\.newFilterCriteria$|Sheet\.getRange$|Range\.createPivotTable$)/;
/** Calls that neither show nor change a cell's content, format or place. */
const FORMATS_CAN_WAIT =
  /^(Range\.set(Wrap|WrapStrategy|Font[A-Z]\w+|Backgrounds?|(Horizontal|Vertical)Alignment)|Sheet\.(getRange|getMax(Rows|Columns)|setColumnWidths?|setFrozen(Rows|Columns)))$/;

/** The script project of the add-on, unless the host is opened for another. */
export const OWN_PROJECT = 'leadpact';

/** A range of whole columns or rows stays one when the sheet grows. */
export type Whole = 'columns' | 'rows' | null;

export interface RangeHandle {
  readonly sheetId: string;
  readonly area: Area;
  readonly whole: Whole;
}

/** Makes Google's objects; they need one another, so each reaches the others through here. */
export interface Factories {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheetId: string, area: Area, whole?: Whole): GoogleAppsScript.Spreadsheet.Range;
  readonly sheetTypes: Readonly<Record<SheetKind, GoogleAppsScript.Spreadsheet.SheetType>>;
  readonly dataValidationCriteria: typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  readonly metadataVisibility: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  readonly metadataLocationType: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
}

/** What the emulated services share: who is acting, what is allowed, what was called. */
export class HostContext {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  user: User;
  authMode: AuthMode = 'NONE';
  fault: Fault | null = null;
  pause: Pause | null = null;
  menus: readonly Menu[] = [];
  sidebar: Sidebar | null = null;
  readonly refusedWrites = new RefusedWrites();
  readonly logs: LogLine[] = [];
  readonly calls = new Map<string, number>();
  readonly serverCalls = new ServerCallCounter();
  readonly ranges = new WeakMap<object, RangeHandle>();
  readonly sheets = new WeakMap<object, string>();
  private realm: Realm | null = null;
  private made: Factories | null = null;
  private untilFault = 0;
  private untilPause = 0;
  /** Each change with the calls that it can wait for. */
  private readonly deferred = new Map<() => void, RegExp>();
  private readonly formats: FormatQueue;
  private readonly listeners: Listeners = {
    sidebar: new Set(),
    toast: new Set(),
    alert: new Set(),
    menu: new Set(),
    workbook: new Set(),
    selection: new Set(),
    log: new Set(),
  };

  constructor(options: HostOptions) {
    this.options = options;
    this.workbook = options.workbook;
    this.formats = new FormatQueue(options.workbook);
    this.user = options.user;
  }

  start(realm: Realm): void {
    this.realm = realm;
  }

  setFactories(factories: Factories): void {
    this.made = factories;
  }

  /** Whether this window's script holds the document's lock. */
  get holdsLock(): boolean {
    return this.workbook.lock.holder === this;
  }

  /** False while another user's script holds it. */
  takeLock(): boolean {
    this.workbook.lock.holder ??= this;
    return this.holdsLock;
  }

  releaseLock(): void {
    if (this.holdsLock) this.workbook.lock.holder = null;
  }

  get make(): Factories {
    if (this.made === null) throw new Error('The host has not started yet.');
    return this.made;
  }

  get project(): string {
    return this.options.project ?? OWN_PROJECT;
  }

  get editors(): readonly string[] {
    return this.options.editors ?? [this.options.user.email];
  }

  setFault(fault: Fault | null): void {
    this.fault = fault;
    this.untilFault = fault?.at ?? 0;
  }

  setPause(pause: Pause | null): void {
    this.pause = pause;
    this.untilPause = pause?.at ?? 0;
  }

  /** Leaves a pivot for later: until a call that could tell the difference, or the end of the script's run. */
  deferPivot(change: () => void): void {
    this.deferred.set(change, PIVOTS_CAN_WAIT);
  }

  /** Leaves the look of cells for later, likewise. */
  deferFormat(sheetId: string, area: Area, format: CellFormat): void {
    this.formats.add(sheetId, area, format);
    this.deferred.set(this.formats.write, FORMATS_CAN_WAIT);
  }

  settle(): void {
    const changes = [...this.deferred.keys()];
    this.deferred.clear();
    if (changes.length === 0) return;
    this.workbook.together(() => {
      for (const change of changes) change();
    });
  }

  /** Counts the call; throws where it is not authorised, or where a fault was set. */
  enter(call: string): void {
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    this.serverCalls.count(call);
    const refused = refusal(this.authMode, call, this.user.refusedScopes ?? []);
    if (refused !== null) throw this.error(refused);
    const canWait = [...this.deferred.values()].every((calls) => calls.test(call));
    if (this.authMode !== 'CUSTOM_FUNCTION' && !canWait) this.settle();
    if (this.authMode !== 'CUSTOM_FUNCTION') this.refusedWrites.enter(call);
    this.passPause(call);
    const { fault } = this;
    if (fault === null || (fault.call !== undefined && fault.call !== call)) return;
    this.untilFault--;
    if (this.untilFault === 0) throw this.error(fault.message);
  }

  private passPause(call: string): void {
    const { pause } = this;
    if (pause === null || (pause.call !== undefined && pause.call !== call)) return;
    this.untilPause--;
    if (this.untilPause > 0) return;
    this.setPause(null);
    pause.meanwhile();
  }

  /** An error as Google's services throw it, of the script's own realm. */
  error(message: string): Error {
    if (this.realm !== null) return this.realm.makeError('Exception', message);
    return new Error(message);
  }

  /** What the engine refuses reaches the script as an error of its own realm. */
  asGoogle<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof Error && error.constructor === Error) throw this.error(error.message);
      throw error;
    }
  }

  readonly makeDate = (time: number): Date => this.realm?.makeDate(time) ?? new Date(time);

  parseJson(text: string): unknown {
    return this.realm === null ? JSON.parse(text) : this.realm.parseJson(text);
  }

  on<K extends keyof HostEvents>(event: K, listener: (value: HostEvents[K]) => void): () => void {
    const listeners: Set<(value: HostEvents[K]) => void> = this.listeners[event];
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<K extends keyof HostEvents>(event: K, value: HostEvents[K]): void {
    const listeners: Set<(value: HostEvents[K]) => void> = this.listeners[event];
    for (const listener of [...listeners]) listener(value);
  }
}
