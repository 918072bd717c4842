import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import { columnLetters } from '../../playground/engine/area';
import {
  actAs,
  addMembers,
  allOf,
  areaIn,
  call,
  granted,
  MEMBERS,
  NAMES,
  openAddOn,
  putInForce,
  refused,
  stateOf,
} from '../add-on';
import { freshSheet, preparedSheet } from '../made-sheet';
import { HEADINGS, leadRows, REASONS } from '../make-sheet';
import { columnOf, handOver, place, readHandOver, seenLeads, write } from './hand-over-sheet';

/** A team's data validation that rejects whatever LeadPact writes there. */
function reject(host: Host, tab: string, a1: string): void {
  const { id, area } = areaIn(host, tab, a1);
  host.workbook.setValidation(id, area, {
    condition: { kind: 'list', values: ['never'], dropdown: true },
    reject: true,
    help: null,
  });
}

function allow(host: Host, tab: string, a1: string): void {
  const { id, area } = areaIn(host, tab, a1);
  host.workbook.setValidation(id, area, null);
}

/** A lead that was rejected and put back, so that it can be handed over once more. */
function recycled(): Host {
  const host = preparedSheet(leadRows(4));
  granted(handOver(host, [0]));
  write(host, 0, 'Decision', 'Rejected');
  write(host, 0, 'Rejection reason', 'Too early');
  granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2020-01-01' }));
  return host;
}

/** The lead tab, and how many of its columns are in use. */
function areaOf(host: Host) {
  const { id } = areaIn(host, 'Leads', 'A1');
  return { id, columns: host.workbook.extent(id).columns };
}

const said = expect.stringContaining('violates the data validation rules');
const refusedAt = (tab: string, cell: string) => ({ kind: 'refused value', tabs: [tab], cell, said });

describe('a value that a data validation of the team’s rejects', () => {
  test.each(['Handed over on', 'Version', 'Score then', 'Brief'])('at a hand-over: %s', (heading) => {
    const host = preparedSheet(leadRows(4));
    const cell = place(host, 0, heading);
    reject(host, 'Leads', cell);
    const before = allOf(host, 'Leads');
    expect(refused(handOver(host, [0, 2]))).toEqual(refusedAt('Leads', cell));
    expect(allOf(host, 'Leads')).toEqual(before);
    granted(call(host, 'check', {}));
    allow(host, 'Leads', cell);
    granted(handOver(host, [0, 2]));
    expect(columnOf(host, 'Handed over on').filter((date) => date instanceof Date)).toHaveLength(2);
  });

  test('at a hand-over with a sample, where the sample’s word is rejected', () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0], [1]));
    const cell = place(host, 3, 'Sample');
    reject(host, 'Leads', cell);
    const before = allOf(host, 'Leads');
    expect(refused(handOver(host, [2], [3]))).toEqual(refusedAt('Leads', cell));
    expect(allOf(host, 'Leads')).toEqual(before);
  });

  test('at a hand-over once more: what was answered before stays', () => {
    const host = recycled();
    const cell = place(host, 0, 'Handed over on');
    reject(host, 'Leads', cell);
    const before = allOf(host, 'Leads');
    expect(refused(handOver(host, [0]))).toMatchObject({ kind: 'refused value', cell });
    expect(allOf(host, 'Leads').map((row) => row.slice(0, before[0]?.length))).toEqual(before);
    expect(columnOf(host, 'Decision')[0]).toBe('Rejected');
  });

  test('at an undoing: what was kept of the hand-over before stays where it was', () => {
    const host = recycled();
    granted(handOver(host, [0]));
    const cell = place(host, 0, 'Decision');
    reject(host, 'Leads', cell);
    const before = allOf(host, 'Leads');
    const undo = () => call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 });
    expect(refused(undo())).toEqual(refusedAt('Leads', cell));
    expect(allOf(host, 'Leads')).toEqual(before);
    allow(host, 'Leads', cell);
    granted(undo());
    expect(columnOf(host, 'Decision')[0]).toBe('Rejected');
  });

  test('in the heading of a column that is to be made: none is made', () => {
    const host = preparedSheet(leadRows(4));
    const { id, columns } = areaOf(host);
    const heading = `${columnLetters(columns + 1)}1`;
    host.workbook.insertColumns(id, columns + 1, 1);
    reject(host, 'Leads', heading);
    const leads = seenLeads(readHandOver(host), [1]);
    const definition = stateOf(host).definition?.revision ?? '';
    const sample = () => call(host, 'handOver', { leads: [], samples: leads, definition });
    expect(refused(sample())).toEqual(refusedAt('Leads', heading));
    expect(Object.keys(readHandOver(host).columns)).not.toContain('sample');
    allow(host, 'Leads', heading);
    granted(sample());
    expect(columnOf(host, 'Sample')[1]).not.toBe('');
  });

  test('when a reason is named anew: neither the Reasons tab nor the leads have the new name', () => {
    const host = preparedSheet(leadRows(4));
    granted(handOver(host, [0]));
    write(host, 0, 'Decision', 'Rejected');
    write(host, 0, 'Rejection reason', 'Too early');
    const cell = place(host, 0, 'Rejection reason');
    reject(host, 'Leads', cell);
    const { reasons } = readHandOver(host);
    const [, reason = REASONS.en[1]] = REASONS.en;
    if (reason === undefined) throw new Error('There is no such reason');
    const before = allOf(host, 'Reasons');
    const saved = call(host, 'saveReason', {
      at: 1,
      reason: { ...reason, name: 'Not yet' },
      revision: reasons?.revision ?? '',
    });
    expect(refused(saved)).toMatchObject({ kind: 'refused value', cell });
    expect(allOf(host, 'Reasons')).toEqual(before);
    expect(columnOf(host, 'Rejection reason')[0]).toBe('Too early');
  });
});

