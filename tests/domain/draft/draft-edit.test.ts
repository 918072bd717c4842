import { describe, expect, test } from '@jest/globals';
import {
  blocksOf,
  insertRows,
  moveBlock,
  neighbour,
  placeFor,
  removeBlock,
  replaceBlock,
  withCells,
} from '../../../src/domain/draft/draft-edit';
import type { Row } from '../../../src/domain/values/cell';

const HEADINGS: Row = ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'];
const criterion = (name: string): Row => ['Criterion', name, '役職', 'is', '部長', 20, '', ''];
const AND: Row = ['かつ', '', '従業員数', '以上', 100, '', '', ''];
const BLANK: Row = ['', '', '', '', '', '', '', ''];
const grade: Row = ['Grade', 'Hot', '', '', 70, '', '', ''];
const UNKNOWN: Row = ['Criterium', 'X', '', '', '', '', '', ''];

const cells = [HEADINGS, criterion('A'), AND, BLANK, criterion('B'), grade, AND, UNKNOWN, criterion('C')];
const names = (rows: readonly Row[]) => rows.map((row) => row[1] || row[0]);
const block = (at: number) => {
  const found = blocksOf(cells)[at];
  if (found === undefined) throw new Error(`No block ${at}`);
  return found;
};

describe('the parts of a draft', () => {
  test('an And row belongs to what stands above it, if that takes one', () => {
    expect(blocksOf(cells).map(({ at, end, part }) => [at, end, part])).toEqual([
      [1, 3, 'criterion'],
      [4, 5, 'criterion'],
      [5, 6, 'grade'],
      [6, 7, 'and'],
      [7, 8, undefined],
      [8, 9, 'criterion'],
    ]);
  });

  test('an And row below a row that cannot be read stays with it', () => {
    expect(blocksOf([UNKNOWN, AND]).map(({ rows }) => rows.length)).toEqual([2]);
  });

  test('blank rows between a part and its And rows do not part them', () => {
    expect(blocksOf([criterion('A'), BLANK, AND])).toEqual([
      { at: 0, end: 3, part: 'criterion', rows: [criterion('A'), AND] },
    ]);
  });

  test.each([[[]], [[HEADINGS]], [[BLANK, BLANK]]])('none in %j', (rows) => {
    expect(blocksOf(rows)).toEqual([]);
  });
});

describe('editing', () => {
  test('a part is replaced with all its And rows', () => {
    expect(names(replaceBlock(cells, block(0), [criterion('Z')])).slice(0, 3)).toEqual(['Name', 'Z', '']);
  });

  test('a part is removed with its And rows, and nothing else', () => {
    expect(removeBlock(cells, block(0))).toEqual([HEADINGS, ...cells.slice(3)]);
  });

  test('what was removed can be put back where it was', () => {
    const { at, end } = block(0);
    expect(insertRows(removeBlock(cells, block(0)), at, cells.slice(at, end))).toEqual(cells);
  });

  test('moving changes a part about with the next of its kind, And rows included, over whatever is between', () => {
    const moved = moveBlock(cells, block(1), 1);
    expect(names(moved)).toEqual(['Name', 'A', 'かつ', '', 'C', 'Hot', 'かつ', 'X', 'B']);
    expect(names(moveBlock(cells, block(0), 1)).slice(0, 6)).toEqual(['Name', 'B', '', 'A', 'かつ', 'Hot']);
  });

  test('moving down and up again changes nothing', () => {
    const moved = moveBlock(cells, block(0), 1);
    const now = blocksOf(moved).find(({ rows }) => rows[0]?.[1] === 'A');
    expect(now && moveBlock(moved, now, -1)).toEqual(cells);
  });

  test('the first has none above, the last none below: they stay', () => {
    expect(neighbour(cells, block(0), -1)).toBeUndefined();
    expect(moveBlock(cells, block(0), -1)).toBe(cells);
    expect(moveBlock(cells, block(5), 1)).toBe(cells);
  });

  test('a new part goes below the last of its kind, else below the kinds that come before it', () => {
    expect(placeFor(cells, 'criterion')).toBe(9);
    expect(placeFor([HEADINGS, criterion('A'), AND, grade], 'required')).toBe(3);
    expect(placeFor([HEADINGS], 'criterion')).toBe(1);
    expect(placeFor([], 'grade')).toBe(0);
  });

  test('cells are changed by their column, and a short row becomes eight wide', () => {
    expect(withCells(['Floor'], { points: 0 })).toEqual(['Floor', '', '', '', '', 0, '', '']);
  });
});

describe('a part that the draft lacks goes below those that come before it', () => {
  const ORDER = [
    ...['Version', 'As of', 'Time zone', 'Member', 'Field', 'Blank', 'Base', 'Criterion', 'Required'],
    ...['Knock-out', 'Highest', 'Cap', 'Floor', 'Grade', 'Hand over', 'Brief', 'Target', 'Service level'],
    ...['Owner', 'Permission'],
  ];
  const all = [HEADINGS, ...ORDER.map((part): Row => [part, 'x'])];

  test.each(ORDER.map((part, at): [string, number] => [part, at + 1]))('%s', (part, place) => {
    const name = blocksOf([[part, 'x']])[0]?.part;
    const others = all.filter(([one]) => one !== part);
    expect(name).toBeDefined();
    expect(placeFor(others, name)).toBe(place);
  });

  test('an unknown one goes below all', () => {
    expect(placeFor(all, undefined)).toBe(all.length);
    expect(placeFor([...all, UNKNOWN], 'permission')).toBe(all.length);
  });
});

test('And rows stay with a Required row, a Knock-out and an Owner, and an Or row too', () => {
  for (const part of ['Required', 'Knock-out', 'Owner']) {
    expect(blocksOf([[part, 'x'], AND, ['Or', '', '県', 'is', '東京']])).toHaveLength(1);
  }
  expect(blocksOf([['Floor', ''], AND]).map(({ part }) => part)).toEqual(['floor', 'and']);
  expect(blocksOf([AND, AND])).toHaveLength(2);
});
