import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { actAs, call, granted, MEMBERS, openAddOn, refused, setUp } from '../../add-on';
import { HEADINGS, leadRows, REASONS, type Rows, signDefinition } from '../../make-sheet';
import { columnOf, handOver, put, readHandOver, seenLeads } from '../hand-over-sheet';

const OWNERS: Rows = [
  ['Owner', 'sato@example.co.jp', '', '', 2, '', '', ''],
  ['Owner', 'suzuki@example.co.jp', '', '', 1, '', '', ''],
  ['And', '', 'Company', 'is not', 'Company 0', '', '', ''],
];
const MEMBERS_ONLY: Rows = [['Permission', '', '', '', 'members', '', '', '']];

function sheetWith(rows: Rows): Host {
  const host = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...leadRows(10)] }], 'en');
  setUp(host);
  signDefinition(host, rows);
  actAs(host, MEMBERS.marketing);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS.en }));
  return host;
}

describe('the Owner rows', () => {
  test('give each lead that is handed over an owner who has room', () => {
    const host = sheetWith(OWNERS);
    const state = granted(handOver(host, [0, 2, 4, 6]));
    expect(columnOf(host, 'Owner').filter((_, at) => at % 2 === 0)).toEqual([
      'sato@example.co.jp',
      'suzuki@example.co.jp',
      'sato@example.co.jp',
      '',
      '',
    ]);
    granted(call(host, 'undoHandOver', { at: state.last ?? 0 }));
    expect(columnOf(host, 'Owner').every((cell) => cell === '')).toBe(true);
  });

  test('leave alone who was written there before', () => {
    const host = sheetWith(OWNERS);
    const state = granted(handOver(host, [0]));
    put(host, 2, 'Owner', 'Tanaka');
    granted(handOver(host, [2]));
    expect(columnOf(host, 'Owner')[2]).toBe('Tanaka');
    granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));
    expect(columnOf(host, 'Owner').slice(0, 3)).toEqual(['sato@example.co.jp', '', 'Tanaka']);
    expect(state.last).toBe(readHandOver(host).last);
  });

  test('make no column where there are none', () => {
    const host = sheetWith([]);
    granted(handOver(host, [0]));
    expect(() => columnOf(host, 'Owner')).toThrow('no column');
  });
});

test('who waits for an answer is told with the leads', () => {
  const host = sheetWith(OWNERS);
  expect(granted(call(host, 'readLeads', {})).waiting).toEqual({ all: 0, overdue: 0, own: 0 });
  granted(handOver(host, [0, 2, 4]));
  put(host, 2, 'Decision', 'Accepted');
  put(host, 4, 'Handed over on', new Date(Date.now() - 5 * 86_400_000));
  actAs(host, 'sato@example.co.jp');
  expect(granted(call(host, 'readLeads', {})).waiting).toEqual({ all: 2, overdue: 1, own: 2 });
});

describe('the Permission row', () => {
  test('lets the members alone hand over, put back and undo', () => {
    const host = sheetWith(MEMBERS_ONLY);
    const { last } = granted(handOver(host, [0, 2]));
    put(host, 0, 'Decision', 'Rejected');
    actAs(host, 'stranger@example.co.jp');
    const expected = { kind: 'members only', user: 'stranger@example.co.jp' };
    expect(refused(handOver(host, [4]))).toEqual(expected);
    expect(refused(call(host, 'undoHandOver', { at: last ?? 0 }))).toEqual(expected);
    const leads = seenLeads(readHandOver(host), [0]);
    expect(refused(call(host, 'recycle', { leads, on: '2027-01-15' }))).toEqual(expected);
    expect(columnOf(host, 'Handed over on').filter((cell) => cell !== '')).toHaveLength(2);
    actAs(host, MEMBERS.sales);
    granted(call(host, 'recycle', { leads, on: '2027-01-15' }));
    granted(call(host, 'undoHandOver', { at: last ?? 0 }));
  });

  test('is `editors` where there is none', () => {
    const host = sheetWith([]);
    actAs(host, 'stranger@example.co.jp');
    granted(handOver(host, [0]));
  });
});
