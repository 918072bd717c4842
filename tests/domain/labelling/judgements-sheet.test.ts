import { describe, expect, test } from '@jest/globals';
import { judgementsSheet } from '../../../src/domain/labelling/judgements-sheet';
import type { Answer } from '../../../src/domain/labelling/round';

/** Of four leads the first two are asked twice; the last one is gone since. */
const round = {
  leads: Array.from({ length: 4 }, (_, row) => ({ row, print: '0123456789abcdef' })),
  questions: [0, 1, 2, 3, 0, 1],
};
const leads = [...['A', 'B', 'C'].map((name, at) => ({ name, row: at + 2 })), null];
const sheetOf = (marketing: readonly Answer[], sales: readonly Answer[], language: 'en' | 'ja') =>
  judgementsSheet({ round, answers: { marketing, sales }, day: '2026-11-30', leads }, language);

describe('the table of a round', () => {
  const { rows, headings } = sheetOf(
    ['hot', 'hot', 'unsure', 'not', 'not', 'hot'],
    ['hot', 'not', 'hot', 'not', 'hot', 'not'],
    'en',
  );
  const text = rows.map((row) => row.join('|'));

  test('tells of each lead what both say, where they differ first, and what they can’t tell or contradict', () => {
    expect(text.slice(headings[0])).toEqual([
      'B|3|Hot|Not hot|differ',
      'A|2|Hot (answered both ways)|Hot|',
      "C|4|Can't tell|Hot|",
      '(changed or gone)||Not hot|Not hot|',
    ]);
  });

  test('has the figures above, with what they leave out', () => {
    expect(text.slice(0, headings[0])).toEqual([
      'Judged blind 2026-11-30||||',
      expect.stringContaining('Exploratory'),
      expect.stringContaining('Fewer than 20 leads'),
      'Leads that both judged|3|||',
      'Both: hot|1|||',
      'Both: not hot|1|||',
      'They differ|1|||',
      'Left out: one of them could not tell|1|||',
      expect.stringMatching(/^κ.*\|0\.4\|/),
      'Answered differently the second time||1|0|',
      '||||',
      'Lead|Row|Marketing|Sales|Differ',
    ]);
  });
});

test('where all answers are alike there is no κ', () => {
  const hot = round.questions.map((): Answer => 'hot');
  const { rows } = sheetOf(hot, hot, 'ja');
  expect(rows.map(([first, second]) => [first, second])).toContainEqual(['κ（右は95%信頼区間）', '算出不可']);
});
