import { coreTypes, registries, UIPlugin } from './engine';
import type { FunctionCalls } from './function-calls';
import type { Seat } from './seat';
import type { PersonEdit } from './workbook';

/** What one workbook shares with the plugins that the engine makes for it. */
export class Session {
  /** True while this interface writes; an update of a cell at any other time is a person's. */
  writing = false;
  /** Whether cells, formats, structure or marks changed since the last update was told. */
  cellsChanged = false;
  /** Another number after each command: what was read since the last is still so. */
  revision = 0;
  readonly edits: PersonEdit[] = [];
  readonly functions: FunctionCalls;
  readonly seat: Seat;
  /** What the workbook's clock shows, as the serial number of a date. */
  readonly serialNow: () => number;

  constructor(functions: FunctionCalls, seat: Seat, serialNow: () => number) {
    this.functions = functions;
    this.seat = seat;
    this.serialNow = serialNow;
  }
}

const types: ReadonlySet<string> = coreTypes;
const HISTORY: ReadonlySet<string> = new Set(['UNDO', 'REDO']);
export const BATCH = 'LEADPACT_BATCH';
/** The engine packs alike cells for the network, and unpacks a formula before the sheet that it names is there. */
const UNPACKED = { squish: <T>(commands: T) => commands, unsquish: <T>(commands: T) => commands };

interface SeenCommand {
  readonly type: string;
  readonly work?: () => void;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: string;
}

/** Runs many commands as one, with one recalculation at the end, and notes which cells are written. */
class SessionPlugin extends UIPlugin {
  private readonly session: Session | null;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const { session } = config.custom;
    this.session = session instanceof Session ? session : null;
    Reflect.set(config.session, 'commandSquisher', UNPACKED);
  }

  override handle(command: SeenCommand): void {
    if (this.session !== null) this.session.revision++;
    if (this.session !== null && (types.has(command.type) || HISTORY.has(command.type)))
      this.session.cellsChanged = true;
    if (command.type === BATCH) command.work?.();
    else if (command.type === 'UPDATE_CELL' && command.content !== undefined) this.note(command);
  }

  /** By now the cells are computed. */
  override finalize(): void {
    if (this.session !== null) this.session.revision++;
  }

  private note({ sheetId, col, row }: SeenCommand): void {
    if (this.session === null || sheetId === undefined || col === undefined || row === undefined) return;
    const { functions, edits, writing, seat } = this.session;
    functions.forget(sheetId, col, row);
    if (!writing && !seat.receiving) edits.push({ sheetId, row: row + 1, column: col + 1 });
  }
}

// Of the plugins that are not the engine's core, those that keep a state are told what other windows change.
if (!registries.statefulUIPluginRegistry.contains('leadpactSession')) {
  registries.statefulUIPluginRegistry.add('leadpactSession', SessionPlugin);
}
