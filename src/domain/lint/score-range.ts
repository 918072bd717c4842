import type { Criterion, Definition } from '../definition/definition';
import { limitsOf } from '../scoring/score';
import type { Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Range } from '../values/range';
import { normalize } from '../values/text';
import type { LeadSpace } from './lead-space';
import { both, type PossibleState } from './possible-state';

/**
 * What the leads of a space, which knows all criteria and isn't empty, can have in a Group, its cap included; in '' it is
 * their score, caps and floor included. No lead has less or more; whether one has exactly the ends is not said.
 */
export function scoreRange(space: LeadSpace, definition: Definition, group: string): Range {
  const { groups, caps, total, floor } = limitsOf(definition);
  const capOf = (one: string) => caps[groups.indexOf(one)] ?? Infinity;
  const capped = (one: string) => within(sumRange(space, definition, [one]), -Infinity, capOf(one));
  if (group !== '') return capped(normalize(group));
  // A field can't be in its best state for one Group and in another for the next, so that all together may have less.
  const { high } = sumRange(space, definition, groups);
  const sum = add(groups.map(capped));
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

/** The least and the most that a criterion earns in a state of its first field, in any order. */
function payOf(
  criterion: Criterion,
  space: LeadSpace,
  asOf: Day | null,
): (state: PossibleState) => Hundredths[] {
  const { tests, points } = criterion;
  const [own] = tests;
  const [key = '', ...others] = space.keysOf(criterion);
  const elsewhere = space.outcome(criterion, others);
  // Computed points rise or fall all through a state.
  const amount = own?.condition.compile(own.operand, asOf).amount ?? (() => points);
  return (state) => {
    const outcome = both(elsewhere, space.outcomeIn(criterion, key, state));
    const earned = outcome === 'fails' ? [] : [amount(state.low, points), amount(state.high, points)];
    return outcome === 'holds' ? earned : [...earned, 0];
  };
}
