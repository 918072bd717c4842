import type { Day } from '../../values/day';
import { type Hundredths, toPoints } from '../../values/hundredths';
import { type Case, type Ending, isEnded } from '../columns/case';
import { FEWEST_OUTCOMES, type Rate, rateOf } from '../suggestion/interval';

/**
 * Scores in points, for a definition that was learned from these leads. The leads with an outcome are put in the order of the cards that
 * had not seen them, and get the definition's scores in that order: the likeliest to be won gets the highest score, and so on. So each
 * score has as many leads as by the definition itself, and no lead is scored by what was learned from it.
 * @param scored by lead, its score in hundredths; null for a row that is no lead
 * @param probabilities by lead, by cards that were fitted without it; NaN for a lead that was not learned from
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

/** What became of a lead. `learned` stands for an outcome from which the definition was learned: it doesn't show how good it is. */
export type KnownEnding = Ending | 'learned';

/** A lead's score in points, or why no score hands it over; null for a row that is no lead or wasn't scored. */
export type Stand = number | 'out' | 'not ready' | null;

/** How many leads can't be handed over at any score, and how many of them were won all the same. */
export interface LeftOut {
  readonly leads: number;
  readonly won: number;
}

/** The leads from one score up to the next one. */
export interface ScoreRow {
  /** The lowest score of the row, in points. */
  readonly score: number;
  readonly leads: number;
  /** How many leads ended (won, lost or rejected), are open, were never handed over, and were learned from. */
  readonly won: number;
  readonly lost: number;
  readonly rejected: number;
  readonly open: number;
  readonly never: number;
  readonly learned: number;
  /** The shares of wins and of rejections among those that ended; null where leads are too few, or where no lead was ever rejected. */
  readonly winRate: Rate | null;
  readonly rejectionRate: Rate | null;
  /** With this score as the threshold: how many leads are handed over, how they ended, and how many wins are missed below it. */
  readonly leadsFrom: number;
  readonly wonFrom: number;
  readonly rejectedFrom: number;
  readonly endedFrom: number;
  readonly missed: number;
}

/** What became of leads by the scores that a definition gives them. */
export interface Backtest {
  /** The highest score first. */
  readonly rows: readonly ScoreRow[];
  /** How many leads were scored, how many of those were won, and how many outcomes were learned from. */
  readonly leads: number;
  readonly won: number;
  readonly learned: number;
  /** The leads in no row: those that are knocked out, and those for which a Required row doesn't hold. */
  readonly out: LeftOut;
  readonly notReady: LeftOut;
  /** False where one outcome has fewer than `FEWEST_OUTCOMES` leads: then there are counts and no shares. */
  readonly isEnough: boolean;
  /** How many points each row spans; 0 where each score is a row of its own. */
  readonly step: number;
  /** Over how many months the leads came in; null where that isn't known. */
  readonly months: number | null;
}

/** A backtest has at most 24 rows: of more different scores several are put together. */
const MAX_ROWS = 24;
/** A row spans one of these numbers times a power of ten, in hundredths. */
const ROUND_STEPS = [1, 2, 5];

/** Points in whole hundredths, so that no score falls below a row by a float's error. */
const hundredthsOf = (score: number) => Math.round(score * 100);

/** The smallest round step, in hundredths, with which there are at most `MAX_ROWS` rows; 0 where each score is a row. */
function stepFor(scores: readonly Hundredths[]): Hundredths {
  const distinct = [...new Set(scores)];
  if (distinct.length <= MAX_ROWS) return 0;
  for (let power = 1; ; power *= 10) {
    for (const one of ROUND_STEPS) {
      const step = one * power;
      if (new Set(distinct.map((score) => Math.floor(score / step))).size <= MAX_ROWS) return step;
    }
  }
}

/** So many leads that stand alike and ended alike. */
export interface Tally {
  readonly stand: Stand;
  readonly ending: KnownEnding;
  readonly leads: number;
}

/** Counts the leads that can't be handed over for one cause. */
function leftOut(tallies: readonly Tally[], why: Stand): LeftOut {
  const of = tallies.filter(({ stand }) => stand === why);
  const count = (some: readonly Tally[]) => some.reduce((sum, { leads }) => sum + leads, 0);
  return { leads: count(of), won: count(of.filter(({ ending }) => ending === 'won')) };
}

/**
 * What became of each lead, with the outcomes marked from which a definition was learned: those of leads of the day of learning or before,
 * and of leads without a day.
 * @param learnedOn the day on which the definition was learned from outcomes; null where it wasn't
 */
export function knownEndings(history: readonly Case[], learnedOn: Day | null): KnownEnding[] {
  return history.map(({ ending, day }) => {
    const isLearned = learnedOn !== null && (day === null || day <= learnedOn);
    return isEnded(ending) && isLearned ? 'learned' : ending;
  });
}

const NO_LEADS = { won: 0, lost: 0, rejected: 0, open: 0, never: 0, learned: 0 };

/**
 * Counts what became of the leads at each score.
 * @param stands by lead
 * @param endings by lead
 * @param months over how many months the leads came in; null where that isn't known
 */
export function backtest(
  stands: readonly Stand[],
  endings: readonly KnownEnding[],
  months: number | null,
): Backtest {
  const tallies = stands.flatMap((stand, lead): Tally[] => {
    const ending = endings[lead];
    return ending === undefined ? [] : [{ stand, ending, leads: 1 }];
  });
  return backtestOf(tallies, months);
}

/** The same of leads that are counted already. */
export function backtestOf(tallies: readonly Tally[], months: number | null): Backtest {
  const step = stepFor(
    tallies.flatMap(({ stand }) => (typeof stand === 'number' ? [hundredthsOf(stand)] : [])),
  );
  const counts = new Map<Hundredths, Record<KnownEnding, number>>();
  for (const { stand, ending, leads } of tallies) {
    if (typeof stand !== 'number') continue;
    const score = hundredthsOf(stand);
    const row = step === 0 ? score : Math.floor(score / step) * step;
    const known = counts.get(row) ?? { ...NO_LEADS };
    known[ending] += leads;
    counts.set(row, known);
  }
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
    out: leftOut(tallies, 'out'),
    notReady: leftOut(tallies, 'not ready'),
    isEnough,
    step: toPoints(step),
    months,
  };
}

/** What became of all leads with a row's score or a higher one: the shares won and rejected, and the share of all wins that is missed. */
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

/** What a threshold has to achieve. `leads` are leads a month, or all leads where months aren't known; `share` and `rate` are 0 to 1. */
export type Wanted =
  | { readonly kind: 'capacity'; readonly leads: number }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'missed'; readonly share: number };

/**
 * The place of the row whose score is the wanted threshold; -1 where there is none. By capacity it is the lowest score with at most so many
 * leads, by rate the lowest from which on at least this share of the ended leads were won, and by missed wins the highest that misses at
 * most this share of the wins.
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
