import type { Cell } from '../cell';
import { joinList } from '../list';
import { type CodedColumn, FIRST } from './coding';
import { roundest } from './cuts';
import { type Counts, type Feature, type FieldCriterion, LONGEST, MANY, supportOf } from './feature';

/**
 * Criteria of several atoms: ranges of numbers, and of texts the first and the last ones of a ranking, two and more.
 * @param ranked atoms; those that aren't to be in a list are left out
 */
export function composedOf(
  coded: CodedColumn,
  column: number,
  counts: Counts,
  ranked: readonly number[],
): Feature<FieldCriterion>[] {
  const total = counts.leads.reduce((sum, count) => sum + count, 0);
  if (total < MANY) return [];
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const levels = new Float64Array(coded.counts.length);
  let met = 0;
  const take = (atom: number) => {
    levels[atom] = 1;
    met += counts.leads[atom] ?? 0;
  };
  const add = (condition: FieldCriterion['condition'], value: () => Cell) => {
    if (met < support || total - met < support) return;
    features.push({
      column,
      levels: levels.slice(),
      told: { field: coded.header, condition, value: value() },
    });
  };
  const clear = () => {
    levels.fill(0);
    met = 0;
  };

  const { cuts } = coded;
  if (cuts !== null) {
    for (let first = 1; first < cuts.length; first++) {
      clear();
      const low = cuts[first - 1] ?? 0;
      for (let last = first; last < cuts.length; last++) {
        take(FIRST + last);
        // Both ends count: the upper one is the roundest number that parts the range from the next one.
        const [top = low, end = low] = [coded.tops[last], cuts[last]];
        if (top > low) add('is between', () => `${low}..${-roundest(-end, -top)}`);
      }
    }
    return features;
  }
  const texts = ranked.filter((atom) => atom >= FIRST && (counts.leads[atom] ?? 0) > 0);
  const most = Math.min(LONGEST, Math.floor((coded.texts.length * 2) / 3), texts.length);
  for (const sorted of [texts, [...texts].reverse()]) {
    clear();
    for (let size = 1; size <= most; size++) {
      take(sorted[size - 1] ?? FIRST);
      const taken = sorted.slice(0, size).sort((one, other) => one - other);
      if (size > 1) add('is', () => joinList(taken.map((one) => coded.texts[one - FIRST] ?? '')));
    }
  }
  return features;
}
