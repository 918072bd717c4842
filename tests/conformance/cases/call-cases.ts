import { type CallCase, row } from './case';

const day = { instant: Date.UTC(2026, 10, 20) };
const moment = '2026-11-20T09:30:00Z';
const asOf = row('As of', { value: '2026-11-23' });
const onText = row('Criterion', { name: 'A', field: 'Title', condition: 'is not empty', points: 1 });
const onDate = row('Criterion', {
  name: 'D',
  field: 'Seen',
  condition: 'is within the last',
  value: 7,
  points: 1,
});
const headers = ['Title', 'Seen'];

export const callCases: readonly CallCase[] = [
  {
    title: 'a Date in a cell that a row reads, and no Time zone row',
    definition: [onText],
    headers,
    leads: [
      ['a', ''],
      [day, ''],
    ],
    callError: 'no time zone',
  },
  {
    title: 'a moment that a condition on dates reads, and no Time zone row',
    definition: [asOf, onDate],
    headers,
    leads: [['a', moment]],
    callError: 'no time zone',
  },
  {
    title: 'a moment in an alternative that is not needed, and no Time zone row',
    definition: [asOf, onText, row('Or', { field: 'Seen', condition: 'is older than', value: 7 })],
    headers,
    leads: [['a', moment]],
    callError: 'no time zone',
  },
  {
    title: 'a Date in the column of a Blank row, and no Time zone row',
    definition: [onText, row('Blank', { field: 'Seen', value: '-' })],
    headers,
    leads: [['a', day]],
    callError: 'no time zone',
  },
  {
    title: 'a field of a criterion that the headers lack',
    definition: [onText],
    headers: ['Titel', 'Seen'],
    leads: [['a', '']],
    callError: 'missing field',
  },
  {
    title: 'a field of an Or that the headers lack',
    definition: [onText, row('Or', { field: 'Role', condition: 'is not empty' })],
    headers,
    leads: [['a', '']],
    callError: 'missing field',
  },
  {
    title: 'a field of a Blank that the headers lack',
    definition: [onText, row('Blank', { field: 'Role', value: '-' })],
    headers,
    leads: [['a', '']],
    callError: 'missing field',
  },
  {
    title: 'a field of an Owner’s And that the headers lack',
    definition: [
      onText,
      row('Owner', { name: 'Ito' }),
      row('And', { field: 'Area', condition: 'is', value: 'x' }),
    ],
    headers,
    leads: [['a', '']],
    callError: 'missing field',
  },
];
