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

/** What each criterion gives a lead, in the definition's order; null for one that does not hold. */
export type Given = readonly (Hundredths | null)[];

/** What each criterion gives the lead whose cells are read. */
export function givenBy({ criteria }: Plans, readingOf: ReadingOf): Given {
  return criteria.map((planned) =>
    holds(planned, readingOf) ? earned(planned, planned.clause.points, readingOf) : null,
  );
}

/** Largest first; of equal ones the one whose row comes first. */
function largestFirst(one: Contribution, other: Contribution): number {
  return other.points - one.points || one.row - other.row;
}

/** Puts one in its place among those that stand in order: there are few, and most come in order. */
function insert(sorted: Contribution[], one: Contribution): void {
  let at = sorted.length;
  for (; at > 0; at--) {
    const before = sorted[at - 1];
    if (before === undefined || largestFirst(before, one) <= 0) break;
    sorted[at] = before;
  }
  sorted[at] = one;
}

/** At most so many different contributions of one criterion are kept. */
const MAX_KEPT_PARTS = 1000;

/** Tells what counts of that which is given, and what is lacking. */
export interface Contributions {
  /**
   * Those of criteria and Bases that count and are not 0, largest first.
   * @param into an array that is written anew and given back
   */
  counting(given: Given, into?: Contribution[]): Contribution[];
  /** Writes what counts of each Group, its Base included, into `sums`. */
  addUp(given: Given, sums: Hundredths[]): void;
  /** What is lacking of what criteria give at most, as far as it would count, largest first. */
  lacking(given: Given): Contribution[];
}

const NONE: readonly undefined[] = [];

export function contributionsOf(definition: Definition, plans: Plans): Contributions {
  const { groups, bases: baseOf, highest, caps } = plans.limits;
  const criteria = plans.criteria.map((planned) => {
    const { row, name, group, points } = planned.clause;
    // Most criteria give nothing but their Points: that contribution is made once.
    return {
      whole: { row, name, group, points },
      /** What a computing one gave so far. */
      parts: new Map<Hundredths, Contribution>(),
      place: groups.indexOf(normalize(group)),
      most: mostOf(planned),
    };
  });
  const isAnyAlone = highest.includes(true);
  const bases: readonly Contribution[] = definition.bases
    .filter(({ points }) => points !== 0)
    .map((base) => ({
      ...base,
      name: base.name === '' ? PARTS.base[definition.language] : base.name,
    }));

  /** The place of the largest contribution of each Group that counts no other; undefined for the other Groups. */
  const largestOf = (given: Given): readonly (number | undefined)[] => {
    if (!isAnyAlone) return NONE;
    const largest: (number | undefined)[] = [];
    criteria.forEach(({ place }, at) => {
      const points = given[at] ?? null;
      const other = given[largest[place] ?? -1] ?? -Infinity;
      if (highest[place] === true && points !== null && points > other) largest[place] = at;
    });
    return largest;
  };

  const partOf = ({ whole, parts }: (typeof criteria)[number], points: Hundredths): Contribution => {
    const known = points === whole.points ? whole : parts.get(points);
    if (known !== undefined) return known;
    const part = { ...whole, points };
    if (parts.size < MAX_KEPT_PARTS) parts.set(points, part);
    return part;
  };

  const counting = (given: Given, into: Contribution[] = []) => {
    const largest = largestOf(given);
    into.length = 0;
    for (const base of bases) insert(into, base);
    for (let at = 0; at < criteria.length; at++) {
      const one = criteria[at];
      const points = given[at];
      if (one === undefined || !points || (highest[one.place] === true && largest[one.place] !== at))
        continue;
      insert(into, partOf(one, points));
    }
    return into;
  };

  const addUp = (given: Given, sums: Hundredths[]) => {
    const largest = largestOf(given);
    for (let place = 0; place < groups.length; place++) sums[place] = baseOf[place] ?? 0;
    for (let at = 0; at < criteria.length; at++) {
      const { place } = criteria[at] ?? { place: -1 };
      if (highest[place] !== true || largest[place] === at)
        sums[place] = (sums[place] ?? 0) + (given[at] ?? 0);
    }
  };

  const lacking = (given: Given) => {
    const largest = largestOf(given);
    const sums = groups.map((_, place) =>
      criteria.reduce(
        (sum, one, at) =>
          one.place !== place || (highest[place] === true && largest[place] !== at)
            ? sum
            : sum + (given[at] ?? 0),
        baseOf[place] ?? 0,
      ),
    );
    return criteria
      .map(({ whole, place, most }, at): Contribution => {
        const present = given[highest[place] === true ? (largest[place] ?? -1) : at] ?? 0;
        const room = (caps[place] ?? Infinity) - (sums[place] ?? 0);
        return { ...whole, points: Math.min(most - present, room) };
      })
      .filter(({ points }) => points > 0)
      .sort(largestFirst);
  };
  return { counting, addUp, lacking };
}
