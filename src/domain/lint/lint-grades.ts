import type { Clause, Definition, Grade, GradeScale, Named } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { type Hundredths, toPoints } from '../values/hundredths';
import type { Wording } from '../values/language';
import type { Range } from '../values/range';
import { normalize } from '../values/text';
import { conflict, type Finding } from './finding';
import type { LeadSpace } from './lead-space';
import { fewest, passing, sayClauses } from './lint-clauses';
import { scoreRange } from './score-range';
import { scoreSet } from './score-set';

/** Grades that no lead can have, and what keeps every lead from being handed over. */
export function lintGrades(definition: Definition, everyLead: LeadSpace): Finding[] {
  const left = everyLead.escaping(definition.knockOuts);
  return [
    ...(left.isEmpty ? [] : definition.scales.flatMap((scale) => outOfReach(scale, definition, left))),
    ...lintHandOver(definition, everyLead),
  ];
}

/** The grade whose minimum keeps all points of the range from a grade of the scale; undefined where none does. */
function barrierTo(grade: Grade, { grades }: GradeScale, { low, high }: Range): Grade | undefined {
  if ((grade.minimum ?? -Infinity) > high) return grade;
  const above = grades[grades.indexOf(grade) - 1];
  return (above?.minimum ?? Infinity) <= low ? above : undefined;
}

function outOfReach(scale: GradeScale, definition: Definition, space: LeadSpace): Finding[] {
  const range = scoreRange(space, definition, scale.group);
  const sums = scoreSet(space, definition, scale.group);
  const { en, ja } = sayRange(scale, range);
  return scale.grades.flatMap((grade) => {
    const barrier = barrierTo(grade, scale, range);
    if (barrier === undefined) return sums === null ? [] : passedOver(grade, scale, sums);
    const from = toPoints(barrier.minimum ?? 0);
    return conflict(
      'grade out of reach',
      grade.row,
      'value',
      `no lead can be ${grade.name}: ${barrier.name} begins at ${from}, and leads have ${en}`,
      `「${grade.name}」になるリードはありません。「${barrier.name}」は${from}点から、リードの点数は${ja}です`,
    );
  });
}

/** A grade whose points, from its minimum up to the next one, no lead's criteria add up to. */
function passedOver(grade: Grade, { grades }: GradeScale, sums: ReadonlySet<Hundredths>): Finding[] {
  const above = grades[grades.indexOf(grade) - 1];
  const [from, to] = [grade.minimum ?? -Infinity, above?.minimum ?? Infinity];
  if ([...sums].some((sum) => sum >= from && sum < to)) return [];
  const nearest = [
    Math.max(...[...sums].filter((sum) => sum < from)),
    Math.min(...[...sums].filter((sum) => sum >= to)),
  ];
  const around = nearest.filter(Number.isFinite).map(toPoints);
  return [
    conflict(
      'grade out of reach',
      grade.row,
      'value',
      `no lead can be ${grade.name}: no points add up to it, the nearest are ${around.join(' and ')}`,
      `「${grade.name}」になるリードはありません。この範囲になる点数の組み合わせがなく、最も近い点数は${around.join('点と')}点です`,
    ),
  ];
}

function sayRange({ group }: GradeScale, { low, high }: Range): Wording {
  const [least, most] = [toPoints(low), toPoints(high)];
  return {
    en: `${least} to ${most} points${group && ` in ${group}`} after caps and floor`,
    ja: `${group && `「${group}」で`}${least}〜${most}点（上限・下限込み）`,
  };
}

function lintHandOver(definition: Definition, everyLead: LeadSpace): Finding[] {
  const { scales, handOver, required, knockOuts } = definition;
  const top = scales[0]?.grades[0];
  if (top !== undefined && handOver.length === 0) return [nothingToHandOver(top.row, definition)];
  const gates = [...required, ...knockOuts];
  const by = fewest(gates, (some) => passing(everyLead, definition, some).isEmpty);
  if (by.length === 0) return handOver.flatMap((row) => barred(row, definition, everyLead));
  const { en, ja } = sayClauses(by);
  return by
    .slice(-1)
    .map(({ row }) =>
      conflict(
        'hand-over impossible',
        row,
        'condition',
        `no lead can be handed over, since none gets past ${en}`,
        `${ja}を通るリードがないため、どのリードも引き渡せません`,
      ),
    );
}

function nothingToHandOver(row: number, { scales }: Definition): Finding {
  const [name] = gradeNames(scales);
  const message = {
    en: `no lead is ever handed over; add a Hand over row with the Name ${name}`,
    ja: `どのリードも引き渡されません。名前を「${name}」とした「引き渡し」の行を追加してください`,
  };
  return { row, column: 'part', kind: 'nothing to hand over', message };
}

/** A Hand over row whose grade the leads that the Required rows let through can't have. */
function barred({ row, name }: Named, definition: Definition, everyLead: LeadSpace): Finding[] {
  const { scales, required, knockOuts } = definition;
  const rangesOf = (some: readonly Clause[]) => {
    const left = passing(everyLead, definition, [...some, ...knockOuts]);
    return scales.map((scale) => ({ scale, range: scoreRange(left, definition, scale.group) }));
  };
  const bar = (some: readonly Clause[]) => {
    const reached = rangesOf(some).map(({ scale, range }) => {
      // Without Groups, a higher grade is handed over as well.
      const low = scale.group === '' ? -Infinity : range.low;
      const grades = scale.grades.filter((grade) => !barrierTo(grade, scale, { ...range, low }));
      return { ...scale, grades };
    });
    return !gradeNames(reached).map(normalize).includes(normalize(name));
  };
  // None where the Knock-outs alone put the grade out of reach, which is a finding by itself.
  const by = fewest(required, bar);
  if (by.length === 0) return [];
  const { en, ja } = sayClauses(by);
  const said = rangesOf(by).map(({ scale, range }) => sayRange(scale, range));
  return [
    conflict(
      'hand-over impossible',
      row,
      'name',
      `no lead can be handed over as ${name}: past ${en}, leads have ${said.map((one) => one.en).join(', ')}`,
      `${ja}を通るリードの点数は${said.map((one) => one.ja).join('、')}で、「${name}」として引き渡せません`,
    ),
  ];
}
