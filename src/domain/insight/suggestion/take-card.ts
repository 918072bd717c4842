import { scoringOnly } from '../../definition/definition';
import { missingFields } from '../../definition/field';
import { parseToday } from '../../definition/today';
import { prepare } from '../../scoring/scorer';
import type { Cells } from '../../values/cell';
import { toPoints } from '../../values/hundredths';
import type { Language } from '../../values/language';
import { normalize } from '../../values/text';
import { type AcceptedLine, acceptLines, minimumsFor, withMinimums } from './accept';

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
 * that they had. Only leads count that no Knock-out takes out and that have all that is required: the others can't be handed over at any
 * score. Grades by Groups are left as they are.
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
  const [scale] = after?.definition.scales ?? [];
  if (after === null || scale === undefined || scale.group !== '') return accepted;
  const last = normalize(after.definition.handOver[0]?.name ?? '');
  const handed = scale.grades.findIndex(({ name }) => normalize(name) === last);
  const counted = ({ meetsRequired }: ScoredLead) => handed < 0 || meetsRequired;
  const standing = after.scored.filter(counted);
  let sum = 0;
  const shares = scale.grades.map(({ name }) => {
    sum +=
      before?.scored.filter((one) => counted(one) && normalize(one.grade) === normalize(name)).length ?? 0;
    return sum;
  });
  const was = shares[handed] ?? 0;
  const scored = standing.length;
  const above = shares.map((share, at) => {
    // No grade is handed over: each keeps its leads.
    if (handed < 0) return share;
    if (at === handed) return capacity;
    // Above it, the same part of those handed over; below it, of those that aren't.
    if (at < handed) return was === 0 ? (capacity * (at + 1)) / (handed + 1) : (share / was) * capacity;
    const rest = scored - was;
    return rest === 0 ? scored : capacity + ((share - was) / rest) * (scored - capacity);
  });
  const scores = standing.map(({ score }) => score);
  return withMinimums(accepted, minimumsFor(scale, scores, above.map(Math.round)));
}
