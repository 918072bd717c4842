import { atomOfPart, atomsWithin, type CodedColumn } from '../columns/coding';
import { numberAt } from '../columns/numbers';
import { supportOf } from '../columns/text-coding';
import type { Feature, FieldCriterion } from './feature';
import { type Parts, rangeFeature } from './range-feature';

const ON_NUMBERS: ReadonlySet<unknown> = new Set(['is at least', 'is less than', 'is between']);

/** True for a criterion on numbers that was found, not written by a person. */
const isRange = ({ source }: Feature): boolean =>
  typeof source === 'object' && source !== null && 'condition' in source && ON_NUMBERS.has(source.condition);

/** The runs of a column's parts of numbers of which the same of some features hold, and any does. */
function runsOf({ cuts }: CodedColumn, features: readonly Feature[]): Parts[] {
  const runs: { first: number; last: number; key: string }[] = [];
  for (let part = 0; part <= (cuts?.length ?? -1); part++) {
    const key = features.map(({ levels }) => numberAt(levels, atomOfPart(part))).join();
    const last = runs[runs.length - 1];
    if (last?.key === key) last.last = part;
    else runs.push({ first: part, last: part, key });
  }
  return runs.filter(({ key }) => key.includes('1'));
}

/**
 * Turns criteria on one column of numbers, as steps of one scale, into ranges none of which overlap.
 * @param features all on that column
 * @returns null where that would take more criteria, or one that hardly a lead meets
 */
function disjointSteps(
  coded: CodedColumn,
  column: number,
  features: readonly Feature[],
): Feature<FieldCriterion>[] | null {
  const runs = runsOf(coded, features);
  if (runs.length > features.length) return null;
  const support = supportOf(coded.atoms.length);
  const steps = runs.flatMap((parts) => {
    const leads = atomsWithin(coded, parts.first, parts.last).reduce(
      (sum, atom) => sum + (coded.counts[atom] ?? 0),
      0,
    );
    const feature = leads < support ? null : rangeFeature(coded, column, parts);
    return feature === null ? [] : [feature];
  });
  return steps.length === runs.length ? steps : null;
}

/** True where a range of numbers may be added to those of a state: together they can be said as ranges that don't overlap. */
export function fitsAsStep(coded: CodedColumn, own: readonly Feature[], feature: Feature): boolean {
  const ranges = own.filter((one) => one.column === feature.column && isRange(one));
  return ranges.length === 0 || !isRange(feature)
    ? true
    : disjointSteps(coded, feature.column, [...ranges, feature]) !== null;
}

/** The features with those on one column of numbers said as ranges that don't overlap. */
export function withDisjointSteps<Source>(
  features: readonly Feature<Source>[],
  columns: readonly CodedColumn[],
): readonly Feature<Source | FieldCriterion>[] {
  const ofColumn = new Map<number, Feature<Source>[]>();
  for (const one of features)
    if (isRange(one)) ofColumn.set(one.column, [...(ofColumn.get(one.column) ?? []), one]);
  return features.flatMap((one): readonly Feature<Source | FieldCriterion>[] => {
    const own = ofColumn.get(one.column);
    const coded = columns[one.column];
    if (coded === undefined || own === undefined || own.length < 2 || !own.includes(one)) return [one];
    const steps = disjointSteps(coded, one.column, own);
    if (steps === null) return [one];
    return one === own[0] ? steps : [];
  });
}
