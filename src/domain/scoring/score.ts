import type { Cap, Definition } from '../definition/definition';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';

/** The sums of the Groups ('' for criteria without one), and how caps and floor limit them. */
export interface Limits {
  /** The normalised names of all Groups that earn or are graded; place 0 is '' (no Group, uncapped). */
  readonly groups: readonly string[];
  /** The cap of each Group; Infinity for none. */
  readonly caps: readonly Hundredths[];
  readonly total: Hundredths;
  readonly floor: Hundredths;
}

/** The Groups of a definition and their limits. */
export function limitsOf({ criteria, scales, caps, floor }: Definition): Limits {
  const groups = [
    ...new Set([
      '',
      ...criteria.map(({ group }) => normalize(group)),
      ...scales.map(({ group }) => normalize(group)),
    ]),
  ];
  const capOf = (group: string) =>
    caps.find((cap: Cap) => cap.group !== '' && normalize(cap.group) === group)?.limit ?? Infinity;
  return {
    groups,
    caps: groups.map(capOf),
    total: caps.find(({ group }) => group === '')?.limit ?? Infinity,
    floor: floor ?? -Infinity,
  };
}

/** The score from the Groups' sums: group caps (written back into `sums`), then the total, then its cap, then the floor. */
export function limit(sums: Hundredths[], { caps, total, floor }: Limits): Hundredths {
  let score = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = Math.min(sums[at] ?? 0, caps[at] ?? Infinity);
    sums[at] = sum;
    score += sum;
  }
  return Math.max(Math.min(score, total), floor);
}
