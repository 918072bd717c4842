import { atomsWithin, type CodedColumn } from '../columns/coding';
import { roundest } from '../columns/cuts';
import type { Feature, FieldCriterion } from './feature';

/** The numbers that can be read again from the text of a range. */
const READABLE_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** A range of a column's parts of numbers, both ends included: part i has the numbers from cut i - 1 up to, but without, cut i. */
export interface Parts {
  readonly first: number;
  readonly last: number;
}

/** The criterion that holds of a range of parts of numbers; null where it can't be written, or would hold of every number. */
function rangeCriterion(coded: CodedColumn, { first, last }: Parts): FieldCriterion | null {
  const { header: field, cuts, tops } = coded;
  if (cuts === null || (first === 0 && last === cuts.length)) return null;
  const low = cuts[first - 1];
  const end = cuts[last];
  if (end === undefined) return low === undefined ? null : { field, condition: 'is at least', value: low };
  if (low === undefined) return { field, condition: 'is less than', value: end };
  // Both ends belong to the range. The upper one is the roundest number below the next range.
  const top = tops[last] ?? low;
  if (top <= low) return null;
  const ends = [low, -roundest(-end, -top)].map(String);
  if (!ends.every((one) => READABLE_NUMBER.test(one))) return null;
  return { field, condition: 'is between', value: ends.join('..') };
}

/** A range of parts of numbers as a feature; null where it can't be written. */
export function rangeFeature(
  coded: CodedColumn,
  column: number,
  parts: Parts,
): Feature<FieldCriterion> | null {
  const source = rangeCriterion(coded, parts);
  if (source === null) return null;
  const levels = new Float64Array(coded.counts.length);
  for (const atom of atomsWithin(coded, parts.first, parts.last)) levels[atom] = 1;
  return { column, levels, isShared: false, cost: 0, source };
}
