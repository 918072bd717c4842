import type { Case } from './case';
import { type Rate, rateOf } from './interval';

/** The leads from one score up to the next one. */
export interface ScoreRow {
  /** The least score of the row. */
  readonly score: number;
  readonly leads: number;
  /** Of the three denominators: ended (won, lost or rejected), open, never handed over. */
  readonly won: number;
  readonly lost: number;
  readonly rejected: number;
  readonly open: number;
  readonly never: number;
  /** Won, and rejected, of those that ended; null on fewer than 8. */
  readonly winRate: Rate | null;
  readonly rejectionRate: Rate | null;
  /** With this score as the threshold: the leads handed over, the wins among them, and those missed below it. */
  readonly leadsFrom: number;
  readonly wonFrom: number;
  readonly endedFrom: number;
  readonly missed: number;
  /** Fewer than 8 of its leads have ended: nothing is known. */
  readonly isUnknown: boolean;
}

export interface Backtest {
  /** The highest score first. */
  readonly rows: readonly ScoreRow[];
  /** How many leads were scored. */
  readonly leads: number;
  readonly won: number;
  /** Leads of the same row are within so many points. 0: each score is a row of its own. */
  readonly step: number;
}

/** More different scores than this are put together. */
const ROWS = 24;
const STEPS = [1, 2, 5];

/** The smallest round step by which the scores make no more rows than people read. */
function stepFor(scores: readonly number[]): number {
  const distinct = new Set(scores);
  if (distinct.size <= ROWS) return 0;
  for (let power = 0.01; ; power *= 10) {
    for (const one of STEPS) {
      const step = one * power;
      if (new Set(scores.map((score) => Math.floor(score / step))).size <= ROWS) return step;
    }
  }
}

/**
 * What became of the leads at each score.
 * @param scores in points, by lead; null for a row that is no lead, or that wasn't scored
 */
export function backtest(scores: readonly (number | null)[], history: readonly Case[]): Backtest {
  const step = stepFor(scores.filter((score): score is number => score !== null));
  const counts = new Map<
    number,
    { won: number; lost: number; rejected: number; open: number; never: number }
  >();
  scores.forEach((score, lead) => {
    const found = history[lead];
    if (score === null || found === undefined) return;
    const row = step === 0 ? score : Number((Math.floor(score / step) * step).toFixed(2));
    const known = counts.get(row) ?? { won: 0, lost: 0, rejected: 0, open: 0, never: 0 };
    known[found.ending]++;
    counts.set(row, known);
  });
  const sorted = [...counts].sort(([one], [other]) => other - one);
  const won = sorted.reduce((sum, [, row]) => sum + row.won, 0);
  let [leadsFrom, wonFrom, endedFrom] = [0, 0, 0];
  const rows = sorted.map(([score, row]): ScoreRow => {
    const ended = row.won + row.lost + row.rejected;
    const leads = ended + row.open + row.never;
    leadsFrom += leads;
    wonFrom += row.won;
    endedFrom += ended;
    const winRate = rateOf(row.won, ended);
    return {
      score,
      leads,
      ...row,
      winRate,
      rejectionRate: rateOf(row.rejected, ended),
      leadsFrom,
      wonFrom,
      endedFrom,
      missed: won - wonFrom,
      isUnknown: winRate === null,
    };
  });
  return { rows, leads: leadsFrom, won, step };
}

/** What a threshold is wanted for. `share` and `rate` from 0 to 1. */
export type Wanted =
  | { readonly kind: 'capacity'; readonly leads: number }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'missed'; readonly share: number };

/**
 * The row (place) whose score is the threshold that is wanted; -1 where none is.
 * capacity: the lowest with no more leads than that; rate: the lowest from which on so many of the ended were won;
 * missed: the highest that misses no more than that share of the wins.
 */
export function thresholdFor({ rows, won }: Backtest, wanted: Wanted): number {
  const fits = ({ leadsFrom, wonFrom, endedFrom, missed }: ScoreRow) => {
    if (wanted.kind === 'capacity') return leadsFrom <= wanted.leads;
    if (wanted.kind === 'rate') return (rateOf(wonFrom, endedFrom)?.rate ?? -1) >= wanted.rate;
    return won > 0 && missed <= wanted.share * won;
  };
  if (wanted.kind === 'missed') return rows.findIndex(fits);
  return rows.reduce((last, row, at) => (fits(row) ? at : last), -1);
}
