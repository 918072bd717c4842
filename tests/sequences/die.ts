/** A whole number from 0 to below the limit. */
export type Die = (limit: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function makeDie(seed: number): Die {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

export function pick<T>(items: readonly T[], die: Die): T {
  const item = items[die(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
