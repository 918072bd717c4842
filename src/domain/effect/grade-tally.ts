import type { Definition } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { outGrade } from '../scoring/grading';
import type { Score } from '../scoring/scorer';
import { clip } from '../values/clip';
import { normalize } from '../values/text';

/** How many leads have a grade by each of two definitions. */
export interface GradeCount {
  /** '' for no grade. */
  readonly name: string;
  /** Null where there is nothing to compare with. */
  readonly before: number | null;
  readonly after: number;
  /** The leads that a Knock-out takes out; their grade's name is in the language of the definition after. */
  readonly out?: true;
}

/**
 * Counts leads by grade, names compared normalised: the grades of the definition after in its order, then those that went,
 * then no grade, then out. Only those that some lead has, but all of the definition after if they aren't joined ones.
 * @param was each lead's score by the definition before; null where there is nothing to compare with
 * @param is likewise by the definition after; both hold null for a row that is no lead
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
  const told = new Set(after.scales.length === 1 ? own : []);
  for (const name of [...gradeNames(before?.scales ?? []), '']) countOf(name);
  const out = { name: outGrade(after), before: 0, after: 0 };
  const add = (side: 'before' | 'after', score: Score | null) => {
    if (score !== null) (score.out ? out : countOf(score.grade))[side]++;
  };
  for (const score of was ?? []) add('before', score);
  for (const score of is) add('after', score);
  return [...counts.values(), out].flatMap((count) => {
    if (count.before === 0 && count.after === 0 && !told.has(count)) return [];
    const { name, before: earlier, after: later } = count;
    const counted = { name, before: was && earlier, after: later };
    return [count === out ? { ...counted, out: true as const } : counted];
  });
}
