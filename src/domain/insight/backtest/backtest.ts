import type { Day } from '../../values/day';
import { type Hundredths, toPoints } from '../../values/hundredths';
import type { Case, Ending } from '../columns/case';
import { FEWEST_OUTCOMES, type Rate, rateOf } from '../suggestion/interval';

/**
 * Scores in points, where the leads with an outcome stand in the order that cards give which had not seen them: the best of them has
 * the best score that the definition gives to any of them, and so on. So as many leads have each score as by the definition itself,
 * and what was learned from leads is never tested on them.
 * @param scored by lead; null for a row that is no lead
 * @param probabilities by lead, of cards that were fitted without it; NaN where it has no outcome
 */
export function unseenScores(
  scored: readonly ({ readonly score: number; readonly out: boolean } | null)[],
  probabilities: Float64Array,
): (number | null)[] {
  const scores = scored.map((one) => one && toPoints(one.score));
  const learned = scored.flatMap((one, lead) =>
    one === null || one.out || Number.isNaN(probabilities[lead] ?? Number.NaN) ? [] : [lead],
  );
  const given = learned.map((lead) => scores[lead] ?? 0).sort((one, other) => other - one);
  const order = [...learned].sort(
    (one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0) || one - other,
  );
  order.forEach((lead, place) => {
    scores[lead] = given[place] ?? 0;
  });
  return scores;
}

/** What became of a lead; `learned`: its outcome is what the definition was learned from, and says nothing of how good it is. */
export type Fate = Ending | 'learned';

/** Where a lead stands: its score in points, or why no score hands it over. Null: a row that is no lead, or that wasn't scored. */
export type Stand = number | 'out' | 'not ready' | null;

/** Leads that can't be handed over at any score, and how many of them were won all the same. */
export interface LeftOut {
  readonly leads: number;
  readonly won: number;
}

/** The leads from one score up to the next one. */
export interface ScoreRow {
  /** The least score of the row. */
  readonly score: number;
  readonly leads: number;
  /** Of the denominators kept apart: ended (won, lost or rejected), open, never handed over, learned from. */
  readonly won: number;
  readonly lost: number;
  readonly rejected: number;
  readonly open: number;
  readonly never: number;
  readonly learned: number;
  /** Won, and rejected, of those that ended; null on fewer than 8, and where no rejection was ever told. */
  readonly winRate: Rate | null;
  readonly rejectionRate: Rate | null;
  /** With this score as the threshold: the leads handed over, how those ended, and the wins missed below it. */
  readonly leadsFrom: number;
  readonly wonFrom: number;
  readonly rejectedFrom: number;
  readonly endedFrom: number;
  readonly missed: number;
}

export interface Backtest {
  /** The highest score first. */
  readonly rows: readonly ScoreRow[];
  /** How many leads were scored, how many of those were won, and how many outcomes were learned from. */
  readonly leads: number;
  readonly won: number;
  readonly learned: number;
  /** In no row: knocked out, and those of whom a Required row doesn't hold. */
  readonly out: LeftOut;
  readonly notReady: LeftOut;
  /** At least 20 of each outcome: else there are counts and no rates. */
  readonly isEnough: boolean;
  /** Leads of the same row are within so many points. 0: each score is a row of its own. */
  readonly step: number;
  /** Over how many months the leads came in; null where that isn't known. */
  readonly months: number | null;
}

/** More different scores than this are put together. */
const ROWS = 24;
const STEPS = [1, 2, 5];

/** Points in whole hundredths, so that no score falls below a row by a float's error. */
const hundredthsOf = (score: number) => Math.round(score * 100);

/** The smallest round step (in hundredths) by which the scores make no more rows than people read; 0 where each is one. */
function stepFor(scores: readonly Hundredths[]): Hundredths {
  const distinct = [...new Set(scores)];
  if (distinct.length <= ROWS) return 0;
  for (let power = 1; ; power *= 10) {
    for (const one of STEPS) {
      const step = one * power;
      if (new Set(distinct.map((score) => Math.floor(score / step))).size <= ROWS) return step;
    }
  }
}

function leftOut(stands: readonly Stand[], fates: readonly Fate[], why: Stand): LeftOut {
  const of = fates.filter((_, lead) => stands[lead] === why);
  return { leads: of.length, won: of.filter((fate) => fate === 'won').length };
}

/**
 * What is known of each lead by somebody who may not look at what a definition was learned from.
 * @param learnedOn the day on which it was; of leads whose time counts from then or earlier, and of those without a day, no outcome counts
 */
