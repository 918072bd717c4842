import type { Host } from '../../playground/apps-script/host';
import type { SavedWorkbook } from '../../playground/engine/workbook';
import type { HandOverState, SheetState } from '../../src/rpc/contract';
import { call, granted, type Locale } from '../add-on';
import { languageOf, reopen } from '../made-sheet';
import { type Picture, pictureOf } from './picture';

/** Who acts: two people of each department, and somebody of none. Mostly the first two act. */
export const PEOPLE = {
  'marketing1@example.co.jp': 'marketing',
  'sales1@example.co.jp': 'sales',
  'marketing2@example.co.jp': 'marketing',
  'sales2@example.co.jp': 'sales',
  'guest@example.co.jp': null,
} as const;
export type Person = keyof typeof PEOPLE;

/** The clock stands at this moment, until a step moves it. */
const NOW = '2026-11-24T01:00:00Z';

/** What a user's sidebar last read. */
export interface Seen {
  readonly state: SheetState;
  readonly hand: HandOverState | null;
}

/** How often what was done and looked at. */
export interface Counts {
  sequences: number;
  steps: number;
  granted: number;
  refused: number;
  faults: number;
  checks: number;
  scores: number;
  versions: number;
}

export const noCounts = (): Counts => ({
  sequences: 0,
  steps: 0,
  granted: 0,
  refused: 0,
  faults: 0,
  checks: 0,
  scores: 0,
  versions: 0,
});

/** One sheet, the people at it, and what the harness knows of what they did. */
export interface World {
  readonly host: Host;
  readonly locale: Locale;
  readonly counts: Counts;
  readonly seen: Map<string, Seen>;
  /** Who asked to sign what: the people by the cells that stood in the Draft. */
  readonly signers: Map<string, Set<Person>>;
  /** The sheet as it was after the last step. */
  picture: Picture;
  /** A number for each name that is given. */
  names: number;
  version: number;
}

export function openWorld(saved: SavedWorkbook, counts: Counts): World {
  const host = reopen(saved, 'marketing1@example.co.jp', NOW);
  const state = granted(call(host, 'readState', {}));
  return {
    host,
    locale: languageOf(saved),
    counts,
    seen: new Map(),
    signers: new Map(),
    picture: pictureOf(host),
    names: 0,
    version: state.agreement.inForce?.version ?? 0,
  };
}

/** The sheet as it is now in another host, where what is tried leaves no trace. */
export function copied({ host }: World): Host {
  const copy = reopen(host.workbook.save(), host.user.email, NOW);
  copy.user = host.user;
  return copy;
}

/** What the user's sidebar shows; read anew where it has read nothing yet, or is told to look. */
export function seenBy(world: World, user: Person, looks: boolean): Seen {
  const before = world.seen.get(user);
  if (before !== undefined && !looks) return before;
  const state = granted(call(world.host, 'readState', {}));
  const hand = call(world.host, 'readHandOver', {});
  const seen = { state, hand: hand.ok ? hand.value : null };
  world.seen.set(user, seen);
  return seen;
}
