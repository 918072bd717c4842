import { type Criterion, type Definition, testsOf } from '../definition/definition';
import { limitsOf } from '../scoring/score';
import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Range } from '../values/range';
import { normalize } from '../values/text';
import type { LeadSpace } from './lead-space';
import type { PossibleState } from './possible-state';

/**
 * What the leads of a space, which knows all criteria and isn't empty, can have in a Group, its Base and cap included; in ''
 * it is their score, caps and floor included. No lead has less or more; whether one has exactly the ends is not said.
 */
export function scoreRange(space: LeadSpace, definition: Definition, group: string): Range {
  const { groups, earns, bases, highest, caps, total, floor } = limitsOf(definition);
  const rangeOf = (one: string) => {
    const at = groups.indexOf(one);
    const base = bases[at] ?? 0;
    const own =
      highest[at] === true ? highestRange(space, definition, one) : sumRange(space, definition, [one]);
    return within(add([own, { low: base, high: base }]), -Infinity, caps[at] ?? Infinity);
  };
  if (group !== '') return rangeOf(normalize(group));
  // A field can't be in its best state for one Group and in another for the next, so that all together may have less.
  const summed = groups.filter((_, at) => highest[at] !== true);
  const alone = groups.filter((_, at) => highest[at] === true);
  const { high } = add([
    sumRange(space, definition, summed),
    ...alone.map((one) => highestRange(space, definition, one)),
    ...bases.map((base) => ({ low: base, high: base })),
  ]);
  const sum = add(groups.filter((_, at) => earns[at] === true).map(rangeOf));
  return within({ low: sum.low, high: Math.min(sum.high, high) }, floor, total);
}

function within({ low, high }: Range, floor: Hundredths, cap: Hundredths): Range {
  const limit = (sum: Hundredths) => Math.max(Math.min(sum, cap), floor);
  return { low: limit(low), high: limit(high) };
}

function add(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}

/** The sum of some Groups' criteria. Fields are independent, so that each is taken in its best and its worst state. */
function sumRange(space: LeadSpace, { criteria, asOf }: Definition, groups: readonly string[]): Range {
  const those = criteria.filter(({ group }) => groups.includes(normalize(group)));
  const ranges = [...space.fields].map(([key, states]) => {
    // A criterion over several fields is reckoned with the first; of the others only what is certain is used.
    const pays = those.filter((one) => space.keysOf(one)[0] === key).map((one) => payOf(one, space, asOf));
    const extreme = (pick: typeof Math.max) =>
      pick(...states.map((state) => pays.reduce((sum, pay) => sum + pick(...pay(state)), 0)));
    return { low: extreme(Math.min), high: extreme(Math.max) };
  });
  return add(ranges);
}

/** What a criterion earns where it holds: the least and the most, or 0 where it holds for no lead of the space. */
export function payRange(space: LeadSpace, { asOf }: Definition, criterion: Criterion): Range {
  const [key = ''] = space.keysOf(criterion);
  const earned = (space.fields.get(key) ?? []).flatMap(earningOf(criterion, space, asOf));
  return earned.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...earned), high: Math.max(...earned) };
}

/** What the other criteria of its Group give at least, the largest alone taken; null where there may be a lead that meets none. */
export function highestWithout(
  space: LeadSpace,
  definition: Definition,
  criterion: Criterion,
): Hundredths | null {
  const group = normalize(criterion.group);
  const certain = definition.criteria.filter(
    (one) => one !== criterion && normalize(one.group) === group && space.outcome(one) === 'holds',
  );
  const least = certain.map((one) => payRange(space, definition, one).low);
  return least.length === 0 ? null : Math.max(...least);
}

/** The largest contribution of one Group's criteria that hold, or 0 where none does. */
function highestRange(space: LeadSpace, { criteria, asOf }: Definition, group: string): Range {
  const those = criteria.filter((one) => normalize(one.group) === group && space.outcome(one) !== 'fails');
  const isCertain = (one: Criterion) => space.outcome(one) === 'holds';
  const earnedBy = (one: Criterion) => {
    const [key = ''] = space.keysOf(one);
    return (space.fields.get(key) ?? []).flatMap((state) => earningOf(one, space, asOf)(state));
  };
  const least = (one: Criterion) => Math.min(...earnedBy(one));
  // One that is certain to hold keeps the largest from being less; without one, none may hold at all.
  const certain = those.filter(isCertain).map(least);
  const unheld = certain.length === 0 ? [0] : [];
  return {
    low: certain.length === 0 ? Math.min(0, ...those.map(least)) : Math.max(...certain),
    high: Math.max(...unheld, ...those.flatMap(earnedBy)),
  };
}

/** What a criterion earns where it holds, in a state of its first field: the least and the most, in any order; [] where it fails. */
function earningOf(
  criterion: Criterion,
  space: LeadSpace,
  asOf: Day | null,
): (state: PossibleState) => Hundredths[] {
  const { points } = criterion;
  const [own] = testsOf(criterion);
  const [key = ''] = space.keysOf(criterion);
  // Computed points rise or fall all through a state.
  const amount = own?.condition.compile(own.operand, asOf).amount ?? (() => points);
  return (state) =>
    space.given(criterion, key, state) === 'fails'
      ? []
      : [amount(state.low, points), amount(state.high, points)];
}

/** The least and the most that a criterion adds in a state of its first field, in any order. */
function payOf(
  criterion: Criterion,
  space: LeadSpace,
  asOf: Day | null,
): (state: PossibleState) => Hundredths[] {
  const [key = ''] = space.keysOf(criterion);
  const earning = earningOf(criterion, space, asOf);
  return (state) =>
    space.given(criterion, key, state) === 'holds' ? earning(state) : [...earning(state), 0];
}
