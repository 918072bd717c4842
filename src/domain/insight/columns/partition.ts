import { integerAt } from './numbers';

/** Things that are parted into classes, so that each set consists of whole classes. */
export interface Partition {
  /** By thing, its class: 0 where no set has it. */
  readonly classes: Int32Array;
  /** How many classes there are. */
  readonly count: number;
  /** By set, the classes of which it consists; null for a set that is left out. */
  readonly sets: readonly (readonly number[] | null)[];
}

/**
 * Parts things by sets of them, one set after the other. A set that would make more classes than `most` is left out.
 * @param count how many things there are
 * @param sets by set, the places of its things, each once
 */
export function partition(count: number, sets: readonly (readonly number[])[], most: number): Partition {
  const classes = new Int32Array(count);
  // Class 0 counts as too large to be in a set as a whole, since some things may be in no set.
  const sizes = [Infinity];
  const kept = sets.map((set) => {
    const met = new Map<number, number>();
    for (const thing of set) {
      const own = integerAt(classes, thing);
      met.set(own, (met.get(own) ?? 0) + 1);
    }
    // The set parts a class of which it has some things and not all.
    const parted = [...met].filter(([own, things]) => things < (sizes[own] ?? 0));
    if (sizes.length + parted.length > most) return false;
    const next = new Map<number, number>();
    for (const [own, things] of parted) {
      next.set(own, sizes.length);
      sizes[own] = (sizes[own] ?? 0) - things;
      sizes.push(things);
    }
    for (const thing of set) {
      const own = integerAt(classes, thing);
      classes[thing] = next.get(own) ?? own;
    }
    return true;
  });
  return {
    classes,
    count: sizes.length,
    sets: sets.map((set, at) =>
      kept[at] === true ? [...new Set(set.map((thing) => integerAt(classes, thing)))] : null,
    ),
  };
}
