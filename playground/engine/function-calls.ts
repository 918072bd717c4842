import type { Arg, Locale as EngineLocale, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import { isDateFormat } from './cell-content';
import type { SerialClock } from './date-serial';
import { googleError } from './errors';
import { functionResult } from './function-result';
import type { CustomFunction, FunctionOptions } from './workbook';

type Scalar = string | number | boolean;

/** The arguments of a call as flat lists, to be compared with those of the call before. */
interface Given {
  /** Rows and columns of each argument; null for a single cell or value. */
  readonly shapes: readonly ({ readonly rows: number; readonly columns: number } | null | undefined)[];
  readonly values: readonly Scalar[];
  /** Whether the value at the same place is a date. */
  readonly dates: readonly boolean[];
}

interface Called {
  readonly given: Given;
  readonly result: FunctionResultObject | Matrix<FunctionResultObject>;
}

export interface CallPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/**
 * Calls the script's functions for formulas. The engine evaluates a formula again at many unrelated changes; the function
 * itself is called again only when what its formula is given has changed, or the formula was written anew.
 */
export class FunctionCalls {
  private functions = new Map<string, CustomFunction>();
  private makeDate = (time: number) => new Date(time);
  private readonly calledAt = new Map<string, Map<string, Called>>();
  private readonly clock: SerialClock;
  private readonly locale: () => EngineLocale;

  constructor(clock: SerialClock, locale: () => EngineLocale) {
    this.clock = clock;
    this.locale = locale;
  }

  set(functions: readonly CustomFunction[], options: FunctionOptions): void {
    this.functions = new Map(functions.map((each) => [each.name.toUpperCase(), each]));
    if (options.makeDate) this.makeDate = options.makeDate;
    this.calledAt.clear();
  }

  /** JSON of what a window needs to know of the functions before it opens a workbook that names them. */
  declarations(): string {
    return JSON.stringify([...this.functions.values()].map(({ call: _, ...declared }) => declared));
  }

  forget(sheetId: string, col: number, row: number): void {
    this.calledAt.delete(`${sheetId} ${col} ${row}`);
  }

  call(
    name: string,
    args: readonly Arg[],
    at: CallPosition | undefined,
  ): FunctionResultObject | Matrix<FunctionResultObject> {
    const target = this.functions.get(name);
    if (target === undefined) return { value: '#NAME?', message: `Unknown function: '${name}'.` };
    const given = flatten(args);
    const key = at === undefined ? '' : `${at.sheetId} ${at.col} ${at.row}`;
    const calls = this.calledAt.get(key) ?? new Map<string, Called>();
    // A formula may call one function twice with ranges of different shapes.
    const callKey = `${name} ${given.shapes.map((shape) => (shape ? `${shape.rows}x${shape.columns}` : '-')).join(' ')}`;
    const before = calls.get(callKey);
    if (before !== undefined && same(before.given, given)) return before.result;
    const result = this.evaluate(target, given);
    calls.set(callKey, { given, result });
    this.calledAt.set(key, calls);
    return result;
  }

  private evaluate(target: CustomFunction, given: Given): ReturnType<FunctionCalls['call']> {
    try {
      return functionResult(target.call(this.argumentsOf(given)), this.clock, this.locale());
    } catch (error) {
      return { value: '#ERROR', message: messageOf(error) };
    }
  }

  private argumentsOf({ shapes, values, dates }: Given): unknown[] {
    let at = 0;
    const next = (): Scalar | Date => {
      const value = values[at] ?? '';
      const isDate = dates[at++] === true;
      return isDate && typeof value === 'number' ? this.makeDate(this.clock.toTime(value)) : value;
    };
    return shapes.map((shape) => {
      if (shape === undefined) return undefined;
      if (shape === null) return next();
      const rows: unknown[][] = [];
      for (let row = 0; row < shape.rows; row++) {
        const cells: unknown[] = [];
        for (let column = 0; column < shape.columns; column++) cells.push(next());
        rows.push(cells);
      }
      return rows;
    });
  }
}

const NO_CELL: FunctionResultObject = { value: '' };

function flatten(args: readonly Arg[]): Given {
  const shapes: Given['shapes'][number][] = [];
  const values: Scalar[] = [];
  const dates: boolean[] = [];
  const put = (at: number, { value: found, format }: FunctionResultObject) => {
    const value = found ?? '';
    values[at] = typeof value === 'string' && value.startsWith('#') ? googleError(value) : value;
    dates[at] = format !== undefined && typeof value === 'number' && isDateFormat(format);
  };
  for (const arg of args) {
    if (arg === undefined) {
      shapes.push(undefined);
    } else if (!Array.isArray(arg)) {
      shapes.push(null);
      put(values.length, arg);
    } else {
      // The engine keeps a range by columns: read so, and written in the order of the rows.
      const rows = arg[0]?.length ?? 0;
      const columns = arg.length;
      const from = values.length;
      values.length = from + rows * columns;
      dates.length = values.length;
      shapes.push(rows === 1 && columns === 1 ? null : { rows, columns });
      arg.forEach((cells, column) => {
        for (let row = 0; row < rows; row++) put(from + row * columns + column, cells[row] ?? NO_CELL);
      });
    }
  }
  return { shapes, values, dates };
}

function same(a: Given, b: Given): boolean {
  if (a.values.length !== b.values.length) return false;
  for (let at = 0; at < a.values.length; at++) {
    if (a.values[at] !== b.values[at] || a.dates[at] !== b.dates[at]) return false;
  }
  return true;
}

/** The error may come from another realm, so `instanceof Error` says nothing. */
function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
