import { COLUMNS } from '../definition/keyword';
import { withoutMovingDay } from '../definition/moving-day';
import { calendarIn } from '../definition/parse-time';
import { partRow } from '../definition/part-row';
import type { Cells, Row } from '../values/cell';
import { normalize } from '../values/text';
import { type Block, blocksOf } from './draft-edit';

/** One of two versions of a draft: the user's own, or the one that somebody else has saved. */
export type DraftSide = 'mine' | 'theirs';

/** A part in which two versions of a draft differ; null where a version lacks it. */
interface Difference {
  /** Names the part in all versions of the draft. */
  readonly key: string;
  readonly mine: Block | null;
  readonly theirs: Block | null;
  /** Who changed the part since both versions were the same; null where both did: only a person can tell which is right. */
  readonly changedBy: DraftSide | null;
}

/**
 * A part with the text by which two forms of it are compared. In it a date is the same as the text of that date, and a day that moves
 * by itself is left out.
 */
interface ComparedBlock {
  readonly block: Block;
  readonly text: string;
}

/**
 * The blocks of a draft by their keys. A key is the Part with its Name, or, where the Name is blank, with its Field or Group. Where
 * several blocks have the same key, they are numbered.
 */
function blocksByKey(cells: Cells): ReadonlyMap<string, ComparedBlock> {
  const calendar = calendarIn(cells);
  const map = new Map<string, ComparedBlock>();
  for (const block of blocksOf(cells)) {
    const { text } = partRow(block.rows[0] ?? [], block.at + 1, calendar);
    const part = block.part ?? normalize(text('part'));
    const name = normalize(text('name') || text('field') || text('group'));
    let key = `${part} ${name}`;
    for (let again = 2; map.has(key); again++) key = `${part} ${name} ${again}`;
    const rows = withoutMovingDay(block.rows).map((row, at) =>
      COLUMNS.map(partRow(row, at + 1, calendar).text),
    );
    map.set(key, { block, text: JSON.stringify(rows) });
  }
  return map;
}

function isSame(one: ComparedBlock | undefined, other: ComparedBlock | undefined): boolean {
  return one?.text === other?.text;
}

/**
 * The parts in which two versions of a draft differ.
 * @param base the version that both were made from; it tells who changed a part
 */
export function differences(base: Cells, mine: Cells, theirs: Cells): Difference[] {
  const [was, my, their] = [blocksByKey(base), blocksByKey(mine), blocksByKey(theirs)];
  return [...new Set([...their.keys(), ...my.keys()])].flatMap((key): Difference[] => {
    const [old, own, other] = [was.get(key), my.get(key), their.get(key)];
    if (isSame(own, other)) return [];
    const changedBy = isSame(old, own) ? 'theirs' : isSame(old, other) ? 'mine' : null;
    return [{ key, mine: own?.block ?? null, theirs: other?.block ?? null, changedBy }];
  });
}

/**
 * Makes one draft of two. It has their order. A part that only mine has comes after the part that it follows in mine.
 * @param choose tells which version a part is taken from, by its key; it is asked about differing parts only
 */
export function mergeDrafts(mine: Cells, theirs: Cells, choose: (key: string) => DraftSide): Row[] {
  const [my, their] = [blocksByKey(mine), blocksByKey(theirs)];
  const merged: { key: string; rows: readonly Row[] }[] = [];
  const blocks = [...their];
  blocks.forEach(([key, said], at) => {
    const below = theirs.slice(said.block.end, blocks[at + 1]?.[1].block.at ?? theirs.length);
    const own = my.get(key);
    const chosen = isSame(own, said) || choose(key) === 'theirs' ? said : own;
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

/** How many parts of a draft differ from the version in force, without the Version row. A mere change of order counts as one. */
export function countChanges(draft: Cells, inForce: Cells): number {
  const found = differences(inForce, draft, inForce).filter(
    ({ mine, theirs }) => (mine ?? theirs)?.part !== 'version',
  );
  if (found.length > 0) return found.length;
  const order = (cells: Cells) =>
    [...blocksByKey(cells)].flatMap(([key, { block }]) => (block.part === 'version' ? [] : key)).join('\n');
  return order(draft) === order(inForce) ? 0 : 1;
}
