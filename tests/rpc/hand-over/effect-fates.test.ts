import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { call, granted, stateOf } from '../../add-on';
import { preparedSheet, signedSheet } from '../../made-sheet';
import { HEADINGS, leadRows, REASONS } from '../../make-sheet';
import { handOver, write } from '../hand-over-sheet';

/** What became of the leads that leave the hand-over once nobody is a decision maker. */
function fatesOfLeaving(host: Host) {
  const { draft } = stateOf(host);
  const rows = (draft?.rows ?? []).map((row) =>
    row[1] === 'Decision maker' ? [...row.slice(0, 4), 'Nobody', ...row.slice(5)] : row,
  );
  granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
  return granted(call(host, 'readEffect', {})).effect.leave.fates;
}

describe('what became of leads like those that a proposal moves', () => {
  test('is read from a decision column of the team by the words that the team gave a meaning', () => {
    const words = { 'ok by us': 'accepted', 'no thanks': 'rejected' };
    const rows = leadRows(6).map((row, at) => [
      ...row,
      ['ok by us', '', 'no thanks', '', 'NO THANKS', ''][at] ?? '',
    ]);
    const host = signedSheet(rows, 'en', [...HEADINGS, 'Sales says']);
    const take = [{ column: 'decision' as const, header: 'Sales says', words }];
    granted(call(host, 'prepareHandOver', { take, reasons: REASONS.en }));
    expect(fatesOfLeaving(host)).toMatchObject({ accepted: 1, rejected: 2, undecided: 0 });
  });

  test('is read from the hand-over’s own columns, with the reason', () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0, 2, 4]));
    write(host, 0, 'Decision', 'Accepted');
    write(host, 0, 'Outcome', 'Won');
    write(host, 2, 'Decision', 'Rejected');
    write(host, 2, 'Rejection reason', 'Too early');
    expect(fatesOfLeaving(host)).toMatchObject({
      accepted: 1,
      won: 1,
      rejected: 1,
      undecided: 1,
      reasons: [{ reason: 'Too early', count: 1 }],
    });
  });

  test('is read from other columns of the team where the hand-over’s say nothing', () => {
    const rows = leadRows(4).map((row) => [...row, '', '']);
    const host = preparedSheet(rows, 'en', [...HEADINGS, 'Deal stage', 'Lost reason']);
    granted(handOver(host, [0, 2]));
    write(host, 0, 'Deal stage', 'Lost');
    write(host, 0, 'Lost reason', 'price');
    write(host, 2, 'Decision', 'Rejected');
    write(host, 2, 'Rejection reason', 'Too early');
    expect(fatesOfLeaving(host)).toMatchObject({ lost: 1, rejected: 1, undecided: 0, otherReasons: 0 });
  });
});
