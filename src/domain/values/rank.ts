/** The different ones with how often each is met, the most frequent first; of equal ones the one met first. */
export function rank<T>(all: readonly T[]): [one: T, count: number][] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
