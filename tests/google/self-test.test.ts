import { expect, test } from '@jest/globals';
import type { SpreadsheetLocale } from '../../playground/engine/workbook';
import { allOf, NAMES, setUp } from '../add-on';
import { openTestHost } from '../host';
import { makeLikeOthers } from '../others-spreadsheet';

test.each<[SpreadsheetLocale, 'ja' | 'en', string]>([
  ['de_DE', 'en', 'LeadPact self-test'],
  ['ja_JP', 'ja', 'LeadPact セルフテスト'],
  ['en_US', 'en', 'LeadPact self-test'],
])('the self-test in %s finds what is expected, and writes no tab but its own', (locale, language, name) => {
  const host = openTestHost({ tables: [NAMES[language].table], locale, language });
  setUp(host);
  makeLikeOthers(host, NAMES[language].leads, { tabsWithoutCells: true, frozenRows: 1 });
  const others = host.workbook.sheets().map((sheet) => sheet.name);
  const before = others.map((other) => allOf(host, other));
  const marks = host.workbook.marks('developerMetadata').length;
  host.pressMenu('selfTest');
  const rows = allOf(host, name);
  expect(rows.length).toBe(45);
  expect(rows.filter((row) => row[3] === '✗')).toEqual([]);
  expect(rows.every((row) => row.length === 5 && row.every((cell, at) => cell !== '' || at === 2))).toBe(
    true,
  );
  expect(others.map((other) => allOf(host, other))).toEqual(before);
  expect(host.workbook.marks('developerMetadata').length).toBe(marks);
  host.pressMenu('selfTest');
  expect(host.workbook.sheets().map((sheet) => sheet.name)).toEqual([...others, name, `${name} 2`]);
});
