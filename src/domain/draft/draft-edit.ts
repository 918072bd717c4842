import { COLUMNS, type Column, type PartName } from '../definition/keyword';
import { hasHeadings, isBlankRow, partOf } from '../definition/part-row';
import type { Cell, Cells, Row } from '../values/cell';

/** One part of a definition being edited: its row and the And and Or rows below it. */
export interface Block {
  /** 0-based place of its first row in the range. */
  readonly at: number;
  /** 0-based place after its last row. */
  readonly end: number;
  /** Undefined where the Part is no known one. */
  readonly part: PartName | undefined;
  /** Its rows that aren't blank: first its own, then the And rows. */
  readonly rows: readonly Row[];
}

/** The parts to which And and Or rows below them belong. An unknown part takes them too, so that they stay together. */
const TAKES_FURTHER: ReadonlySet<PartName | undefined> = new Set([
  'criterion',
  'required',
  'knockOut',
  'owner',
  undefined,
]);

/** The order of parts in a definition. It decides where a new part is put. */
const PART_ORDER: readonly PartName[] = [
  'version',
  'asOf',
  'timeZone',
  'member',
  'field',
  'blank',
  'base',
  'criterion',
  'required',
  'knockOut',
  'highest',
  'cap',
  'floor',
  'grade',
  'handOver',
  'brief',
  'target',
  'serviceLevel',
  'owner',
  'permission',
];

/** Every part of the range, also one that can't be understood. Only the headings row and blank rows belong to none. */
export function blocksOf(cells: Cells): Block[] {
  const blocks: Block[] = [];
  const start = hasHeadings(cells) ? 1 : 0;
  cells.forEach((row, at) => {
    if (at < start || isBlankRow(row)) return;
    const part = partOf(row);
    const above = blocks[blocks.length - 1];
    const isFurther = part === 'and' || part === 'or';
    if (isFurther && above !== undefined && TAKES_FURTHER.has(above.part)) {
      blocks[blocks.length - 1] = { ...above, end: at + 1, rows: [...above.rows, row] };
    } else blocks.push({ at, end: at + 1, part, rows: [row] });
  });
  return blocks;
}

/** The cells with other rows in the place of the block. */
export function replaceBlock(cells: Cells, { at, end }: Block, rows: readonly Row[]): Row[] {
  return [...cells.slice(0, at), ...rows, ...cells.slice(end)];
}

/** The cells without the block. */
export function removeBlock(cells: Cells, block: Block): Row[] {
  return replaceBlock(cells, block, []);
}

/** Where a new block of that part goes (0-based): below the last block of the same part, or of the parts that come before it. */
export function placeFor(cells: Cells, part: PartName | undefined): number {
  const blocks = blocksOf(cells);
  const rank = part === undefined ? PART_ORDER.length : PART_ORDER.indexOf(part);
  const above = blocks.filter((block) => block.part !== undefined && PART_ORDER.indexOf(block.part) <= rank);
  return above[above.length - 1]?.end ?? (hasHeadings(cells) ? 1 : 0);
}

/** The cells with rows put in at a place (0-based). */
export function insertRows(cells: Cells, at: number, rows: readonly Row[]): Row[] {
  return [...cells.slice(0, at), ...rows, ...cells.slice(at)];
}

/** The next block of the same part above (-1) or below (1); undefined where there is none. */
export function neighbour(cells: Cells, block: Block, toward: -1 | 1): Block | undefined {
  const peers = blocksOf(cells).filter(({ part }) => part === block.part);
  const place = peers.findIndex(({ at }) => at === block.at);
  return place < 0 ? undefined : peers[place + toward];
}

/** The cells with the block and its neighbour of the same part exchanged. Where there is no neighbour they stay as they are. */
export function moveBlock(cells: Cells, block: Block, toward: -1 | 1): Cells {
  const other = neighbour(cells, block, toward);
  if (other === undefined) return cells;
  const [upper, lower] = toward < 0 ? [other, block] : [block, other];
  return [
    ...cells.slice(0, upper.at),
    ...cells.slice(lower.at, lower.end),
    ...cells.slice(upper.end, lower.at),
    ...cells.slice(upper.at, upper.end),
    ...cells.slice(lower.end),
  ];
}

/** The row as eight cells, with the cells of the named columns changed. */
export function withCells(row: Row, changes: Readonly<Partial<Record<Column, Cell>>>): Row {
  return COLUMNS.map((column, at) => (column in changes ? changes[column] : row[at]) ?? '');
}
