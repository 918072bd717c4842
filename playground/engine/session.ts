import { coreTypes, registries, UIPlugin } from './engine';
import type { FunctionCalls } from './function-calls';
import type { PersonEdit } from './workbook';

/** What one workbook shares with the plugins that the engine makes for it. */
export class Session {
  /** True while this interface writes; an update of a cell at any other time is a person's. */
  writing = false;
  /** Whether cells, formats, structure or marks changed since the last update was told. */
  cellsChanged = false;
  readonly edits: PersonEdit[] = [];
  readonly functions: FunctionCalls;

  constructor(functions: FunctionCalls) {
    this.functions = functions;
  }
}

const types: ReadonlySet<string> = coreTypes;
export const BATCH = 'LEADPACT_BATCH';

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
  }

  override handle(command: SeenCommand): void {
    if (this.session !== null && types.has(command.type)) this.session.cellsChanged = true;
    if (command.type === BATCH) command.work?.();
    else if (command.type === 'UPDATE_CELL' && command.content !== undefined) this.note(command);
  }

  private note({ sheetId, col, row }: SeenCommand): void {
    if (this.session === null || sheetId === undefined || col === undefined || row === undefined) return;
    this.session.functions.forget(sheetId, col, row);
    if (!this.session.writing) this.session.edits.push({ sheetId, row: row + 1, column: col + 1 });
  }
}

if (!registries.featurePluginRegistry.contains('leadpactSession')) {
  registries.featurePluginRegistry.add('leadpactSession', SessionPlugin);
}
