import { expect, test } from '@jest/globals';
import { tallyGrades } from '../../../src/domain/effect/grade-tally';
import { criterion, grade, handOver, knockOut, parsed } from '../lint/lint-rows';

const scored = (grade: string, out = false) => ({ score: 0, ready: false, out, grade });
const title = criterion('Title', 'is', 'CEO', 30, 'Fit');
const old = parsed([title, grade('Old', 20), grade('Warm', 10), handOver('Old')]);
const now = parsed([
  title,
  grade('Hot', 20),
  grade('Warm', 10),
  handOver('Hot'),
  knockOut('Title', 'is', 'x'),
]);

test('grades of the definition after come first, then those of the one before, then none, then what is out', () => {
  const was = [scored(''), scored('OLD'), null, scored('Warm')];
  const is = [scored('Out', true), scored(''), null, scored('warm')];
  expect(tallyGrades(old, now, was, is)).toStrictEqual([
    { name: 'Hot', before: 0, after: 0 },
    { name: 'Warm', before: 1, after: 1 },
    { name: 'Old', before: 1, after: 0 },
    { name: '', before: 1, after: 1 },
    { name: 'Out', before: 0, after: 1, out: true },
  ]);
});

test('a grade that no lead has is left out where there are two scales', () => {
  const behaviour = criterion('Seen', 'is not empty', '', 10, 'Interest');
  const matrix = parsed([
    title,
    behaviour,
    ...[grade('A', 20, 'Fit'), grade('B', 10, 'Fit')],
    ...[grade('1', 5, 'Interest'), handOver('A1')],
  ]);
  expect(tallyGrades(null, matrix, null, [scored('A1')])).toStrictEqual([
    { name: 'A1', before: null, after: 1 },
  ]);
});
