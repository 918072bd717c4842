import type { Definition } from '../definition/definition';
import type { FieldColumn } from '../insight/columns/coding';
import { numberAt } from '../insight/columns/numbers';
import { candidatesOf } from './candidate';
import { type CardLine, type JudgeLine, linesOf } from './card-lines';
import { judgementsOf } from './judgement';
import { columnsAt, lookedAt, rowOf } from './lead-rows';
import { type Answers, findLeads, type Round } from './round';
import { triedCriteria } from './tried-criteria';

/** What a department's card is fitted to. */
export interface JudgeRequest {
  readonly round: Round;
  readonly answers: Answers;
  /** The team's own columns, as the insight reads them. */
  readonly columns: readonly FieldColumn[];
  /** The definition whose criteria are tried first; null where there is none that can be read. */
  readonly definition: Definition | null;
}

/** A card that is fitted to what a department said of the leads of a round. It is always exploratory. It is plain JSON. */
export interface JudgeCard {
  /** `one answer`: all leads were judged alike, or none was. `no pattern`: no criterion tells hot leads from others. */
  readonly kind: 'found' | 'one answer' | 'no pattern';
  /** At most 5, those with the most points (either sign) first; [] unless `kind` is `found`. */
  readonly lines: readonly JudgeLine[];
  readonly strength: 'exploratory';
  /** How many leads it was fitted to, and how many of them the department finds hot (by its first answer). */
  readonly leads: number;
  readonly hot: number;
  /** How many leads of the round could not be used: they were changed or are gone, or the department could not judge them. */
  readonly unused: number;
  /** Of all pairs of a hot lead and one that isn't, in how many the card has the hot one above, in how many level, and in how many below. */
  readonly pairs: { readonly right: number; readonly ties: number; readonly wrong: number };
}

/** Fits a card to the answers of one department. */
export function judgeCard({ round, answers, columns, definition }: JudgeRequest): JudgeCard {
  const count = columns[0]?.rows.length ?? 0;
  const rows = findLeads(round, count, (row) => rowOf(columns, row));
  const judged = judgementsOf(round, answers).flatMap(({ hot, not, first }, lead) => {
    const row = rows[lead] ?? null;
    return first === null || row === null ? [] : [{ row, share: hot / (hot + not), isHot: first === 'hot' }];
  });
  const hot = judged.filter(({ isHot }) => isHot).length;
  const base = {
    strength: 'exploratory' as const,
    leads: judged.length,
    hot,
    unused: round.leads.length - judged.length,
  };
  const none = { ...base, lines: [], pairs: { right: 0, ties: hot * (judged.length - hot), wrong: 0 } };
  if (hot === 0 || hot === judged.length) return { ...none, kind: 'one answer' };

  // The judged leads come first of those that are looked at.
  const leads = lookedAt(
    count,
    judged.map(({ row }) => row),
  );
  const tried = triedCriteria(columnsAt(columns, leads), definition);
  const shares = Float64Array.from(judged, ({ share }) => share);
  const lines = linesOf(candidatesOf(tried, shares), shares, definition);
  if (lines.length === 0) return { ...none, kind: 'no pattern' };
  const pairs = pairsOf(
    lines,
    judged.map(({ isHot }) => isHot),
  );
  return { ...base, kind: 'found', lines: lines.map(({ line }) => line), pairs };
}

/** How the card orders each pair of a hot lead and one that isn't. */
function pairsOf(lines: readonly CardLine[], isHot: readonly boolean[]): JudgeCard['pairs'] {
  const sums = isHot.map((_, lead) =>
    lines.reduce((sum, { line, levels }) => sum + line.points * numberAt(levels, lead), 0),
  );
  let [right, ties, wrong] = [0, 0, 0];
  isHot.forEach((hot, one) => {
    if (!hot) return;
    isHot.forEach((otherHot, other) => {
      if (otherHot) return;
      const difference = (sums[one] ?? 0) - (sums[other] ?? 0);
      if (difference > 0) right++;
      else if (difference < 0) wrong++;
      else ties++;
    });
  });
  return { right, ties, wrong };
}
