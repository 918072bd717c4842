import { describe, expect, test } from '@jest/globals';
import { findCondition } from '../../../src/domain/definition/keyword';
import type { Row } from '../../../src/domain/values/cell';
import {
  freshRow,
  readForm,
  type TestForm,
  withCondition,
  writeForm,
} from '../../../src/sidebar/definition/clause-form';
import { shownText, typedCell } from '../../../src/sidebar/definition/typed-cell';
import { TOKYO } from '../../calendars';

const HEAD: Row = [
  'Criterion',
  'Recent',
  '最終行動日',
  'is on or after',
  new Date('2026-01-02'),
  20,
  'Fit',
  'why',
];
const AND: Row = ['かつ', '', '従業員数', '以上', '1,000名', '', '', ''];

describe('the form of a clause', () => {
  test('read and written back is the rows themselves', () => {
    expect(writeForm(readForm([HEAD, AND], TOKYO), HEAD, 'en', TOKYO)).toEqual([HEAD, AND]);
  });

  test('changes only what was changed: keywords keep their language, a date stays a date', () => {
    const form = readForm([HEAD, AND], TOKYO);
    const [row] = writeForm({ ...form, name: 'Newer', points: '-5.5' }, HEAD, 'ja', TOKYO);
    expect(row).toEqual(['Criterion', 'Newer', '最終行動日', 'is on or after', HEAD[4], -5.5, 'Fit', 'why']);
  });

  test('a new And row is in the language of the user', () => {
    const form = readForm([HEAD], TOKYO);
    const added: TestForm = { row: null, joint: 'and', field: '役職', condition: '空欄', value: '' };
    const rows = (language: 'en' | 'ja') =>
      writeForm({ ...form, tests: [...form.tests, added] }, HEAD, language, TOKYO)[1];
    expect(rows('ja')).toEqual(['かつ', '', '役職', '空欄', '', '', '', '']);
    expect(rows('en')?.[0]).toBe('And');
  });

  test('a removed And row is gone', () => {
    const form = readForm([HEAD, AND], TOKYO);
    expect(writeForm({ ...form, tests: form.tests.slice(0, 1) }, HEAD, 'en', TOKYO)).toEqual([HEAD]);
  });

  test('a new part is written in the language of the user', () => {
    expect(freshRow('asOf', 'ja', { value: '2026-11-23' })).toEqual([
      '基準日',
      '',
      '',
      '',
      '2026-11-23',
      '',
      '',
      '',
    ]);
  });
});

describe('another condition', () => {
  const change = (from: string, value: TestForm['value'], to: string) => {
    const condition = findCondition(to)?.found;
    if (condition === undefined) throw new Error(to);
    return withCondition(
      { row: null, joint: 'and', field: 'x', condition: from, value },
      condition,
      'ja',
      TOKYO,
    );
  };

  test.each([
    ['of the same kind keeps the value', 'is', '部長, 課長', 'contains', '部長, 課長'],
    ['even one that it cannot read', 'is at least', '多め', 'is less than', '多め'],
    ['that can read the value keeps it', 'is', '100', 'is at least', '100'],
    ['that cannot read it starts empty', 'is', '部長', 'is at least', ''],
    ['that takes none clears it', 'is', '部長', 'is empty', ''],
  ] as const)('%s', (_, from, value, to, expected) => {
    expect(change(from, value, to).value).toBe(expected);
  });

  test('is written in the language of the user', () => {
    expect(change('is', 'x', 'contains').condition).toBe('次を含む');
  });
});

describe('what is typed into a cell', () => {
  test.each([
    ['a number', '20', '', 20],
    ['a negative one', '-5.5', '', -5.5],
    ['a number as people write it stays text', '1,000万円', '', '1,000万円'],
    ['what a number would not give back stays text', '007', '', '007'],
    ['nothing', '', 20, ''],
    ['infinity is a word', 'Infinity', '', 'Infinity'],
    ['what was there, unchanged', '20', '20', '20'],
  ] as const)('%s', (_, text, before, expected) => {
    expect(typedCell(text, before, TOKYO)).toBe(expected);
  });

  test('a date left alone stays the date', () => {
    const date = new Date('2026-01-02');
    expect(typedCell(shownText(date, TOKYO), date, TOKYO)).toBe(date);
  });
});
