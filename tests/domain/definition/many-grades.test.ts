import { expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { prepare } from '../../../src/domain/scoring/scorer';
import { growthOf } from '../../growth';

/** A definition with so many grades, each with a minimum of its own. */
function graded(count: number) {
  const grades = Array.from({ length: count }, (_, at) => [
    'Grade',
    `G${at}`,
    '',
    '',
    count - at,
    '',
    '',
    '',
  ]);
  const criterion = ['Criterion', 'A', 'Employees', 'is at least', 10, 50, '', ''];
  const headings = ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'];
  return [headings, criterion, ...grades, ['Hand over', 'G0', '', '', '', '', '', '']];
}

test('a definition of 10,000 grades is read and scores as one of few does', () => {
  const parsed = parseDefinition(graded(10_000), { today: 0 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  expect(prepare(parsed.definition, ['Employees']).grades([[10], [3]])).toEqual(['G9950', '']);
});

test('a name and a minimum that are there already are told with the first row that has them', () => {
  const rows = graded(10_000);
  const parsed = parseDefinition([...rows, ['Grade', 'g7', '', '', 5, '', '', '']], { today: 0 });
  expect(parsed.ok ? [] : parsed.faults.map(({ kind, row }) => [kind, row])).toEqual([
    ['same name', rows.length + 1],
    ['same minimum', rows.length + 1],
  ]);
});

test('the time that it takes grows with the number of grades, not with its square', () => {
  const growth = growthOf('x', (text) => parseDefinition(graded(text.length / 10), { today: 0 }));
  expect(growth).toBeLessThan(30);
});
