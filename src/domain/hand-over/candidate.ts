import { describeGap } from '../scoring/describe';
import { explain } from '../scoring/explain';
import type { Scorer } from '../scoring/scorer';
import type { Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import { readDayText } from '../values/day';
import { toPoints } from '../values/hundredths';
import { type Duplicate, findDuplicates } from './duplicate';
import type { Stamp } from './stamp';

/** A lead that can be handed over. */
export interface Candidate {
  readonly row: number;
  /** Points. */
  readonly score: number;
  readonly grade: string;
  readonly duplicate: Duplicate | null;
  /** It was handed over and rejected, and put back for now. */
  readonly again: boolean;
}

/** A lead that is short by little. */
export interface NearMiss {
  readonly row: number;
  readonly score: number;
  readonly grade: string;
  /** What it lacks, as LEADGAP says it. */
  readonly gap: string;
  readonly missingPoints: number;
  readonly unmet: number;
}

export interface Candidates {
  /** Highest score first. */
  readonly ready: readonly Candidate[];
  /** Those that lack least first, no more than `NEAR`. */
  readonly near: readonly NearMiss[];
  /** Put back, and the day has not come. */
  readonly waiting: number;
  /** Put back, the day has come, and the lead does not meet the definition now. */
  readonly noLonger: number;
  readonly handedOver: number;
  /** Never handed over, and decided, won or lost all the same: those of the time before. */
  readonly settled: number;
  /** Leads below the threshold that were never handed over: a sample can be drawn of them. */
  readonly below: readonly number[];
}

const NEAR = 50;
/** What counts as short by little. */
const LITTLE = { points: 10, unmet: 1, unmetWithPoints: 2 };

/**
 * Sorts leads by whether they can be handed over.
 * @param rows the team's columns
 * @param calendar of the sheet, whose dates the stamps are
 * @param today `YYYY-MM-DD`
 */
export function listCandidates(
  scorer: Scorer,
  headers: Row,
  rows: Cells,
  stamps: readonly Stamp[],
  calendar: Calendar,
  today: string,
): Candidates {
  const duplicates = findDuplicates(headers, rows, stamps);
  const day = readDayText(today) ?? 0;
  const ready: Candidate[] = [];
  const near: NearMiss[] = [];
  const below: number[] = [];
  const counts = { waiting: 0, noLonger: 0, handedOver: 0, settled: 0 };
  scorer.scores(rows).forEach((score, row) => {
    const stamp = stamps[row];
    if (score === null || stamp === undefined) return;
    const again = stamp.handedOver !== null;
    if (again) {
      counts.handedOver++;
      if (stamp.decision !== 'rejected' || stamp.recycleOn === null) return;
      if (calendar(stamp.recycleOn) > day) counts.waiting++;
      else if (!score.ready) counts.noLonger++;
    } else if (stamp.decision !== null || stamp.outcome === 'won' || stamp.outcome === 'lost') {
      counts.settled++;
      return;
    }
    const isWaiting = again && calendar(stamp.recycleOn ?? new Date(0)) > day;
    const points = toPoints(score.score);
    if (score.ready && !isWaiting) {
      ready.push({ row, score: points, grade: score.grade, duplicate: duplicates.get(row) ?? null, again });
    } else if (!score.ready && !score.out && !again) {
      below.push(row);
      const miss = nearMiss(scorer, rows[row] ?? [], row);
      if (miss !== null) near.push(miss);
    }
  });
  ready.sort((one, other) => other.score - one.score || one.row - other.row);
  near.sort(
    (one, other) => one.missingPoints - other.missingPoints || one.unmet - other.unmet || one.row - other.row,
  );
  return { ready, near: near.slice(0, NEAR), below, ...counts };
}

function nearMiss(scorer: Scorer, cells: Row, row: number): NearMiss | null {
  const explanation = explain(scorer, cells);
  const { shortfall, score, grade } = explanation;
  if (shortfall !== null && shortfall.kind !== 'points') return null;
  const missingPoints = shortfall === null ? 0 : toPoints(shortfall.points);
  const unmet = explanation.unmet.length;
  const allowed = missingPoints === 0 ? LITTLE.unmetWithPoints : LITTLE.unmet;
  if (missingPoints > LITTLE.points || unmet > allowed) return null;
  const gap = describeGap(explanation, scorer.definition.language);
  return { row, score: toPoints(score), grade, gap, missingPoints, unmet };
}

/**
 * Draws leads from below the threshold, so that what they become can be learned.
 * @param ready how many leads are handed over beside them
 * @param share of those, 0 to 1
 * @param random gives numbers from 0 to below 1
 */
export function drawSample(
  below: readonly number[],
  ready: number,
  share: number,
  random: () => number,
): number[] {
  const rest = [...below];
  const count = Math.min(rest.length, Math.round(ready * share));
  return Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)[0] ?? 0).sort(
    (one, other) => one - other,
  );
}
