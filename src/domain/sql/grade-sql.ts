import type { Definition, GradeScale } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { concat, type Sql, type SqlDialect } from '../notation/sql-dialect';
import { lowestGradeHandedOver } from '../scoring/grading';
import type { Limits } from '../scoring/score';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';
import type { Total } from './total';

/** The grade of a lead that isn't knocked out, and whether the grade is handed over. */
export interface GradeSql {
  readonly grade: Sql;
  readonly handedOver: Sql;
}

const reaches = (sum: Sql, minimum: Hundredths | null) =>
  minimum === null ? 'TRUE' : `${sum} >= ${minimum}`;

function gradeOn({ grades }: GradeScale, sum: Sql, { text }: SqlDialect): Sql {
  const rows = grades.map(({ name, minimum }) => `WHEN ${reaches(sum, minimum)} THEN ${text(name)}`);
  return `CASE ${rows.join(' ')} ELSE '' END`;
}

export function gradeSql(
  definition: Definition,
  limits: Limits,
  total: Total,
  dialect: SqlDialect,
): GradeSql {
  const { scales } = definition;
  const [only] = scales;
  if (only === undefined) return { grade: "''", handedOver: 'FALSE' };
  if (only.group === '') {
    const lowest = lowestGradeHandedOver(definition);
    const handedOver = lowest === undefined ? 'FALSE' : reaches(total.score, lowest.minimum);
    return { grade: gradeOn(only, total.score, dialect), handedOver };
  }
  const sums = scales.map(
    ({ group }) => total.groups[limits.groups.indexOf(normalize(group))]?.capped ?? '0',
  );
  const names = scales.map((scale, at) => gradeOn(scale, sums[at] ?? '0', dialect));
  const grade = concat(names);
  // A name is missing where the least minimum of its scale is not reached.
  const full = scales.map(({ grades }, at) =>
    reaches(sums[at] ?? '0', grades[grades.length - 1]?.minimum ?? null),
  );
  return { grade, handedOver: [isListed(grade, definition, dialect), ...full].join(' AND ') };
}

/** True for a grade, of those that there are, that a Hand over row lists. */
export function isListed(grade: Sql, { scales, handOver }: Definition, { text }: SqlDialect): Sql {
  const wanted = new Set(handOver.map(({ name }) => normalize(name)));
  const listed = [...new Set(gradeNames(scales))].filter((name) => wanted.has(normalize(name)));
  return listed.length === 0 ? 'FALSE' : `${grade} IN (${listed.map(text).join(', ')})`;
}
