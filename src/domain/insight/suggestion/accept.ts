import type { GradeScale } from '../../definition/definition';
import { findCondition, PARTS, type PartName } from '../../definition/keyword';
import { calendarIn } from '../../definition/parse-time';
import { partRow } from '../../definition/part-row';
import { blocksOf, insertRows, placeFor, withCells } from '../../draft/draft-edit';
import type { Cells, Row } from '../../values/cell';
import type { Language } from '../../values/language';
import { splitList } from '../../values/list';
import { undatedText } from '../../values/reading';
import { normalize } from '../../values/text';
import type { FieldCriterion } from '../card/feature';
import { withNote } from './provenance';

/** How many leads have a score, in points. */
export interface ScoreCount {
  readonly score: number;
  readonly leads: number;
}

/**
 * Finds the minimums by which each grade has as many leads as it is to have, or as nearly as the scores allow.
 * @param scores how many leads have each score by the new criteria
 * @param above how many leads each grade is to have together with those above it, in the scale's order
 * @returns minimums in points by the Grade's row, each lower than the one above. A grade that takes what is left has no entry.
 */
export function minimumsFor(
  { grades }: GradeScale,
  scores: readonly ScoreCount[],
  above: readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { score, leads } of scores) counts.set(score, (counts.get(score) ?? 0) + leads);
  let reached = 0;
  const sorted = [...counts]
    .sort(([one], [other]) => other - one)
    .map(([score, leads]) => {
      const from = reached;
      reached += leads;
      return { score, from, to: reached };
    });
  const minimums = new Map<number, number>();
  let last = Infinity;
  grades.forEach(({ row, minimum }, at) => {
    if (minimum === null || sorted.length === 0) return;
    const wanted = Math.min(Math.max(above[at] ?? 0, 1), reached);
    const place = sorted.findIndex(({ to }) => to >= wanted);
    const { score, from, to } = sorted[place] ?? { score: 0, from: 0, to: 0 };
    // Leads with the score of the threshold are all above it or all below it, whichever is closer to what is wanted.
    const isCloser = wanted - from < to - wanted && from > 0;
    const found = isCloser ? (sorted[place - 1]?.score ?? score) : score;
    last = Math.min(found, last - 1);
    minimums.set(row, last);
  });
  return minimums;
}

/** A line of a suggestion as it is to be written. */
export interface AcceptedLine {
  /** The name of an existing criterion; null for a new one. */
  readonly pinned: string | null;
  /** The new criterion; null for an existing one. */
  readonly criterion: FieldCriterion | null;
  /** The points that are written; null where those of the existing criterion stay. */
  readonly points: number | null;
  /** The rows of an existing criterion that is not in the draft. */
  readonly rows?: readonly Row[];
  /** What the Note says of where the criterion comes from; '' for nothing. */
  readonly note?: string;
}

/** The name of a new criterion: it says what the criterion tests. */
export function criterionName({ field, condition, value }: FieldCriterion, language: Language): string {
  const text = undatedText(value);
  if (language === 'en') return text === '' ? `${field} ${condition}` : `${field} ${condition} ${text}`;
  const several = splitList(text).length > 1 ? `${text}のいずれか` : text;
  const endings = {
    is: `が${text}`,
    'is not': `が${several}以外`,
    'contains the word': `に${several}を含む`,
    includes: `に${several}がある`,
    'is empty': 'が空欄',
    'is not empty': 'に記入あり',
    'is at least': `が${text}以上`,
    'is less than': `が${text}未満`,
    'is between': `が${text.replace('..', '〜')}`,
  };
  return `${field}${endings[condition]}`;
}

/** The rows of the draft's criterion of that name: its own and the And rows below it. Undefined where the draft has none. */
export function criterionRows(cells: Cells, name: string): readonly Row[] | undefined {
  const calendar = calendarIn(cells);
  return blocksOf(cells).find(
    ({ part, rows }) =>
      part === 'criterion' && normalize(partRow(rows[0] ?? [], 1, calendar).text('name')) === normalize(name),
  )?.rows;
}

/** A new criterion as a row of a definition. */
export function criterionRow(criterion: FieldCriterion, points: number, language: Language, note = ''): Row {
  const condition = findCondition(criterion.condition)?.found.keyword[language] ?? criterion.condition;
  return [
    PARTS.criterion[language],
    criterionName(criterion, language),
    criterion.field,
    condition,
    criterion.value ?? '',
    points,
    '',
    note,
  ];
}

/**
 * The draft with a suggestion's criteria in the place of its own. Its Caps and Highest rows are about the criteria that are gone, so they
 * are removed too, but for the Highest rows of Groups of which criteria stay. All else stays as it is.
 */
export function acceptLines(cells: Cells, lines: readonly AcceptedLine[], language: Language): Cells {
  const blocks = blocksOf(cells);
  const calendar = calendarIn(cells);
  const gone = new Set<PartName | undefined>(['criterion', 'highest', 'cap']);
  const written = lines.flatMap(({ pinned, criterion, points, rows, note = '' }): Row[] => {
    if (criterion !== null) return [criterionRow(criterion, points ?? 0, language, note)];
    const [first, ...ands] = rows ?? ((pinned !== null && criterionRows(cells, pinned)) || []);
    if (first === undefined) return [];
    const noted = note === '' ? first[7] : withNote(partRow(first, 1, calendar).text('note'), note);
    return [withCells(first, { points: points ?? first[5], note: noted }), ...ands];
  });
  const at = placeFor(cells, 'criterion');
  const first = blocks.find(({ part }) => part === 'criterion')?.at ?? at;
  const groups = new Set(written.map((row) => normalize(undatedText(row[6]))));
  const removed = new Set<number>();
  for (const { part, at: from, end, rows } of blocks)
    if (gone.has(part) && !(part === 'highest' && groups.has(normalize(undatedText(rows[0]?.[6])))))
      for (let row = from; row < end; row++) removed.add(row);
  const kept = cells.filter((_, row) => !removed.has(row));
  const before = Array.from(removed).filter((row) => row < first).length;
  return insertRows(kept, first - before, written);
}

/** The cells with other minimums of Grades. @param minimums in points, by 1-based row */
export function withMinimums(cells: Cells, minimums: ReadonlyMap<number, number>): Cells {
  return cells.map((row, at) => {
    const minimum = minimums.get(at + 1);
    return minimum === undefined ? row : withCells(row, { value: minimum });
  });
}
