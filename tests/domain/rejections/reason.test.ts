import { describe, expect, test } from '@jest/globals';
import {
  REASON_COLUMNS,
  REASON_HEADINGS,
  readReasonRows,
  reasonOf,
  writtenReason,
} from '../../../src/domain/rejections/reason';
import { TOKYO } from '../../calendars';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;
const ROW = { at: 1, name: 'Too small', meaning: 'm', kind: '', contradicts: 'Large', noteNeeded: '' };

test('the columns of the Reasons tab, in both languages', () => {
  expect(REASON_COLUMNS.map((column) => REASON_HEADINGS[column])).toEqual([
    { en: 'Reason', ja: '理由' },
    { en: 'Meaning', ja: '意味' },
    { en: 'Kind', ja: '種類' },
    { en: 'Contradicts', ja: '矛盾する条件' },
    { en: 'Note needed', ja: 'メモ必須' },
  ]);
});

describe('the rows below the headings', () => {
  test('are read by the places of their columns, those without a name left out', () => {
    const cells = [
      ['Note needed', 'Kind', 'Reason', 'Contradicts', 'Meaning'],
      ['Yes', 'data', 'Bad data', 'Reachable', 'The number is wrong'],
      ['', 'data', '', '', 'a remark'],
      ['', '', 'Other', '', ''],
    ];
    const places = { noteNeeded: 0, kind: 1, name: 2, contradicts: 3, meaning: 4 };
    expect(readReasonRows(cells, places, CALENDAR)).toEqual([
      {
        at: 1,
        name: 'Bad data',
        meaning: 'The number is wrong',
        kind: 'data',
        contradicts: 'Reachable',
        noteNeeded: 'Yes',
      },
      { at: 3, name: 'Other', meaning: '', kind: '', contradicts: '', noteNeeded: '' },
    ]);
  });

  test('have nothing in a column that is not there', () => {
    expect(
      readReasonRows(
        [
          ['Reason', 'x'],
          ['Other', 'y'],
        ],
        { name: 0 },
        CALENDAR,
      ),
    ).toEqual([{ at: 1, name: 'Other', meaning: '', kind: '', contradicts: '', noteNeeded: '' }]);
  });
});

test.each([
  ['definition', 'definition'],
  ['定義', 'definition'],
  [' Data ', 'data'],
  ['データ', 'data'],
  ['ＴＩＭＩＮＧ', 'timing'],
  ['時期', 'timing'],
  ['その他', 'other'],
  ['', 'other'],
  ['anything', 'other'],
])('a kind written %p is %s', (kind, expected) => {
  expect(reasonOf({ ...ROW, kind })).toEqual({
    name: 'Too small',
    meaning: 'm',
    kind: expected,
    contradicts: 'Large',
    noteNeeded: false,
  });
});

test.each(['Yes', 'y', 'TRUE', '1', '１', '○', '◯', 'はい', '必須', '要', '必要'])(
  'a note is needed where %p says so',
  (noteNeeded) => {
    expect(reasonOf({ ...ROW, noteNeeded }).noteNeeded).toBe(true);
  },
);

test.each(['', 'No', 'いいえ', '不要', 'yes please', '10', 'not y'])(
  'no note is needed by %p',
  (noteNeeded) => {
    expect(reasonOf({ ...ROW, noteNeeded }).noteNeeded).toBe(false);
  },
);

test.each(['en', 'ja'] as const)('a reason is read back as it was written (%s)', (language) => {
  for (const kind of ['definition', 'data', 'timing', 'other'] as const)
    for (const noteNeeded of [true, false]) {
      const reason = { name: 'n', meaning: 'm', kind, contradicts: 'c', noteNeeded };
      const written = writtenReason(reason, language);
      expect(reasonOf({ at: 1, ...written })).toEqual(reason);
      expect(written.noteNeeded === '').toBe(!noteNeeded);
    }
  expect(writtenReason(reasonOf({ ...ROW, noteNeeded: '1' }), 'ja')).toMatchObject({
    kind: 'その他',
    noteNeeded: 'はい',
  });
});
