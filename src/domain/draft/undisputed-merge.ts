import type { Cells } from '../values/cell';
import type { Language } from '../values/language';
import { describeChanges } from './changes';
import { blocksOf } from './draft-edit';
import { differences, mergeDrafts } from './draft-merge';

interface Merged {
  readonly rows: Cells;
  /** What they changed, in words. */
  readonly told: readonly string[];
}

function sayAlike(one: Cells, other: Cells): boolean {
  const said = (cells: Cells) => JSON.stringify(blocksOf(cells).map(({ rows }) => rows));
  return said(one) === said(other);
}

/**
 * One draft out of two that were both made from the base, when no part was changed in both: null when one was. It has their
 * order, or mine where I moved a part.
 */
export function mergeUndisputed(base: Cells, mine: Cells, theirs: Cells, language: Language): Merged | null {
  const found = differences(base, mine, theirs);
  if (found.some(({ changedBy }) => changedBy === null)) return null;
  const mineOf = new Set(found.flatMap(({ key, changedBy }) => (changedBy === 'mine' ? [key] : [])));
  const isMoved = !sayAlike(
    mergeDrafts(mine, base, () => 'mine'),
    mine,
  );
  const merged = isMoved
    ? mergeDrafts(theirs, mine, (key) => (mineOf.has(key) ? 'theirs' : 'mine'))
    : mergeDrafts(mine, theirs, (key) => (mineOf.has(key) ? 'mine' : 'theirs'));
  // Theirs themselves where nothing of mine is to be saved.
  const rows = sayAlike(merged, theirs) ? theirs : merged;
  return { rows, told: describeChanges(base, theirs, language) };
}
