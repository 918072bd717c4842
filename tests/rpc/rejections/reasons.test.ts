import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { MAX_REASONS, type Reason } from '../../../src/domain/rejections/reason';
import { allOf, areaIn, call, granted, refused } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows, REASONS } from '../../make-sheet';
import { columnOf, handOver, place, readHandOver, write } from '../hand-over-sheet';

const revision = (host: Host) => readHandOver(host).reasons?.revision ?? '';
const save = (host: Host, at: number, reason: Reason) =>
  call(host, 'saveReason', { at, reason, revision: revision(host) });

function rejectedSheet(): Host {
  const host = preparedSheet(leadRows(6));
  granted(handOver(host, [0, 2, 4]));
  for (const at of [0, 2]) {
    write(host, at, 'Decision', 'Rejected');
    write(host, at, 'Rejection reason', 'Too early');
  }
  write(host, 4, 'Rejection reason', 'garbage that was pasted');
  return host;
}

const [, tooEarly = { name: '', meaning: '', kind: 'other', contradicts: '', noteNeeded: false }] =
  REASONS.en;

describe('reasons', () => {
  test('are renamed in the leads too, and in no others', () => {
    const host = rejectedSheet();
    granted(save(host, 1, { ...tooEarly, name: 'Not this year' }));
    expect(columnOf(host, 'Rejection reason')).toEqual([
      'Not this year',
      '',
      'Not this year',
      '',
      'garbage that was pasted',
      '',
    ]);
    expect(allOf(host, 'Reasons')[2]?.[0]).toBe('Not this year');
  });

  test('are as many as dropdown, marks and Summary look at, and no more', () => {
    const host = rejectedSheet();
    const { id } = areaIn(host, 'Reasons', 'A1');
    host.workbook.insertRows(id, 5, 2 * MAX_REASONS);
    const names = Array.from({ length: MAX_REASONS - 4 }, (_, at) => [`Reason ${at}`]);
    host.workbook.write(id, 5, 1, names);
    granted(save(host, MAX_REASONS - 1, { ...tooEarly, name: 'The last one' }));
    expect(allOf(host, 'Reasons')[MAX_REASONS]?.[0]).toBe('The last one');
    expect(refused(save(host, MAX_REASONS, { ...tooEarly, name: 'One more' }))).toEqual({
      kind: 'too many reasons',
      most: MAX_REASONS,
    });
    granted(save(host, MAX_REASONS - 1, { ...tooEarly, name: 'Renamed' }));
    host.edit('Leads', place(host, 4, 'Rejection reason'), 'Renamed');
    expect(columnOf(host, 'Rejection reason')[4]).toBe('Renamed');
  });

  test('in use are not removed, and others are', () => {
    const host = rejectedSheet();
    expect(refused(call(host, 'removeReason', { at: 1, revision: revision(host) }))).toEqual({
      kind: 'reason in use',
      name: 'Too early',
      leads: 2,
    });
    expect(
      granted(call(host, 'removeReason', { at: 0, revision: revision(host) })).reasons?.reasons,
    ).toHaveLength(2);
  });

  test('have one name each, however it is written', () => {
    const host = rejectedSheet();
    expect(refused(save(host, 3, { ...tooEarly, name: 'ＴＯＯ　early' }))).toEqual({
      kind: 'duplicate reason',
      name: 'Too early',
    });
    expect(refused(save(host, 3, { ...tooEarly, name: ' ' })).kind).toBe('bad request');
  });

  test('that somebody changed meanwhile are refused with what they say now', () => {
    const host = rejectedSheet();
    const old = revision(host);
    granted(save(host, 3, { ...tooEarly, name: 'Moved away' }));
    const refusal = refused(call(host, 'saveReason', { at: 1, reason: tooEarly, revision: old }));
    expect(refusal.kind === 'stale reasons' ? refusal.current.reasons.map(({ name }) => name) : []).toContain(
      'Moved away',
    );
  });

  test('keep a ticked box and what a person wrote beside them', () => {
    const host = rejectedSheet();
    const { id } = areaIn(host, 'Reasons', 'A1');
    host.workbook.write(id, 4, 5, [[true]]);
    host.workbook.write(id, 4, 7, [['ask Kim']]);
    const [, , other = tooEarly] = REASONS.en;
    granted(save(host, 2, { ...other, meaning: '=1+1' }));
    expect(allOf(host, 'Reasons')[3]).toEqual(['Other (say what)', '=1+1', 'other', '', true, '', 'ask Kim']);
  });
});
