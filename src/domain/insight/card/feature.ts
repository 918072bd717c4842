import type { Cell } from '../../values/cell';
import type { CodedColumn } from '../columns/coding';
import { addTo, numberAt } from '../columns/numbers';

/** A criterion on one field, as it will be written into a definition's cells. */
export interface FieldCriterion {
  readonly field: string;
  /** The condition's English keyword. */
  readonly condition:
    | 'is'
    | 'is not'
    | 'contains the word'
    | 'includes'
    | 'is empty'
    | 'is not empty'
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
  /** How much more it has to add to the log likelihood than a plain feature, since it is chosen among more. */
  readonly cost: number;
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
