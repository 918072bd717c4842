import type { Cell } from '../../values/cell';
import { joinList } from '../../values/list';
import { atomsWithin, BLANK, type CodedColumn } from '../columns/coding';
import { supportOf } from '../columns/support';

/** What a suggested criterion tests, as it will be written into a definition's cells. */
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

/** A criterion as the learning sees it. */
export interface Feature<Told = unknown> {
  /** Place of the coded column. */
  readonly column: number;
  /** By atom, the share of its points that a lead there earns: 0 or 1, or between them for points that are computed. */
  readonly levels: Float64Array;
  /** True for a word or an entry, which a cell may have beside others. */
  readonly isShared: boolean;
  readonly told: Told;
}

/** The leads of the training, as far as one column tells. */
export interface Counts {
  /** By atom, how many leads, and the sum of their outcomes. */
  readonly leads: Float64Array;
  readonly won: Float64Array;
}

export function countAtoms({ counts }: CodedColumn, atoms: Uint8Array, outcomes: Float64Array): Counts {
  const [leads, won] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  atoms.forEach((atom, lead) => {
    leads[atom] = (leads[atom] ?? 0) + 1;
    won[atom] = (won[atom] ?? 0) + (outcomes[lead] ?? 0);
  });
  return { leads, won };
}

/** The criteria on one column that test one thing, of which enough leads meet it and enough don't. */
export function featuresOf(coded: CodedColumn, column: number, counts: Counts): Feature<FieldCriterion>[] {
  const total = counts.leads.reduce((sum, count) => sum + count, 0);
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const add = (atoms: Iterable<number>, condition: FieldCriterion['condition'], value: Cell) => {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    for (const atom of atoms) {
      levels[atom] = 1;
      met += counts.leads[atom] ?? 0;
    }
    if (met < support || total - met < support) return;
    const isShared = condition === 'contains' || condition === 'includes';
    features.push({ column, levels, isShared, told: { field: coded.header, condition, value } });
  };

  add([BLANK], 'is empty', '');
  const { cuts } = coded;
  if (cuts !== null) {
    const numbers = atomsWithin(coded, 0, cuts.length).reduce(
      (sum, atom) => sum + (counts.leads[atom] ?? 0),
      0,
    );
    cuts.forEach((cut, at) => {
      const above = atomsWithin(coded, at + 1, cuts.length);
      const met = above.reduce((sum, atom) => sum + (counts.leads[atom] ?? 0), 0);
      // Without blanks the one says what the other says: the one that fewer leads meet is the one to name.
      const isWhole = total - numbers < support;
      if (!isWhole || 2 * met <= total) add(above, 'is at least', cut);
      if (!isWhole || 2 * met > total) add(atomsWithin(coded, 0, at), 'is less than', cut);
    });
    return features;
  }

  for (const { condition, text, atoms } of coded.texts) add(atoms, condition, joinList([text]));
  return features;
}
