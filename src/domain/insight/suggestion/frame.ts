import type { PartName } from '../../definition/keyword';
import { blocksOf } from '../../draft/draft-edit';
import type { Cells } from '../../values/cell';

/** The parts of a definition that say how cells are read and how criteria of one Group count together. */
const FRAME: ReadonlySet<PartName | undefined> = new Set([
  'asOf',
  'timeZone',
  'field',
  'blank',
  'base',
  'highest',
]);

/** The rows of a definition by which leads are learned from, whatever its criteria are. */
export function frameOf(cells: Cells): Cells {
  return blocksOf(cells).flatMap(({ part, rows }) => (FRAME.has(part) ? rows : []));
}
