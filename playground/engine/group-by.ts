/** The engine calls `Object.groupBy`, which Node 20 lacks. Imported before the engine, for this effect. */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): object {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key] ?? [];
    group.push(item);
    groups[key] = group;
  }
  return groups;
}

if (!('groupBy' in Object)) {
  Object.defineProperty(Object, 'groupBy', { value: groupBy, writable: true, configurable: true });
}
