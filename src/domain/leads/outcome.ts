import type { Row } from '../values/cell';
import { clip } from '../values/clip';
import { rank } from '../values/rank';
import { writtenText } from '../values/reading';
import { isBlank, normalize, trim } from '../values/text';
import type { CommonHeader } from './header';
import { OUTCOME_HEADERS } from './header';

/** What became of one lead, as far as its row tells. A lead that was accepted may be won or lost as well. */
export interface Outcome {
  readonly decision: 'accepted' | 'rejected' | null;
  readonly outcome: 'won' | 'lost' | null;
  /** Of one rejected or lost, as written; '' for none given, and for any other lead. */
  readonly reason: string;
}

/** The furthest that is known of a lead. */
export type Fate = 'won' | 'lost' | 'accepted' | 'rejected' | 'undecided';

/** What became of some leads. One both accepted and won counts in both; undecided are those that count in none of the four. */
export interface Fates {
  readonly accepted: number;
  readonly rejected: number;
  readonly won: number;
  readonly lost: number;
  readonly undecided: number;
  /** Why leads were rejected or lost: the most frequent reasons, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** How many leads have a reason that is not among those. */
  readonly otherReasons: number;
}

/** What people write in the columns, without spaces and marks, and without a closing 済. */
const DECISIONS = {
  accepted: /^(accept(ed)?|受け?入れ?|採用|受諾|ok)$/,
  rejected: /^(reject(ed)?|却下|差し?戻し?|ng)$/,
};
const OUTCOMES = { won: /^((closed)?won|受注|成約|契約)$/, lost: /^((closed)?lost|失注|不成立|見送り)$/ };

/** The columns (0-based) with a heading of that kind, left to right. */
function columnsOf(headers: Row, { name, synonyms }: CommonHeader): number[] {
  const known = new Set([name.en, name.ja, ...synonyms].map(normalize));
  return headers.flatMap((cell, at) => {
    const heading = isBlank(cell) ? '' : normalize(writtenText(cell, null).replace(/_/g, ' '));
    return known.has(heading) ? [at] : [];
  });
}

/** Reads a lead's decision, outcome and reason from the columns whose headings are known; of several columns the leftmost that tells it. */
interface HeadedColumns {
  decision(row: Row): Outcome['decision'];
  outcome(row: Row): Outcome['outcome'];
  /** Why a lead with this decision and outcome was rejected or lost; '' for none given, and for any other lead. */
  reason(row: Row, known: Omit<Outcome, 'reason'>): string;
}

export function headedColumns(headers: Row): HeadedColumns {
  const decisions = columnsOf(headers, OUTCOME_HEADERS.decision);
  const outcomes = columnsOf(headers, OUTCOME_HEADERS.outcome);
  const rejected = columnsOf(headers, OUTCOME_HEADERS.rejectionReason);
  const lost = columnsOf(headers, OUTCOME_HEADERS.lostReason);
  return {
    decision: (row) => readFirst(row, decisions, DECISIONS),
    outcome: (row) => readFirst(row, outcomes, OUTCOMES),
    reason: (row, { decision, outcome }) => {
      let columns: readonly number[] = [];
      if (outcome === 'lost') columns = [...lost, ...rejected];
      else if (decision === 'rejected' && outcome === null) columns = [...rejected, ...lost];
      const given = columns.find((column) => !isBlank(row[column]));
      return given === undefined ? '' : trim(writtenText(row[given], null));
    },
  };
}

/** Reads what became of a lead from the columns that the headers tell, and from nothing else. */
export function outcomeReader(headers: Row): (row: Row) => Outcome {
  const columns = headedColumns(headers);
  return (row) => {
    const known = { decision: columns.decision(row), outcome: columns.outcome(row) };
    return { ...known, reason: columns.reason(row, known) };
  };
}

function readFirst<K extends string>(
  row: Row,
  columns: readonly number[],
  words: Readonly<Record<K, RegExp>>,
): K | null {
  for (const column of columns) {
    const word = normalize(writtenText(row[column], null)).replace(/[ _:/()\-‐–—・]|済み?$/g, '');
    for (const kind in words) if (words[kind].test(word)) return kind;
  }
  return null;
}

export function fateOf({ decision, outcome }: Outcome): Fate {
  return outcome ?? decision ?? 'undecided';
}

/** So many reasons are told one by one. */
const REASONS = 5;

/** Counts what became of leads. Reasons that are the same when normalised are one, written as it was first met. */
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
  const shown = reasons.slice(0, REASONS);
  const told = shown.reduce((sum, { count }) => sum + count, 0);
  return { ...counts, reasons: shown, otherReasons: keys.length - told };
}
