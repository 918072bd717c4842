import type { UpdateCellCommand, Zone } from '@odoo/o-spreadsheet';
import { registries } from './engine';

type Range = { readonly sheetId: string; readonly zone: Zone };
type Evaluate = (ranges: Iterable<Range>) => void;

const changed = () => new Error('The spreadsheet engine visits its cells in another way now.');
const { corePluginRegistry, coreViewsPluginRegistry } = registries;
const Cells = corePluginRegistry.get('cell');
const Evaluation = coreViewsPluginRegistry.get('evaluation');

type Style = UpdateCellCommand['style'];
const updateCell = methodOf(Cells.prototype, 'updateCell');
const setStyleFormat = methodOf(Cells.prototype, 'setStyleFormat');

/** The engine makes a command, told to all of its plugins, of every cell of an area, those too that hold nothing. */
class UsedCells extends Cells {
  /** Of rows that are deleted. */
  clearCells(sheetId: string, zones: readonly Zone[]): void {
    for (const { left, right, top, bottom } of zones)
      for (let col = left; col <= right; col++)
        for (let row = top; row <= bottom; row++)
          if (this.getters.getCell({ sheetId, col, row }) !== undefined)
            this.dispatch('UPDATE_CELL', { sheetId, col, row, content: '', style: null, format: '' });
  }

  /** A number format changes what is computed. */
  setStyleFormat(sheetId: string, zones: readonly Zone[], style: Style, format: string | undefined): void {
    if (style === undefined || format !== undefined) setStyleFormat(this, [sheetId, zones, style, format]);
    else for (const zone of zones) this.setStyle(sheetId, zone, style);
  }

  /** The last cell's command tells the plugins for all blank ones that what they keep of the sheet's look is stale. */
  private setStyle(sheetId: string, { left, right, top, bottom }: Zone, style: Style): void {
    for (let col = left; col <= right; col++)
      for (let row = top; row <= bottom; row++) {
        const cell = this.getters.getCell({ sheetId, col, row });
        const next = { style: { ...cell?.style, ...style } };
        const isBlank = cell === undefined || (!cell.isFormula && cell.content === '');
        const isLast = col === right && row === bottom;
        if (isBlank && !isLast) updateCell(this, [sheetId, col, row, next]);
        else this.dispatch('UPDATE_CELL', { sheetId, col, row, ...next });
      }
  }
}

/** After each change of a sheet's structure the engine computes all cells of all sheets, up to their last row: here those in use. */
class UsedEvaluation extends Evaluation {
  private isComputingAll = false;

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    const evaluator: unknown = Reflect.get(this, 'evaluator');
    if (typeof evaluator !== 'object' || evaluator === null) throw changed();
    const [evaluate, evaluateAllCells] = [
      methodOf(evaluator, 'evaluate'),
      methodOf(evaluator, 'evaluateAllCells'),
    ];
    Reflect.set(evaluator, 'evaluateAllCells', () => {
      this.isComputingAll = true;
      try {
        evaluateAllCells(evaluator, []);
      } finally {
        this.isComputingAll = false;
      }
    });
    const used: Evaluate = (ranges) =>
      evaluate(evaluator, [
        this.isComputingAll ? [...ranges].flatMap(({ sheetId }) => this.usedRange(sheetId)) : ranges,
      ]);
    Reflect.set(evaluator, 'evaluate', used);
  }

  /** What a formula spills beyond is written by the formula. */
  private usedRange(sheetId: string): Range[] {
    const zone = { left: Number.POSITIVE_INFINITY, right: -1, top: Number.POSITIVE_INFINITY, bottom: -1 };
    for (const { id } of this.getters.getCells(sheetId)) {
      const { col, row } = this.getters.getCellPosition(id);
      zone.left = Math.min(zone.left, col);
      zone.right = Math.max(zone.right, col);
      zone.top = Math.min(zone.top, row);
      zone.bottom = Math.max(zone.bottom, row);
    }
    return zone.right < 0 ? [] : [{ sheetId, zone }];
  }
}

function methodOf(target: object, name: string): (self: object, args: readonly unknown[]) => void {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function') throw changed();
  return (self, args) => Reflect.apply(method, self, args);
}

if (!('clearCells' in Cells.prototype)) throw changed();
corePluginRegistry.replace('cell', UsedCells);
coreViewsPluginRegistry.replace('evaluation', UsedEvaluation);
