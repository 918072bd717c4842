import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import {
  actAs,
  allOf,
  call,
  granted,
  MEMBERS,
  memberRow,
  openAddOn,
  putInForce,
  refused,
  setUp,
  stateOf,
} from '../add-on';
import { preparedSheet } from '../made-sheet';
import { HEADINGS, leadRows, signDefinition } from '../make-sheet';
import { columnOf, handOver, readHandOver, seenLeads, write } from './hand-over-sheet';

/** A cell of Google's holds so many characters. */
const CELL = 50_000;

function addMembersBeside(host: Host, count: number): void {
  const { draft } = stateOf(host);
  const more = Array.from({ length: count }, (_, at) =>
    memberRow(
      'en',
      `somebody.with.a.name.${at}@department.example.co.jp`,
      at % 2 === 0 ? 'marketing' : 'sales',
    ),
  );
  granted(
    call(host, 'saveDraft', { rows: [...(draft?.rows ?? []), ...more], revision: draft?.revision ?? '' }),
  );
}

describe('the agreement record', () => {
  test('of 300 members is kept', () => {
    const host = preparedSheet(leadRows());
    addMembersBeside(host, 300);
    putInForce(host);
    expect(stateOf(host).agreement.signatories).toHaveLength(302);
  });

  test('that would not fit is refused with its size, before anything is written', () => {
    const host = preparedSheet(leadRows());
    addMembersBeside(host, 360);
    actAs(host, MEMBERS.marketing);
    const before = allOf(host, 'Draft');
    const refusal = refused(
      call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as agreed' }),
    );
    expect(refusal).toMatchObject({ kind: 'record too large', most: 30_000 });
    expect(allOf(host, 'Draft')).toEqual(before);
    expect(stateOf(host).agreement.proposal).toBeNull();
  });

  test('is refused too where others have filled the room, and signing then changes nothing', () => {
    const host = preparedSheet(leadRows());
    addMembersBeside(host, 2);
    actAs(host, MEMBERS.marketing);
    granted(call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as agreed' }));
    const value = 'x'.repeat(29_500);
    const data = { number: 900, key: 'other', value, visibility: 'DOCUMENT', project: 'another' };
    host.workbook.addMark('developerMetadata', { on: 'workbook' }, data);
    actAs(host, MEMBERS.sales);
    const { proposal } = stateOf(host).agreement;
    const before = allOf(host, 'Definition');
    expect(refused(call(host, 'sign', { seal: proposal?.seal ?? '' }))).toMatchObject({
      kind: 'record too large',
    });
    expect(allOf(host, 'Definition')).toEqual(before);
    expect(stateOf(host).agreement.proposal?.signatures).toHaveLength(1);
  });
});

describe('no cell gets more than 50,000 characters', () => {
  test('a Why, a Gap and a Brief of a lead with cells at the limit', () => {
    const rows = leadRows(2);
    const text = `Director ${'word '.repeat(10_000)}`.slice(0, CELL);
    const host = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...rows.map((row) => [...row])] }]);
    setUp(host);
    signDefinition(host, [
      ['Brief', '', 'Company', '', '', '', '', ''],
      ['Required', 'Named', 'Company', 'is', 'x', '', '', ''],
      ['Or', '', 'Company', 'is not empty', '', '', '', ''],
    ]);
    granted(call(host, 'prepareHandOver', { take: [], reasons: [] }));
    write(host, 0, 'Job title', text);
    write(host, 0, 'Company', text);
    granted(handOver(host, [0]));
    const [brief] = columnOf(host, 'Brief').map(String);
    expect(brief?.length).toBeLessThanOrEqual(CELL);
    expect(brief?.endsWith('word…')).toBe(true);
    for (const shown of allOf(host, 'Leads').flat()) expect(String(shown).length).toBeLessThanOrEqual(CELL);
  });

  test('an earlier hand-over with a note at the limit', () => {
    const host = preparedSheet(leadRows());
    granted(handOver(host, [0]));
    write(host, 0, 'Decision', 'Rejected');
    write(host, 0, 'Rejection reason', 'Too early');
    write(host, 0, 'Rejection note', `note ${'w '.repeat(24_000)}end of the note`.slice(0, CELL));
    granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2020-01-01' }));
    granted(handOver(host, [0]));
    const [earlier] = columnOf(host, 'Earlier hand-overs').map(String);
    expect(earlier?.length).toBeLessThanOrEqual(CELL);
  });
});
