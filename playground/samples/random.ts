/** Draws that depend on the seed alone, so that a sample is the same cells on every machine, for ever. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** Picks by weight; the weights need not sum to 1. Throws on an empty list. */
  weigh<T>(items: readonly (readonly [item: T, weight: number])[]): T;
}

/** The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, plenty for a few thousand draws. */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function weigh<T>(items: readonly (readonly [T, number])[]): T {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0);
    let left = next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    const last = items[items.length - 1];
    if (last === undefined) throw new Error('Nothing to pick from: the list is empty.');
    return last[0];
  }

  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => weigh(items.map((item) => [item, 1] as const)),
    weigh,
  };
}
