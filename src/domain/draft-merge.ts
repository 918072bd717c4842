import type { Cells, Row } from './cell';
import { type Block, blocksOf } from './draft-edit';
import { COLUMNS } from './keyword';
import { partRow } from './part-row';
import { writtenText } from './reading';
import { isBlank, normalize, trim } from './text';

export type Side = 'mine' | 'theirs';

/** A part that two versions of a draft don't have alike; null where a version lacks it. */
interface Difference {
  readonly key: string;
  readonly mine: Block | null;
  readonly theirs: Block | null;
  /** Who changed it since both had the same; null when both did, so that only a person can tell which is right. */
  readonly changedBy: Side | null;
}

type Keyed = ReadonlyMap<string, Block>;

/** Blocks by what names them: the Part with its Name, or where it has none its Field or Group; repeats are numbered. */
function keyed(cells: Cells): Keyed {
  const map = new Map<string, Block>();
  for (const block of blocksOf(cells)) {
    const { text } = partRow(block.rows[0] ?? [], block.at + 1, null);
    const part = block.part ?? normalize(text('part'));
    const name = normalize(text('name') || text('field') || text('group'));
    let key = `${part} ${name}`;
    for (let again = 2; map.has(key); again++) key = `${part} ${name} ${again}`;
    map.set(key, block);
  }
  return map;
}

function sameRow(one: Row, other: Row): boolean {
  return COLUMNS.every((_, at) => {
    const [a, b] = [one[at], other[at]];
    if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
    const written = (cell: Row[number]) => (isBlank(cell) ? '' : trim(writtenText(cell, null)));
    return written(a) === written(b);
  });
}

function same(one: Block | undefined, other: Block | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.rows.length === other.rows.length && one.rows.every((row, at) => sameRow(row, other.rows[at] ?? []))
  );
}

/** The parts in which mine and theirs differ, each judged against the base from which both came. */
export function differences(base: Cells, mine: Cells, theirs: Cells): Difference[] {
  const [was, my, their] = [keyed(base), keyed(mine), keyed(theirs)];
  return [...new Set([...their.keys(), ...my.keys()])].flatMap((key): Difference[] => {
    const [old, a, b] = [was.get(key), my.get(key), their.get(key)];
    if (same(a, b)) return [];
    const changedBy = same(old, a) ? 'theirs' : same(old, b) ? 'mine' : null;
    return [{ key, mine: a ?? null, theirs: b ?? null, changedBy }];
  });
}

/**
 * One draft out of two: theirs in its order, with mine where it is chosen; what only mine has comes after what it follows
 * in mine. `choose` is asked about differing parts only.
 */
export function mergeDrafts(mine: Cells, theirs: Cells, choose: (key: string) => Side): Row[] {
  const [my, their] = [keyed(mine), keyed(theirs)];
  const merged: { key: string; rows: readonly Row[] }[] = [];
  const blocks = [...their];
  blocks.forEach(([key, block], at) => {
    const below = theirs.slice(block.end, blocks[at + 1]?.[1].at ?? theirs.length);
    const own = my.get(key);
    const chosen = same(own, block) || choose(key) === 'theirs' ? block : own;
    merged.push({ key, rows: chosen === undefined ? below : [...chosen.rows, ...below] });
  });
  let before: string | undefined;
  for (const [key, block] of my) {
    if (!their.has(key) && choose(key) === 'mine') {
      const place = merged.findIndex((one) => one.key === before) + 1;
      merged.splice(place, 0, { key, rows: block.rows });
    }
    before = merged.some((one) => one.key === key) ? key : before;
  }
  const top = theirs.slice(0, blocks[0]?.[1].at ?? theirs.length);
  return [...top, ...merged.flatMap(({ rows }) => rows)];
}

/** How many parts of a draft differ from the version in force, the Version row apart; a mere change of order is one. */
export function countChanges(draft: Cells, inForce: Cells): number {
  const found = differences(inForce, draft, inForce).filter(
    ({ mine, theirs }) => (mine ?? theirs)?.part !== 'version',
  );
  if (found.length > 0) return found.length;
  const order = (cells: Cells) =>
    [...keyed(cells)].flatMap(([key, { part }]) => (part === 'version' ? [] : key)).join('\n');
  return order(draft) === order(inForce) ? 0 : 1;
}
