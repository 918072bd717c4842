import type { Criterion, Definition } from '../../definition/definition';
import { locator } from '../../definition/field';
import { earned, planClause } from '../../scoring/plan';
import { Reading } from '../../values/reading';
import type { CodedColumn, FieldColumn } from '../columns/coding';
import type { Feature } from './feature';

/** A criterion of a definition that stands in a card. */
export interface ExistingCriterion {
  readonly criterion: Criterion;
}

/** So many steps of computed points are told apart. */
const STEPS = 200;

/** What a criterion earns of each lead as a share of its points, as a column of its own; null where a field is missing. */
export function codeCriterion(
  criterion: Criterion,
  definition: Definition,
  columns: readonly FieldColumn[],
  place: number,
): { readonly coded: CodedColumn; readonly feature: Feature<ExistingCriterion> } | null {
  const locate = locator(
    definition,
    columns.map(({ header }) => header),
  );
  if (criterion.tests.some(({ field }) => locate(field) === undefined)) return null;
  const { tests } = planClause(criterion, locate, definition.asOf);
  const readings = columns.map(({ values }, at) =>
    tests.some(({ column }) => column === at)
      ? values.map((value) => new Reading(value, definition.calendar))
      : [],
  );
  const passes = tests.map((test) => (readings[test.column] ?? []).map((reading) => test.holds(reading)));
  const first = tests[0]?.column ?? 0;
  const whole = criterion.points === 0 ? 100 : criterion.points;
  const shares = (readings[first] ?? []).map((reading, value) => {
    // What is earned is asked only where the condition holds: it has no number or day to go by elsewhere.
    if (passes[0]?.[value] !== true) return 0;
    const share = earned(tests, whole, () => reading) / whole;
    return Math.round(Math.min(share, 1000) * STEPS) / STEPS;
  });
  const levels: number[] = [0];
  const codes = new Map([[0, 0]]);
  const count = columns[0]?.rows.length ?? 0;
  const atoms = new Uint8Array(count);
  const counts: number[] = [0];
  for (let lead = 0; lead < count; lead++) {
    const holds = tests.every(({ column }, at) => passes[at]?.[columns[column]?.rows[lead] ?? 0] === true);
    const level = holds ? (shares[columns[first]?.rows[lead] ?? 0] ?? 0) : 0;
    let atom = codes.get(level);
    if (atom === undefined) {
      // No more levels than a byte tells apart: what is finer counts as the last one.
      atom = Math.min(levels.length, 255);
      if (atom === levels.length) levels.push(level);
      codes.set(level, atom);
    }
    atoms[lead] = atom;
    counts[atom] = (counts[atom] ?? 0) + 1;
  }
  return {
    coded: { header: criterion.name, atoms, counts, cuts: null, tops: [], texts: [] },
    feature: { column: place, levels: Float64Array.from(levels), isShared: false, told: { criterion } },
  };
}
