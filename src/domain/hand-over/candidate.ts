import type { Outcome } from '../leads/outcome';
import { describeGap } from '../scoring/describe';
import { explain } from '../scoring/explain';
import type { Scorer } from '../scoring/scorer';
import type { Cells, Row } from '../values/cell';
import { type Calendar, readDayText } from '../values/day';
import { toPoints } from '../values/hundredths';
import { type Duplicate, findDuplicates } from './duplicate';
import type { HandOverRecord } from './hand-over-record';
import { hasEnded, isDue, type Stage, stageOf } from './stage';

/** A lead that can be handed over. */
export interface Candidate {
  /** 0-based row of the team's columns. */
  readonly row: number;
  /** Its score in points. */
  readonly score: number;
  readonly grade: string;
  readonly duplicate: Duplicate | null;
  /** True for a lead that was handed over, rejected, and put back until today or an earlier day. */
  readonly again: boolean;
}

/** A lead that little keeps from being handed over. */
export interface NearMiss {
  /** 0-based row of the team's columns. */
  readonly row: number;
  /** Its score in points. */
  readonly score: number;
  readonly grade: string;
  /** What it lacks, in the words of LEADGAP. */
  readonly gap: string;
  readonly missingPoints: number;
  /** How many Required rows don't hold. */
  readonly unmet: number;
}

/** How many leads meet the definition. The other three share no lead, and together they are all. */
export interface Meeting {
  readonly all: number;
  /** Those that can be handed over: never handed over or put back, and not ended. */
  readonly ready: number;
  /** Those that were handed over, or decided all the same, and have not ended. */
  readonly open: number;
  /** Those that were won, lost, or rejected for good. */
  readonly ended: number;
}

/** The leads of a sheet by whether they can be handed over. */
export interface Candidates {
  /** The leads that can be handed over, the highest score first. */
  readonly ready: readonly Candidate[];
  /** The leads that lack little, those that lack least first, and at most `MAX_NEAR_MISSES` of them. */
  readonly near: readonly NearMiss[];
  readonly meeting: Meeting;
  /** How many leads were put back until a day that has not come. */
  readonly waiting: number;
  /** How many leads were put back until a day that has come, and don't meet the definition now. */
  readonly noLonger: number;
  /** How many leads were never handed over and are decided, won or lost all the same: LeadPact was not in use then. */
  readonly settled: number;
  /** 0-based rows of the leads below the threshold that were never handed over: a sample can be drawn of them. */
  readonly below: readonly number[];
}

/** At most 50 leads that lack little are listed. */
const MAX_NEAR_MISSES = 50;
/** A lead lacks little up to these numbers of points and of unmet Required rows; `unmetWithPoints` where no point is missing. */
const LITTLE = { points: 10, unmet: 1, unmetWithPoints: 2 };

/**
 * Sorts leads by whether they can be handed over.
 * @param rows the team's columns
 * @param records by row, as are the outcomes
 * @param outcomes what became of each lead, as `fateReader` reads it
 * @param calendar of the sheet, whose dates the records hold
 * @param today `YYYY-MM-DD`
 */
export function listCandidates(
  scorer: Scorer,
  headers: Row,
  rows: Cells,
  records: readonly HandOverRecord[],
  outcomes: readonly Outcome[],
  calendar: Calendar,
  today: string,
): Candidates {
  const duplicates = findDuplicates(headers, rows, records);
  const day = readDayText(today) ?? 0;
  const leads = scorer.scores(rows).flatMap((score, row) => {
    const [record, outcome] = [records[row], outcomes[row]];
    if (score === null || record === undefined || outcome === undefined) return [];
    return [
      {
        row,
        score,
        stage: stageOf(record, outcome, calendar, day),
        ended: hasEnded(outcome, record),
      },
    ];
  });
  const at = (...stages: readonly Stage[]) => leads.filter(({ stage }) => stages.includes(stage));
  const meeting = leads.filter(({ score }) => score.ready);
  const ready = meeting
    .filter(({ stage }) => isDue(stage))
    .map(({ row, score, stage }) => ({
      row,
      score: toPoints(score.score),
      grade: score.grade,
      duplicate: duplicates.get(row) ?? null,
      again: stage === 'due again',
    }));
  const below = at('new').flatMap(({ row, score }) => (score.ready || score.out ? [] : [row]));
  const near = below.flatMap((row) => nearMiss(scorer, rows[row] ?? [], row) ?? []);
  // Equal ones stay in the sheet's order.
  ready.sort((one, other) => other.score - one.score);
  near.sort((one, other) => one.missingPoints - other.missingPoints || one.unmet - other.unmet);
  return {
    ready,
    near: near.slice(0, MAX_NEAR_MISSES),
    below,
    waiting: at('waiting').length,
    noLonger: at('due again').filter(({ score }) => !score.ready).length,
    meeting: {
      all: meeting.length,
      ready: ready.length,
      open: meeting.filter(({ stage, ended }) => !ended && !isDue(stage)).length,
      ended: meeting.filter(({ ended }) => ended).length,
    },
    settled: at('settled').length,
  };
}

/** The lead as a near miss; null for one that lacks more than little. */
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
 * Draws leads from below the threshold by chance, so that what becomes of them can be learned.
 * @param below 0-based rows of the leads to draw from
 * @param ready how many leads are handed over beside them
 * @param share how many leads are drawn, as a share of those, 0 to 1
 * @param random gives numbers from 0 up to, but without, 1
 * @returns rows, ascending
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
