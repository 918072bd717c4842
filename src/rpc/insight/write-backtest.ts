import type * as z from 'zod/mini';
import { columnLetters } from '../../domain/notation/column-letters';
import { writeBacktest as write } from '../../sheets/insight/backtest-tab';
import { anyBook, type Condition, changing, granted, refused } from '../answer';
import type { Book } from '../book';
import { INSIGHT } from './requests';

type Page = z.output<typeof INSIGHT.writeBacktest.request>;

/** A cell, or a range of cells, of no other tab. */
const CELLS = /^([A-Z]{1,2})([1-9]\d{0,3})(?::([A-Z]{1,2})([1-9]\d{0,3}))?$/;

/** Whether the cells lie within a table of so many rows and columns. */
function liesWithin(cells: string, rows: number, columns: number): boolean {
  const [, left = '', top, right = left, bottom = top] = CELLS.exec(cells) ?? [];
  const last = columnLetters(columns);
  const isIn = (letters: string) => letters.padStart(2) <= last.padStart(2);
  return left !== '' && isIn(left) && isIn(right) && Number(top) <= rows && Number(bottom) <= rows;
}

/** All rows are as wide as the first, and what is said of cells is said of theirs. */
const isTable: Condition<Book, Page> = (_, { rows, headings, grey, formats, charts }) => {
  const width = rows[0]?.length ?? 0;
  const named = [
    ...headings,
    ...grey,
    ...formats.map(({ cells }) => cells),
    ...charts.flatMap(({ ranges }) => ranges.map(({ cells }) => cells)),
  ];
  const ragged = rows.findIndex((row) => row.length !== width);
  if (width === 0 || ragged >= 0) return refused({ kind: 'bad request', detail: `rows.${ragged}` });
  const outside = named.find((cells) => !liesWithin(cells, rows.length, width));
  return outside === undefined ? granted(null) : refused({ kind: 'bad request', detail: outside });
};

export const writeBacktest = changing(INSIGHT.writeBacktest, anyBook, [isTable], (book, page) =>
  granted({ tab: write(book.layout(), page, book.environment.language).getName() }),
);
