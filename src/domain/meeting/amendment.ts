import { clausesOf, type Definition } from '../definition/definition';
import { PARTS } from '../definition/keyword';
import { parseDefinition } from '../definition/parse';
import type { Effect } from '../effect/effect';
import type { Rejection } from '../rejections/rejection';
import { sumRejections } from '../rejections/rejection-sum';
import type { Cells } from '../values/cell';
import type { Day } from '../values/day';
import { normalize } from '../values/text';
import { rejectedClauses } from './clauses';
import { effectOn, type ThresholdSteps, type Tried } from './threshold-step';

/** Of fewer than 3 rejections nothing is concluded. */
export const FEWEST_CASES = 3;

/** One change of the definition that the rejections speak for. */
export interface Amendment {
  readonly kind: 'criterion' | 'required' | 'threshold';
  /** The clause that lets through what Sales rejects, or the column that is to be filled in; '' for the threshold. */
  readonly name: string;
  /** So many rejections speak for it. */
  readonly cases: number;
  /** What it would have done to the leads; null where it can't be tried out. */
  readonly effect: Effect | null;
}

/** What an amendment is looked for in. */
export interface Case {
  readonly definition: Definition;
  /** The cells of the definition, to which a row can be added. */
  readonly cells: Cells;
  readonly today: Day | null;
  readonly tried: Tried;
  readonly rejections: readonly Rejection[];
  readonly steps: ThresholdSteps | null;
}

/** Proposes the change that most rejections speak for; null where too few speak for any. */
export function proposeAmendment(found: Case): Amendment | null {
  const [best] = [atFault(found), missing(found), tooLow(found)]
    .filter((one) => one !== null)
    .filter(({ cases }) => cases >= FEWEST_CASES)
    .sort((one, other) => other.cases - one.cases);
  return best ?? null;
}

/** The clause that most rejected leads met. */
function atFault({ definition, tried, rejections }: Case): Amendment | null {
  const names = new Set(clausesOf(definition).map(({ name }) => normalize(name)));
  const [clause] = rejectedClauses(rejections)
    .filter(({ criterion }) => names.has(normalize(criterion)))
    .sort((one, other) => other.met - one.met);
  if (clause === undefined) return null;
  const { criterion: name, met: cases } = clause;
  const criteria = definition.criteria.filter((one) => normalize(one.name) !== normalize(name));
  const isCriterion = criteria.length < definition.criteria.length;
  const effect = isCriterion ? effectOn(tried, definition, { ...definition, criteria }) : null;
  return { kind: 'criterion', name, cases, effect };
}

/** The column that was blank in most rejected leads, if the definition doesn't require it yet and more are kept back of them than of accepted ones. */
function missing({ definition, cells, today, tried, rejections }: Case): Amendment | null {
  const [field] = sumRejections(rejections).dataFaults;
  if (field === undefined) return null;
  const { field: name, count: cases } = field;
  const { language } = definition;
  const condition = language === 'ja' ? '空欄でない' : 'is not empty';
  const after = parseDefinition([...cells, [PARTS.required[language], name, name, condition]], { today });
  if (!after.ok) return null;
  const effect = effectOn(tried, definition, after.definition);
  const { rejected, accepted } = effect.leave.fates;
  return rejected > accepted ? { kind: 'required', name, cases, effect } : null;
}

/** A higher threshold, if it keeps back more rejected leads than accepted ones. */
function tooLow({ steps }: Case): Amendment | null {
  if (steps === null) return null;
  const { rejected, accepted } = steps.higher.leave.fates;
  return rejected > accepted
    ? { kind: 'threshold', name: '', cases: rejected - accepted, effect: steps.higher }
    : null;
}
