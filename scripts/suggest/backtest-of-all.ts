import type { Definition } from '../../src/domain/definition/definition';
import {
  type Backtest,
  backtestOf,
  type Tally,
  unseenScores,
} from '../../src/domain/insight/backtest/backtest';
import { type Case, isEnded } from '../../src/domain/insight/columns/case';
import { type Rate, rateOf } from '../../src/domain/insight/suggestion/interval';
import type { GradedCount } from '../../src/domain/insight/suggestion/take-card';
import { grader, lowestGradeHandedOver } from '../../src/domain/scoring/grading';
import { prepare } from '../../src/domain/scoring/scorer';
import type { Cells } from '../../src/domain/values/cell';
import { toPoints } from '../../src/domain/values/hundredths';
import type { LeadCount } from './lead-counts';

/** What a definition has done, and what its own threshold would have. */
export interface Tested {
  readonly backtest: Backtest;
  /** How often a won lead stands above a lost one; null where one of them is missing. */
  readonly area: number | null;
  /** Null where no grade is handed over. */
  readonly threshold: AtThreshold | null;
}

export interface AtThreshold {
  /** The lowest score that is handed over, in points; -Infinity where every score is. */
  readonly score: number;
  readonly leads: number;
  readonly won: number;
  readonly ended: number;
  readonly wonRate: Rate | null;
  /** The wins below the threshold. */
  readonly missed: number;
}

/** The leads that a definition was learned from, and the probability of each by cards that had not seen it. */
export interface Unseen {
  readonly headings: readonly string[];
  readonly cells: Cells;
  readonly history: readonly Case[];
  readonly unseen: Float64Array;
}

/** Leads by score and grade, those that are knocked out left out. */
export function gradedCounts(counts: readonly LeadCount[], definition: Definition): GradedCount[] {
  const grade = grader(definition, []);
  return counts
    .filter(({ stand }) => stand !== 'out')
    .map(({ score, leads, stand }) => ({
      score,
      leads,
      grade: grade(Math.round(score * 100), []).grade,
      meetsRequired: stand !== 'not ready',
    }));
}

/** The lowest score that is handed over, in points; null where no grade is. */
function thresholdOf(definition: Definition): number | null {
  const lowest = lowestGradeHandedOver(definition);
  if (lowest === undefined) return null;
  return lowest.minimum === null ? -Infinity : toPoints(lowest.minimum);
}

/** How many leads have all that is required, and a grade that is handed over. */
export function handedOver(counts: readonly LeadCount[], definition: Definition): number {
  const threshold = thresholdOf(definition);
  if (threshold === null) return 0;
  return gradedCounts(counts, definition)
    .filter(({ score, meetsRequired }) => meetsRequired && score >= threshold)
    .reduce((sum, { leads }) => sum + leads, 0);
}

/**
 * What a definition has done with all leads.
 * @param unseen the leads that it was learned from: each is scored by cards that had not seen it; null where it was learned from none
 */
export function backtestOfAll(
  counts: readonly LeadCount[],
  definition: Definition,
  months: number | null,
  unseen: Unseen | null,
): Tested {
  const tallies: readonly Tally[] =
    unseen === null
      ? counts
      : [...counts.filter(({ isSampled }) => !isSampled), ...unseenTallies(definition, unseen)];
  const backtest = backtestOf(tallies, months);
  return { backtest, area: areaOf(tallies), threshold: atThreshold(tallies, definition, backtest.isEnough) };
}

function unseenTallies(definition: Definition, { headings, cells, history, unseen }: Unseen): Tally[] {
  const scorer = prepare(definition, headings);
  const scored = scorer.scores(cells);
  return unseenScores(scored, unseen).map((score, lead): Tally => {
    const ending = history[lead]?.ending ?? 'never';
    if (scored[lead]?.out) return { stand: 'out', ending, leads: 1 };
    const isReady = score === null || scorer.meetsRequired(cells[lead] ?? []);
    return { stand: isReady ? score : 'not ready', ending, leads: 1 };
  });
}

/** Whether the ending is one by which a definition can be judged. */
const isJudged = ({ ending }: Tally) => ending !== 'learned' && isEnded(ending);
const sumOf = (tallies: readonly Tally[]) => tallies.reduce((sum, { leads }) => sum + leads, 0);

function atThreshold(
  tallies: readonly Tally[],
  definition: Definition,
  isEnough: boolean,
): AtThreshold | null {
  const score = thresholdOf(definition);
  if (score === null) return null;
  const scored = tallies.filter(({ stand }) => typeof stand === 'number');
  const above = scored.filter(({ stand }) => typeof stand === 'number' && stand >= score);
  const ended = sumOf(above.filter(isJudged));
  const won = sumOf(above.filter(({ ending }) => ending === 'won'));
  return {
    score,
    leads: sumOf(above),
    won,
    ended,
    wonRate: isEnough ? rateOf(won, ended) : null,
    missed: sumOf(scored.filter(({ ending }) => ending === 'won')) - won,
  };
}

/** How often a won lead stands above a lost one; ties count half. Leads that can't be handed over stand below all others. */
function areaOf(tallies: readonly Tally[]): number | null {
  const byStand = new Map<number, { won: number; lost: number }>();
  for (const tally of tallies.filter(isJudged)) {
    const stand = typeof tally.stand === 'number' ? tally.stand : -Infinity;
    const found = byStand.get(stand) ?? { won: 0, lost: 0 };
    found[tally.ending === 'won' ? 'won' : 'lost'] += tally.leads;
    byStand.set(stand, found);
  }
  let [wins, losses, above] = [0, 0, 0];
  for (const [, { won, lost }] of [...byStand].sort(([one], [other]) => other - one)) {
    above += lost * (wins + won / 2);
    wins += won;
    losses += lost;
  }
  return wins === 0 || losses === 0 ? null : above / (wins * losses);
}
