import { nameOf } from '../leads/lead-name';
import { countFates, type Fate, type Fates, fateOf, type Outcome } from '../leads/outcome';
import type { Row } from '../values/cell';
import { clip } from '../values/clip';
import type { Hundredths } from '../values/hundredths';
import { rank } from '../values/rank';
import { type Mover, OTHER } from './changed-part';
import type { Move } from './mover';

/** A part that moved leads, and how many. */
export interface CountedMover extends Mover {
  readonly count: number;
}

/** A lead that enters or leaves the hand-over. */
export interface Moved {
  /** 0-based place among the rows that were given. */
  readonly row: number;
  /** Its company and person as far as the headers tell; '' for none. */
  readonly name: string;
  /** Its score; null where there is nothing to compare with. */
  readonly before: Hundredths | null;
  readonly after: Hundredths;
  /** A place in the side's `movers`; null where there is nothing to compare with. */
  readonly mover: number | null;
  readonly fate: Fate;
}

/** The leads that enter the hand-over, or those that leave it. */
export interface Side {
  readonly count: number;
  /** What moved them, the most leads first. */
  readonly movers: readonly CountedMover[];
  /** What became of all of them. */
  readonly fates: Fates;
  /** The first of them: those already decided first, then by how much their score changes. */
  readonly shown: readonly Moved[];
}

/** A lead that moved, as it was found. */
export interface Found extends Move {
  readonly row: number;
  readonly outcome: Outcome;
}

/** No more leads of a side are told by name, and no more movers apart: the others are one, of kind `other`. */
export const SHOWN = 20;
const MOVERS = 12;

/** @param moved what moved each of the leads, in their order; null where there is nothing to compare with */
export function sideOf(found: readonly Found[], moved: readonly Mover[] | null, headers: Row): Side {
  const apart = new Map(rank(moved ?? []).slice(0, MOVERS));
  const told = (moved ?? []).map((mover) => (apart.has(mover) ? mover : OTHER));
  const ranked = rank(told);
  const movers = ranked.map(([mover]) => mover);
  const open = ({ outcome }: Found) => Number(fateOf(outcome) === 'undecided');
  const change = ({ before, after }: Found) => Math.abs(after.score - (before?.score ?? 0));
  const shown = found
    .map((lead, at) => ({ lead, mover: told[at] }))
    .sort(({ lead: one }, { lead: other }) => open(one) - open(other) || change(other) - change(one))
    .slice(0, SHOWN);
  return {
    count: found.length,
    movers: ranked.map(([mover, count]) => ({ ...mover, name: clip(mover.name), count })),
    fates: countFates(found.map(({ outcome }) => outcome)),
    shown: shown.map(({ lead: { row, cells, before, after, outcome }, mover }) => ({
      row,
      name: clip(nameOf(cells, headers)),
      before: before?.score ?? null,
      after: after.score,
      mover: mover === undefined ? null : movers.indexOf(mover),
      fate: fateOf(outcome),
    })),
  };
}
