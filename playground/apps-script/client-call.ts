/** The rules by which `google.script.run` lets values pass between a page and the script. */
type Complaint = (path: string) => Error;

/** Plain JSON for the value; throws what `complain` makes of the first place that may not pass. */
export function toClientJson(value: unknown, complain: Complaint): string {
  check(value, '', [], complain);
  return value === undefined ? 'null' : JSON.stringify(value);
}

function check(value: unknown, path: string, above: readonly object[], complain: Complaint): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return;
  if (typeof value !== 'object') throw complain(path);
  if (above.includes(value)) throw complain(path);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      check(item, join(path, String(at)), inside, complain);
    });
    return;
  }
  if (!isPlain(value)) throw complain(path);
  for (const [key, item] of Object.entries(value)) check(item, join(path, key), inside, complain);
}

/** Of whichever realm: an object with no prototype, or with one that has none itself. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

export function illegalArgument(path: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}

export function illegalResult(): Error {
  return new Error('Exception: The script completed but the returned value is not a supported return type.');
}

/** What `withFailureHandler` gets for what the script threw, of whichever realm. */
export function asClientError(thrown: unknown): Error {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const name = 'name' in thrown && thrown.name ? String(thrown.name) : 'Error';
    return new Error(`${name}: ${String(thrown.message)}`);
  }
  return new Error(String(thrown));
}
