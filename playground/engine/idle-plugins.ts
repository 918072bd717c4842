import { CorePlugin, coreTypes, Model, registries, UIPlugin } from './engine';

interface Handler {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

interface Command {
  readonly type: string;
}

/** Which of some plugins do anything at all before a command, and at it. */
interface Busy {
  readonly of: number;
  readonly before: readonly Handler[];
  readonly at: readonly Handler[];
}

/** What alone notes where a cell stands: the engine tells it so for every cell that is written or formatted. */
const Sheets = registries.corePluginRegistry.get('sheet');
const isSheets = (handler: object): boolean => handler instanceof Sheets;
const types: ReadonlySet<string> = coreTypes;
const busyOf = new WeakMap<readonly Handler[], { core: Busy; own: Busy }>();

function busyAmong(handlers: readonly Handler[], all: readonly Handler[]): Busy {
  return {
    of: all.length,
    before: handlers.filter(({ beforeHandle }) => beforeHandle !== UIPlugin.prototype.beforeHandle),
    at: handlers.filter(({ handle }) => handle !== UIPlugin.prototype.handle),
  };
}

function busy(handlers: readonly Handler[], isCore: boolean): Busy {
  const known = busyOf.get(handlers);
  // The engine adds plugins to its lists while it makes a model.
  if (known !== undefined && known.core.of === handlers.length) return isCore ? known.core : known.own;
  const found = {
    core: busyAmong(handlers, handlers),
    own: busyAmong(
      handlers.filter((handler) => !(handler instanceof CorePlugin)),
      handlers,
    ),
  };
  busyOf.set(handlers, found);
  return isCore ? found.core : found.own;
}

/**
 * The engine tells every command to each of its forty plugins twice, and a cell that is written, formatted or cleared is a command:
 * most of these calls are to methods that do nothing. They are left out.
 */
function dispatchToHandlers(this: unknown, handlers: readonly Handler[], command: Command): void {
  if (command.type === 'UPDATE_CELL_POSITION') {
    for (const handler of handlers) if (isSheets(handler)) handler.handle(command);
    return;
  }
  const { before, at } = busy(handlers, types.has(command.type));
  for (const handler of before) handler.beforeHandle(command);
  for (const handler of at) handler.handle(command);
  if (this instanceof Model) this.trigger('command-dispatched', command);
}

if (!('dispatchToHandlers' in Model.prototype))
  throw new Error('The spreadsheet engine tells commands in another way now.');
Reflect.set(Model.prototype, 'dispatchToHandlers', dispatchToHandlers);
