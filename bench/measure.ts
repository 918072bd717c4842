/** What is measured, by name. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** The median time of each contender in milliseconds, in their order. */
export type Medians = ReadonlyMap<string, number>;

/**
 * Runs the contenders one after the other, again and again, so that whatever else the machine does meets all alike; each
 * round begins with another one. The rounds of the warm-up don't count.
 */
export function measure(contenders: Contenders, rounds: number, warmUp = 3): Medians {
  const entries = Object.entries(contenders);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    const first = Math.abs(round) % entries.length;
    for (const [name, run] of [...entries.slice(first), ...entries.slice(0, first)]) {
      const start = performance.now();
      run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The time of a contender; throws for one that was not measured. */
export function timeOf(medians: Medians, name: string): number {
  const time = medians.get(name);
  if (time === undefined) throw new Error(`${name} was not measured.`);
  return time;
}
