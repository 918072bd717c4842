import type { HostContext } from './host-context';

/** Names that the language itself and test runners look up on any object. */
const ALWAYS_ABSENT = new Set(['then', 'toJSON']);

/**
 * An object of Google's with only some of its members. Each call is counted, checked against the authorisation mode and may be
 * made to fail; a member that is not there throws by its name. Hence the full type may be claimed for it.
 */
export function emulate<Full extends object>(
  context: HostContext,
  name: string,
  members: Partial<Full>,
): Full {
  const wrapped = new Map<string, unknown>();
  return new Proxy(members as Full, {
    get(target, property) {
      if (typeof property === 'symbol') return Reflect.get(target, property);
      if (!(property in target)) {
        if (ALWAYS_ABSENT.has(property)) return undefined;
        throw context.error(`${name}.${property} is not emulated in the playground`);
      }
      const known = wrapped.get(property);
      if (known !== undefined) return known;
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function' || Reflect.getOwnPropertyDescriptor(target, property) === undefined)
        return member;
      const call = (...args: unknown[]): unknown => {
        context.enter(`${name}.${property}`);
        return context.asGoogle(() => Reflect.apply(member, target, args));
      };
      wrapped.set(property, call);
      return call;
    },
  });
}

/** The values of one of Google's enumerations: each is its own name, as it prints in Google. */
export function enumeration<Values extends object>(
  context: HostContext,
  name: string,
  keys: readonly (keyof Values & string)[],
): Values {
  const values: Partial<Values> = {};
  for (const key of keys) Reflect.set(values, key, key);
  return emulate<Values>(context, name, values);
}
