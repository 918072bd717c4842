/**
 * The Date of a realm, telling the workbook's time wherever the realm's own would tell the machine's: `new Date()`, `Date()`,
 * `Date.now()`. Both make the same objects.
 * @param own the realm's Date as its engine made it
 */
export function clockedDate(own: unknown, now: () => number): unknown {
  if (typeof own !== 'function') throw new Error('The realm has no Date.');
  const RealmDate = own;
  function ClockedDate(...given: readonly unknown[]): unknown {
    const told = Reflect.construct(
      RealmDate,
      given.length === 0 || new.target === undefined ? [now()] : given,
    );
    return new.target === undefined ? String(told) : told;
  }
  const prototype: unknown = Reflect.get(RealmDate, 'prototype');
  ClockedDate.prototype = prototype;
  Object.setPrototypeOf(ClockedDate, RealmDate);
  Object.defineProperty(ClockedDate, 'now', { value: now, writable: true, configurable: true });
  if (typeof prototype === 'object' && prototype !== null) Reflect.set(prototype, 'constructor', ClockedDate);
  return ClockedDate;
}
