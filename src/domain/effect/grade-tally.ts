import type { Definition } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { outGrade } from '../scoring/grading';
import type { Score } from '../scoring/scorer';
import { clip } from '../values/clip';
import { normalize } from '../values/text';

/** How many leads have a grade by each of two definitions. */
export interface GradeCount {
  /** The grade as the definition writes it, clipped; '' for no grade. */
  readonly name: string;
  /** Null where there is nothing to compare with. */
  readonly before: number | null;
  readonly after: number;
  /** Marks the count of the leads that a Knock-out takes out. Its name is in the language of the definition after. */
  readonly out?: true;
}

/**
 * Counts leads by grade; the names of grades are compared normalised. First come the grades of the definition after in its order, then
 * those that only the definition before has, then no grade, then the leads that are knocked out. A grade that no lead has is left out,
 * unless it is one of the definition after and that has one scale of grades.
 * @param was each lead's score by the definition before; null where there is nothing to compare with
 * @param is each lead's score by the definition after; as in `was`, a row that is no lead has null
 */
export function tallyGrades(
  before: Definition | null,
  after: Definition,
  was: readonly (Score | null)[] | null,
  is: readonly (Score | null)[],
): GradeCount[] {
  const counts = new Map<string, { readonly name: string; before: number; after: number }>();
  const countOf = (name: string) => {
    const key = normalize(name);
    const count = counts.get(key) ?? { name: clip(name), before: 0, after: 0 };
    counts.set(key, count);
    return count;
  };
  const own = gradeNames(after.scales).map(countOf);
  const alwaysListed = new Set(after.scales.length === 1 ? own : []);
  for (const name of [...gradeNames(before?.scales ?? []), '']) countOf(name);
  const out = { name: outGrade(after), before: 0, after: 0 };
  const add = (side: 'before' | 'after', score: Score | null) => {
    if (score !== null) (score.out ? out : countOf(score.grade))[side]++;
  };
  for (const score of was ?? []) add('before', score);
  for (const score of is) add('after', score);
  return [...counts.values(), out].flatMap((count) => {
    if (count.before === 0 && count.after === 0 && !alwaysListed.has(count)) return [];
    const { name, before: earlier, after: later } = count;
    const counted = { name, before: was && earlier, after: later };
    return [count === out ? { ...counted, out: true as const } : counted];
  });
}
