import type { Area, CellValue, Input } from '../engine/workbook';
import { isForeignDate } from './foreign-values';
import type { HostContext, RangeHandle } from './host-context';
import { mismatch, requireTable } from './parameters';
import { isTableHeading } from './sheets-table';
import { brokenValidation, checkProtection } from './write-guard';

type Range = GoogleAppsScript.Spreadsheet.Range;
type ValueMembers = Pick<
  Range,
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'clearContent'
  | 'isBlank'
>;

export function rangeValues(
  context: HostContext,
  { sheetId, area }: RangeHandle,
  self: () => Range,
): ValueMembers {
  const { workbook } = context;
  const formulas = () =>
    workbook.formulas(sheetId, area).map((row) => row.map((kept) => workbook.writtenFormula(kept)));
  const values = () => workbook.values(sheetId, area, context.makeDate);
  const fill = (value: unknown): unknown[][] =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));

  function write(method: string, table: unknown, read: (value: unknown) => Input): Range {
    const rows = requireTable(context, `SpreadsheetApp.Range.${method}`, table, area.rows, area.columns);
    checkProtection(context, sheetId, area);
    const block = rows.map((row) => row.map(read));
    writeBlock(context, sheetId, area, block);
    return self();
  }

  const asValue = (value: unknown) => readInput(context, value);
  const asFormula = (value: unknown): Input => {
    if (typeof value !== 'string') throw mismatch(context, 'SpreadsheetApp.Range.setFormula', [value]);
    return value === '' ? '' : { formula: workbook.keptFormula(value.startsWith('=') ? value : `=${value}`) };
  };

  return {
    getValues: values,
    getValue: () => values()[0]?.[0] ?? '',
    getDisplayValues: () => workbook.displays(sheetId, area),
    getDisplayValue: () => workbook.displays(sheetId, area)[0]?.[0] ?? '',
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0] ?? '',
    setValues: (table) => write('setValues', table, asValue),
    setValue: (value) => write('setValue', fill(value), asValue),
    setFormulas: (table) => write('setFormulas', table, asFormula),
    setFormula: (formula) => write('setFormula', fill(formula), asFormula),
    clearContent() {
      checkProtection(context, sheetId, area);
      workbook.clear(sheetId, area, { contents: true });
      return self();
    },
    isBlank: () => values().every((row) => row.every((value) => value === '')),
  };
}

/** What Google does with a value of whichever type: text is read as if typed, and what it does not know becomes text. */
export function readInput(context: HostContext, value: unknown): Input {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value === 'string') return readTyped(context, value);
  if (isForeignDate(value)) {
    if (Number.isNaN(value.getTime())) throw context.error('Invalid Date can not be written into a cell.');
    return value;
  }
  return String(value);
}

export function readTyped({ workbook }: HostContext, text: string): Input {
  if (text === '') return '';
  return text.startsWith('=') && text.length > 1 ? { formula: workbook.keptFormula(text) } : { typed: text };
}

/** What Google refuses in a block: one value too many, and none of them is written. Null where it takes them all. */
export function refusedBlock(
  context: HostContext,
  sheetId: string,
  area: Pick<Area, 'row' | 'column'>,
  block: readonly (readonly Input[])[],
): Error | null {
  for (const [down, row] of block.entries()) {
    for (const [right, input] of row.entries()) {
      const [cellRow, column] = [area.row + down, area.column + right];
      if (isFormula(input) && isTableHeading(context.workbook, sheetId, cellRow, column))
        return context.error('The header cells of a table take no formulas.');
      const value = checkable(context, input);
      if (value === null || value === '') continue;
      const broken = brokenValidation(context, sheetId, cellRow, column, value);
      if (broken !== null) return broken;
    }
  }
  return null;
}

function isFormula(input: Input): boolean {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

/** A cell has at most 50,000 characters. */
const MAX_CELL_CHARACTERS = 50_000;

function lengthOf(input: Input): number {
  if (typeof input === 'string') return input.length;
  if (typeof input !== 'object' || input === null || isForeignDate(input)) return 0;
  return 'formula' in input ? input.formula.length : input.typed.length;
}

/** Throws as Google does for a text that is too long for a cell. */
export function checkLengths(context: HostContext, block: readonly (readonly Input[])[]): void {
  if (block.some((row) => row.some((input) => lengthOf(input) > MAX_CELL_CHARACTERS)))
    throw context.error(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
}

/** Writes a script's block, or remembers that Google will refuse it. */
export function writeBlock(
  context: HostContext,
  sheetId: string,
  area: Pick<Area, 'row' | 'column'>,
  block: readonly (readonly Input[])[],
): void {
  checkLengths(context, block);
  const refused = refusedBlock(context, sheetId, area, block);
  if (refused === null) context.workbook.write(sheetId, area.row, area.column, block);
  else context.refusedWrites.add(refused);
}

function checkable({ workbook, makeDate }: HostContext, input: Input): CellValue | null {
  if (input === null) return '';
  if (typeof input !== 'object' || isForeignDate(input)) return input;
  if ('formula' in input) return null;
  return workbook.readTyped(input.typed, makeDate);
}
