import type { Definition } from '../definition/definition';
import type { FieldCriterion } from '../insight/card/feature';
import type { FieldColumn } from '../insight/columns/coding';
import type { Answers, Round } from './round';

/** What a department's card is fitted to. */
export interface JudgeRequest {
  readonly round: Round;
  readonly answers: Answers;
  /** The team's own columns, as the insight reads them. */
  readonly columns: readonly FieldColumn[];
  /** The definition whose criteria are tried first; null where there is none that can be read. */
  readonly definition: Definition | null;
}

/** A criterion of a department's card: `pinned` is the name of one of the definition, `criterion` is a new one, and the other is null. */
export interface JudgeLine {
  readonly pinned: string | null;
  readonly criterion: FieldCriterion | null;
  /** A whole number, on the scale of the definition: the largest of a card is about as large as the largest of the definition. */
  readonly points: number;
}

/** A card that is fitted to what a department said of the leads of a round. It is always exploratory. It is plain JSON. */
export interface JudgeCard {
  /** `one answer`: all leads were judged alike, or none was. `no pattern`: no criterion tells hot leads from others. */
  readonly kind: 'found' | 'one answer' | 'no pattern';
  /** At most 5, those with the most points (either sign) first; [] unless `kind` is `found`. */
  readonly lines: readonly JudgeLine[];
  readonly strength: 'exploratory';
  /** How many leads it was fitted to, and how many of them the department finds hot. */
  readonly leads: number;
  readonly hot: number;
  /** How many leads of the round could not be used: they were changed or are gone, or the department could not judge them. */
  readonly unused: number;
  /** Of all pairs of a hot lead and one that isn't, in how many the card has the hot one above, in how many level, and in how many below. */
  readonly pairs: { readonly right: number; readonly ties: number; readonly wrong: number };
}

/** A card has at most 5 criteria. */
export const MOST_CRITERIA = 5;

/** Fits a card to the answers of one department. */
export function judgeCard({ round, answers }: JudgeRequest): JudgeCard {
  const judged = answers.filter((answer) => answer !== 'unsure');
  const hot = judged.filter((answer) => answer === 'hot').length;
  return {
    kind: hot === 0 || hot === judged.length ? 'one answer' : 'no pattern',
    lines: [],
    strength: 'exploratory',
    leads: judged.length,
    hot,
    unused: round.leads.length - judged.length,
    pairs: { right: 0, ties: hot * (judged.length - hot), wrong: 0 },
  };
}
