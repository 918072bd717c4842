import { describe, expect, test } from '@jest/globals';
import { clausesOf } from '../../../src/domain/definition/definition';
import { fieldKeys, LeadSpace } from '../../../src/domain/lint/lead-space';
import type { Row } from '../../../src/domain/values/cell';
import { and, criterion, knockOut, parsed, required } from './lint-rows';

function spaceOf(rows: readonly Row[]) {
  const definition = parsed(rows);
  const clauses = clausesOf(definition);
  return { space: LeadSpace.of(clauses, fieldKeys(definition, null), definition), clauses, definition };
}

/** What a clause gives for all leads, and for those that pass the definition's Required rows and Knock-outs. */
function outcomesOf(rows: readonly Row[]) {
  const { space, definition } = spaceOf(rows);
  const [first] = definition.criteria;
  if (first === undefined) throw new Error('No criterion');
  const passing = space.meeting(definition.required).escaping(definition.knockOuts);
  return [space.outcome(first), passing.outcome(first)];
}

const CHIEF = criterion('役職', 'is', '部長', 10);
const or = (field: string, condition: string, value: string): Row => ['Or', '', field, condition, value];

describe('a criterion gives for all leads, and for those that gates let through', () => {
  test.each<[string, readonly Row[], string[]]>([
    ['open and open, beside another field', [CHIEF, required('電話', 'is not empty')], ['open', 'open']],
    ['open and certain, beside the same test', [CHIEF, required('役職', 'is', '部長')], ['open', 'holds']],
    ['open and never, beside the opposite', [CHIEF, required('役職', 'is not', '部長')], ['open', 'fails']],
    [
      'open and never, beside a Knock-out of the same',
      [CHIEF, knockOut('役職', 'is', '部長')],
      ['open', 'fails'],
    ],
    [
      'open and open, beside a Knock-out of others',
      [CHIEF, knockOut('役職', 'is', '課長')],
      ['open', 'open'],
    ],
    ['never and never', [CHIEF, and('役職', 'is', '課長')], ['fails', 'fails']],
    [
      'open and open: a blank is neither it nor another',
      [CHIEF, or('役職', 'is not', '部長')],
      ['open', 'open'],
    ],
    [
      'certain and certain',
      [CHIEF, or('役職', 'is not', '部長'), or('役職', 'is empty', '')],
      ['holds', 'holds'],
    ],
    [
      'open of two fields, certain beside both',
      [CHIEF, and('県', 'is', '東京'), required('役職', 'is', '部長'), required('県', 'is', '東京')],
      ['open', 'holds'],
    ],
    [
      'open of two fields, never beside one',
      [CHIEF, and('県', 'is', '東京'), required('県', 'is', '大阪')],
      ['open', 'fails'],
    ],
    [
      'open of two alternatives, certain beside one',
      [CHIEF, or('県', 'is', '東京'), required('県', 'is', '東京')],
      ['open', 'holds'],
    ],
    [
      'open of two alternatives, open beside none of one',
      [CHIEF, or('県', 'is', '東京'), required('県', 'is', '大阪')],
      ['open', 'open'],
    ],
  ])('%s', (_, rows, outcomes) => {
    expect(outcomesOf(rows)).toEqual(outcomes);
  });
});

test('no lead is left where gates contradict each other', () => {
  const { space, definition } = spaceOf([
    required('電話', 'is empty'),
    required('電話', 'is not empty'),
    CHIEF,
  ]);
  expect(space.isEmpty).toBe(false);
  expect(space.meeting(definition.required).isEmpty).toBe(true);
  expect(space.meeting(definition.required.slice(0, 1)).isEmpty).toBe(false);
});

test('the fields that a clause reads are named once each', () => {
  const { space, clauses } = spaceOf([CHIEF, and('県', 'is', '東京'), or('役職', 'is', '課長')]);
  expect(clauses.map((clause) => space.keysOf(clause))).toEqual([['役職', '県']]);
});

describe('two fields are one', () => {
  const ALIASES: Row[] = [
    ['Field', 'Size', '', '', 'Employees'],
    ['Field', 'Role', '', '', 'Title, Rank'],
    ['Field', 'Grade', '', '', 'Rank'],
  ];
  const isOne = (one: string, other: string, headers: Row | null) => {
    const keyOf = fieldKeys(parsed(ALIASES), headers);
    return keyOf(one) === keyOf(other);
  };

  test.each<[string, string, string, Row | null, boolean]>([
    ['by their only Field row', 'Size', 'employees', null, true],
    ['not by one of two Field rows', 'Rank', 'Role', null, false],
    ['by their own name', ' SIZE', 'size', null, true],
    ['not without a Field row', 'A', 'B', null, false],
    ['by the column that both read', 'Size', 'Employees', ['Employees'], true],
    ['not where each has a column', 'Size', 'Employees', ['Employees', 'Size'], false],
    ['not where neither has one', 'A', 'B', ['Size'], false],
    ['by a name that no column has', 'A', ' a', ['Size'], true],
  ])('%s', (_, one, other, headers, same) => {
    expect(isOne(one, other, headers)).toBe(same);
  });
});
