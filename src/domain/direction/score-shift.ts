import { type Criterion, type Definition, testsOf } from '../definition/definition';
import type { Operand } from '../definition/operand';
import { limitsOf } from '../scoring/score';
import { normalize } from '../values/text';
import { holdingShift } from './implication';
import { combined, type Shift, shiftOf, shiftOfNumber, turned } from './shift';
import type { Side } from './side';

/** How a change moves what leads have in one Group, or in all of them. */
export interface ScoreShift {
  /** Normalised; '' for what has none. */
  readonly group: string;
  readonly shift: Shift;
}

/** How the points in each Group move, each part of the score by itself. */
export function groupShifts(was: Side, is: Side): ScoreShift[] {
  const [old, now] = [limitsOf(was.definition), limitsOf(is.definition)];
  const groups = [...new Set([...old.groups, ...now.groups])];
  const of = <T>(
    { groups: own }: { readonly groups: readonly string[] },
    list: readonly T[],
    group: string,
  ) => list[own.indexOf(group)];
  const others = groups.map((group): ScoreShift => {
    const [cap, newCap] = [of(old, old.caps, group) ?? Infinity, of(now, now.caps, group) ?? Infinity];
    const earned = (of(old, old.earns, group) ?? false) === (of(now, now.earns, group) ?? false);
    const shifts = [
      shiftOfNumber(of(old, old.bases, group) ?? 0, of(now, now.bases, group) ?? 0),
      shiftOfNumber(cap, newCap),
      highestShift(group, was.definition, is.definition),
      // A Group that begins to count lowers the total where its cap is below 0.
      earned || Math.min(cap, newCap) >= 0 ? 'same' : 'unknown',
    ] as const;
    return { group, shift: combined(shifts) };
  });
  return [...others, ...criteriaShifts(was, is)];
}

/** The criteria of one definition beside those of another that have their names, or say the same under another name. */
function criteriaShifts(was: Side, is: Side): ScoreShift[] {
  const left = new Set(was.definition.criteria);
  const sayingOf = (side: Side, { alternatives, points, group }: Criterion) =>
    JSON.stringify([
      alternatives.map((tests) => tests.map((test) => side.claimOf(test))),
      points,
      normalize(group),
    ]);
  const find = (matches: (old: Criterion) => boolean) => {
    const found = [...left].find(matches);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const { criteria } = is.definition;
  const named = criteria.map((now) => find(({ name }) => normalize(name) === normalize(now.name)));
  const paired = criteria.map(
    (now, at) => named[at] ?? find((old) => sayingOf(was, old) === sayingOf(is, now)),
  );
  return [
    ...criteria.flatMap((now, at) => criterionShifts(paired[at], now, was, is)),
    ...[...left].flatMap((old) => criterionShifts(old, undefined, was, is)),
  ];
}

const hasHighest = ({ highest }: Definition, group: string) =>
  highest.some((one) => normalize(one.group) === group);

/** True for Groups that are nothing but a name: points count the same in each of them. */
function isPlain({ caps, highest, scales }: Definition, group: string): boolean {
  const isOf = (one: { readonly group: string }) => normalize(one.group) === group;
  return group === '' || ![...caps, ...highest, ...scales].some(isOf);
}

function criterionShifts(
  old: Criterion | undefined,
  now: Criterion | undefined,
  was: Side,
  is: Side,
): ScoreShift[] {
  const group = normalize((now ?? old)?.group ?? '');
  const former = normalize((old ?? now)?.group ?? '');
  const sides = [was, is];
  const isMoved =
    group !== former &&
    !sides.every(({ definition }) => isPlain(definition, group) && isPlain(definition, former));
  if (isMoved)
    return [...criterionShifts(old, undefined, was, is), ...criterionShifts(undefined, now, was, is)];
  const isAlone = sides.some(({ definition }) => hasHighest(definition, group));
  const points = { from: old?.points ?? 0, to: now?.points ?? 0 };
  if (old === undefined || now === undefined) {
    const moved = shiftOfNumber(points.from, points.to);
    if (!isAlone) return [{ group, shift: moved }];
    // The largest alone counts: one of negative Points may be the largest, or leave another one the largest.
    const isNegative = points.from + points.to < 0;
    const shift = isNegative ? 'unknown' : old === undefined ? 'up' : 'down';
    return [{ group, shift }];
  }
  const holding = holdingShift({ it: old, side: was }, { it: now, side: is });
  const size = sizeShift(old, now, was, is);
  return [{ group, shift: contributionShift(points, holding, size, isAlone) }];
}

/** How what a criterion contributes moves, by which leads meet it and how large what it gives them is. */
function contributionShift(
  { from, to }: { readonly from: number; readonly to: number },
  holding: Shift,
  size: Shift,
  isAlone: boolean,
): Shift {
  const [isWider, isNarrower] = [
    holding !== 'down' && holding !== 'unknown',
    holding !== 'up' && holding !== 'unknown',
  ];
  if (from < 0 && to >= 0) return !isAlone || isWider ? 'up' : 'unknown';
  if (from >= 0 && to < 0) return !isAlone || isNarrower ? 'down' : 'unknown';
  if (from >= 0 && to >= 0) return combined([holding, size]);
  if (isAlone && holding !== 'same') return 'unknown';
  return turned(combined([holding, size]));
}

/** What a computing condition reckons with beside the Points: its days or times. */
function measureOf(operand: Operand | undefined): number | null {
  if (operand?.kind === 'days') return operand.days;
  return operand?.kind === 'times' ? operand.times : null;
}

/** How the size of what a criterion gives moves, its sign left aside. */
function sizeShift(old: Criterion, now: Criterion, was: Side, is: Side): Shift {
  const [one] = testsOf(old);
  const [other] = testsOf(now);
  const points = shiftOfNumber(Math.abs(old.points), Math.abs(now.points));
  if (one?.condition.computes !== true && other?.condition.computes !== true) return points;
  const [from, to] = [measureOf(one?.operand), measureOf(other?.operand)];
  const isAlike =
    one !== undefined &&
    other !== undefined &&
    one.condition.keyword.en === other.condition.keyword.en &&
    was.keyOf(one.field) === is.keyOf(other.field) &&
    (one.condition.needs !== 'date' || was.definition.asOf === is.definition.asOf);
  if (!isAlike || from === null || to === null) return 'unknown';
  return combined([points, shiftOfNumber(from, to)]);
}

/** To take the largest alone in the place of the sum lowers nothing but points above 0, and raises nothing but points below. */
function highestShift(group: string, old: Definition, now: Definition): Shift {
  const [before, after] = [hasHighest(old, group), hasHighest(now, group)];
  if (before === after) return 'same';
  const points = [...old.criteria, ...now.criteria]
    .filter((one) => normalize(one.group) === group)
    .map((one) => one.points);
  const shift = shiftOf(
    points.every((one) => one <= 0),
    points.every((one) => one >= 0),
  );
  return after ? shift : turned(shift);
}
