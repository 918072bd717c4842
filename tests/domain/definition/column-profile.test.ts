import { describe, expect, test } from '@jest/globals';
import { fittingConditions, needsMet, profileColumn } from '../../../src/domain/definition/column-profile';
import { CONDITIONS } from '../../../src/domain/definition/conditions';
import type { Cell } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';

/** A column of these cells, each once. */
const profile = (...cells: Cell[]) =>
  profileColumn(
    cells,
    cells.map(() => 1),
    TOKYO,
  );

describe('what is in a column', () => {
  test('nothing: everything may come', () => {
    expect(profile('', ' ', '#N/A', null)).toMatchObject({ filled: 0, blank: 4, texts: [] });
    expect(fittingConditions(profile())).toEqual(CONDITIONS);
  });

  test('spellings of one text are one, shown in the most frequent', () => {
    const found = profileColumn(['部長', 'ブチョウ', 'ﾌﾞﾁｮｳ', ' 部長 '], [2, 1, 5, 3], TOKYO);
    expect(found.texts).toEqual([
      { text: 'ﾌﾞﾁｮｳ', count: 6 },
      { text: '部長', count: 5 },
    ]);
    expect(found.filled).toBe(11);
  });

  test('from where to where numbers and dates go', () => {
    expect(profile('１２０名', 5, '約50名', '1,000')).toMatchObject({ numbers: 3, lowest: 5, highest: 1000 });
    const dates = profile(new Date('2026-11-20T00:00:00+09:00'), '2026/1/5', '未定');
    expect(dates).toMatchObject({ dates: 2, latest: 20777, earliest: 20458 });
  });

  test('the entries of lists and the domains of addresses', () => {
    expect(profile('展示会, Web', 'Web、紹介').entries[0]).toEqual({ text: 'Web', count: 2 });
    expect(profile('a@Example.co.jp', 'b@example.co.jp', '@x', 'y@').domains).toEqual([
      { text: 'example.co.jp', count: 2 },
    ]);
  });
});

describe('which conditions fit', () => {
  test.each([
    ['texts', ['部長', '課長', '担当'], ['anything', 'text']],
    ['numbers, some unreadable', [1, '20名', '約50名'], ['anything', 'number', 'text']],
    ['dates', ['2026-01-01', '2026/2/3', '未定'], ['anything', 'date']],
    ['addresses', ['a@b.jp', 'c@d.jp', ''], ['anything', 'e-mail', 'text']],
    ['lists', ['a, b', 'c', 'd'], ['anything', 'list', 'text']],
    ['nothing', [''], ['anything', 'date', 'e-mail', 'list', 'number', 'text']],
  ] as const)('%s', (_, cells, expected) => {
    expect([...needsMet(profile(...cells))].sort()).toEqual([...expected]);
  });

  test('empty and not empty fit everywhere', () => {
    for (const cells of [['x'], [1], ['2026-01-01']]) {
      const keywords = fittingConditions(profile(...cells)).map(({ keyword }) => keyword.en);
      expect(keywords).toEqual(expect.arrayContaining(['is empty', 'is not empty']));
    }
  });
});
