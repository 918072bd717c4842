import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Cell, isInstant, type Range } from './oracle/cell';
import type { FunctionName } from './oracle/keywords';

export type Result =
  | { readonly ok: true; readonly rows: readonly unknown[] }
  | { readonly ok: false; readonly message: string };

/** A single cell is passed as Sheets passes it: not in an array. */
export type Argument = Range | Cell;

// Runs inside the context, so that arrays and Dates are the context's own, as they are in Apps Script.
const caller = `(function (names, json) {
  function revive(value) {
    if (Array.isArray(value)) return value.map(revive);
    if (value === null || typeof value !== 'object') return value;
    if (value.kind === 'null') return null;
    if (value.kind === 'number') return NaN;
    if (value.kind === 'date') return new Date(value.instant === null ? NaN : value.instant);
    return undefined;
  }
  const given = JSON.parse(json).map(revive);
  return JSON.stringify(
    names.map(function (name) {
      try {
        return { ok: true, rows: globalThis[name].apply(null, given) };
      } catch (error) {
        return { ok: false, message: error instanceof Error ? error.message : 'not an Error' };
      }
    }),
  );
})`;

function encodeCell(cell: Cell): unknown {
  if (cell === undefined) return { kind: 'undefined' };
  if (cell === null) return { kind: 'null' };
  if (isInstant(cell)) return { kind: 'date', instant: cell.instant };
  return typeof cell === 'number' && Number.isNaN(cell) ? { kind: 'number' } : cell;
}

function isRange(argument: Argument): argument is Range {
  return Array.isArray(argument);
}

function encode(argument: Argument): unknown {
  return isRange(argument) ? argument.map((row) => row.map(encodeCell)) : encodeCell(argument);
}

function isResult(value: unknown): value is Result {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** The built `dist/main.js` in a context that has ECMAScript and nothing else. */
export class Bundle {
  private readonly run: (names: readonly FunctionName[], json: string) => unknown;

  constructor() {
    const source = readFileSync(join(__dirname, '../../dist/main.js'), 'utf8');
    // A plain global object: looking a global up in a contextified one is slow.
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    vm.runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
    vm.runInContext(source, context, { filename: 'main.js' });
    this.run = vm.runInContext(caller, context);
  }

  /** Calls several functions, one after the other, with the very same arguments. */
  callAll(names: readonly FunctionName[], ...given: readonly Argument[]): Result[] {
    const results: unknown = JSON.parse(String(this.run(names, JSON.stringify(given.map(encode)))));
    if (!Array.isArray(results) || !results.every(isResult)) throw new Error(`${names} gave nothing to read`);
    return results;
  }

  call(name: FunctionName, ...given: readonly Argument[]): Result {
    const [result] = this.callAll([name], ...given);
    if (!result) throw new Error(`${name} gave nothing`);
    return result;
  }
}
