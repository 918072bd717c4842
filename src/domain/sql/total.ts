import { any, type Sql, type SqlDialect } from '../notation/sql-dialect';
import type { Limits } from '../scoring/score';
import { normalize } from '../values/text';
import type { JudgedCriterion } from './judgement';
import type { Step } from './step';

/** A Group in the query. */
export interface GroupSum {
  readonly criteria: readonly JudgedCriterion[];
  /** Of a Group that counts no other, the largest contribution; NULL where none holds, and null for the other Groups. */
  readonly largest: Sql | null;
  /** With its Base, before its Cap. */
  readonly sum: Sql;
  readonly capped: Sql;
}

/** The sums in the order of the limits' Groups, and the limited total. */
export interface Total {
  readonly groups: readonly GroupSum[];
  readonly score: Sql;
}

/** In hundredths: below all that a criterion can give. */
const LEAST_POINTS = -9_000_000_000_000_000;

export function sumUp(
  criteria: readonly JudgedCriterion[],
  limits: Limits,
  { dialect, scored }: { readonly dialect: SqlDialect; readonly scored: Step },
): Total {
  const groups = limits.groups.map((name, place): GroupSum => {
    const own = criteria.filter(({ clause }) => normalize(clause.group) === name);
    const largest = limits.highest[place] === true ? scored.column(largestOf(own, dialect)) : null;
    const given = largest === null ? own.map(({ points }) => points) : [largest];
    const base = dialect.whole(limits.bases[place] ?? 0);
    const sum = scored.column([base, ...given.map((points) => `COALESCE(${points}, 0)`)].join(' + '));
    const cap = limits.caps[place] ?? Infinity;
    const capped = cap === Infinity ? sum : scored.column(`LEAST(${sum}, ${dialect.whole(cap)})`);
    return { criteria: own, largest, sum, capped };
  });
  const earning = groups.filter((_, place) => limits.earns[place] === true);
  const total = [dialect.whole(0), ...earning.map(({ capped }) => capped)].join(' + ');
  return { groups, score: scored.column(floored(topped(total, limits, dialect), limits, dialect)) };
}

function largestOf(criteria: readonly JudgedCriterion[], { whole }: SqlDialect): Sql {
  const least = whole(LEAST_POINTS);
  const given = criteria.map(({ points }) => `COALESCE(${points}, ${least})`);
  return `NULLIF(GREATEST(${[least, ...given].join(', ')}), ${least})`;
}

function topped(sum: Sql, { total }: Limits, { whole }: SqlDialect): Sql {
  return total === Infinity ? sum : `LEAST(${sum}, ${whole(total)})`;
}

function floored(sum: Sql, { floor }: Limits, { whole }: SqlDialect): Sql {
  return floor === -Infinity ? sum : `GREATEST(${sum}, ${whole(floor)})`;
}

/** A contribution of a Group that counts no other: true for the largest, of equal ones the first. */
export function countsAlone(group: GroupSum, place: number): Sql {
  const { largest, criteria } = group;
  const isLargest = (one: JudgedCriterion) => `COALESCE(${one.points} = ${largest}, FALSE)`;
  const own = criteria[place];
  if (own === undefined) throw new Error(`The Group has no criterion at ${place}`);
  return `${isLargest(own)} AND NOT ${any(criteria.slice(0, place).map(isLargest))}`;
}
