import { registries, UIPlugin } from './engine';

interface MoveCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly dimension?: 'COL' | 'ROW';
  /** What is moved, and beside what: 0-based. */
  readonly elements?: readonly number[];
  readonly base?: number;
}

/** A moved cell by its place among the moved ones, and what it has of its own. */
interface Plain {
  readonly offset: number;
  readonly at: number;
  readonly format: boolean;
  readonly style: boolean;
}

/**
 * Lets moved columns and rows keep their look. The engine makes room for them beside another one, whose format and style the room takes
 * on; a moved cell that has none of its own would show that: the version 1 right of a column of dates as 1899-12-31.
 */
class MovesPlugin extends UIPlugin {
  private plain: readonly Plain[] = [];

  override beforeHandle(command: MoveCommand): void {
    if (command.type !== 'MOVE_COLUMNS_ROWS') return;
    const { sheetId = '', dimension, elements = [] } = command;
    const { getters } = this;
    const length = dimension === 'COL' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    this.plain = elements.flatMap((element, offset) =>
      Array.from({ length }, (_, at): Plain => {
        const cell = getters.getCell(positionOf(command, element, at));
        return { offset, at, format: !cell?.format, style: !cell?.style };
      }),
    );
  }

  override handle(command: MoveCommand): void {
    if (command.type !== 'MOVE_COLUMNS_ROWS') return;
    const { elements = [], base = 0 } = command;
    const first = base < (elements[0] ?? 0) ? base : base + 1 - elements.length;
    for (const { offset, at, format, style } of this.plain) {
      const position = positionOf(command, first + offset, at);
      const cell = this.getters.getCell(position);
      const loses = {
        ...(format && cell?.format ? { format: '' } : {}),
        ...(style && cell?.style ? { style: null } : {}),
      };
      if (Object.keys(loses).length > 0) this.dispatch('UPDATE_CELL', { ...position, ...loses });
    }
    this.plain = [];
  }
}

function positionOf({ sheetId = '', dimension }: MoveCommand, element: number, at: number) {
  return dimension === 'COL' ? { sheetId, col: element, row: at } : { sheetId, col: at, row: element };
}

// After the engine's own plugin, which moves what is in the cells.
if (!registries.statefulUIPluginRegistry.contains('leadpactMoves')) {
  registries.statefulUIPluginRegistry.add('leadpactMoves', MovesPlugin);
}
