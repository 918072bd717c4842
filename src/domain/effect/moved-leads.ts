import { countFates, type Fate, type Fates, fateOf, type Outcome } from '../leads/outcome';
import type { Row } from '../values/cell';
import { clip } from '../values/clip';
import type { Hundredths } from '../values/hundredths';
import { rank } from '../values/rank';
import { type MoveCause, OTHER } from './changed-part';
import type { Move } from './move-cause';

/** A part that moved leads, and how many leads it moved. */
export interface CountedCause extends MoveCause {
  readonly count: number;
}

/** A lead that enters or leaves the hand-over, as it is listed. */
export interface ListedLead {
  /** 0-based place among the rows that were given. */
  readonly row: number;
  /** The lead's company and person as far as the headers tell; '' for none. */
  readonly name: string;
  /** The lead's score by each definition; null where there is nothing to compare with. */
  readonly before: Hundredths | null;
  readonly after: Hundredths;
  /** The place in `causes` of what moved the lead; null where there is nothing to compare with. */
  readonly cause: number | null;
  readonly fate: Fate;
}

/** The leads that enter the hand-over, or those that leave it. */
export interface MovedLeads {
  readonly count: number;
  /** What moved the leads: first what moved the most. */
  readonly causes: readonly CountedCause[];
  /** What became of all these leads. */
  readonly fates: Fates;
  /** At most `MAX_LISTED_LEADS` of the leads: first those that are decided already, then by how much their score changes. */
  readonly shown: readonly ListedLead[];
}

/** A lead that enters or leaves the hand-over, with its scores and outcome. */
export interface MovedLead extends Move {
  readonly row: number;
  readonly outcome: Outcome;
}

/** At most 20 leads are listed on each side of an effect. */
export const MAX_LISTED_LEADS = 20;
/** At most 12 parts that moved leads are counted one by one; all others are one part of the kind `other`. */
const MAX_LISTED_PARTS = 12;

/**
 * Sums up the leads of one side.
 * @param causesOf the part that moved each of the leads, in their order; null where there is nothing to compare with
 * @param nameOf what a person would call a lead
 */
export function sumMovedLeads(
  leads: readonly MovedLead[],
  causesOf: readonly MoveCause[] | null,
  nameOf: (row: Row) => string,
): MovedLeads {
  const most = new Map(rank(causesOf ?? []).slice(0, MAX_LISTED_PARTS));
  const counted = (causesOf ?? []).map((cause) => (most.has(cause) ? cause : OTHER));
  const ranked = rank(counted);
  const causes = ranked.map(([cause]) => cause);
  const open = ({ outcome }: MovedLead) => Number(fateOf(outcome) === 'undecided');
  const change = ({ before, after }: MovedLead) => Math.abs(after.score - (before?.score ?? 0));
  const shown = leads
    .map((lead, at) => ({ lead, cause: counted[at] }))
    .sort(({ lead: one }, { lead: other }) => open(one) - open(other) || change(other) - change(one))
    .slice(0, MAX_LISTED_LEADS);
  return {
    count: leads.length,
    causes: ranked.map(([cause, count]) => ({ ...cause, name: clip(cause.name), count })),
    fates: countFates(leads.map(({ outcome }) => outcome)),
    shown: shown.map(({ lead: { row, cells, before, after, outcome }, cause }) => ({
      row,
      name: clip(nameOf(cells)),
      before: before?.score ?? null,
      after: after.score,
      cause: cause === undefined ? null : causes.indexOf(cause),
      fate: fateOf(outcome),
    })),
  };
}
