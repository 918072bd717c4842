import { type Criterion, type Definition, testsOf } from '../../definition/definition';
import { locator, placeholdersOf } from '../../definition/field';
import { computingTest, earned, planClause } from '../../scoring/plan';
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
  if (testsOf(criterion).some(({ field }) => locate(field) === undefined)) return null;
  const planned = planClause(criterion, locate, definition.asOf);
  const { alternatives } = planned;
  const placeholders = placeholdersOf(definition, locate);
  const readings = columns.map(({ values }, at) =>
    alternatives.some((tests) => tests.some(({ column }) => column === at))
      ? values.map((value) => new Reading(value, definition.calendar, placeholders(at)))
      : [],
  );
  const passes = alternatives.map((tests) =>
    tests.map((test) => (readings[test.column] ?? []).map((reading) => test.holds(reading))),
  );
  const first = computingTest(planned)?.column ?? -1;
  const whole = criterion.points === 0 ? 100 : criterion.points;
  const shares = (readings[first] ?? []).map((reading, value) => {
    // What is earned is asked only where the condition holds: it has no number or day to go by elsewhere.
    if (passes[0]?.[0]?.[value] !== true) return 0;
    const share = earned(planned, whole, () => reading) / whole;
    return Math.round(Math.min(share, 1000) * STEPS) / STEPS;
  });
  const levels: number[] = [0];
  const codes = new Map([[0, 0]]);
  const count = columns[0]?.rows.length ?? 0;
  const atoms = new Uint8Array(count);
  const counts: number[] = [0];
  for (let lead = 0; lead < count; lead++) {
    const holds = alternatives.some((tests, one) =>
      tests.every(({ column }, at) => passes[one]?.[at]?.[columns[column]?.rows[lead] ?? 0] === true),
    );
    const share = first < 0 ? 1 : (shares[columns[first]?.rows[lead] ?? 0] ?? 0);
    const level = holds ? share : 0;
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
    coded: { header: criterion.name, atoms, counts, cuts: null, tops: [], spans: [], texts: [] },
    feature: { column: place, levels: Float64Array.from(levels), isShared: false, told: { criterion } },
  };
}
