import { type FaultCase, row } from './case';

const criterion = row('Criterion', { name: 'A', field: 'Title', condition: 'is', value: 'a', points: 1 });
const day = { instant: Date.UTC(2026, 10, 20) };
const test = { field: 'Title', condition: 'is', value: 'a' };
const fault = (
  title: string,
  definition: FaultCase['definition'],
  ...faults: FaultCase['faults']
): FaultCase => ({
  title,
  definition,
  faults,
});

export const faultCases: readonly FaultCase[] = [
  fault('an unknown Part', [criterion, row('Criteria')], [2, 'Part']),
  fault(
    'an unknown Condition',
    [row('Criterion', { name: 'A', ...test, condition: 'equals', points: 1 })],
    [1, 'Condition'],
  ),
  fault('no Condition', [row('Required', { name: 'A', ...test, condition: '\u200b' })], [1, 'Condition']),
  fault('a missing Value', [row('Required', { name: 'A', ...test, value: '' })], [1, 'Value']),
  fault(
    'a list without an item',
    [row('Required', { name: 'A', ...test, value: '、；\u200b' })],
    [1, 'Value'],
  ),
  fault(
    'Points that are no number',
    [row('Criterion', { name: 'A', ...test, points: '5〜10' })],
    [1, 'Points'],
  ),
  fault('Points of 3 decimals', [row('Criterion', { name: 'A', ...test, points: 0.125 })], [1, 'Points']),
  fault(
    'Points beyond 1,000,000',
    [row('Criterion', { name: 'A', ...test, points: '101万' })],
    [1, 'Points'],
  ),
  fault('no Name', [row('Criterion', { ...test, points: 1 })], [1, 'Name']),
  fault('no Field', [row('Required', { name: 'A', ...test, field: '' })], [1, 'Field']),
  fault(
    'two criteria of one name',
    [criterion, row('Criterion', { ...test, name: ' ａ', points: 2 })],
    [2, 'Name'],
  ),
  fault(
    'two criteria of one name to the eye',
    [criterion, row('Criterion', { ...test, name: 'A\u200b', points: 2 })],
    [2, 'Name'],
  ),
  fault('an And with nothing to join', [row('And', test)], [1, 'Part']),
  fault('an Or with nothing to join', [criterion, row('Base', { points: 1 }), row('Or', test)], [3, 'Part']),
  fault('an Or below an Owner', [row('Owner', { name: 'Ito' }), row('Or', test)], [2, 'Part']),
  fault(
    'an Or below a computing Criterion',
    [
      row('Criterion', { name: 'A', field: 'N', condition: 'each, up to', value: 3, points: 1 }),
      row('Or', test),
    ],
    [2, 'Part'],
  ),
  fault(
    'an Or that computes',
    [criterion, row('Or', { field: 'N', condition: 'each, up to', value: 3 })],
    [2, 'Condition'],
  ),
  fault(
    'an Or with a Name, Points and a Group',
    [criterion, row('Or', { ...test, name: 'B', points: 1, group: 'G' })],
    [2, 'Name'],
    [2, 'Points'],
    [2, 'Group'],
  ),
  fault(
    'an And of an Owner that computes',
    [row('Owner', { name: 'Ito' }), row('And', { field: 'N', condition: 'each, up to', value: 3 })],
    [2, 'Condition'],
  ),
  fault('a Base without Points', [row('Base', { name: 'All' })], [1, 'Points']),
  fault('two Bases', [row('Base', { points: 1 }), row('Base', { points: 2 })], [2, 'Group', 'Part']),
  fault(
    'two Bases of one Group',
    [row('Base', { points: 1, group: 'Fit' }), row('Base', { points: 2, group: 'ＦＩＴ' })],
    [2, 'Group', 'Part'],
  ),
  fault('a Highest without a Group', [row('Highest')], [1, 'Group']),
  fault(
    'two Highest of one Group',
    [row('Highest', { group: 'Fit' }), row('最大のみ', { group: 'fit ' })],
    [2, 'Group', 'Part'],
  ),
  fault('a Blank without an item', [row('Blank', { value: ', "" ' })], [1, 'Value']),
  fault(
    'an As of with another Condition',
    [row('As of', { condition: 'every week', value: '2026-11-23' })],
    [1, 'Condition'],
  ),
  fault(
    'an As of with a day that is none',
    [row('As of', { condition: 'every day', value: '11/23/2026' })],
    [1, 'Value'],
  ),
  fault(
    'a Service level with another Condition',
    [row('Service level', { condition: 'weekdays', value: 2 })],
    [1, 'Condition'],
  ),
  fault(
    'a Service level without a number',
    [row('Service level', { condition: 'working days', value: 'two' })],
    [1, 'Value'],
  ),
  fault('an Owner without a Name', [row('Owner', { value: 3 })], [1, 'Name']),
  fault('an Owner with a limit of 0', [row('Owner', { name: 'Ito', value: 0 })], [1, 'Value']),
  fault('an Owner with a limit of 1.5', [row('Owner', { name: 'Ito', value: '1.5' })], [1, 'Value']),
  fault(
    'two Owners of one Name',
    [row('Owner', { name: 'Ito' }), row('担当', { name: 'ＩＴＯ' })],
    [2, 'Name'],
  ),
  fault('a Permission that is none', [row('Permission', { value: 'all' })], [1, 'Value']),
  fault(
    'two Permissions',
    [row('Permission', { value: 'members' }), row('Permission', { value: 'members' })],
    [2, 'Part'],
  ),
  fault(
    'two As of',
    [row('As of', { value: '2026-11-23' }), row('As of', { condition: 'every day', value: '2026-11-23' })],
    [2, 'Part'],
  ),
  fault('a Date without a Time zone', [row('As of', { value: day })], [1, 'Value']),
  fault('a moment without a Time zone', [row('As of', { value: '2026-11-20T09:30Z' })], [1, 'Value']),
  fault(
    'a range for a number',
    [row('Required', { name: 'A', field: 'N', condition: 'is at least', value: '10以上' })],
    [1, 'Value'],
  ),
  fault(
    'is between joined by -',
    [row('Required', { name: 'A', field: 'N', condition: 'is between', value: '10-20' })],
    [1, 'Value'],
  ),
  fault(
    'is between joined by から',
    [row('Required', { name: 'A', field: 'N', condition: 'is between', value: '10から20' })],
    [1, 'Value'],
  ),
  fault(
    'is between, the greater first',
    [row('Required', { name: 'A', field: 'N', condition: 'is between', value: '20..10' })],
    [1, 'Value'],
  ),
  fault(
    'two grades of one minimum',
    [row('Grade', { name: 'Hot', value: '1,000' }), row('Grade', { name: 'Warm', value: 1000 })],
    [2, 'Value'],
  ),
  fault(
    'grades with and without Groups',
    [row('Grade', { name: 'A', value: 1, group: 'Fit' }), row('Grade', { name: 'Hot', value: 2 })],
    [2, 'Group'],
  ),
  fault(
    'a Hand over that names no grade',
    [row('Grade', { name: 'Hot', value: 1 }), row('Hand over', { name: 'Warm' })],
    [2, 'Name'],
  ),
];
