import type { Definition } from '../definition/definition';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';

/** The sums of the Groups ('' for what has none), and how Base, caps and floor change them. */
export interface Limits {
  /** The normalised names of all Groups that earn or are graded; place 0 is '' (no Group, uncapped). */
  readonly groups: readonly string[];
  /** True for each Group that has a criterion or a Base: the sum of one that is only graded is no part of the score. */
  readonly earns: readonly boolean[];
  /** What every lead has in each Group. */
  readonly bases: readonly Hundredths[];
  /** True for each Group of which the largest contribution alone counts. */
  readonly highest: readonly boolean[];
  /** The cap of each Group; Infinity for none. */
  readonly caps: readonly Hundredths[];
  readonly total: Hundredths;
  readonly floor: Hundredths;
}

/** The Groups of a definition and their limits. */
export function limitsOf({ criteria, bases, highest, scales, caps, floor }: Definition): Limits {
  const names = [...criteria, ...bases, ...scales].map(({ group }) => normalize(group));
  const groups = [...new Set(['', ...names])];
  const isOf = (group: string) => (one: { readonly group: string }) => normalize(one.group) === group;
  return {
    groups,
    earns: groups.map((group) => [...criteria, ...bases].some(isOf(group))),
    bases: groups.map((group) => bases.find(isOf(group))?.points ?? 0),
    highest: groups.map((group) => highest.some(isOf(group))),
    caps: groups.map((group) => (group === '' ? undefined : caps.find(isOf(group))?.limit) ?? Infinity),
    total: caps.find(isOf(''))?.limit ?? Infinity,
    floor: floor ?? -Infinity,
  };
}

/** The score from the Groups' sums: group caps (written back into `sums`), then the total, then its cap, then the floor. */
export function limit(sums: Hundredths[], { earns, caps, total, floor }: Limits): Hundredths {
  let score = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = Math.min(sums[at] ?? 0, caps[at] ?? Infinity);
    sums[at] = sum;
    if (earns[at] === true) score += sum;
  }
  return Math.max(Math.min(score, total), floor);
}
