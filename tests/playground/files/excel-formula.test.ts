import { describe, expect, test } from '@jest/globals';
import { writeExcelFormula } from '../../../playground/files/excel-formula';
import { nameExcelTabs } from '../../../playground/files/excel-names';

const names = nameExcelTabs(['リード一覧', 'Definition', 'History', 'Q1/Q2', "Bob's"]);
const place = {
  tab: 'リード一覧',
  names,
  rowsOf: (tab: string) => (tab === 'Definition' ? 60 : tab === 'リード一覧' ? 1000 : undefined),
};

describe('open ranges', () => {
  test.each([
    ['=LEADSCORE(A1:K,Definition!A:H)', 'LEADSCORE(A:K,Definition!A:H)'],
    ['=LEADSCORE($A$1:$K,Definition!$A$1:$H)', 'LEADSCORE($A:$K,Definition!$A:$H)'],
    ['=LEADSCORE(A2:K,Definition!A3:H,A1:K1)', 'LEADSCORE(A2:K1000,Definition!A3:H60,A1:K1)'],
    ['=SUM(A$2:A)', 'SUM(A$2:A$1000)'],
    ["=SUM('リード一覧'!A2:B)", 'SUM(リード一覧!A2:B1000)'],
    ['=SUM(2:5)+SUM(A:C)+A1', 'SUM(2:5)+SUM(A:C)+A1'],
    ['=A1:K5', 'A1:K5'],
    ['="A1:K is "&A1', '"A1:K is "&A1'],
    ['="say ""A1:K"" "&SUM(B1:B)', '"say ""A1:K"" "&SUM(B:B)'],
    ['=MYA1:K(1)', 'MYA1:K(1)'],
  ])('%s', (formula, written) => {
    expect(writeExcelFormula(formula, place)).toBe(written);
  });
});

test('references follow a tab that the file has to name otherwise', () => {
  expect(writeExcelFormula("=SUM(History!A1:B)+'Q1/Q2'!C3+'Bob''s'!A1", place)).toBe(
    "SUM(History_!A:B)+Q1_Q2!C3+'Bob''s'!A1",
  );
});

describe("tabs' names in the file", () => {
  test.each([
    [
      ['リード一覧', '🔥'],
      ['リード一覧', '🔥'],
    ],
    [
      ['history', 'History_'],
      ['history_ 2', 'History_'],
    ],
    [
      ['a'.repeat(40), 'a'.repeat(41)],
      ['a'.repeat(31), `${'a'.repeat(29)} 2`],
    ],
    [
      ["'x'", '[a]:b'],
      ['_x_', '_a__b'],
    ],
  ])('%j', (given, written) => {
    expect([...nameExcelTabs(given).values()]).toEqual(written);
  });
});
