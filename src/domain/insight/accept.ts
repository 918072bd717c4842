import type { Cells, Row } from '../cell';
import { blocksOf, insertRows, placeFor, withCells } from '../draft-edit';
import { findCondition, PARTS, type PartName } from '../keyword';
import type { Language } from '../language';
import { splitList } from '../list';
import { partRow } from '../part-row';
import { normalize } from '../text';
import type { FieldCriterion } from './feature';
import { withNote } from './provenance';

/** A line of a suggestion as it is to be written: new, or one of the draft's by its name. */
export interface AcceptedLine {
  readonly pinned: string | null;
  readonly criterion: FieldCriterion | null;
  /** Null: as they are. */
  readonly points: number | null;
  /** The rows of a pinned one that isn't the draft's. */
  readonly rows?: readonly Row[];
  /** What its Note is to say of where it comes from; '' for nothing. */
  readonly note?: string;
}

/** What a new criterion is called: what it says. */
export function nameOf({ field, condition, value }: FieldCriterion, language: Language): string {
  const text = String(value ?? '');
  if (language === 'en')
    return condition === 'is empty' ? `${field} is empty` : `${field} ${condition} ${text}`;
  const several = splitList(text).length > 1 ? `${text}のいずれか` : text;
  const endings = {
    is: `が${text}`,
    contains: `に${several}を含む`,
    includes: `に${several}がある`,
    'is empty': 'が空欄',
    'is at least': `が${text}以上`,
    'is less than': `が${text}未満`,
    'is between': `が${text.replace('..', '〜')}`,
  };
  return `${field}${endings[condition]}`;
}

/** The rows of the draft's criterion of that name, its own and the And rows below it; undefined where it has none. */
export function criterionRows(cells: Cells, name: string): readonly Row[] | undefined {
  return blocksOf(cells).find(
    ({ part, rows }) =>
      part === 'criterion' && normalize(partRow(rows[0] ?? [], 1, null).text('name')) === normalize(name),
  )?.rows;
}

/** A new criterion as a row of a definition. */
export function criterionRow(criterion: FieldCriterion, points: number, language: Language, note = ''): Row {
  const condition = findCondition(criterion.condition)?.found.keyword[language] ?? criterion.condition;
  return [
    PARTS.criterion[language],
    nameOf(criterion, language),
    criterion.field,
    condition,
    criterion.value ?? '',
    points,
    '',
    note,
  ];
}

/**
 * The draft with a suggestion's criteria in the place of its own. What limits sums of other criteria, its caps, goes with them;
 * all else stays as it is.
 */
export function acceptLines(cells: Cells, lines: readonly AcceptedLine[], language: Language): Cells {
  const blocks = blocksOf(cells);
  const gone = new Set<PartName | undefined>(['criterion', 'cap']);
  const written = lines.flatMap(({ pinned, criterion, points, rows, note = '' }): Row[] => {
    if (criterion !== null) return [criterionRow(criterion, points ?? 0, language, note)];
    const [first, ...ands] = rows ?? ((pinned !== null && criterionRows(cells, pinned)) || []);
    if (first === undefined) return [];
    const noted = note === '' ? first[7] : withNote(first[7], note);
    return [withCells(first, { points: points ?? first[5], note: noted }), ...ands];
  });
  const at = placeFor(cells, 'criterion');
  const first = blocks.find(({ part }) => part === 'criterion')?.at ?? at;
  const removed = new Set<number>();
  for (const { part, at: from, end } of blocks)
    if (gone.has(part)) for (let row = from; row < end; row++) removed.add(row);
  const kept = cells.filter((_, row) => !removed.has(row));
  const before = Array.from(removed).filter((row) => row < first).length;
  return insertRows(kept, first - before, written);
}

/** The cells with the minimums of the Grades in those rows (1-based) changed. */
export function withMinimums(cells: Cells, minimums: ReadonlyMap<number, number>): Cells {
  return cells.map((row, at) => {
    const minimum = minimums.get(at + 1);
    return minimum === undefined ? row : withCells(row, { value: minimum });
  });
}
