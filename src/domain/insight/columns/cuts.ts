/**
 * Finds thresholds that cut numbers into parts of about the same size. Of all numbers that cut at about the same place the roundest is
 * taken, since people will argue about it: 50, not 48.7.
 * @param values different numbers, ascending
 * @param counts how many leads have each number
 * @param parts how many parts are wanted
 * @returns ascending; there are numbers below each threshold, and numbers at or above it
 */
export function cutsOf(values: readonly number[], counts: readonly number[], parts: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (values.length <= parts) return values.slice(1);
  const cuts = new Set<number>();
  let [at, below] = [0, 0];
  for (let part = 1; part < parts; part++) {
    // About `part` parts have to lie below the threshold: half a part more or less will do.
    const [from, to] = [((part - 0.5) / parts) * total, ((part + 0.5) / parts) * total];
    while (below + (counts[at] ?? 0) < from) below += counts[at++] ?? 0;
    let [end, reached] = [at, below];
    while (end < values.length - 1 && reached + (counts[end] ?? 0) <= to) reached += counts[end++] ?? 0;
    // Below the first number nothing is cut off.
    const [low, high] = [values[Math.max(0, at - 1)], values[end]];
    if (low !== undefined && high !== undefined && low < high) cuts.add(roundest(low, high));
  }
  return [...cuts].sort((one, other) => one - other);
}

/** The roundest number that is above `low` and not above `high`: the one with the fewest digits. */
export function roundest(low: number, high: number): number {
  const size = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
  for (let digit = size; digit > size - 12; digit--) {
    for (const leading of [10, 5, 2, 1]) {
      const step = leading * 10 ** (digit - 1);
      const found = Number((Math.floor(high / step) * step).toPrecision(12));
      if (found > low && found <= high) return found;
    }
  }
  return high;
}
