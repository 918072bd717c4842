import type { Cell } from '../../values/cell';
import { joinList } from '../../values/list';
import { atomsWithin, BLANK, type CodedColumn } from '../columns/coding';
import { addTo, numberAt, sumOfAll, sumOver } from '../columns/numbers';
import { supportOf } from '../columns/text-coding';

/** A criterion on one field, as it will be written into a definition's cells. */
export interface FieldCriterion {
  readonly field: string;
  /** The condition's English keyword. */
  readonly condition:
    | 'is'
    | 'contains'
    | 'includes'
    | 'is empty'
    | 'is at least'
    | 'is less than'
    | 'is between';
  readonly value: Cell;
}

/** A criterion as the learning uses it: by the atoms of a coded column. */
export interface Feature<Source = unknown> {
  /** The place of the coded column. */
  readonly column: number;
  /** By atom, the share of its points that a lead there earns: 0 or 1, or between them for points that are computed. */
  readonly levels: Float64Array;
  /** True for a word or an entry: a cell may have several. */
  readonly isShared: boolean;
  /** What the feature was made of: the criterion that it tests. */
  readonly source: Source;
}

/** The leads of a training, counted by the atoms of one column. */
export interface Counts {
  /** By atom, how many leads there are, and the sum of their outcomes. */
  readonly leads: Float64Array;
  readonly won: Float64Array;
}

/**
 * Counts the leads of a training by the atoms of one column.
 * @param atoms by lead
 * @param outcomes by lead, 0 to 1
 */
export function countAtoms({ counts }: CodedColumn, atoms: Uint8Array, outcomes: Float64Array): Counts {
  const [leads, won] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  atoms.forEach((atom, lead) => {
    addTo(leads, atom, 1);
    addTo(won, atom, numberAt(outcomes, lead));
  });
  return { leads, won };
}

/** The criteria on one column that test a single thing. Enough leads meet each of them, and enough don't (`supportOf`). */
export function featuresOf(coded: CodedColumn, column: number, counts: Counts): Feature<FieldCriterion>[] {
  const total = sumOfAll(counts.leads);
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const add = (atoms: Iterable<number>, condition: FieldCriterion['condition'], value: Cell) => {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    for (const atom of atoms) {
      levels[atom] = 1;
      met += numberAt(counts.leads, atom);
    }
    if (met < support || total - met < support) return;
    const isShared = condition === 'contains' || condition === 'includes';
    features.push({ column, levels, isShared, source: { field: coded.header, condition, value } });
  };

  add([BLANK], 'is empty', '');
  const { cuts } = coded;
  if (cuts !== null) {
    const numbers = sumOver(counts.leads, atomsWithin(coded, 0, cuts.length));
    cuts.forEach((cut, at) => {
      const above = atomsWithin(coded, at + 1, cuts.length);
      const met = sumOver(counts.leads, above);
      // Where hardly a cell is blank, "is at least" and "is less than" say the same. The one that fewer leads meet is taken.
      const isWhole = total - numbers < support;
      if (!isWhole || 2 * met <= total) add(above, 'is at least', cut);
      if (!isWhole || 2 * met > total) add(atomsWithin(coded, 0, at), 'is less than', cut);
    });
    return features;
  }

  for (const { condition, text, atoms } of coded.texts) add(atoms, condition, joinList([text]));
  return features;
}
