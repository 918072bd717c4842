import { readA1 } from './a1';
import type { AuthMode } from './authorization';
import { asClientError, illegalArgument, illegalResult, toClientJson } from './client-call';
import { HostContext } from './host-context';
import type { Host, HostOptions } from './host-types';
import { editEvents, personEdit } from './person-edit';
import { scriptFunctions } from './script-functions';
import { emulateServices } from './script-globals';
import { emulateUser } from './user-session';

export type * from './host-types';

/** Evaluates the script over the workbook. Throws what the script throws while it loads. */
export function openHost(options: HostOptions): Host {
  const context = new HostContext(options);
  const { workbook } = context;
  const declared = scriptFunctions(options.script);
  const { globals, authModes } = emulateServices(context);
  const names = declared.map(({ name }) => name);
  const realm = options.evaluate(options.script, names, globals, workbook.now);
  context.start(realm);
  workbook.onChange((kind) => context.emit(kind === 'cells' ? 'workbook' : 'selection', undefined));

  /** Runs the work as one execution of the script: what it deferred is done, and locks that it leaves behind are released. */
  function execute<T>(authMode: AuthMode, work: () => T): T {
    const before = context.authMode;
    context.authMode = authMode;
    try {
      const result = work();
      if (authMode !== 'CUSTOM_FUNCTION') context.refusedWrites.tell();
      return result;
    } finally {
      context.authMode = before;
      if (authMode !== 'CUSTOM_FUNCTION') {
        context.refusedWrites.forget();
        try {
          context.settle();
        } finally {
          context.releaseLock();
        }
      }
    }
  }

  function scriptFunction(name: string): (...args: unknown[]) => unknown {
    const found = realm.functions.get(name);
    if (found === undefined || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    return found;
  }

  function trigger(name: string, authMode: 'NONE' | 'LIMITED', event: Record<string, unknown>): void {
    const found = realm.functions.get(name);
    if (found === undefined) return;
    const source = authMode === 'NONE' ? {} : { source: context.make.spreadsheet() };
    const user = emulateUser(context, authMode === 'NONE' ? '' : context.user.email);
    execute(authMode, () => found({ ...event, ...source, user, authMode: authModes[authMode] }));
  }

  // After the engine has told everybody of the change: the trigger makes changes of its own.
  workbook.onPersonEdit((edits) => {
    const events = editEvents(context, edits);
    void Promise.resolve().then(() => {
      for (const event of events) runQuietly(() => trigger('onEdit', 'LIMITED', event));
    });
  });

  /** As in Google, what a simple trigger throws is seen in the log alone. */
  function runQuietly(work: () => void): void {
    try {
      work();
    } catch (thrown) {
      context.logs.push({
        level: 'error',
        text: `onEdit: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      });
    }
  }

  const custom = declared.filter((each) => each.isCustomFunction && !each.name.endsWith('_'));
  let functionsKnown = options.functionsKnown ?? true;
  function declareFunctions(): void {
    const known = functionsKnown ? custom : [];
    workbook.setFunctions(
      known.map(({ name, description, parameters }) => ({
        name,
        description,
        parameters,
        call: (args) => execute('CUSTOM_FUNCTION', () => scriptFunction(name)(...args)),
      })),
      { makeDate: (time) => realm.makeDate(time) },
    );
  }
  declareFunctions();

  function areaNamed(sheetName: string, a1: string) {
    const sheet = workbook.sheets().find((each) => each.name === sheetName);
    if (sheet === undefined) throw new Error(`There is no sheet named ${sheetName}.`);
    const named = readA1(a1, sheet.rows, sheet.columns);
    if (named === null) throw new Error(`${a1} is no range: write it like B2 or B2:C5.`);
    return { sheetId: sheet.id, area: named.area };
  }

  return {
    workbook,
    get user() {
      return context.user;
    },
    set user(user) {
      context.user = user;
    },
    get functionsKnown() {
      return functionsKnown;
    },
    set functionsKnown(known) {
      functionsKnown = known;
      declareFunctions();
    },
    get selection() {
      const { sheetId, area } = workbook.selection();
      return { sheetName: workbook.sheet(sheetId).name, area };
    },
    set selection({ sheetName, area }) {
      const { sheetId } = areaNamed(sheetName, 'A1');
      workbook.select(sheetId, area);
    },
    open(authMode = 'LIMITED') {
      trigger('onOpen', authMode, {});
    },
    get menu() {
      return context.menus;
    },
    pressMenu: (functionName) => {
      execute('FULL', () => scriptFunction(functionName)());
    },
    get sidebar() {
      return context.sidebar;
    },
    run(name, args) {
      const given = realm.parseJson(toClientJson([...args], illegalArgument));
      const target = scriptFunction(name);
      let result: unknown;
      try {
        result = execute('FULL', () => Reflect.apply(target, undefined, Array.isArray(given) ? given : []));
      } catch (thrown) {
        throw asClientError(thrown);
      }
      return JSON.parse(toClientJson(result, illegalResult));
    },
    edit(sheetName, a1, typed) {
      const { sheetId, area } = areaNamed(sheetName, a1);
      const event = personEdit(context, sheetId, area, typed);
      trigger('onEdit', 'LIMITED', event);
    },
    on: (event, listener) => context.on(event, listener),
    calls: context.calls,
    get traffic() {
      return context.serverCalls.traffic;
    },
    resetCalls() {
      context.calls.clear();
      context.serverCalls.reset();
    },
    get fault() {
      return context.fault;
    },
    set fault(fault) {
      context.setFault(fault);
    },
    get pause() {
      return context.pause;
    },
    set pause(pause) {
      context.setPause(pause);
    },
    holdLock() {
      const { lock } = workbook;
      if (lock.holder !== null) throw new Error('The document lock is held already.');
      const other = {};
      lock.holder = other;
      return {
        release: () => {
          if (lock.holder === other) lock.holder = null;
        },
      };
    },
    logs: context.logs,
    customFunctions: custom.map(({ name }) => name),
    errorAt(sheetName, a1) {
      const { sheetId, area } = areaNamed(sheetName, a1);
      return workbook.error(sheetId, area.row, area.column)?.message ?? null;
    },
  };
}
