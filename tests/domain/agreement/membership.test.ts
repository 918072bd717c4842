import { describe, expect, test } from '@jest/globals';
import { findDepartment } from '../../../src/domain/agreement/department';
import {
  departmentsOf,
  missingDepartment,
  type Signatory,
  signatoriesFor,
  signatoriesIn,
} from '../../../src/domain/agreement/membership';
import type { Cells, Row } from '../../../src/domain/values/cell';

const member = (address: string, department: string): Row => [
  'Member',
  address,
  '',
  '',
  '',
  '',
  department,
  '',
];
const of = (department: 'marketing' | 'sales', ...addresses: readonly string[]): Signatory[] =>
  addresses.map((address) => ({ address, department }));

test('the members of a definition are those with an address and a known department', () => {
  const cells: Cells = [
    member(' Mari@Example.com', 'Marketing'),
    member('sato@example.com', '営業部'),
    member('', 'Sales'),
    member('x@example.com', 'Finance'),
    ['Criterion', 'y@example.com', 'a', 'is', 'b', 5, 'Sales'],
  ];
  expect(signatoriesIn(cells)).toEqual([
    ...of('marketing', 'mari@example.com'),
    ...of('sales', 'sato@example.com'),
  ]);
});

test.each([
  [
    'marketing',
    [
      'Marketing',
      'マーケティング',
      'マーケ',
      'マーケティング部',
      'マーケ部',
      'Marketing dept',
      'marketing department',
    ],
  ],
  ['sales', [' SALES ', '営業', '営業部', 'セールス', 'Sales dept', 'sales department']],
  [undefined, ['', 'Finance', '経理']],
])('%s is written so', (department, texts) => {
  expect(texts.map(findDepartment)).toEqual(texts.map(() => department));
});

describe('who may sign a draft', () => {
  const draft: Cells = [member('new@example.com', 'Marketing'), member('new@example.com', 'Sales')];

  test('are the members of the version in force, and nobody by the draft that he signs', () => {
    const present = [...of('marketing', 'mari@example.com'), ...of('sales', 'sato@example.com')];
    expect(signatoriesFor(present, draft)).toEqual(present);
  });

  test('are those of the draft for a department without members, and for both at first', () => {
    const sales = of('sales', 'sato@example.com');
    expect(signatoriesFor(sales, draft)).toEqual([...of('marketing', 'new@example.com'), ...sales]);
    expect(signatoriesFor([], draft)).toEqual(signatoriesIn(draft));
  });

  test('may do so for each department that they are a member of', () => {
    const both = [...of('sales', 'a@b.jp'), ...of('marketing', 'a@b.jp', 'c@d.jp')];
    expect(departmentsOf(both, ' A@b.jp')).toEqual(['marketing', 'sales']);
    expect(departmentsOf(both, 'c@d.jp')).toEqual(['marketing']);
    expect(departmentsOf(both, 'x@d.jp')).toEqual([]);
  });
});

test.each<[string, readonly Signatory[], string | null]>([
  ['nobody', [], 'marketing'],
  ['nobody of Marketing', of('sales', 'a'), 'marketing'],
  ['nobody of Sales', of('marketing', 'a'), 'sales'],
  ['one person for both', [...of('marketing', 'a'), ...of('sales', 'a')], 'sales'],
  ['two people', [...of('marketing', 'a'), ...of('sales', 'b')], null],
  ['two people of whom one is of both', [...of('marketing', 'a'), ...of('sales', 'a', 'b')], null],
  ['two of Marketing of whom one is of both', [...of('marketing', 'a', 'b'), ...of('sales', 'a')], null],
])('two people can’t sign, for want of a department, or they can: %s', (_, signatories, missing) => {
  expect(missingDepartment(signatories)).toBe(missing);
});
