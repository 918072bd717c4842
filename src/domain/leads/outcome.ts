import type { Row } from '../values/cell';
import { clip } from '../values/clip';
import type { Calendar, Day } from '../values/day';
import { rank } from '../values/rank';
import { textOf, undatedText } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import type { OUTCOME_HEADERS } from './common-header';
import { isAhead, isFilledIn, likelyFilled } from './filled-column';
import { recognize } from './header';

/** What became of one lead, as far as its row tells. A lead that was accepted may be won or lost as well. */
export interface Outcome {
  readonly decision: 'accepted' | 'rejected' | null;
  readonly outcome: 'won' | 'lost' | null;
  /** Why the lead was rejected or lost, as it is written; '' where no reason is given, and for any other lead. */
  readonly reason: string;
}

/** The last thing that is known of a lead. */
export type Fate = 'won' | 'lost' | 'accepted' | 'rejected' | 'undecided';

/**
 * How many leads there are of each fate. A lead that was accepted and won counts in both; `undecided` are the leads that count in none of
 * the other four.
 */
export interface Fates {
  readonly accepted: number;
  readonly rejected: number;
  readonly won: number;
  readonly lost: number;
  readonly undecided: number;
  /** Why leads were rejected or lost: at most `MAX_LISTED_REASONS` reasons, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** How many leads have a reason that is not listed. */
  readonly otherReasons: number;
}

/** What people write in the columns, normalised, without spaces and punctuation, and without 済 at the end. */
const DECISIONS = {
  accepted: /^(accept(ed)?|受け?入れ?|採用|受諾|ok)$/,
  rejected: /^(reject(ed)?|却下|差し?戻し?|ng)$/,
};
const OUTCOMES = {
  won: /^((closed|deal)?won|(existing)?customer|evangelist|受注|成約|契約|成立|(既存)?顧客|(既存)?カスタマー)$/,
  lost: /^((closed|deal)?lost(lead)?|unqualified|disqualified|notqualified|junk(lead)?|deadlead|badfit|(closed)?notconverted|失注|不成立|見送り|対象外|不適格|見込みなし)$/,
};

/** The columns (0-based) with a heading of that kind, left to right. */
function columnsOf(headers: Row, kind: keyof typeof OUTCOME_HEADERS): number[] {
  return headers.flatMap((cell, at) => (recognize(undatedText(cell)) === kind ? [at] : []));
}

/** Reads a lead's cells in the columns whose headings are known. Of several columns the leftmost one that tells something counts. */
interface HeadedColumns {
  decision(row: Row): Outcome['decision'];
  outcome(row: Row): Outcome['outcome'];
  /** What is told by a column in which a filled cell means the end: the day of a contract, or why a deal was lost. */
  filled(row: Row, calendar: Calendar, today: Day): Outcome['outcome'];
  /**
   * Why a lead with this decision and outcome was rejected or lost; '' where no reason is given, and for any other lead.
   * @param calendar of the sheet
   */
  reason(row: Row, known: Omit<Outcome, 'reason'>, calendar: Calendar): string;
}

/** Finds the columns of decisions, outcomes and reasons by their headings. */
export function headedColumns(headers: Row): HeadedColumns {
  const decisions = columnsOf(headers, 'decision');
  const outcomes = [...columnsOf(headers, 'outcome'), ...columnsOf(headers, 'leadStatus')];
  const filled = headers.flatMap((cell, at) => {
    const means = likelyFilled(undatedText(cell));
    return means === null ? [] : [{ at, means }];
  });
  const rejected = columnsOf(headers, 'rejectionReason');
  const lost = columnsOf(headers, 'lostReason');
  return {
    decision: (row) => readFirst(row, decisions, DECISIONS),
    outcome: (row) => readFirst(row, outcomes, OUTCOMES),
    filled: (row, calendar, today) =>
      filled.find(({ at }) => isFilledIn(row[at], calendar) && !isAhead(row[at], calendar, today))?.means ??
      null,
    reason: (row, { decision, outcome }, calendar) => {
      let columns: readonly number[] = [];
      if (outcome === 'lost') columns = [...lost, ...rejected];
      else if (decision === 'rejected' && outcome === null) columns = [...rejected, ...lost];
      const given = columns.find((column) => !isBlank(row[column]));
      return given === undefined ? '' : textOf(row[given], calendar);
    },
  };
}

/** The kind that the leftmost cell with a known word says; null where none says one. */
function readFirst<K extends string>(
  row: Row,
  columns: readonly number[],
  words: Readonly<Record<K, RegExp>>,
): K | null {
  for (const column of columns) {
    const word = normalize(undatedText(row[column])).replace(/[ _:/()\-‐–—・]|済み?$/g, '');
    for (const kind in words) if (words[kind].test(word)) return kind;
  }
  return null;
}

/** The last thing that is known of a lead: its outcome, or else its decision. */
export function fateOf({ decision, outcome }: Outcome): Fate {
  return outcome ?? decision ?? 'undecided';
}

/** At most 5 reasons are listed. */
const MAX_LISTED_REASONS = 5;

/** Counts what became of leads. Reasons that are the same when normalised count as one, written as its first lead has it. */
export function countFates(outcomes: readonly Outcome[]): Fates {
  const counts = { accepted: 0, rejected: 0, won: 0, lost: 0, undecided: 0 };
  for (const one of outcomes) {
    counts[one.decision ?? fateOf(one)]++;
    if (one.decision !== null && one.outcome !== null) counts[one.outcome]++;
  }
  const written = outcomes.map(({ reason }) => reason).filter((reason) => reason !== '');
  const keys = written.map(normalize);
  const reasons = rank(keys).map(([key, count]) => ({
    reason: clip(written[keys.indexOf(key)] ?? key),
    count,
  }));
  const listed = reasons.slice(0, MAX_LISTED_REASONS);
  const leads = listed.reduce((sum, { count }) => sum + count, 0);
  return { ...counts, reasons: listed, otherReasons: keys.length - leads };
}
