import type { Definition } from '../definition/definition';
import { PARTS } from '../definition/keyword';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';
import { earned, holds, mostOf, type Plans, type ReadingOf } from './plan';

/** What one criterion or Base gives a lead, or could give it. */
export interface Contribution {
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly points: Hundredths;
}

/** A criterion as it is for one lead. */
interface Standing extends Contribution {
  readonly isHeld: boolean;
  /** The most that it can give. */
  readonly most: Hundredths;
}

/** What a lead's criteria give, and what they could. */
export interface Contributions {
  /** Those that count and are not 0, in the definition's order. */
  readonly counting: readonly Contribution[];
  /** What the lead lacks of what criteria give at most, as far as it would count; largest first. */
  readonly lacking: readonly Contribution[];
}

/** Largest first; of equal ones the one whose row comes first. */
export function largestFirst(one: Contribution, other: Contribution): number {
  return other.points - one.points || one.row - other.row;
}

/** Reckons what each criterion and each Base contributes to a lead. */
export function contributionsOf(definition: Definition, plans: Plans, readingOf: ReadingOf): Contributions {
  const standings = plans.criteria.map((planned): Standing => {
    const { row, name, group, points } = planned.clause;
    const isHeld = holds(planned, readingOf);
    return {
      row,
      name,
      group,
      isHeld,
      points: isHeld ? earned(planned, points, readingOf) : 0,
      most: mostOf(planned),
    };
  });
  const bases = definition.bases.map((base) => ({
    ...base,
    name: base.name === '' ? PARTS.base[definition.language] : base.name,
  }));
  const { groups, highest, caps } = plans.limits;
  const counting: Contribution[] = [...bases];
  const lacking: Contribution[] = [];
  groups.forEach((group, at) => {
    const isOfGroup = (one: Contribution) => normalize(one.group) === group;
    const own = standings.filter(isOfGroup);
    const held = own.filter(({ isHeld }) => isHeld).sort(largestFirst);
    const counted = highest[at] === true ? held.slice(0, 1) : held;
    counting.push(...counted);
    const sum = [...counted, ...bases.filter(isOfGroup)].reduce((all, { points }) => all + points, 0);
    const room = (caps[at] ?? Infinity) - sum;
    for (const one of own) {
      const present = highest[at] === true ? (counted[0]?.points ?? 0) : one.points;
      const points = Math.min(one.most - present, room);
      if (points > 0) lacking.push({ ...one, points });
    }
  });
  return {
    counting: counting.filter(({ points }) => points !== 0).sort((one, other) => one.row - other.row),
    lacking: lacking.sort(largestFirst),
  };
}
