import { COLUMNS } from '../definition/keyword';
import { calendarIn } from '../definition/parse-time';
import { partRow } from '../definition/part-row';
import type { Cells, Row } from '../values/cell';
import { normalize } from '../values/text';
import { type Block, blocksOf } from './draft-edit';

export type Side = 'mine' | 'theirs';

/** A part that two versions of a draft don't have alike; null where a version lacks it. */
interface Difference {
  readonly key: string;
  readonly mine: Block | null;
  readonly theirs: Block | null;
  /** Who changed it since both had the same; null when both did, so that only a person can tell which is right. */
  readonly changedBy: Side | null;
}

/** A part and what its cells say, by which two forms of it are compared: a date says the same as its text. */
interface Said {
  readonly block: Block;
  readonly text: string;
}

type Keyed = ReadonlyMap<string, Said>;

/** Blocks by what names them: the Part with its Name, or where it has none its Field or Group; repeats are numbered. */
function keyed(cells: Cells): Keyed {
  const calendar = calendarIn(cells);
  const map = new Map<string, Said>();
  for (const block of blocksOf(cells)) {
    const { text } = partRow(block.rows[0] ?? [], block.at + 1, null);
    const part = block.part ?? normalize(text('part'));
    const name = normalize(text('name') || text('field') || text('group'));
    let key = `${part} ${name}`;
    for (let again = 2; map.has(key); again++) key = `${part} ${name} ${again}`;
    const rows = block.rows.map((row, at) => COLUMNS.map(partRow(row, at + 1, calendar).text));
    map.set(key, { block, text: JSON.stringify(rows) });
  }
  return map;
}

function same(one: Said | undefined, other: Said | undefined): boolean {
  return one?.text === other?.text;
}

/** The parts in which mine and theirs differ, each judged against the base from which both came. */
export function differences(base: Cells, mine: Cells, theirs: Cells): Difference[] {
  const [was, my, their] = [keyed(base), keyed(mine), keyed(theirs)];
  return [...new Set([...their.keys(), ...my.keys()])].flatMap((key): Difference[] => {
    const [old, a, b] = [was.get(key), my.get(key), their.get(key)];
    if (same(a, b)) return [];
    const changedBy = same(old, a) ? 'theirs' : same(old, b) ? 'mine' : null;
    return [{ key, mine: a?.block ?? null, theirs: b?.block ?? null, changedBy }];
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
  blocks.forEach(([key, said], at) => {
    const below = theirs.slice(said.block.end, blocks[at + 1]?.[1].block.at ?? theirs.length);
    const own = my.get(key);
    const chosen = same(own, said) || choose(key) === 'theirs' ? said : own;
    merged.push({ key, rows: chosen === undefined ? below : [...chosen.block.rows, ...below] });
  });
  let before: string | undefined;
  for (const [key, { block }] of my) {
    if (!their.has(key) && choose(key) === 'mine') {
      const place = merged.findIndex((one) => one.key === before) + 1;
      merged.splice(place, 0, { key, rows: block.rows });
    }
    before = merged.some((one) => one.key === key) ? key : before;
  }
  const top = theirs.slice(0, blocks[0]?.[1].block.at ?? theirs.length);
  return [...top, ...merged.flatMap(({ rows }) => rows)];
}

/** How many parts of a draft differ from the version in force, the Version row apart; a mere change of order is one. */
export function countChanges(draft: Cells, inForce: Cells): number {
  const found = differences(inForce, draft, inForce).filter(
    ({ mine, theirs }) => (mine ?? theirs)?.part !== 'version',
  );
  if (found.length > 0) return found.length;
  const order = (cells: Cells) =>
    [...keyed(cells)].flatMap(([key, { block }]) => (block.part === 'version' ? [] : key)).join('\n');
  return order(draft) === order(inForce) ? 0 : 1;
}
