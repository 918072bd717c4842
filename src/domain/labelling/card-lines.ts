import type { Definition } from '../definition/definition';
import type { FieldCriterion } from '../insight/card/feature';
import { numberAt } from '../insight/columns/numbers';
import { toPoints } from '../values/hundredths';
import type { Candidate } from './candidate';
import { probableCriteria } from './probable-criteria';

/** A criterion of a department's card: `pinned` is the name of one of the definition, `criterion` is a new one, and the other is null. */
export interface JudgeLine {
  readonly pinned: string | null;
  readonly criterion: FieldCriterion | null;
  /** A whole number, on the scale of the definition: the largest of a card is about as large as the largest of the definition. */
  readonly points: number;
  /** How probable it is by the answers that the department goes by this criterion, 0 to 1. */
  readonly certainty: number;
}

/** A line of a card with the levels of its criterion. */
export interface CardLine {
  readonly line: JudgeLine;
  /** By judged lead. */
  readonly levels: Float64Array;
}

/** A card has at most 5 criteria. */
const MOST_CRITERIA = 5;
/** A criterion is in the card when it is at least so probable that the department goes by it. */
const LEAST_CERTAINTY = 0.3;

/** The lines of a department's card: the criteria that are probable enough, with whole points, those with the most (either sign) first. */
export function linesOf(
  candidates: readonly Candidate[],
  hot: Float64Array,
  definition: Definition | null,
): CardLine[] {
  const { probability, worth } = probableCriteria(hot, candidates, MOST_CRITERIA);
  const likely = candidates.flatMap((one, at): Likely[] => {
    const certainty = numberAt(probability, at);
    return certainty > 0
      ? [{ one, certainty, ofField: certainty, worth: numberAt(worth, at) / certainty }]
      : [];
  });
  const chosen = likeliestOfFields(likely)
    .filter(({ ofField }) => ofField >= LEAST_CERTAINTY)
    .sort((one, other) => other.ofField - one.ofField)
    .slice(0, MOST_CRITERIA);
  const top = chosen.reduce((most, one) => Math.max(most, Math.abs(one.worth)), 0);
  if (top === 0) return [];
  const { largest, step } = scaleOf(definition);
  return chosen
    .map(({ one: { pinned, criterion, levels }, ofField, worth: own }) => {
      // What is in the card at all has one step at least.
      const steps = Math.max(1, Math.round((Math.abs(own) / top) * (largest / step)));
      return {
        line: { pinned, criterion, points: Math.sign(own) * steps * step, certainty: ofField },
        levels,
      };
    })
    .filter(({ line }) => line.points !== 0)
    .sort((one, other) => Math.abs(other.line.points) - Math.abs(one.line.points));
}

/** What the answers say of one candidate. */
interface Likely {
  readonly one: Candidate;
  /** How probable it is that the department goes by it, and by any new criterion of its field: 0 to 1 each. */
  readonly certainty: number;
  readonly ofField: number;
  /** Its coefficient in the cards that have it, in log odds. */
  readonly worth: number;
}

/**
 * The criteria of the definition, and of each field the new one that is most probable. It stands for the others of its field, which mostly say
 * about the same (at least 100 employees, at least 200), so it is as certain as any of them together.
 */
function likeliestOfFields(all: readonly Likely[]): Likely[] {
  const best = new Map<string, Likely>();
  for (const likely of all) {
    const { pinned, criterion } = likely.one;
    const key = criterion === null ? `pinned ${pinned}` : `field ${criterion.field}`;
    const known = best.get(key);
    const more = known !== undefined && known.certainty >= likely.certainty ? known : likely;
    best.set(key, { ...more, ofField: Math.min(1, (known?.ofField ?? 0) + likely.certainty) });
  }
  return [...best.values()];
}

/** The largest points of a card where no definition has any. */
const LARGEST_WITHOUT_DEFINITION = 20;
/** A card's points have 4 steps up to the largest, or a few more: 30 answers don't carry finer ones. */
const STEPS = 4;

/** The largest points of a definition (either sign), and in which steps cards on its scale have theirs: 1, 2, 5, 10, 20, 50 … */
function scaleOf(definition: Definition | null): { readonly largest: number; readonly step: number } {
  const points = (definition?.criteria ?? []).map((one) => Math.abs(toPoints(one.points)));
  const largest = Math.max(0, ...points) || LARGEST_WITHOUT_DEFINITION;
  const wanted = largest / STEPS;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [5, 2, 1].map((one) => one * power).find((one) => one <= wanted) ?? 1;
  return { largest, step: Math.max(1, step) };
}
