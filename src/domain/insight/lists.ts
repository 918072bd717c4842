import { joinList } from '../list';
import { type CodedColumn, FIRST } from './coding';
import { type Counts, type Feature, type FieldCriterion, LONGEST, MANY, supportOf } from './feature';

/**
 * Lists of a column's texts: the first and the last ones of a ranking, two and more.
 * @param ranked atoms; those that aren't to be taken are left out
 */
export function listsOf(
  coded: CodedColumn,
  column: number,
  counts: Counts,
  ranked: readonly number[],
): Feature<FieldCriterion>[] {
  const total = counts.leads.reduce((sum, count) => sum + count, 0);
  if (total < MANY) return [];
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const texts = ranked.filter((atom) => atom >= FIRST && (counts.leads[atom] ?? 0) > 0);
  const most = Math.min(LONGEST, Math.floor((coded.texts.length * 2) / 3), texts.length);
  for (const sorted of [texts, [...texts].reverse()]) {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    sorted.slice(0, most).forEach((atom, at) => {
      levels[atom] = 1;
      met += counts.leads[atom] ?? 0;
      if (at === 0 || met < support || total - met < support) return;
      const taken = sorted.slice(0, at + 1).sort((one, other) => one - other);
      const value = joinList(taken.map((one) => coded.texts[one - FIRST] ?? ''));
      const told: FieldCriterion = { field: coded.header, condition: 'is', value };
      features.push({ column, levels: levels.slice(), told });
    });
  }
  return features;
}
