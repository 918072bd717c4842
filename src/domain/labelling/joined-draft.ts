import { calendarIn } from '../definition/parse-time';
import { partRow } from '../definition/part-row';
import { blocksOf, insertRows, placeFor, removeBlock, replaceBlock, withCells } from '../draft/draft-edit';
import { criterionRow } from '../insight/suggestion/accept';
import type { Cells } from '../values/cell';
import type { Language } from '../values/language';
import { normalize } from '../values/text';
import type { SideBySideRow } from './side-by-side';

/** The points that join both cards: the middle between the two, a whole number, halves away from 0. */
export function joinedPoints({ marketing, sales }: Pick<SideBySideRow, 'marketing' | 'sales'>): number {
  const sum = marketing + sales;
  return Math.sign(sum) * Math.round(Math.abs(sum) / 2);
}

/** What is said in the Note of a criterion that joins both cards. @param day `YYYY-MM-DD` */
export function joinedNote({ marketing, sales }: SideBySideRow, day: string, language: Language): string {
  return language === 'en'
    ? `Judged ${day}: Marketing ${marketing}, Sales ${sales}`
    : `判定 ${day}：マーケティング${marketing}点・営業${sales}点`;
}

/**
 * The draft with the criteria of both cards at their joined points. A criterion that neither card has stays as it is, as do all other parts;
 * one whose joined points are 0 is removed.
 * @param day the day of the comparison, `YYYY-MM-DD`
 */
export function joinedDraft(
  draft: Cells,
  rows: readonly SideBySideRow[],
  day: string,
  language: Language,
): Cells {
  let cells = draft;
  const calendar = calendarIn(draft);
  for (const row of rows) {
    const points = joinedPoints(row);
    const note = joinedNote(row, day, language);
    if (row.criterion !== null) {
      if (points === 0) continue;
      cells = insertRows(cells, placeFor(cells, 'criterion'), [
        criterionRow(row.criterion, points, language, note),
      ]);
      continue;
    }
    const block = blocksOf(cells).find(
      ({ part, rows: [first = []] }) =>
        part === 'criterion' &&
        normalize(partRow(first, 1, calendar).text('name')) === normalize(row.pinned ?? ''),
    );
    if (block === undefined) continue;
    const [first = [], ...further] = block.rows;
    cells =
      points === 0
        ? removeBlock(cells, block)
        : replaceBlock(cells, block, [withCells(first, { points, note }), ...further]);
  }
  return cells;
}
