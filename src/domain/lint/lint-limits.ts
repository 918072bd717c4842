import type { Criterion, Definition } from '../definition/definition';
import { toPoints } from '../values/hundredths';
import type { Range } from '../values/range';
import { normalize } from '../values/text';
import { conflict, type Finding } from './finding';
import type { LeadSpace } from './lead-space';
import { highestWithout, payRange, scoreRange } from './score-range';

/** Criteria whose points never change anything, because of a Cap, the Floor or Highest. */
export function lintLimits(definition: Definition, everyLead: LeadSpace): Finding[] {
  const left = everyLead.escaping(definition.knockOuts);
  if (left.isEmpty) return [];
  const isNear = nearLimits(definition, left);
  return definition.criteria.flatMap((criterion) => {
    const space = left.meeting([criterion]);
    if (space.isEmpty || left.outcome(criterion) === 'fails' || criterion.points === 0) return [];
    const looks = isNear(criterion) ? [...IN_GROUP, ...IN_TOTAL] : IN_GROUP;
    const limit = looks.flatMap((look) => look(criterion, definition, space) ?? [])[0];
    if (limit === undefined) return [];
    const { row, name } = criterion;
    return [conflict('points without effect', row, 'points', limit.en(name), limit.ja(name))];
  });
}

/**
 * Tells for which criteria the total's Cap or Floor is worth a look, which takes long. That a criterion holds can move the total no
 * further than all criteria together that read its columns.
 */
function nearLimits(definition: Definition, left: LeadSpace): (criterion: Criterion) => boolean {
  const { criteria } = definition;
  const { low, high } = scoreRange(left, unlimited(definition), '');
  const cap = definition.caps.find(({ group }) => group === '')?.limit ?? Infinity;
  const floor = definition.floor ?? -Infinity;
  const sizes = criteria.map((one) => {
    const pay = payRange(left, definition, one);
    return { keys: left.keysOf(one), size: Math.max(Math.abs(pay.low), Math.abs(pay.high)) };
  });
  return (criterion) => {
    const keys = left.keysOf(criterion);
    const moved = sizes
      .filter((one) => one.keys.some((key) => keys.includes(key)))
      .reduce((sum, { size }) => sum + size, 0);
    return low + moved >= cap || high - moved <= floor;
  };
}

/** The definition without the limits of the total. */
function unlimited(definition: Definition): Definition {
  return { ...definition, caps: definition.caps.filter(({ group }) => group !== ''), floor: null };
}

/** Why the points of a criterion never count. */
interface Reason {
  en(name: string): string;
  ja(name: string): string;
}

/** Looks at one kind of limit, over the leads for which the criterion may hold; null where points may get past it. */
type Look = (criterion: Criterion, definition: Definition, space: LeadSpace) => Reason | null;

const without = (definition: Definition, criterion: Criterion): Definition => ({
  ...definition,
  criteria: definition.criteria.filter((one) => one !== criterion),
});

/** A sum with what a criterion may add to it: the least and the most of both. */
function withAndWithout(sum: Range, pay: Range): Range {
  return { low: Math.min(sum.low, sum.low + pay.low), high: Math.max(sum.high, sum.high + pay.high) };
}

const besideLarger: Look = (criterion, definition, space) => {
  const group = normalize(criterion.group);
  const row = definition.highest.find((one) => normalize(one.group) === group);
  if (row === undefined) return null;
  const others = highestWithout(space, definition, criterion);
  if (others === null || others < payRange(space, definition, criterion).high) return null;
  const points = toPoints(others);
  return {
    en: (name) =>
      `“${name}” never counts: wherever it holds, ${row.group} has ${points} points or more from another criterion, and only the largest counts (row ${row.row})`,
    ja: (name) =>
      `「${name}」の点数は使われません。当てはまるリードには${row.group}の別の基準で${points}点以上が付き、最大のものだけを数えます（${row.row}行目）`,
  };
};

const beyondGroupCap: Look = (criterion, definition, space) => {
  const group = normalize(criterion.group);
  const cap = definition.caps.find((one) => group !== '' && normalize(one.group) === group);
  if (cap === undefined || definition.highest.some((one) => normalize(one.group) === group)) return null;
  const others = scoreRange(space, { ...without(definition, criterion), caps: [] }, criterion.group);
  if (withAndWithout(others, payRange(space, definition, criterion)).low < cap.limit) return null;
  const points = toPoints(cap.limit);
  return {
    en: (name) =>
      `the points of “${name}” change nothing: wherever it holds, ${cap.group} stands at its cap of ${points} with and without it (row ${cap.row})`,
    ja: (name) =>
      `「${name}」の点数があってもなくても、当てはまるリードの${cap.group}は上限の${points}点のままです（${cap.row}行目）`,
  };
};

/** The total before its Cap and Floor; null where the criterion is graded by its Group, which these don't touch. */
function totalOf(criterion: Criterion, definition: Definition, space: LeadSpace): Range | null {
  const group = normalize(criterion.group);
  if (definition.scales.some((scale) => scale.group !== '' && normalize(scale.group) === group)) return null;
  if (definition.highest.some((one) => normalize(one.group) === group)) return null;
  // A cap below 0 lowers the total by the mere presence of the Group.
  if (definition.caps.some((cap) => normalize(cap.group) === group && cap.limit < 0)) return null;
  const others = scoreRange(space, without(unlimited(definition), criterion), '');
  return withAndWithout(others, payRange(space, definition, criterion));
}

const beyondTotalCap: Look = (criterion, definition, space) => {
  const cap = definition.caps.find(({ group }) => group === '');
  const total = cap === undefined ? null : totalOf(criterion, definition, space);
  if (cap === undefined || total === null || total.low < cap.limit) return null;
  const points = toPoints(cap.limit);
  return {
    en: (name) =>
      `the points of “${name}” change nothing: wherever it holds, the score is ${points}, the cap of the total, with and without it (row ${cap.row})`,
    ja: (name) =>
      `「${name}」の点数があってもなくても、当てはまるリードの合計は上限の${points}点のままです（${cap.row}行目）`,
  };
};

const belowFloor: Look = (criterion, definition, space) => {
  const { floor } = definition;
  const total = floor === null ? null : totalOf(criterion, definition, space);
  if (floor === null || total === null || total.high > floor) return null;
  const points = toPoints(floor);
  return {
    en: (name) =>
      `the points of “${name}” change nothing: wherever it holds, the score is ${points}, the floor, with and without it`,
    ja: (name) => `「${name}」の点数があってもなくても、当てはまるリードの合計は下限の${points}点のままです`,
  };
};

const IN_GROUP: readonly Look[] = [besideLarger, beyondGroupCap];
const IN_TOTAL: readonly Look[] = [beyondTotalCap, belowFloor];
