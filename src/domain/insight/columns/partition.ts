/** Things parted into classes, so that each set is made of whole classes. */
export interface Partition {
  /** By thing; 0 where no set has it. */
  readonly classes: Int32Array;
  readonly count: number;
  /** By set, the classes it is made of; null for a set that is left out. */
  readonly sets: readonly (readonly number[] | null)[];
}

/**
 * Parts things by sets of them, one set after the other; one that would make more classes than `most` is left out.
 * @param count how many things
 * @param sets by set, the places of its things, each once
 */
export function partition(count: number, sets: readonly (readonly number[])[], most: number): Partition {
  const classes = new Int32Array(count);
  // Class 0 is never taken whole, since some things may be in no set.
  const sizes = [Infinity];
  const kept = sets.map((set) => {
    const met = new Map<number, number>();
    for (const thing of set) {
      const own = classes[thing] ?? 0;
      met.set(own, (met.get(own) ?? 0) + 1);
    }
    const parted = [...met].filter(([own, things]) => things < (sizes[own] ?? 0));
    if (sizes.length + parted.length > most) return false;
    const next = new Map<number, number>();
    for (const [own, things] of parted) {
      next.set(own, sizes.length);
      sizes[own] = (sizes[own] ?? 0) - things;
      sizes.push(things);
    }
    for (const thing of set) {
      const own = classes[thing] ?? 0;
      classes[thing] = next.get(own) ?? own;
    }
    return true;
  });
  return {
    classes,
    count: sizes.length,
    sets: sets.map((set, at) =>
      kept[at] === true ? [...new Set(set.map((thing) => classes[thing] ?? 0))] : null,
    ),
  };
}
