import type { Definition } from '../definition/definition';
import { grader } from '../scoring/grading';
import { normalize } from '../values/text';
import { type Shift, shiftOf, shiftOfNumber } from './shift';

/** With more than 3,000 combinations of grades, nothing is said. */
const MAX_COMBINATIONS = 3_000;

/** How the grades that are handed over move, by the points that they take. */
export interface GradeShift {
  readonly shift: Shift;
  /** The Groups whose points decide, normalised; '' stands for the score. */
  readonly groups: readonly string[];
  /** True where more points never take a lead out of the hand-over. */
  readonly isRising: boolean;
}

type HandsOver = (points: readonly number[]) => boolean;

const groupsOf = ({ scales }: Definition) => scales.map(({ group }) => normalize(group));

/** Whether leads with so many points are handed over, by the points in the Groups in the given order. */
function handsOver(definition: Definition, groups: readonly string[]): HandsOver {
  const grade = grader(definition, groups);
  return (points) => grade(points[0] ?? 0, points).handedOver;
}

/** True where no lead is ever handed over, whatever it has. */
export function isIdle({ scales, handOver }: Definition): boolean {
  return scales.length === 0 || handOver.length === 0;
}

export function gradeShift(was: Definition, is: Definition): GradeShift {
  if (isIdle(was) || isIdle(is))
    return { shift: shiftOf(isIdle(was), isIdle(is)), groups: [], isRising: true };
  const groups = groupsOf(was);
  if (groups.length !== groupsOf(is).length || groups.some((group) => !groupsOf(is).includes(group)))
    return { shift: 'unknown', groups: [...groups, ...groupsOf(is)], isRising: false };
  const scales = [...was.scales, ...is.scales];
  // Nothing changes between two minimums, so that each of them, and less than all, stands for all points.
  const steps = groups.map((group) => {
    const own = scales.filter((scale) => normalize(scale.group) === group);
    const minimums = own.flatMap(({ grades }) => grades.flatMap(({ minimum }) => minimum ?? []));
    return [-Infinity, ...new Set(minimums.sort((one, other) => one - other))];
  });
  if (steps.reduce((count, some) => count * some.length, 1) > MAX_COMBINATIONS)
    return { shift: 'unknown', groups, isRising: false };
  const points = steps.reduce<number[][]>(
    (lists, some) => lists.flatMap((list) => some.map((step) => [...list, step])),
    [[]],
  );
  const [before, after] = [handsOver(was, groups), handsOver(is, groups)];
  const raised = (list: readonly number[]) =>
    list.flatMap((step, at) => {
      const next = steps[at]?.find((one) => one > step);
      return next === undefined ? [] : [list.map((one, place) => (place === at ? next : one))];
    });
  const rises = (hands: HandsOver) => points.every((list) => !hands(list) || raised(list).every(hands));
  return {
    shift: shiftOf(
      points.every((list) => !before(list) || after(list)),
      points.every((list) => before(list) || !after(list)),
    ),
    groups,
    isRising: rises(before) && rises(after),
  };
}

/** How the Cap of the total and the Floor move the score. */
export function totalShift(was: Definition, is: Definition): Shift[] {
  const capOf = ({ caps }: Definition) => caps.find(({ group }) => group === '')?.limit ?? Infinity;
  const floorOf = ({ floor }: Definition) => floor ?? -Infinity;
  return [shiftOfNumber(capOf(was), capOf(is)), shiftOfNumber(floorOf(was), floorOf(is))];
}
