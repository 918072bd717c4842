import type { Criterion, Definition } from './definition';
import type { Hundredths } from './hundredths';
import type { LeadSpace } from './lead-space';
import { both, type PossibleState } from './possible-state';
import { type Limits, limitsOf } from './score';
import { normalize } from './text';

/** No lead has less than `lowest` or more than `highest`; whether one has exactly that is not said. */
export interface Range {
  readonly lowest: Hundredths;
  readonly highest: Hundredths;
}

/** The bounds of every sum that the leads of a space can have. */
export interface ScoreRanges {
  /** Caps and floor included. */
  readonly score: Range;
  /** The group caps included, the total's cap and the floor not. */
  readonly total: Range;
  /** A Group's sum by its normalised name, its cap not included. */
  readonly sum: (group: string) => Range;
}

/** The sums that the leads of a space, which knows all criteria and isn't empty, can have. */
export function scoreRanges(space: LeadSpace, definition: Definition): ScoreRanges {
  const limits = limitsOf(definition);
  const rangeOf = (groups: readonly string[]) => sumRange(space, definition, groups);
  const sums = new Map(limits.groups.map((group) => [group, rangeOf([group])]));
  const sum = (group: string) => sums.get(group) ?? { lowest: 0, highest: 0 };
  const total = totalRange(limits, sum, rangeOf);
  const limited = (score: Hundredths) => Math.max(Math.min(score, limits.total), limits.floor);
  return { score: { lowest: limited(total.lowest), highest: limited(total.highest) }, total, sum };
}

/**
 * Groups that no cap cuts are summed together, since a field can't be in its best state for one of them and in another for
 * the next; the others are cut one by one.
 */
function totalRange(
  { groups, caps }: Limits,
  sum: (group: string) => Range,
  rangeOf: (groups: readonly string[]) => Range,
): Range {
  const capOf = (group: string) => caps[groups.indexOf(group)] ?? Infinity;
  const uncut = groups.filter((group) => sum(group).highest <= capOf(group));
  const total = { ...rangeOf(uncut) };
  for (const group of groups.filter((one) => !uncut.includes(one))) {
    total.lowest += Math.min(sum(group).lowest, capOf(group));
    total.highest += Math.min(sum(group).highest, capOf(group));
  }
  return { lowest: total.lowest, highest: Math.min(total.highest, rangeOf(groups).highest) };
}

/** The sum of some Groups' criteria. Fields are independent, so that each is taken in its best and its worst state. */
function sumRange(space: LeadSpace, { criteria, asOf }: Definition, groups: readonly string[]): Range {
  const byField = new Map<string, Criterion[]>();
  for (const criterion of criteria.filter(({ group }) => groups.includes(normalize(group)))) {
    // A criterion over several fields is reckoned with the first; of the others only what is certain is used.
    const [key = ''] = space.keysOf(criterion);
    byField.set(key, [...(byField.get(key) ?? []), criterion]);
  }
  const whole = { lowest: 0, highest: 0 };
  for (const [key, those] of byField) {
    const earners = those.map((criterion) => earner(criterion, key, space, asOf));
    const ranges = space.states(key).map((state) => {
      const each = earners.map((earn) => earn(state));
      return {
        lowest: each.reduce((all, { lowest }) => all + lowest, 0),
        highest: each.reduce((all, { highest }) => all + highest, 0),
      };
    });
    whole.lowest += Math.min(...ranges.map(({ lowest }) => lowest));
    whole.highest += Math.max(...ranges.map(({ highest }) => highest));
  }
  return whole;
}

/** What a criterion earns in a state of its first field. */
function earner(
  criterion: Criterion,
  key: string,
  space: LeadSpace,
  asOf: number | null,
): (state: PossibleState) => Range {
  const others = space.keysOf(criterion).filter((other) => other !== key);
  const elsewhere = others.map((other) => space.outcomeOn(criterion, other)).reduce(both, 'holds');
  const payOf = pay(criterion, asOf);
  return (state) => {
    const outcome = both(elsewhere, space.outcomeIn(criterion, key, state));
    if (outcome === 'fails') return { lowest: 0, highest: 0 };
    const { lowest, highest } = payOf(state);
    return outcome === 'holds'
      ? { lowest, highest }
      : { lowest: Math.min(lowest, 0), highest: Math.max(highest, 0) };
  };
}

/** What a criterion that holds earns: of fading and counting points, what they are at the two ends of the state. */
function pay({ tests, points }: Criterion, asOf: number | null): (state: PossibleState) => Range {
  const [own] = tests;
  const earns = own?.condition.compile(own.operand, asOf).earns;
  if (own === undefined || earns === undefined) return () => ({ lowest: points, highest: points });
  const steady = own.operand.kind === 'days' || own.operand.kind === 'times';
  if (!steady) return () => ({ lowest: -Infinity, highest: Infinity });
  return ({ low, high }) => {
    const ends = [earns(low, points), earns(high, points)];
    return { lowest: Math.min(...ends), highest: Math.max(...ends) };
  };
}
