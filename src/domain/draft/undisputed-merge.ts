import type { Cells } from '../values/cell';
import type { Language } from '../values/language';
import { describeChanges } from './changes';
import { blocksOf } from './draft-edit';
import { differences, mergeDrafts } from './draft-merge';

interface Merged {
  readonly rows: Cells;
  /** What the other person changed, in words. */
  readonly told: readonly string[];
}

/** True where two drafts have the same parts in the same order, whatever their blank rows and headings. */
function haveSameParts(one: Cells, other: Cells): boolean {
  const partsOf = (cells: Cells) => JSON.stringify(blocksOf(cells).map(({ rows }) => rows));
  return partsOf(one) === partsOf(other);
}

/**
 * Makes one draft of two that were both made from the base. It has their order, or mine where I moved a part.
 * @returns null where a part was changed in both: only a person can tell which is right
 */
export function mergeUndisputed(base: Cells, mine: Cells, theirs: Cells, language: Language): Merged | null {
  const found = differences(base, mine, theirs);
  if (found.some(({ changedBy }) => changedBy === null)) return null;
  const mineOf = new Set(found.flatMap(({ key, changedBy }) => (changedBy === 'mine' ? [key] : [])));
  const isMoved = !haveSameParts(
    mergeDrafts(mine, base, () => 'mine'),
    mine,
  );
  const merged = isMoved
    ? mergeDrafts(theirs, mine, (key) => (mineOf.has(key) ? 'theirs' : 'mine'))
    : mergeDrafts(mine, theirs, (key) => (mineOf.has(key) ? 'mine' : 'theirs'));
  // Their own cells are kept where nothing of mine has to be saved.
  const rows = haveSameParts(merged, theirs) ? theirs : merged;
  return { rows, told: describeChanges(base, theirs, language) };
}
