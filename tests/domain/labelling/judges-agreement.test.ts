import { expect, test } from '@jest/globals';
import { agreementOf } from '../../../src/domain/labelling/judges-agreement';
import type { Answer, Round } from '../../../src/domain/labelling/round';

const round: Round = {
  leads: [0, 1, 2, 3, 4].map((row) => ({ row, print: '0123456789abcdef' })),
  questions: [0, 1, 2, 3, 4, 0, 1],
};
const LETTERS: Readonly<Record<string, Answer>> = { h: 'hot', n: 'not', u: 'unsure' };
const said = (letters: string) => Array.from(letters, (letter) => LETTERS[letter] ?? 'unsure');

test('the leads on which both differ are listed, with who finds them hot', () => {
  const found = agreementOf(round, { marketing: said('hhnnuhh'), sales: said('hnnhhhn') });
  expect(found).toMatchObject({
    leads: 4,
    bothHot: 1,
    bothNot: 1,
    differing: [
      { lead: 1, hot: 'marketing' },
      { lead: 3, hot: 'sales' },
    ],
    isSmall: true,
    unsure: 1,
    repeated: 2,
    contradictions: { marketing: [], sales: [] },
  });
  expect(found.kappa?.kappa).toBeCloseTo(0, 12);
});

test('a lead that was judged both ways is counted, and its first answer counts', () => {
  const found = agreementOf(round, { marketing: said('hnnnnnn'), sales: said('hnnnnhh') });
  expect(found.contradictions).toEqual({ marketing: [0], sales: [1] });
  expect(found).toMatchObject({ bothHot: 1, bothNot: 4, differing: [] });
});

test('an answer that was unsure at first is replaced by the second one', () => {
  const found = agreementOf(round, { marketing: said('unnnnhn'), sales: said('hnnnnhn') });
  expect(found).toMatchObject({ leads: 5, bothHot: 1, unsure: 0 });
});

test.each([
  ['one department only', said('hhnnnhh'), []],
  ['nobody', [], []],
])('answers of %s tell of no agreement', (_, marketing, sales) => {
  expect(agreementOf(round, { marketing, sales })).toMatchObject({
    leads: 0,
    kappa: null,
    differing: [],
    unsure: 5,
  });
});

test('both say the same of every lead: κ has no meaning', () => {
  const found = agreementOf(round, { marketing: said('hhhhhhh'), sales: said('hhhhhhh') });
  expect(found).toMatchObject({ leads: 5, bothHot: 5, kappa: null });
});
