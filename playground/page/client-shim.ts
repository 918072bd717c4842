import { type FromSidebar, isToSidebar } from './client-protocol';
import { watchTyping } from './unsaved-typing';

/*
 * Runs inside the sidebar's frame before anything of the sidebar's own, and gives it `google.script`, with Google's rules on
 * what may be passed.
 */
interface Handlers {
  readonly success?: (result: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

/** A call that was sent. */
interface Sent extends Handlers {
  readonly answered: (hasChanged: boolean) => void;
}

const waiting = new Map<number, Sent>();
let lastId = 0;
const post = (message: FromSidebar) => parent.postMessage(message, '*');
const typing = watchTyping((isUnsaved) => post({ leadpact: 'typing', isUnsaved }));

// The page asks before it goes while something is unsaved. A question of the frame's own can't be shown in its sandbox, and two are an error.
window.addEventListener(
  'beforeunload',
  (event) => {
    if (event.isTrusted) event.stopImmediatePropagation();
  },
  true,
);

/** Throws Google's own message for a value that can't be passed: a function, a Date, an element, a cycle. */
function requireLegal(value: unknown, property: string, above: readonly object[]): void {
  const illegal =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint' ||
    value instanceof Date ||
    value instanceof Node;
  if (illegal) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  for (const [key, item] of Object.entries(value)) requireLegal(item, key, [...above, value]);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  args.forEach((arg, index) => {
    requireLegal(arg, String(index), []);
  });
  lastId += 1;
  waiting.set(lastId, { ...handlers, answered: typing.sent() });
  post({ leadpact: 'run', id: lastId, name, args: JSON.stringify(args) });
}

const SETTERS: Readonly<Record<string, keyof Handlers>> = {
  withSuccessHandler: 'success',
  withFailureHandler: 'failure',
  withUserObject: 'userObject',
};

function makeRunner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        // A runner is no promise; awaiting one by mistake must not call a function named `then`.
        if (typeof name === 'symbol' || name === 'then') return undefined;
        const setter = SETTERS[name];
        if (setter !== undefined) return (value: unknown) => makeRunner({ ...handlers, [setter]: value });
        return (...args: unknown[]) => call(name, args, handlers);
      },
    },
  );
}

window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source !== parent || !isToSidebar(data)) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.leadpact === 'success') {
    const result: unknown = JSON.parse(data.result);
    handlers?.answered(typeof result === 'object' && result !== null && 'change' in result);
    handlers?.success?.(result, handlers.userObject);
    return;
  }
  handlers?.answered(false);
  const error = Object.assign(new Error(data.message), { name: data.name });
  if (handlers?.failure === undefined) console.error(error);
  else handlers.failure(error, handlers.userObject);
});

Object.assign(window, {
  google: {
    script: {
      run: makeRunner({}),
      host: {
        close: () => post({ leadpact: 'close' }),
        editor: { focus: () => post({ leadpact: 'focusEditor' }) },
      },
    },
  },
});
