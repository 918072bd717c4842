import type { Definition } from '../definition/definition';
import type { PartName } from '../definition/keyword';
import { parseDefinition } from '../definition/parse';
import { type Change, changesBetween } from '../draft/changes';
import { blocksOf } from '../draft/draft-edit';
import { mergeDrafts } from '../draft/draft-merge';
import type { Cells, Row } from '../values/cell';
import type { Language } from '../values/language';
import { readinessShift } from './readiness-shift';
import { type LeadsAtHand, type Witness, witnesses } from './witness';

/**
 * What a change does to who is handed over: fewer leads, more leads, some in and some out, nothing, nothing at all but words; or it isn't
 * proven which.
 */
export type Direction = 'tightens' | 'loosens' | 'both ways' | 'no move' | 'words' | 'unproven';

export interface GradedChange {
  readonly text: string;
  /** Null where one of the two versions can't be read. */
  readonly direction: Direction | null;
  /** Leads that show it. */
  readonly witnesses: readonly Witness[];
}

/** More than 40 changes are not graded: it would take long, and nobody would read it. */
const MAX_GRADED = 40;

/**
 * What differs between two versions, in words, and of each change what it does by itself to the leads that are handed over. To find a
 * lead that shows it may take a tenth of a second, so that the changes are given one by one.
 */
export function* gradeChanges(
  was: Cells,
  is: Cells,
  language: Language,
  leads: LeadsAtHand | null,
): Generator<GradedChange, void> {
  const changes = changesBetween(was, is, language);
  // What replaces nothing moves nothing.
  const isGraded = changes.length <= MAX_GRADED && blocksOf(was).length > 0;
  for (const change of changes) {
    const pair = isGraded ? apart(change, changes, was, is) : null;
    yield { text: change.text, ...(pair === null ? UNREAD : grade(pair, change, leads)) };
  }
}

const UNREAD = { direction: null, witnesses: [] } as const;

interface Pair {
  readonly was: Definition;
  readonly is: Definition;
}

function read(cells: Cells): Definition | null {
  const parsed = parseDefinition(cells);
  return parsed.ok ? parsed.definition : null;
}

/** Two definitions that differ by the change alone, or, where one of them would be invalid, by it and those that go with it. */
function apart(change: Change, changes: readonly Change[], was: Cells, is: Cells): Pair | null {
  if (change.key === null) return pairOf(was, is);
  const companions = changes.filter((other) => other === change || goesWith(change, other));
  const sets = [[change], companions].slice(
    isWhole(change) || companions.some((one) => renames(change, one)) ? 1 : 0,
  );
  for (const some of sets) {
    const keys = new Set(some.map(({ key }) => key));
    const chosen = (key: string) => keys.has(key);
    const done = mergeDrafts(is, was, (key) => (chosen(key) ? 'mine' : 'theirs'));
    const undone = mergeDrafts(is, was, (key) => (chosen(key) ? 'theirs' : 'mine'));
    const pair = pairOf(was, done) ?? pairOf(undone, is);
    if (pair !== null) return pair;
  }
  return null;
}

function pairOf(was: Cells, is: Cells): Pair | null {
  const [before, after] = [read(was), read(is)];
  return before !== null && after !== null ? { was: before, is: after } : null;
}

const GRADES: ReadonlySet<PartName | undefined> = new Set(['grade', 'handOver']);

/** Hand over rows name grades: what is handed over is told by all of them together. */
function isWhole({ part }: Change): boolean {
  return part === 'handOver';
}

function goesWith(change: Change, other: Change): boolean {
  return renames(change, other) || (GRADES.has(change.part) && GRADES.has(other.part));
}

/** True for a part that was removed and one that was added, which differ by the name alone. */
function renames(one: Change, other: Change): boolean {
  const saidIn = (rows: readonly Row[] | undefined) =>
    JSON.stringify(
      rows?.map((row, at) => row.filter((_, column) => at > 0 || (column !== 1 && column !== 7))),
    );
  const isMoved = (from: Change, to: Change) =>
    from.is === null && to.was === null && saidIn(from.was?.rows) === saidIn(to.is?.rows);
  return one.part === other.part && (isMoved(one, other) || isMoved(other, one));
}

function grade(
  { was, is }: Pair,
  change: Change,
  leads: LeadsAtHand | null,
): Pick<GradedChange, 'direction' | 'witnesses'> {
  const shift = readinessShift(was, is, leads?.headers ?? null);
  if (shift === 'same') {
    const isWords = !PEOPLE.has(change.part) && meaningOf(was) === meaningOf(is);
    return { direction: isWords ? 'words' : 'no move', witnesses: [] };
  }
  if (shift !== 'unknown') {
    const isUp = shift === 'up';
    return { direction: isUp ? 'loosens' : 'tightens', witnesses: witnesses(was, is, leads, [isUp]) };
  }
  const found = witnesses(was, is, leads);
  return { direction: found.length === 2 ? 'both ways' : 'unproven', witnesses: found };
}

/** The parts that say who does what, by when and for which target: no mere words, though no lead moves by them. */
const PEOPLE: ReadonlySet<PartName | undefined> = new Set([
  'member',
  'brief',
  'target',
  'serviceLevel',
  'owner',
  'permission',
]);

/** All of a definition that gives scores, grades and readiness, without its rows, names and notes. */
function meaningOf({
  criteria,
  required,
  knockOuts,
  bases,
  highest,
  caps,
  floor,
  scales,
  ...rest
}: Definition): string {
  const { blanks, fields, asOf, isEveryDay, timeZone } = rest;
  const parts = { criteria, required, knockOuts, bases, highest, caps, floor, scales };
  return JSON.stringify({ ...parts, blanks, fields, asOf, isEveryDay, timeZone }, (key, value: unknown) =>
    WORDS.has(key) ? undefined : value,
  );
}

const WORDS: ReadonlySet<string> = new Set(['row', 'name', 'note', 'value', 'wanted']);
