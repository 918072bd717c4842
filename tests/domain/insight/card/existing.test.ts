import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import { codeCriteria } from '../../../../src/domain/insight/card/existing';
import type { Cell, Cells } from '../../../../src/domain/values/cell';
import { column } from '../columns';

const AS_OF: Cells = [
  ['As of', '', '', '', '2026-11-23'],
  ['Time zone', '', '', '', 'Asia/Tokyo'],
];

/** By criterion that is coded, the share of its points that each lead earns; and what else is told of them. */
function coded(rows: Cells, leads: Readonly<Record<string, readonly Cell[]>>, place = 0) {
  const parsed = parseDefinition(rows);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const columns = Object.entries(leads).map(([header, cells]) => column(header, cells));
  const found = codeCriteria(parsed.definition.criteria, parsed.definition, columns, place);
  return {
    ...found,
    missing: found.missing.map(({ name }) => name),
    shares: found.features.map(({ column: at, levels }) =>
      Array.from(found.coded[at - place]?.atoms ?? [], (atom) => levels[atom]),
    ),
  };
}

const criterion = (
  name: string,
  field: string,
  condition: string,
  value: Cell,
  points: number,
  group = '',
) => [...['Criterion', name, field, condition, value, points, group, '']];

describe('of its points a criterion gives a lead', () => {
  test('all where it holds, and nothing elsewhere', () => {
    const { shares, coded: columns } = coded([criterion('Chief', 'Title', 'is', 'CEO', 5)], {
      Title: ['CEO', 'x', '', ' ceo'],
    });
    expect(shares).toEqual([[1, 0, 0, 1]]);
    expect([columns[0]?.header, columns[0]?.counts]).toEqual(['Chief', [2, 2]]);
  });

  test('all where one of its alternatives holds with all its tests', () => {
    const rows = [
      criterion('Chief', 'Title', 'is', 'CEO', 5),
      ['And', '', 'Country', 'is', 'JP'],
      ['Or', '', 'Title', 'is', 'Owner'],
    ];
    const leads = { Title: ['CEO', 'CEO', 'Owner', 'x'], Country: ['JP', 'US', 'US', 'JP'] };
    expect(coded(rows, leads).shares).toEqual([[1, 0, 1, 0]]);
  });

  test('as much as it computes from a number or a day, in steps of a two-hundredth', () => {
    const rows = [
      ...AS_OF,
      criterion('Visits', 'PV', 'each, up to', 10, 2),
      criterion('Recent', 'Last', 'fades over', 90, 30),
    ];
    const leads = {
      PV: [0, 3, 10, 99, '', 'x'],
      Last: ['2026-11-23', '2026-10-09', '2026-08-25', '', 'x', '2027-01-01'],
    };
    const [visits = [], recent = []] = coded(rows, leads).shares;
    expect(visits).toEqual([0, 3, 10, 10, 0, 0]);
    expect(recent.slice(0, 5)).toEqual([1, 0.5, 0, 0, 0]);
    for (const one of recent) expect(Math.round((one ?? 0) * 200)).toBe((one ?? 0) * 200);
  });

  test('one point’s worth where it has no points yet', () => {
    expect(coded([criterion('Visits', 'PV', 'each, up to', 10, 0)], { PV: [2, 0] }).shares).toEqual([[2, 0]]);
  });

  test('nothing of what the team’s Blank rows name', () => {
    const rows = [['Blank', '', 'Title', '', 'n/a'], criterion('Some', 'Title', 'is not empty', '', 5)];
    expect(coded(rows, { Title: ['n/a', 'CEO', ''] }).shares).toEqual([[0, 1, 0]]);
  });
});

describe('in a Group of which the highest counts alone', () => {
  const rows = [
    criterion('Low', 'Title', 'contains', 'C', 5, 'Fit'),
    criterion('High', 'Title', 'contains', 'CE', 9, ' fit'),
    criterion('Same', 'Title', 'contains', 'CEO', 9, 'Fit'),
    criterion('Other', 'Title', 'contains', 'C', 5),
    ['Highest', '', '', '', '', '', 'Fit'],
  ];

  test('only the criterion with the most points earns, of equal ones the first', () => {
    const { shares, orders } = coded(rows, { Title: ['C', 'CE', 'CEO', 'x'] });
    expect(shares).toEqual([
      [1, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ]);
    expect(orders).toEqual([[1, 2, 0]]);
  });

  test('a criterion that lowers the sum counts where no other holds', () => {
    const lowering = [
      criterion('Less', 'Title', 'contains', 'C', -5, 'Fit'),
      criterion('More', 'Title', 'contains', 'CE', 5, 'Fit'),
      ['Highest', '', '', '', '', '', 'Fit'],
    ];
    expect(coded(lowering, { Title: ['C', 'CE'] }).shares).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

test('a criterion with a field that the leads lack is told, and the others stand without it', () => {
  const rows = [criterion('Gone', 'Region', 'is', 'x', 5), criterion('Chief', 'Title', 'is', 'CEO', 5)];
  const { missing, features, shares } = coded(rows, { Title: ['CEO', ''] }, 3);
  expect([missing, shares]).toEqual([['Gone'], [[1, 0]]]);
  expect(features.map(({ column: at, source }) => [at, source.criterion.name])).toEqual([[3, 'Chief']]);
});
