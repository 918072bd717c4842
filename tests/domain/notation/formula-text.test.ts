import { describe, expect, test } from '@jest/globals';
import { invoke, isSameFormula, numeral, quote, tabName } from '../../../src/domain/notation/formula-text';

test('between the arguments of a function stands what every locale takes', () => {
  expect(invoke('IF', 'A1', invoke('SUM', 'B1', 'C1'), '0')).toBe('IF(A1; SUM(B1; C1); 0)');
});

test('a quote inside a text, and an apostrophe inside a name, is written twice', () => {
  expect(quote('a "b" c')).toBe('"a ""b"" c"');
  expect(tabName("Ann's 'leads'")).toBe("'Ann''s ''leads'''");
});

test.each([
  [3, '3'],
  [-2, '-2'],
  [1.5, '(15/10)'],
  [0.25, '(25/100)'],
  [0.07, '(70/1000)'],
  [-0.5, '(-5/10)'],
])('the number %p is written without a decimal sign', (number, text) => {
  expect(numeral(number)).toBe(text);
});

test('every fraction is worth what it was', () => {
  for (let hundredths = -500; hundredths <= 500; hundredths++) {
    const [, above = '', below = '1'] = /^\(?(-?\d+)(?:\/(\d+)\))?$/.exec(numeral(hundredths / 100)) ?? [];
    expect(Number(above) / Number(below)).toBe(hundredths / 100);
  }
});

describe('formulas that say the same', () => {
  test.each([
    ["=LEADSCORE(A1:G; 'Definition'!A:H)", '=LEADSCORE(A1:G,Definition!A:H)'],
    ["=LEADSCORE(HSTACK(A1:C; E1:F); 'Our; pact'!A:H)", "=leadscore(HSTACK(A1:C,E1:F),'Our; pact'!A:H)"],
    ['=TEXTJOIN(", v"; TRUE; A1)', '=TEXTJOIN(", v",TRUE,A1)'],
  ])('%s and %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(true);
  });

  test.each([
    ['=SUM(A1; B1)', '=SUM(A1; C1)'],
    ['=JOIN(", "; A1)', '=JOIN("; "; A1)'],
    ['=JOIN("a"; A1)', '=JOIN("A"; A1)'],
    ["=SUM('a;b'!A1)", "=SUM('a,b'!A1)"],
  ])('but not %s and %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });
});
