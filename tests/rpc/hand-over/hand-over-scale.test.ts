import { expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { call, granted } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { handOver, readHandOver, seenLeads, write } from '../hand-over-sheet';

/** How many calls of Google's services each action takes on so many leads, half of which are handed over. */
function callsFor(count: number): Record<string, number> {
  const host = preparedSheet(leadRows(count));
  const even = Array.from({ length: count / 2 }, (_, at) => 2 * at);
  const counted: Record<string, number> = {};
  const counting = (name: string, act: () => unknown) => {
    host.resetCalls();
    act();
    counted[name] = sumOf(host);
  };
  counting('handOver', () => granted(handOver(host, even)));
  for (const at of even) write(host, at, 'Decision', at % 4 === 0 ? 'Rejected' : 'Accepted');
  counting('check', () => granted(call(host, 'check', {})));
  const rejected = even.filter((at) => at % 4 === 0);
  const leads = seenLeads(readHandOver(host), rejected);
  counting('recycle', () => granted(call(host, 'recycle', { leads, on: '2020-01-01' })));
  counting('handOver again', () => granted(handOver(host, rejected)));
  counting('undoHandOver', () => granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 })));
  counting('readHandOver', () => readHandOver(host));
  counting('buildSummary', () => granted(call(host, 'buildSummary', {})));
  return counted;
}

function sumOf({ calls }: Host): number {
  return [...calls.values()].reduce((sum, one) => sum + one, 0);
}

test('an action takes as many calls of services for many leads as for few', () => {
  const few = callsFor(8);
  expect(callsFor(40)).toEqual(few);
  expect(Math.max(...Object.values(few))).toBeLessThan(1500);
});
