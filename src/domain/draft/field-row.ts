import { PARTS } from '../definition/keyword';
import type { Cells, Row } from '../values/cell';
import type { Language } from '../values/language';
import { joinList, splitList } from '../values/list';
import { undatedText } from '../values/reading';
import { normalize } from '../values/text';
import { blocksOf, insertRows, placeFor, replaceBlock, withCells } from './draft-edit';

const NAME = 1;
const VALUE = 4;

/** The draft with another heading for a field: in the Field row that names it, or else in a new one. */
export function withOtherHeading(cells: Cells, field: string, heading: string, language: Language): Row[] {
  const wanted = normalize(field);
  const known = blocksOf(cells).find(({ part, rows: [row = []] }) => {
    const names = [undatedText(row[NAME]), ...splitList(undatedText(row[VALUE]))];
    return part === 'field' && names.map(normalize).includes(wanted);
  });
  const [row] = known?.rows ?? [];
  if (known !== undefined && row !== undefined) {
    const value = joinList([...splitList(undatedText(row[VALUE])), heading]);
    return replaceBlock(cells, known, [withCells(row, { value })]);
  }
  const added = withCells([], { part: PARTS.field[language], name: field, value: joinList([heading]) });
  return insertRows(cells, placeFor(cells, 'field'), [added]);
}
