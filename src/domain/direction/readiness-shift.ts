import { type Clause, clausesOf, type Definition, testsOf } from '../definition/definition';
import type { Row } from '../values/cell';
import { normalize } from '../values/text';
import { gradeShift, isIdle, totalShift } from './grade-shift';
import { holdingShift } from './implication';
import { groupShifts } from './score-shift';
import { combined, type Shift, turned } from './shift';
import { Side } from './side';

/**
 * How the leads that can be handed over move where one definition takes the place of another: proven over all leads that there can be,
 * by what each part that differs does alone.
 * @param headers the lead table's headers; null when they aren't known
 */
export function readinessShift(was: Definition, is: Definition, headers: Row | null): Shift {
  const { shift, groups, isRising } = gradeShift(was, is);
  if (isIdle(was) || isIdle(is)) return shift;
  const readsDays = [...clausesOf(was), ...clausesOf(is)]
    .flatMap(testsOf)
    .some(({ condition }) => condition.needs === 'date');
  if (was.timeZone !== is.timeZone || (readsDays && was.isEveryDay !== is.isEveryDay)) return 'unknown';
  const [before, after] = [new Side(was, headers), new Side(is, headers)];
  const isTotal = groups.includes('');
  const scores = [
    ...groupShifts(before, after)
      .filter(({ group }) => isTotal || groups.includes(group))
      .map((one) => one.shift),
    ...(isTotal ? totalShift(was, is) : []),
  ];
  const score = combined(scores);
  return combined([
    shift,
    isRising || score === 'same' ? score : 'unknown',
    clausesShift(was.required, is.required, before, after, turned),
    turned(clausesShift(was.knockOuts, is.knockOuts, before, after, (none) => none)),
  ]);
}

/**
 * How the leads that meet clauses move, clause by clause; those of one name go together, then those that stand alone in order.
 * @param ofAdded what a clause does that is added, of which `up` says that leads meet it
 */
function clausesShift(
  old: readonly Clause[],
  now: readonly Clause[],
  was: Side,
  is: Side,
  ofAdded: (shift: Shift) => Shift,
): Shift {
  const left = new Set(old);
  const claimsOf = (side: Side, { alternatives }: Clause) =>
    JSON.stringify(alternatives.map((tests) => tests.map((test) => side.claimOf(test))));
  const take = (matches: (one: Clause) => boolean) => {
    const found = [...left].find(matches);
    if (found !== undefined) left.delete(found);
    return found;
  };
  // What says the same is the same, whatever its name.
  const alike = now.map((one) => take((other) => claimsOf(was, other) === claimsOf(is, one)));
  const paired = now.map(
    (one, at) => alike[at] ?? take(({ name }) => normalize(name) === normalize(one.name)),
  );
  return combined([
    ...now.map((one, at) => {
      const other = paired[at];
      return other === undefined
        ? ofAdded('up')
        : holdingShift({ it: other, side: was }, { it: one, side: is });
    }),
    ...[...left].map(() => turned(ofAdded('up'))),
  ]);
}
