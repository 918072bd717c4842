import { type Criterion, type Definition, testsOf } from '../../definition/definition';
import { type Locate, locator, placeholdersOf } from '../../definition/field';
import { computingTest, earned, planClause } from '../../scoring/plan';
import { Reading } from '../../values/reading';
import { normalize } from '../../values/text';
import type { CodedColumn, FieldColumn } from '../columns/coding';
import type { Feature } from './feature';

/** A criterion of a definition that stands in a card. */
export interface ExistingCriterion {
  readonly criterion: Criterion;
}

/** Shares of points are told apart in steps of 1/200. */
const STEPS = 200;
/** A share of points is at most 1,000: the points of a criterion may be a small fraction of what it computes. */
const MAX_SHARE = 1000;
/** The whole of a criterion with 0 points, in hundredths: one point. */
const ONE_POINT = 100;
/** The highest atom: a byte tells no more apart. */
const LAST_ATOM = 255;

/** Criteria of a definition as columns of their own, and as features on these. */
export interface CodedCriteria {
  readonly coded: readonly CodedColumn[];
  readonly features: readonly Feature<ExistingCriterion>[];
  /** The criteria with a field that the columns lack. */
  readonly missing: readonly Criterion[];
  /** By Group of which the highest counts alone, the places of its features, that with the most points first. */
  readonly orders: readonly (readonly number[])[];
}

/** By Group of which the highest counts alone, the places of its criteria, that with the most points first, of equal ones the first. */
function ordersOf(criteria: readonly Criterion[], { highest }: Definition): number[][] {
  return highest.map(({ group }) =>
    criteria
      .flatMap((criterion, place) => (normalize(criterion.group) === normalize(group) ? [place] : []))
      .sort((one, other) => (criteria[other]?.points ?? 0) - (criteria[one]?.points ?? 0)),
  );
}

type ShareOf = (lead: number) => number;

/** The shares of the criteria that count: in a Group of which the highest counts alone, no other of its criteria earns anything. */
function countingShares(
  criteria: readonly Criterion[],
  definition: Definition,
  shares: readonly ShareOf[],
): readonly ShareOf[] {
  const counting = [...shares];
  for (const order of ordersOf(criteria, definition)) {
    const worthOf = (place: number, lead: number) => {
      const share = shares[place]?.(lead) ?? 0;
      return share === 0 ? -Infinity : share * (criteria[place]?.points ?? 0);
    };
    for (const place of order)
      counting[place] = (lead) => {
        const own = worthOf(place, lead);
        const isBeaten = order.some((other) => {
          const worth = worthOf(other, lead);
          return worth > own || (worth === own && other < place);
        });
        return isBeaten ? 0 : (shares[place]?.(lead) ?? 0);
      };
  }
  return counting;
}

/**
 * Codes criteria: each becomes a column whose atoms are the shares of its points that leads earn.
 * @param place the place that the first of the new columns will have
 */
export function codeCriteria(
  criteria: readonly Criterion[],
  definition: Definition,
  columns: readonly FieldColumn[],
  place: number,
): CodedCriteria {
  const locate = locator(
    definition,
    columns.map(({ header }) => header),
  );
  const coded: CodedColumn[] = [];
  const features: Feature<ExistingCriterion>[] = [];
  const isMissing = (criterion: Criterion) =>
    testsOf(criterion).some(({ field }) => locate(field) === undefined);
  const known = criteria.filter((criterion) => !isMissing(criterion));
  const shares = countingShares(
    known,
    definition,
    known.map((criterion) => shareReader(criterion, definition, columns, locate)),
  );
  for (const [at, criterion] of known.entries()) {
    const { column, levels } = codeCriterion(criterion, columns, shares[at] ?? (() => 0));
    features.push({ column: place + coded.length, levels, isShared: false, cost: 0, source: { criterion } });
    coded.push(column);
  }
  return { coded, features, missing: criteria.filter(isMissing), orders: ordersOf(known, definition) };
}

/** A criterion as a column; `levels` has the share of its points that each atom earns. */
function codeCriterion(
  criterion: Criterion,
  columns: readonly FieldColumn[],
  shareOf: ShareOf,
): { readonly column: CodedColumn; readonly levels: Float64Array } {
  const levels: number[] = [0];
  const atomOf = new Map([[0, 0]]);
  const atoms = new Uint8Array(columns[0]?.rows.length ?? 0);
  const counts: number[] = [0];
  for (let lead = 0; lead < atoms.length; lead++) {
    const level = shareOf(lead);
    let atom = atomOf.get(level);
    if (atom === undefined) {
      // Levels beyond the last atom count as the level of that one.
      atom = Math.min(levels.length, LAST_ATOM);
      if (atom === levels.length) levels.push(level);
      atomOf.set(level, atom);
    }
    atoms[lead] = atom;
    counts[atom] = (counts[atom] ?? 0) + 1;
  }
  return {
    column: { header: criterion.name, atoms, counts, cuts: null, tops: [], spans: [], texts: [] },
    levels: Float64Array.from(levels),
  };
}

/** Gives the share of a criterion's points that a lead earns. Each different cell is tested once. */
function shareReader(
  criterion: Criterion,
  definition: Definition,
  columns: readonly FieldColumn[],
  locate: Locate,
): (lead: number) => number {
  const planned = planClause(criterion, locate, definition.asOf);
  const placeholders = placeholdersOf(definition, locate);
  const valuesOf = (column: number) =>
    (columns[column]?.values ?? []).map(
      (value) => new Reading(value, definition.calendar, placeholders(column)),
    );
  const alternatives = planned.alternatives.map((tests) =>
    tests.map((test) => {
      const byValue = valuesOf(test.column).map((reading) => test.holds(reading));
      return { column: test.column, byValue };
    }),
  );
  const valueAt = (lead: number, column: number) => columns[column]?.rows[lead] ?? 0;
  const holds = (lead: number) =>
    alternatives.some((tests) =>
      tests.every(({ column, byValue }) => byValue[valueAt(lead, column)] === true),
    );
  const computing = computingTest(planned);
  if (computing === undefined) return (lead) => (holds(lead) ? 1 : 0);
  // The points that a criterion computes depend on that test alone.
  const whole = criterion.points === 0 ? ONE_POINT : criterion.points;
  const shares = valuesOf(computing.column).map((reading) => {
    // Points are computed only where the condition holds: elsewhere the cell may have no number or day.
    if (!computing.holds(reading)) return 0;
    const share = earned(planned, whole, () => reading) / whole;
    return Math.round(Math.min(share, MAX_SHARE) * STEPS) / STEPS;
  });
  return (lead) => (holds(lead) ? (shares[valueAt(lead, computing.column)] ?? 0) : 0);
}
