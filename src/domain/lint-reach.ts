import type { Definition, Grade, GradeScale } from './definition';
import type { Finding } from './finding';
import type { Language } from './language';
import type { LeadSpace } from './lead-space';
import { sayPoints } from './lint-wording';
import { limitsOf } from './score';
import { type Range, type ScoreRanges, scoreRanges } from './score-range';
import { normalize } from './text';

/** Grades that no lead can have. */
export function lintReach(definition: Definition, everyLead: LeadSpace): Finding[] {
  const { knockOuts, scales } = definition;
  const space = everyLead.escaping(knockOuts);
  if (space.isEmpty) return [];
  const ranges = scoreRanges(space, definition);
  return scales.flatMap((scale) => {
    const range = rangeOn(scale, ranges, definition);
    return scale.grades.flatMap((grade, place) => outOfReach(grade, scale.grades[place - 1], range));
  });
}

/** What a scale grades: the score, or its Group's capped sum. */
export function rangeOn({ group }: GradeScale, { score, sum }: ScoreRanges, definition: Definition): Range {
  if (group === '') return score;
  const { groups, caps } = limitsOf(definition);
  const cap = caps[groups.indexOf(normalize(group))] ?? Infinity;
  const { lowest, highest } = sum(normalize(group));
  return { lowest: Math.min(lowest, cap), highest: Math.min(highest, cap) };
}

/** True when no sum of the range gives the grade; `above` is the next higher one. */
export function isOutOfReach(grade: Grade, above: Grade | undefined, range: Range): boolean {
  const tooHigh = grade.minimum !== null && grade.minimum > range.highest;
  return tooHigh || (above !== undefined && above.minimum !== null && above.minimum <= range.lowest);
}

function outOfReach(grade: Grade, above: Grade | undefined, range: Range): Finding[] {
  if (!isOutOfReach(grade, above, range)) return [];
  const isHigh = grade.minimum !== null && grade.minimum > range.highest;
  const place = { row: grade.row, column: 'value', kind: 'grade out of reach' } as const;
  if (isHigh)
    return [{ ...place, message: { en: tooHigh(grade, range, 'en'), ja: tooHigh(grade, range, 'ja') } }];
  if (above === undefined) return [];
  return [
    { ...place, message: { en: tooLow(grade, above, range, 'en'), ja: tooLow(grade, above, range, 'ja') } },
  ];
}

function tooHigh({ name, minimum, group }: Grade, { highest }: Range, language: Language): string {
  const [from, most] = [sayPoints(minimum ?? 0), sayPoints(highest)];
  if (language === 'ja') {
    const where = group === '' ? '' : `グループ「${group}」で`;
    const limits = group === '' ? '上限・下限を含む' : '上限を含む';
    return `「${name}」になるリードはありません。最低点は${from}点ですが、リードが${where}取れるのは最高でも${most}点です（${limits}）。最低点を${most}点以下にするか、点数を増やしてください`;
  }
  const where = group === '' ? '' : ` in the Group ${group}`;
  const limits = group === '' ? 'caps and floor included' : 'its cap included';
  return `no lead can be ${name}: ${name} begins at ${from}, but the most a lead can earn${where} is ${most} (${limits}); lower the minimum to ${most} or less, or give more points`;
}

function tooLow({ name, group }: Grade, above: Grade, { lowest }: Range, language: Language): string {
  const [least, from] = [sayPoints(lowest), sayPoints(above.minimum ?? 0)];
  if (language === 'ja') {
    const where = group === '' ? '' : `グループ「${group}」で`;
    const limits = group === '' ? '上限・下限を含む' : '上限を含む';
    return `「${name}」になるリードはありません。どのリードも${where}${least}点以上になり（${limits}）、${from}点からは「${above.name}」（${above.row}行目）です。「${above.name}」の最低点を${least}点より高くするか、このランクを削除してください`;
  }
  const where = group === '' ? '' : ` in the Group ${group}`;
  const limits = group === '' ? 'caps and floor included' : 'its cap included';
  return `no lead can be ${name}: every lead has at least ${least}${where} (${limits}), and from ${from} it is ${above.name} (row ${above.row}); raise the minimum of ${above.name} above ${least}, or remove this grade`;
}