describe('a signing', () => {
  function proposed(): Host {
    const host = freshSheet('en');
    addMembers(host);
    actAs(host, MEMBERS.marketing);
    granted(call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as agreed' }));
    actAs(host, MEMBERS.sales);
    return host;
  }
  const sign = (host: Host) => call(host, 'sign', { seal: stateOf(host).agreement.proposal?.seal ?? '' });

  test.each([
    ['Definition', 'E2'],
    ['History', 'A2'],
  ])('that %s refuses is left to be finished, and can be', (tab, cell) => {
    const host = proposed();
    reject(host, tab, cell);
    expect(refused(sign(host))).toMatchObject({ kind: 'refused value', cell, said });
    const { standing, proposal } = stateOf(host).agreement;
    expect([standing, proposal?.signatures.length]).toEqual(['half done', 2]);
    expect(refused(call(host, 'finishSigning', {}))).toMatchObject({ kind: 'refused value', cell });
    allow(host, tab, cell);
    const { agreement } = granted(call(host, 'finishSigning', {}));
    expect(agreement).toMatchObject({ standing: 'as signed', unconfirmed: false, inForce: { version: 1 } });
    expect(granted(call(host, 'readHistory', {})).versions).toMatchObject([{ version: 1, asSigned: true }]);
  });

  test('that the Draft refuses when it is proposed records nothing', () => {
    const host = freshSheet('en');
    addMembers(host);
    putInForce(host);
    host.edit(NAMES.en.draft, 'H3', 'another draft');
    reject(host, 'Draft', 'B2');
    const before = allOf(host, 'Draft');
    actAs(host, MEMBERS.marketing);
    const draft = stateOf(host).draft?.revision ?? '';
    const propose = () => call(host, 'propose', { draft, reason: 'as agreed' });
    expect(refused(propose())).toEqual(refusedAt('Draft', 'B2'));
    expect(allOf(host, 'Draft')).toEqual(before);
    expect(stateOf(host).agreement.proposal).toBeNull();
    allow(host, 'Draft', 'B2');
    expect(granted(propose()).agreement.proposal?.version).toBe(2);
  });

  test('a saved draft is refused as a whole', () => {
    const host = freshSheet('en');
    reject(host, 'Draft', 'F8');
    const { draft } = stateOf(host);
    const rows = (draft?.rows ?? []).map((row) => row.map((cell, at) => (at === 5 ? 3 : cell)));
    expect(refused(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }))).toMatchObject({
      kind: 'refused value',
      tabs: ['Draft'],
    });
    expect(stateOf(host).draft).toEqual(draft);
  });
});

describe('the set-up', () => {
  const planned = (host: Host) => granted(call(host, 'planSetup', { tab: null }));

  test('whose tab is there, blank, and rejects what comes: the leads are left as they were, and it can be made', () => {
    const host = openAddOn([
      { name: 'Leads', rows: [HEADINGS, ...leadRows(3)] },
      { name: 'Terms', rows: [] },
    ]);
    reject(host, 'Terms', 'A1:A9');
    const before = allOf(host, 'Leads');
    const setUp = () => call(host, 'setUp', { tab: 'Leads', revision: planned(host).revision });
    expect(refused(setUp())).toEqual(refusedAt('Terms', 'A1'));
    expect(allOf(host, 'Leads')).toEqual(before);
    expect(planned(host).leadTab).toBe('Leads');
    allow(host, 'Terms', 'A1:A9');
    granted(setUp());
    expect(stateOf(host).leadTab).toBe('Leads');
    expect(stateOf(host).scoreError).toBeNull();
    expect(host.workbook.errors()).toEqual([]);
  });
});

test('what Sheets says in another language is understood, and other errors are thrown on', () => {
  const host = preparedSheet(leadRows(2), 'ja');
  reject(host, 'Leads', 'H2');
  const fault = 'セル H2 に入力したデータは、このセルに設定されているデータの入力規則に違反しています。';
  const interrupted = (message: string) => {
    host.fault = { at: 1, message, call: 'SpreadsheetApp.flush' };
    try {
      return call(host, 'check', {});
    } finally {
      host.fault = null;
    }
  };
  expect(refused(interrupted(fault))).toMatchObject({ kind: 'refused value', tabs: ['Leads'], cell: 'H2' });
  expect(() => interrupted('Service Spreadsheets timed out on A1')).toThrow('timed out');
});
