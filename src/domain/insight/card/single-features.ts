import type { Cell } from '../../values/cell';
import { joinList } from '../../values/list';
import { atomsWithin, BLANK, type CodedColumn } from '../columns/coding';
import { numberAt, sumOfAll, sumOver } from '../columns/numbers';
import { supportOf } from '../columns/text-coding';
import type { Counts, Feature, FieldCriterion } from './feature';
import { rangeFeature } from './range-feature';

/** Of a text that most leads have, the others are listed instead where they are at most 3. */
const MAX_OTHERS = 3;

/**
 * The criteria on one column that test a single thing. Enough leads meet each of them, and enough don't (`supportOf`). Of two that say the
 * same, the one that fewer leads meet is taken: people argue about what is rare and telling.
 */
export function featuresOf(coded: CodedColumn, column: number, counts: Counts): Feature<FieldCriterion>[] {
  const total = sumOfAll(counts.leads);
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const isSupported = (atoms: readonly number[]) => {
    const met = sumOver(counts.leads, [...new Set(atoms)]);
    return met >= support && total - met >= support;
  };
  const add = (atoms: readonly number[], condition: FieldCriterion['condition'], value: Cell) => {
    if (!isSupported(atoms)) return;
    const levels = new Float64Array(coded.counts.length);
    for (const atom of atoms) levels[atom] = 1;
    const isShared = condition === 'contains the word' || condition === 'includes';
    features.push({ column, levels, isShared, cost: 0, source: { field: coded.header, condition, value } });
  };

  const filled = coded.counts.flatMap((_, atom) => (atom === BLANK ? [] : [atom]));
  if (2 * numberAt(counts.leads, BLANK) > total) add(filled, 'is not empty', '');
  else add([BLANK], 'is empty', '');
  const { cuts } = coded;
  if (cuts !== null) {
    const addParts = (first: number, last: number) => {
      const feature = rangeFeature(coded, column, { first, last });
      if (feature !== null && isSupported(atomsWithin(coded, first, last))) features.push(feature);
    };
    const numbers = sumOver(counts.leads, atomsWithin(coded, 0, cuts.length));
    // Where hardly a cell is blank, "is at least" and "is less than" say the same.
    const isWhole = total - numbers < support;
    for (let part = 1; part <= cuts.length; part++) {
      const met = sumOver(counts.leads, atomsWithin(coded, part, cuts.length));
      if (!isWhole || 2 * met <= total) addParts(part, cuts.length);
      if (!isWhole || 2 * met > total) addParts(0, part - 1);
    }
    return features;
  }

  for (const { condition, text, atoms } of coded.texts) {
    if (condition !== 'is' || 2 * sumOver(counts.leads, atoms) <= total) {
      add(atoms, condition, joinList([text]));
      continue;
    }
    const others = filled.filter((atom) => !atoms.includes(atom));
    const listed = coded.texts.filter((one) => one.condition === 'is' && one.text !== text);
    const isAll = others.every(
      (atom) => numberAt(counts.leads, atom) === 0 || listed.some((one) => one.atoms.includes(atom)),
    );
    if (isAll && listed.length <= MAX_OTHERS)
      add(
        listed.flatMap((one) => one.atoms),
        'is',
        joinList(listed.map((one) => one.text)),
      );
    else add(others, 'is not', joinList([text]));
  }
  return features;
}
