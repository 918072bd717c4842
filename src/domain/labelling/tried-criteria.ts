import type { Definition } from '../definition/definition';
import { codeCriteria } from '../insight/card/existing';
import { countAtoms, type Feature, type FieldCriterion } from '../insight/card/feature';
import { featuresOf } from '../insight/card/single-features';
import { readBlanks } from '../insight/columns/blanks';
import { type CodedColumn, codeColumn, type FieldColumn } from '../insight/columns/coding';
import { byteAt, numberAt } from '../insight/columns/numbers';
import { chooseFields } from '../insight/suggestion/preparation';
import { toPoints } from '../values/hundredths';

/** A criterion that a department may go by. `pinned` is the name of one of the definition, `criterion` is a new one, and the other is null. */
export interface TriedCriterion {
  readonly pinned: string | null;
  readonly criterion: FieldCriterion | null;
  /** What the definition gives for it, in points; 0 for a new one. */
  readonly points: number;
  /** By lead, the share of its points that it earns: mostly 0 or 1. */
  readonly levels: Float64Array;
}

/** The criteria of the definition, then those that the fields of the leads allow. @param columns over the leads that are looked at */
export function triedCriteria(
  columns: readonly FieldColumn[],
  definition: Definition | null,
): TriedCriterion[] {
  const count = columns[0]?.rows.length ?? 0;
  const levelsIn = (coded: CodedColumn | undefined, { levels }: Feature) =>
    Float64Array.from({ length: count }, (_, lead) =>
      coded === undefined ? 0 : numberAt(levels, byteAt(coded.atoms, lead)),
    );
  const own = definition === null ? null : codeCriteria(definition.criteria, definition, columns, 0);
  const pinned = (own?.features ?? []).map((feature): TriedCriterion => {
    const { name, points } = feature.source.criterion;
    const levels = levelsIn(own?.coded[feature.column], feature);
    return { pinned: name, criterion: null, points: toPoints(points), levels };
  });
  const { used } = chooseFields(readBlanks(columns, definition), { pinned: definition, fields: {} });
  const none = new Float64Array(count);
  const found = used.flatMap((column, at) => {
    const coded = codeColumn(column, definition?.calendar ?? null);
    return featuresOf(coded, at, countAtoms(coded, coded.atoms, none)).map(
      (feature): TriedCriterion => ({
        pinned: null,
        criterion: feature.source,
        points: 0,
        levels: levelsIn(coded, feature),
      }),
    );
  });
  return [...pinned, ...found];
}
