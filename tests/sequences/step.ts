import { OFFERS } from './calls';
import { type Die, makeDie, pick } from './die';
import { HAND_EDITS } from './hand-edits';
import { PEOPLE, type Person } from './world';

export type CallKind = keyof typeof OFFERS;
export type EditKind = keyof typeof HAND_EDITS;

/** One step of a sequence. It draws what it needs from a seed of its own, so that it stays the same where others are left out. */
export interface Step {
  readonly kind: CallKind | EditKind;
  readonly seed: number;
  readonly user: Person;
  /** Whether the user's sidebar reads the sheet before: else it shows what it read before. */
  readonly looks: boolean;
  /** At which service call of it the service fails; null for none. */
  readonly fault: number | null;
}

export const isCall = (kind: Step['kind']): kind is CallKind => kind in OFFERS;

/** How often a step is drawn, beside those that are drawn once. */
const OFTEN: Readonly<Partial<Record<Step['kind'], number>>> = {
  'save draft': 5,
  propose: 6,
  sign: 7,
  'hand over': 8,
  undo: 4,
  accept: 3,
  reject: 5,
  'put back': 5,
  'agree term': 2,
  summary: 2,
  type: 3,
  'type a decision': 3,
  'move a column': 2,
};

const KINDS = [...Object.keys(OFFERS), ...Object.keys(HAND_EDITS)]
  .filter((kind): kind is Step['kind'] => kind in OFFERS || kind in HAND_EDITS)
  .flatMap((kind) => Array.from({ length: OFTEN[kind] ?? 1 }, () => kind));

const EVERYBODY = Object.keys(PEOPLE).filter((person): person is Person => person in PEOPLE);

function userOf(kind: Step['kind'], die: Die): Person {
  if (die(8) === 0) return pick(EVERYBODY, die);
  // Else whoever does it proposes for Marketing and signs for Sales.
  if (kind === 'propose') return 'marketing1@example.co.jp';
  if (kind === 'sign') return 'sales1@example.co.jp';
  return die(2) === 0 ? 'marketing1@example.co.jp' : 'sales1@example.co.jp';
}

/** At most this service call of a step fails: most make fewer. */
const MAX_FAULT = 160;

function stepOf(die: Die, kind: Step['kind'] = pick(KINDS, die)): Step {
  return {
    kind,
    seed: die(2 ** 31),
    user: userOf(kind, die),
    looks: die(6) !== 0,
    fault: die(6) === 0 ? 1 + die(MAX_FAULT) : null,
  };
}

/** What belongs together and hardly comes by chance alone. */
const COURSES: readonly (readonly Step['kind'][])[] = [
  ['save draft', 'propose', 'sign'],
  ['save draft', 'propose', 'sign'],
  ['hand over', 'reject', 'put back', 'a day passes', 'hand over', 'undo'],
  ['prepare', 'hand over', 'undo'],
];

export function stepsOf(seed: number, length: number): Step[] {
  const die = makeDie(seed);
  const steps: Step[] = [];
  while (steps.length < length) {
    if (die(5) > 0) steps.push(stepOf(die));
    else for (const kind of pick(COURSES, die)) steps.push({ ...stepOf(die, kind), looks: true });
  }
  return steps.slice(0, length);
}
