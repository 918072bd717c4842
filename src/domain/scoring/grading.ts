import type { Definition, Grade, GradeScale } from '../definition/definition';
import { OUT } from '../definition/keyword';
import { gradeNames } from '../definition/parse-grade';
import type { Hundredths } from '../values/hundredths';
import { normalize } from '../values/text';

/** A lead's grade by its sums, and whether that grade is handed over. */
export interface Grading {
  readonly grade: string;
  readonly handedOver: boolean;
}

/** Finds the grade of a lead by its score and the capped sums of the Groups, which the grader was given the order of. */
export type GradeLead = (score: Hundredths, sums: ArrayLike<Hundredths>) => Grading;

/** The grade in which a lead stands on one scale, as its place from the top; -1 where no row fits. */
function placeOn({ grades }: GradeScale, sum: Hundredths): number {
  return grades.findIndex(({ minimum }) => minimum === null || minimum <= sum);
}

/**
 * How the definition's Grade and Hand over rows grade a lead that is not knocked out.
 * @param order the normalised names of the Groups whose sums will be given
 */
export function grader({ scales, handOver }: Definition, order: readonly string[]): GradeLead {
  const [only] = scales;
  if (only === undefined) return () => ({ grade: '', handedOver: false });
  const listed = new Set(handOver.map(({ name }) => normalize(name)));
  if (only.group === '') {
    const lowest = only.grades.findIndex(({ name }) => listed.has(normalize(name)));
    const gradings = only.grades.map(({ name }, place) => ({ grade: name, handedOver: place <= lowest }));
    const none = { grade: '', handedOver: false };
    return (total) => gradings[placeOn(only, total)] ?? none;
  }
  const graded = scales.map((scale) => ({ scale, place: order.indexOf(normalize(scale.group)) }));
  const full = new Set(gradeNames(scales));
  return (_, sums) => {
    const names = graded.map(
      ({ scale, place }) => scale.grades[placeOn(scale, sums[place] ?? 0)]?.name ?? '',
    );
    const grade = names.join('');
    return { grade, handedOver: full.has(grade) && !names.includes('') && listed.has(normalize(grade)) };
  };
}

/** The grade of a lead that is knocked out, in the definition's language. */
export function outGrade({ language }: Definition): string {
  return OUT[language];
}

/** The lowest grade that is handed over; undefined where none is, or where grades are joined of Groups. */
export function lowestGradeHandedOver({ scales: [only], handOver: [wanted] }: Definition): Grade | undefined {
  if (wanted === undefined || only?.group !== '') return undefined;
  return only.grades.find(({ name }) => normalize(name) === normalize(wanted.name));
}