export function fatesOf(history: readonly Case[], learnedOn: Day | null): Fate[] {
  return history.map(({ ending, day }) => {
    const isEnded = ending === 'won' || ending === 'lost' || ending === 'rejected';
    return isEnded && learnedOn !== null && (day === null || day <= learnedOn) ? 'learned' : ending;
  });
}

const NOTHING = { won: 0, lost: 0, rejected: 0, open: 0, never: 0, learned: 0 };

/**
 * What became of the leads at each score.
 * @param stands by lead
 * @param fates by lead
 * @param months over which the leads came in
 */
export function backtest(stands: readonly Stand[], fates: readonly Fate[], months: number | null): Backtest {
  const step = stepFor(stands.flatMap((stand) => (typeof stand === 'number' ? [hundredthsOf(stand)] : [])));
  const counts = new Map<Hundredths, Record<Fate, number>>();
  stands.forEach((stand, lead) => {
    const fate = fates[lead];
    if (typeof stand !== 'number' || fate === undefined) return;
    const score = hundredthsOf(stand);
    const row = step === 0 ? score : Math.floor(score / step) * step;
    const known = counts.get(row) ?? { ...NOTHING };
    known[fate]++;
    counts.set(row, known);
  });
  const sorted = [...counts].sort(([one], [other]) => other - one);
  const won = sorted.reduce((sum, [, row]) => sum + row.won, 0);
  const hasRejections = sorted.some(([, row]) => row.rejected > 0);
  const all = sorted.reduce((sum, [, row]) => sum + row.won + row.lost + row.rejected, 0);
  const isEnough = Math.min(won, all - won) >= FEWEST_OUTCOMES;
  const from = { leads: 0, won: 0, rejected: 0, ended: 0 };
  const rows = sorted.map(([score, row]): ScoreRow => {
    const ended = row.won + row.lost + row.rejected;
    const leads = ended + row.open + row.never + row.learned;
    from.leads += leads;
    from.won += row.won;
    from.rejected += row.rejected;
    from.ended += ended;
    return {
      score: toPoints(score),
      leads,
      ...row,
      winRate: isEnough ? rateOf(row.won, ended) : null,
      rejectionRate: isEnough && hasRejections ? rateOf(row.rejected, ended) : null,
      leadsFrom: from.leads,
      wonFrom: from.won,
      rejectedFrom: from.rejected,
      endedFrom: from.ended,
      missed: won - from.won,
    };
  });
  const learned = rows.reduce((sum, row) => sum + row.learned, 0);
  return {
    rows,
    leads: from.leads,
    won,
    learned,
    out: leftOut(stands, fates, 'out'),
    notReady: leftOut(stands, fates, 'not ready'),
    isEnough,
    step: toPoints(step),
    months,
  };
}

/** What became of all leads from a row's score up. */
export function ratesFrom(
  { wonFrom, rejectedFrom, endedFrom, missed }: ScoreRow,
  { rows, won, isEnough }: Backtest,
) {
  if (!isEnough) return { won: null, rejected: null, missed: null };
  const hasRejections = rows.some(({ rejected }) => rejected > 0);
  return {
    won: rateOf(wonFrom, endedFrom),
    rejected: hasRejections ? rateOf(rejectedFrom, endedFrom) : null,
    missed: rateOf(missed, won),
  };
}

/** What a threshold is wanted for: so many leads (a month, where months are known); `share` and `rate` from 0 to 1. */
export type Wanted =
  | { readonly kind: 'capacity'; readonly leads: number }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'missed'; readonly share: number };

/**
 * The row (place) whose score is the threshold that is wanted; -1 where none is.
 * capacity: the lowest with no more leads than that; rate: the lowest from which on so many of the ended were won;
 * missed: the highest that misses no more than that share of the wins.
 */
export function thresholdFor({ rows, won, months, isEnough }: Backtest, wanted: Wanted): number {
  const fits = ({ leadsFrom, wonFrom, endedFrom, missed }: ScoreRow) => {
    if (wanted.kind === 'capacity') return leadsFrom <= wanted.leads * (months ?? 1);
    if (wanted.kind === 'rate') return isEnough && (rateOf(wonFrom, endedFrom)?.rate ?? -1) >= wanted.rate;
    return won > 0 && missed <= wanted.share * won;
  };
  if (wanted.kind === 'missed') return rows.findIndex(fits);
  return rows.reduce((last, row, at) => (fits(row) ? at : last), -1);
}
