import type { Definition, Grade } from './definition';
import { normalize } from './text';
import { gradeGroups } from './whole';

function isAbove(a: bigint | null, b: bigint | null): boolean {
  return a !== null && (b === null || a > b);
}

/** The grade with the highest minimum not above the score. */
function pick(grades: readonly Grade[], hundredths: bigint): string {
  let best: Grade | undefined;
  for (const grade of grades) {
    const fits = grade.minimum === null || grade.minimum <= hundredths;
    if (fits && (best === undefined || isAbove(grade.minimum, best.minimum))) best = grade;
  }
  return best?.name ?? '';
}

export function gradeLead(definition: Definition, total: bigint, sumOf: (group: string) => bigint): string {
  return gradeGroups(definition.grades)
    .map((group) =>
      pick(
        definition.grades.filter((grade) => grade.group === group),
        group === '' ? total : sumOf(group),
      ),
    )
    .join('');
}

/** Whether a grade is one of those that are handed over. */
export function isReady({ grades, handOver }: Definition, grade: string): boolean {
  if (grade === '') return false;
  if (grades.some(({ group }) => group !== '')) return handOver.includes(normalize(grade));
  const lowest = grades.find(({ name }) => handOver.includes(normalize(name)));
  const reached = grades.find(({ name }) => name === grade);
  if (!lowest || !reached) return false;
  return reached === lowest || isAbove(reached.minimum, lowest.minimum);
}
