import { constants, createContext, Script } from 'node:vm';
import { asForeignDate, asForeignError } from '../playground/apps-script/foreign-values';
import type { Evaluate } from '../playground/apps-script/host';
import { clockedDate } from '../playground/apps-script/realm-date';

let last: { readonly code: string; readonly script: Script } | null = null;

/** Compiled once for all the documents that are opened with it. */
function compiled(code: string): Script {
  if (last?.code !== code) last = { code, script: new Script(code, { filename: 'script' }) };
  return last.script;
}

/** Evaluates a script in a fresh context of Node's, with ECMAScript's own globals and the given ones only. */
export const evaluateBare: Evaluate = (script, names, globals, now) => {
  // A plain global object: looking a global up in a contextified one is slow.
  const context = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(context, globals);
  const run = (code: string, filename: string): unknown =>
    new Script(code, { filename }).runInContext(context);
  // What V8 itself adds to every context.
  run(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;',
    'bare',
  );
  Object.assign(context, { Date: clockedDate(run('Date', 'bare'), now) });
  const before = new Set(Object.keys(globals).concat(ownNames(run)));
  compiled(script).runInContext(context);
  const declared = names.filter((name) => !before.has(name) && run(`typeof ${name}`, 'bare') === 'function');
  const make = (code: string): ((...args: unknown[]) => unknown) => {
    const made = run(code, 'bare');
    if (typeof made !== 'function') throw new Error(`${code} is no function`);
    return (...args) => Reflect.apply(made, undefined, args);
  };
  const makeDate = make('(function (time) { return new Date(time); })');
  const makeError = make(
    '(function (name, message) { var error = new Error(message); error.name = name; return error; })',
  );
  return {
    functions: new Map(declared.map((name) => [name, make(name)])),
    makeDate: (time) => asForeignDate(makeDate(time)),
    makeError: (name, message) => asForeignError(makeError(name, message)),
    parseJson: make('(function (text) { return JSON.parse(text); })'),
  };
};

function ownNames(run: (code: string, filename: string) => unknown): string[] {
  const names: unknown = run('Object.getOwnPropertyNames(globalThis)', 'bare');
  return Array.isArray(names) ? names.map(String) : [];
}
