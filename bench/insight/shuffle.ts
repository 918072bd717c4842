import { Chance } from '../../src/domain/values/chance';

/** The places 0 to `count` - 1 in a random order. */
export function shuffled(count: number, seed: number): Int32Array {
  const chance = new Chance(seed);
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = chance.int(0, at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
