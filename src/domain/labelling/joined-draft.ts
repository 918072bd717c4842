import { calendarIn } from '../definition/parse-time';
import { partRow } from '../definition/part-row';
import { blocksOf, insertRows, placeFor, removeBlock, replaceBlock, withCells } from '../draft/draft-edit';
import { criterionName, criterionRow } from '../insight/suggestion/accept';
import type { Cells } from '../values/cell';
import type { Language } from '../values/language';
import { isBlank, normalize } from '../values/text';
import type { SideBySideRow } from './side-by-side';

/** The points that join both cards: the middle between the two, a whole number, halves away from 0. */
export function joinedPoints({ marketing, sales }: Pick<SideBySideRow, 'marketing' | 'sales'>): number {
  const sum = marketing + sales;
  return Math.sign(sum) * Math.round(Math.abs(sum) / 2);
}

/** What is said in the Note of a criterion that joins both cards. @param day `YYYY-MM-DD` */
function judgedNote({ marketing, sales }: SideBySideRow, day: string, language: Language): string {
  return language === 'en'
    ? `Judged ${day}: Marketing ${marketing}, Sales ${sales}`
    : `判定 ${day}：マーケティング${marketing}点・営業${sales}点`;
}

const JUDGED = /^(?:judged|判定) \d{4}-\d\d-\d\d/;

/** A Note with what both cards give added to it. What an earlier comparison said is removed. */
function withJudged(note: string, judged: string): string {
  const kept = note.split(' | ').filter((part) => !isBlank(part) && !JUDGED.test(normalize(part)));
  return [...kept, judged].join(' | ');
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
  return rows.reduce((cells, row) => withJoined(cells, row, judgedNote(row, day, language), language), draft);
}

/** The draft with one criterion at its joined points. A new one that an earlier comparison has put in already is changed there. */
function withJoined(cells: Cells, row: SideBySideRow, note: string, language: Language): Cells {
  const points = joinedPoints(row);
  const calendar = calendarIn(cells);
  const { criterion } = row;
  const name = normalize(criterion === null ? (row.pinned ?? '') : criterionName(criterion, language));
  const block = blocksOf(cells).find(
    ({ part, rows: [first = []] }) =>
      part === 'criterion' && normalize(partRow(first, 1, calendar).text('name')) === name,
  );
  if (block === undefined) {
    if (criterion === null || points === 0) return cells;
    return insertRows(cells, placeFor(cells, 'criterion'), [criterionRow(criterion, points, language, note)]);
  }
  if (points === 0) return removeBlock(cells, block);
  const [first = [], ...further] = block.rows;
  const written = withJudged(partRow(first, 1, calendar).text('note'), note);
  return replaceBlock(cells, block, [withCells(first, { points, note: written }), ...further]);
}
