import { type Definition, scoringOnly } from '../definition/definition';
import { type Effect, effectOf } from '../effect/effect';
import type { Outcome } from '../leads/outcome';
import { lowestGradeHandedOver } from '../scoring/grading';
import type { Cells, Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';

/** The leads on which a change of the definition is tried out. */
export interface Tried {
  readonly headers: Row;
  readonly rows: Cells;
  /** What became of a lead, by its place among the rows. */
  outcomeAt(at: number): Outcome;
}

/** What the threshold of the hand-over would have done one step lower or higher. */
export interface ThresholdSteps {
  /** The lowest score that is handed over now. */
  readonly minimum: Hundredths;
  /** The fewest points that a Criterion gives: a smaller step seldom moves a lead. */
  readonly step: Hundredths;
  readonly higher: Effect;
  readonly lower: Effect;
}

/** Null where no single threshold decides: nothing is handed over, or everything, or by grades of several Groups. */
export function thresholdSteps(definition: Definition, tried: Tried): ThresholdSteps | null {
  const minimum = lowestGradeHandedOver(definition)?.minimum ?? null;
  const points = definition.criteria.map((one) => Math.abs(one.points)).filter((one) => one > 0);
  if (minimum === null || points.length === 0) return null;
  const step = Math.min(...points);
  const effectAt = (threshold: Hundredths) =>
    effectOn(tried, definition, withThreshold(definition, minimum, threshold));
  return { minimum, step, higher: effectAt(minimum + step), lower: effectAt(minimum - step) };
}

/** What one definition in the place of another does to the leads. */
export function effectOn({ headers, rows, outcomeAt }: Tried, before: Definition, after: Definition): Effect {
  return effectOf(scoringOnly(before), scoringOnly(after), headers, rows, outcomeAt);
}

/** The definition with another threshold. Grades above it begin at the new one at least, so that none lets a lead through below. */
function withThreshold(definition: Definition, from: Hundredths, to: Hundredths): Definition {
  return {
    ...definition,
    scales: definition.scales.map((scale) => ({
      ...scale,
      grades: scale.grades.map((grade) => {
        if (grade.minimum === null || grade.minimum < from) return grade;
        return { ...grade, minimum: grade.minimum === from ? to : Math.max(grade.minimum, to) };
      }),
    })),
  };
}
