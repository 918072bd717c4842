import type { HostContext } from './host-context';

/** Names that the language itself and test runners look up on any object. */
const ALWAYS_ABSENT = new Set(['then', 'toJSON']);

/** Makes some of an object's members. */
type Part<Full> = () => Partial<Full>;

/** By the name of a class: at which place of its parts each member is made. */
const places = new Map<string, ReadonlyMap<string, number>>();

function placesOf<Full extends object>(
  name: string,
  parts: readonly Part<Full>[],
): ReadonlyMap<string, number> {
  const known = places.get(name);
  if (known !== undefined) return known;
  const found = new Map(parts.flatMap((part, at) => Object.keys(part()).map((key) => [key, at] as const)));
  places.set(name, found);
  return found;
}

/**
 * An object of Google's with only some of its members. Each call is counted, checked against the authorisation mode and may be
 * made to fail; a member that is not there throws by its name. Hence the full type may be claimed for it.
 */
export function emulate<Full extends object>(
  context: HostContext,
  name: string,
  members: Partial<Full>,
): Full {
  return emulateWith(context, name, (property) => (property in members ? members : null));
}

/**
 * The same of members in parts. A part is made when one of its members is asked for: a script makes thousands of ranges, and asks
 * each for one or two of a hundred members. All objects of the name have parts with the same members.
 */
export function emulateParts<Full extends object>(
  context: HostContext,
  name: string,
  parts: readonly Part<Full>[],
): Full {
  const made: Partial<Full>[] = [];
  const at = placesOf(name, parts);
  return emulateWith(context, name, (property) => {
    const place = at.get(property);
    if (place === undefined) return null;
    made[place] ??= parts[place]?.() ?? {};
    return made[place];
  });
}

/** @param holder gives what holds the member; null for one that is not emulated */
function emulateWith<Full extends object>(
  context: HostContext,
  name: string,
  holder: (property: string) => Partial<Full> | null,
): Full {
  const wrapped = new Map<string, unknown>();
  const none: Partial<Full> = {};
  return new Proxy(none as Full, {
    has: (_, property) => typeof property === 'string' && holder(property) !== null,
    get(_, property) {
      if (typeof property === 'symbol') return Reflect.get(none, property);
      const known = wrapped.get(property);
      if (known !== undefined) return known;
      const target = holder(property) ?? (property in none ? none : null);
      if (target === null) {
        if (ALWAYS_ABSENT.has(property)) return undefined;
        throw context.error(`${name}.${property} is not emulated in the playground`);
      }
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
