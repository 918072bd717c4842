import { type Criterion, type Definition, testsOf } from '../definition/definition';
import { limitsOf } from '../scoring/score';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';
import type { LeadSpace } from './lead-space';
import type { PossibleState } from './possible-state';

/** With more than 3,000 different sums, which of them there are isn't told. */
const MAX_SUMS = 3_000;

/** Some sums; null for too many to be told. */
type Sums = ReadonlySet<Hundredths> | null;

const NOTHING: Sums = new Set([0]);

/**
 * The points that the leads of a space, which knows all criteria, can have in a Group, its Base and cap included; in '' their scores,
 * caps and floor included. No lead has others; whether one has each of these is not said. Null where they are too many.
 */
export function scoreSet(space: LeadSpace, definition: Definition, group: string): Sums {
  const { groups, earns, bases, highest, caps, total, floor } = limitsOf(definition);
  const sumsOf = (one: string): Sums => {
    const at = groups.indexOf(one);
    const own = definition.criteria.filter((criterion) => normalize(criterion.group) === one);
    const sums = highest[at] === true ? largestOf(own, space, definition) : addedUp(own, space, definition);
    return each(sums, (sum) => Math.min(sum + (bases[at] ?? 0), caps[at] ?? Infinity));
  };
  if (group !== '') return sumsOf(normalize(group));
  const all = groups.filter((_, at) => earns[at] === true).map(sumsOf);
  return each(all.reduce(plus, NOTHING), (sum) => Math.max(Math.min(sum, total), floor));
}

function each(sums: Sums, change: (sum: Hundredths) => Hundredths): Sums {
  return sums && new Set([...sums].map(change));
}

/** Every sum of one and another. */
function plus(some: Sums, others: Sums): Sums {
  if (some === null || others === null) return null;
  const sums = new Set<Hundredths>();
  for (const one of some)
    for (const other of others) {
      sums.add(one + other);
      if (sums.size > MAX_SUMS) return null;
    }
  return sums;
}

/** The sums of criteria. Fields are independent, so that each may be in any of its states. */
function addedUp(criteria: readonly Criterion[], space: LeadSpace, definition: Definition): Sums {
  return [...space.fields].reduce<Sums>((sums, [key, states]) => {
    const own = criteria.filter((one) => space.keysOf(one)[0] === key);
    if (sums === null || own.length === 0) return sums;
    const possible = new Set<Hundredths>();
    for (const state of states) {
      const found = own.map((one) => contributions(one, space, definition, key, state)).reduce(plus, NOTHING);
      if (found === null) return null;
      for (const sum of found) possible.add(sum);
      if (possible.size > MAX_SUMS) return null;
    }
    return plus(sums, possible);
  }, NOTHING);
}

/** What can be the largest contribution alone. */
function largestOf(criteria: readonly Criterion[], space: LeadSpace, definition: Definition): Sums {
  const largest = new Set<Hundredths>([0]);
  for (const one of criteria) {
    const [key = ''] = space.keysOf(one);
    for (const state of space.fields.get(key) ?? []) {
      const found = contributions(one, space, definition, key, state);
      if (found === null) return null;
      for (const sum of found) largest.add(sum);
    }
  }
  return largest;
}

/** What a criterion can add in a state of its first field. */
function contributions(
  criterion: Criterion,
  space: LeadSpace,
  { asOf }: Definition,
  key: string,
  state: PossibleState,
): Sums {
  const outcome = space.given(criterion, key, state);
  if (outcome === 'fails') return NOTHING;
  const [own] = testsOf(criterion);
  const amount = own?.condition.compile(own.operand, asOf).amount;
  const { points } = criterion;
  const unheld = outcome === 'holds' ? [] : [0];
  if (amount === undefined) return new Set([...unheld, points]);
  // What is computed is a multiple of the Points, or whole points.
  const step = own?.condition.needs === 'number' ? Math.abs(points) : 100;
  const [low, high] = [amount(state.low, points), amount(state.high, points)].sort(
    (one, other) => one - other,
  );
  const first = Math.ceil((low ?? 0) / step);
  const count = Math.floor((high ?? 0) / step) - first + 1;
  if (step === 0 || !(count <= MAX_SUMS)) return step === 0 ? NOTHING : null;
  return new Set([...unheld, ...Array.from({ length: count }, (_, at) => (first + at) * step)]);
}
