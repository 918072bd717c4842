import { type Definition, scoringOnly } from '../../definition/definition';
import { missingFields } from '../../definition/field';
import { parseToday } from '../../definition/today';
import { prepare } from '../../scoring/scorer';
import type { Cells } from '../../values/cell';
import { toPoints } from '../../values/hundredths';
import type { Language } from '../../values/language';
import { normalize } from '../../values/text';
import { type AcceptedLine, acceptLines, minimumsFor, type ScoreCount, withMinimums } from './accept';

/** The leads' own columns, by which they are scored, and when. */
interface LeadRows {
  readonly headers: readonly string[];
  readonly rows: Cells;
  readonly moment: Date;
}

/** A lead that is not knocked out, with its score in points. */
interface ScoredLead {
  readonly score: number;
  readonly grade: string;
  readonly meetsRequired: boolean;
  /** True where it meets the whole definition. */
  readonly ready: boolean;
}

function scoresOf(cells: Cells, { headers, rows, moment }: LeadRows) {
  const parsed = parseToday(cells, moment);
  if (!parsed.ok) return null;
  const definition = scoringOnly(parsed.definition);
  if (missingFields(definition, headers).length > 0) return null;
  const scorer = prepare(definition, headers);
  const scored = scorer.scores(rows).flatMap((one, row): ScoredLead[] => {
    if (one === null || one.out) return [];
    const { score, grade, ready } = one;
    return [{ score: toPoints(score), grade, ready, meetsRequired: scorer.meetsRequired(rows[row] ?? []) }];
  });
  return { definition, scored };
}

/** How many leads meet the draft; null where it hands over no grade, or can't be read. */
export function meetingDraft(cells: Cells, leads: LeadRows): number | null {
  const now = scoresOf(cells, leads);
  if (now === null || now.definition.handOver.length === 0) return null;
  return now.scored.filter(({ ready }) => ready).length;
}

/**
 * The draft with a suggestion's criteria; the hand-over grade's minimum by capacity, the other grades with the share of leads
 * that they had, as `withShares` does.
 */
export function takeCard(
  draft: Cells,
  lines: readonly AcceptedLine[],
  capacity: number,
  leads: LeadRows,
  language: Language,
): Cells {
  const accepted = acceptLines(draft, lines, language);
  const before = scoresOf(draft, leads);
  const after = scoresOf(accepted, leads);
  if (after === null) return accepted;
  const counted = (scored: readonly ScoredLead[]) => scored.map((one) => ({ ...one, leads: 1 }));
  return withShares(
    accepted,
    after.definition,
    counted(before?.scored ?? []),
    counted(after.scored),
    capacity,
  );
}

/** How many leads that aren't knocked out have a score and a grade. */
export interface GradedCount extends ScoreCount {
  readonly grade: string;
  readonly meetsRequired: boolean;
}

const countOf = (some: readonly GradedCount[]) => some.reduce((sum, { leads }) => sum + leads, 0);

/**
 * The cells of a definition with other minimums of its Grades: that of the hand-over by capacity, those of the others so that they keep
 * the share of leads that they had. Leads that lack what is required can't be handed over at any score, and don't count. Grades by Groups
 * are left as they are.
 * @param before how many leads had each grade
 * @param after how many leads have each score now
 */
export function withShares(
  cells: Cells,
  { scales: [scale], handOver }: Definition,
  before: readonly GradedCount[],
  after: readonly GradedCount[],
  capacity: number,
): Cells {
  if (scale === undefined || scale.group !== '') return cells;
  const last = normalize(handOver[0]?.name ?? '');
  const handed = scale.grades.findIndex(({ name }) => normalize(name) === last);
  const counts = ({ meetsRequired }: GradedCount) => handed < 0 || meetsRequired;
  const standing = after.filter(counts);
  let sum = 0;
  const shares = scale.grades.map(({ name }) => {
    sum += countOf(before.filter((one) => counts(one) && normalize(one.grade) === normalize(name)));
    return sum;
  });
  const was = shares[handed] ?? 0;
  const scored = countOf(standing);
  const above = shares.map((share, at) => {
    // No grade is handed over: each keeps its leads.
    if (handed < 0) return share;
    if (at === handed) return capacity;
    // Above it, the same part of those handed over; below it, of those that aren't.
    if (at < handed) return was === 0 ? (capacity * (at + 1)) / (handed + 1) : (share / was) * capacity;
    const rest = scored - was;
    return rest === 0 ? scored : capacity + ((share - was) / rest) * (scored - capacity);
  });
  return withMinimums(cells, minimumsFor(scale, standing, above.map(Math.round)));
}
