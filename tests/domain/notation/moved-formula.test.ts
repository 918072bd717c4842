import { expect, test } from '@jest/globals';
import { movedFormula } from '../../../src/domain/notation/moved-formula';

test.each([
  ['=B5&" of "&$C5', '=B8&" of "&$C8'],
  ['=B$5+$B$5+b5', '=B$5+$B$5+b8'],
  ['=SUM(A5:C6; A$5:A6; A5:A; A:A)', '=SUM(A8:C9; A$5:A9; A8:A; A:A)'],
  ['=SUM(5:5)+SUM($5:6)+COUNTA(A5:6)', '=SUM(8:8)+SUM($5:9)+COUNTA(A8:9)'],
  [
    '=VLOOKUP(A5; \'Q1 A5\'!A1:B; 2; FALSE)&"A5 ""B5"""',
    '=VLOOKUP(A8; \'Q1 A5\'!A4:B; 2; FALSE)&"A5 ""B5"""',
  ],
  ['=LOG10(5)+1E5+1.5+A5%+Table5[Size]+T1[Size]', '=LOG10(5)+1E5+1.5+A8%+Table5[Size]+T1[Size]'],
  ['=売上2!A5+値A5+my_A5+Q1!A5', '=売上2!A8+値A5+my_A5+Q1!A8'],
  ['=IF(A5="";2;{1;2})', '=IF(A8="";2;{1;2})'],
  ['=A15+AB5+$XFD120', '=A18+AB8+$XFD123'],
  ['', ''],
])('%s three rows further down is %s', (formula, moved) => {
  expect(movedFormula(formula, 3)).toBe(moved);
  expect(movedFormula(moved, -3)).toBe(formula);
  expect(movedFormula(formula, 0)).toBe(formula);
});

test('names no row above the first', () => {
  expect(movedFormula('=A5+B2', -3)).toBe('=A2+#REF!');
});
