import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { Refusal } from '../../../src/rpc/contract';
import { actAs, allOf, areaIn, call, granted, MEMBERS, refused } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { cellOf, handOver, put, readHandOver, seenLeads } from '../hand-over-sheet';

const COLUMNS = ['Decision', 'Rejection reason', 'Rejection note'] as const;

function waitingSheet(locale: 'en' | 'ja' = 'en'): Host {
  const host = preparedSheet(leadRows(6), locale);
  granted(handOver(host, [0, 2, 4]));
  actAs(host, MEMBERS.sales);
  return host;
}

function leadAt(host: Host, row: number) {
  const [lead = { row, print: '' }] = seenLeads(readHandOver(host), [row]);
  return lead;
}

const decisionOf = (host: Host, row: number) => COLUMNS.map((column) => cellOf(host, row, column));
const isToday = (cell: unknown) => cell instanceof Date && Math.abs(cell.getTime() - Date.now()) < 120_000;

describe('a lead is accepted', () => {
  test('with the day and who decided', () => {
    const host = waitingSheet();
    const state = granted(call(host, 'accept', { lead: leadAt(host, 2) }));
    expect(decisionOf(host, 2)).toEqual(['Accepted', '', '']);
    expect(isToday(cellOf(host, 2, 'Decided on'))).toBe(true);
    expect(cellOf(host, 2, 'Decided by')).toBe(MEMBERS.sales);
    expect(cellOf(host, 0, 'Decision')).toBe('');
    expect(state.columns.decidedBy?.header).toBe('Decided by');
  });

  test('where it stands now, when the leads were moved since', () => {
    const host = waitingSheet();
    const lead = leadAt(host, 4);
    host.workbook.insertRows(areaIn(host, 'Leads', 'A1').id, 2, 1);
    const [, ...rows] = allOf(host, 'Leads');
    expect(rows[0]?.every((cell) => cell === '' || cell === null)).toBe(true);
    granted(call(host, 'accept', { lead }));
    expect(cellOf(host, 5, 'Decision')).toBe('Accepted');
  });
});

describe('a lead is rejected', () => {
  test('for a reason of the Reasons tab, as it is written there', () => {
    const host = waitingSheet();
    granted(call(host, 'reject', { lead: leadAt(host, 0), reason: 'ｔｏｏ early', note: '来期に再検討' }));
    expect(decisionOf(host, 0)).toEqual(['Rejected', 'Too early', '来期に再検討']);
  });

  test('with a note that looks like a formula as text', () => {
    const host = waitingSheet();
    const note = '=IMPORTXML("x")';
    granted(call(host, 'reject', { lead: leadAt(host, 0), reason: 'Other (say what)', note }));
    expect(cellOf(host, 0, 'Rejection note')).toBe(note);
  });

  test('in Japanese by the words that the dropdown offers', () => {
    const host = waitingSheet('ja');
    granted(call(host, 'reject', { lead: leadAt(host, 0), reason: '時期尚早', note: '' }));
    expect(cellOf(host, 0, '判定')).toBe('却下');
    expect(cellOf(host, 0, '判定者')).toBe(MEMBERS.sales);
  });

  test.each<[string, string, string, Refusal['kind']]>([
    ['a reason that is not in the list', 'Just so', '', 'stale reasons'],
    ['a reason whose note is missing', 'Other (say what)', ' \n', 'note needed'],
    ['no reason', ' ', '', 'bad request'],
  ])('not for %s', (_, reason, note, kind) => {
    const host = waitingSheet();
    expect(refused(call(host, 'reject', { lead: leadAt(host, 0), reason, note })).kind).toBe(kind);
    expect(decisionOf(host, 0)).toEqual(['', '', '']);
  });
});

describe('a decision is not made', () => {
  test('on a lead that was not handed over, or has been decided on', () => {
    const host = waitingSheet();
    expect(refused(call(host, 'accept', { lead: leadAt(host, 1) })).kind).toBe('stale leads');
    put(host, 0, 'Decision', 'maybe');
    expect(refused(call(host, 'accept', { lead: leadAt(host, 0) })).kind).toBe('stale leads');
    expect(cellOf(host, 0, 'Decision')).toBe('maybe');
  });

  test('on a lead that somebody changed meanwhile', () => {
    const host = waitingSheet();
    const lead = leadAt(host, 0);
    put(host, 0, 'Company', 'Another one');
    expect(refused(call(host, 'accept', { lead }))).toEqual({ kind: 'stale leads', leads: 1 });
  });
});

describe('a decision of today', () => {
  test('is taken back by who made it, and leaves the cells as they were', () => {
    const host = waitingSheet();
    const before = allOf(host, 'Leads')[1]?.slice(0, 18);
    const lead = leadAt(host, 0);
    granted(call(host, 'reject', { lead, reason: 'Too early', note: 'soon' }));
    granted(call(host, 'withdraw', { lead }));
    expect(allOf(host, 'Leads')[1]?.slice(0, 18)).toEqual(before);
    expect(cellOf(host, 0, 'Decided by')).toBe('');
    granted(call(host, 'accept', { lead }));
  });

  test('that accepted is taken back without the note that somebody wrote', () => {
    const host = waitingSheet();
    put(host, 0, 'Rejection note', 'ask again in spring');
    const lead = leadAt(host, 0);
    granted(call(host, 'accept', { lead }));
    granted(call(host, 'withdraw', { lead }));
    expect(decisionOf(host, 0)).toEqual(['', '', 'ask again in spring']);
  });

  test.each<[string, (host: Host) => void]>([
    ['by somebody else', (host) => actAs(host, MEMBERS.marketing)],
    ['where the sheet says another', (host) => put(host, 0, 'Decided by', 'tanaka@example.co.jp')],
    ['on another day', (host) => put(host, 0, 'Decided on', new Date(Date.now() - 2 * 86_400_000))],
    ['by somebody whom Google doesn’t name', (host) => actAs(host, '')],
  ])('not %s', (_, change) => {
    const host = waitingSheet();
    const lead = leadAt(host, 0);
    granted(call(host, 'accept', { lead }));
    change(host);
    expect(refused(call(host, 'withdraw', { lead })).kind).toBe('not yours to withdraw');
    expect(cellOf(host, 0, 'Decision')).toBe('Accepted');
  });
});
