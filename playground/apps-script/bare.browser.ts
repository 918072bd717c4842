import { asForeignDate, asForeignError } from './foreign-values';
import type { Evaluate } from './host-types';
import { clockedDate } from './realm-date';

/** ECMAScript's own globals, all that Apps Script has beside Google's services. */
const ECMASCRIPT = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError ReferenceError
  SyntaxError TypeError URIError Number BigInt Math Date String RegExp Array Int8Array Uint8Array Uint8ClampedArray Int16Array
  Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float32Array Float64Array Map Set WeakMap WeakSet
  ArrayBuffer DataView JSON WeakRef FinalizationRegistry Promise Reflect Proxy Intl`.split(/\s+/),
);
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Evaluates scripts in the realm of a window of their own, such as that of a fresh hidden iframe of the same origin. The window
 * is spoiled for anything else: what a browser adds to ECMAScript is deleted, and what can't be deleted is hidden.
 */
export function evaluateIn(openWindow: () => object): Evaluate {
  return (script, names, globals, now) => {
    const window = openWindow();
    const hidden = [...strip(window)].filter((name) => IDENTIFIER.test(name));
    for (const [name, value] of Object.entries(globals)) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true });
    }
    const date = clockedDate(Reflect.get(window, 'Date'), now);
    Object.defineProperty(window, 'Date', { value: date, writable: true, configurable: true });
    const facade = visibleGlobals(window, globals);
    const own = names.filter((name) => !ECMASCRIPT.has(name) && !(name in globals));
    const results = own
      .map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`)
      .join(', ');
    const parameters = ['globalThis', ...hidden];
    const run: unknown = construct(window, 'Function', [...parameters, `${script}\n;return { ${results} };`]);
    if (typeof run !== 'function') throw new Error('The window has no Function to evaluate the script with.');
    const made: unknown = Reflect.apply(run, undefined, [facade]);
    return {
      functions: functionsIn(made),
      makeDate: (time) => asForeignDate(construct(window, 'Date', [time])),
      makeError(name, message) {
        const error = asForeignError(construct(window, 'Error', [message]));
        return Object.assign(error, { name });
      },
      parseJson: (text) => Reflect.get(window, 'JSON').parse(text),
    };
  };
}

/** Deletes what is not ECMAScript's from the window and what it inherits; gives the names that would not go. */
function strip(window: object): Set<string> {
  const kept = new Set<string>();
  const root: unknown = Reflect.get(Reflect.get(window, 'Object'), 'prototype');
  for (
    let object: object | null = window;
    object !== null && object !== root;
    object = Object.getPrototypeOf(object)
  ) {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (name !== 'constructor' && !ECMASCRIPT.has(name) && !Reflect.deleteProperty(object, name))
        kept.add(name);
    }
  }
  return kept;
}

function visibleGlobals(window: object, globals: Readonly<Record<string, unknown>>): object {
  const facade: Record<string, unknown> = { ...globals };
  for (const name of ECMASCRIPT) facade[name] = Reflect.get(window, name);
  facade.globalThis = facade;
  return facade;
}

function construct(window: object, name: string, args: readonly unknown[]) {
  return Reflect.construct(Reflect.get(window, name), args);
}

function functionsIn(made: unknown): Map<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  if (typeof made !== 'object' || made === null) return functions;
  for (const [name, found] of Object.entries(made)) {
    if (typeof found === 'function') functions.set(name, (...args) => Reflect.apply(found, undefined, args));
  }
  return functions;
}
