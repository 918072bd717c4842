import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import type { ServerTraffic } from '../../playground/apps-script/server-calls';
import { addTabWithoutCells } from '../../playground/apps-script/sheet-type';
import { actAs, call, granted, MEMBERS, openAddOn, stateOf } from '../add-on';
import { preparedSheet } from '../made-sheet';
import { HEADINGS, leadRows } from '../make-sheet';
import { readHandOver, seenLeads, write } from './hand-over-sheet';

const LEADS = leadRows(8);

/** At most so many calls of an act fetch something from Google's server. */
const MAX_READS = {
  readState: 25,
  saveDraft: 30,
  setUp: 150,
  propose: 120,
  sign: 140,
  handOver: 70,
  check: 80,
  buildSummary: 90,
  holdMeeting: 90,
} as const;
type Act = keyof typeof MAX_READS;

/** At most so many of them follow a write: Google recalculates the sheet for each. */
const MAX_READS_AFTER_WRITES = 3;

/** Other tabs of the team, each with a table of its own, and a chart that stands on a tab by itself. */
function addTabs({ workbook }: Host, count: number): void {
  for (let at = 0; at < count; at++) {
    if (at === 0) {
      addTabWithoutCells(workbook, 'Chart', 'OBJECT');
      continue;
    }
    const { id } = workbook.addSheet(`Campaign ${at + 1}`);
    workbook.write(id, 1, 1, [
      ['Campaign', 'Company'],
      ['Spring', 'Company 1'],
    ]);
  }
}

/** What each act asks of Google's server in a spreadsheet with so many other tabs. */
function trafficWith(tabs: number): Readonly<Record<Act, ServerTraffic>> {
  const measured = (host: Host, act: () => unknown): ServerTraffic => {
    host.resetCalls();
    act();
    return host.traffic;
  };
  const fresh = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...LEADS] }]);
  addTabs(fresh, tabs);
  const { leadTab, revision } = granted(call(fresh, 'planSetup', { tab: null }));
  const setUp = measured(fresh, () => granted(call(fresh, 'setUp', { tab: leadTab ?? '', revision })));

  const host = preparedSheet(LEADS);
  addTabs(host, tabs);
  const readState = measured(host, () => stateOf(host));
  const { draft } = stateOf(host);
  const rows = [...(draft?.rows ?? []), ['Criterion', 'New', 'Job title', 'is', 'Clerk', 3, '', '']];
  const saveDraft = measured(host, () =>
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' })),
  );
  actAs(host, MEMBERS.marketing);
  const seen = stateOf(host).draft?.revision ?? '';
  const propose = measured(host, () => granted(call(host, 'propose', { draft: seen, reason: 'as agreed' })));
  actAs(host, MEMBERS.sales);
  const seal = stateOf(host).agreement.proposal?.seal ?? '';
  const sign = measured(host, () => granted(call(host, 'sign', { seal })));
  const leads = seenLeads(readHandOver(host), [0, 2]);
  const definition = stateOf(host).definition?.revision ?? '';
  const handOver = measured(host, () => granted(call(host, 'handOver', { leads, samples: [], definition })));
  write(host, 0, 'Decision', 'Accepted');
  const check = measured(host, () => granted(call(host, 'check', {})));
  granted(call(host, 'buildSummary', {}));
  const buildSummary = measured(host, () => granted(call(host, 'buildSummary', {})));
  granted(call(host, 'holdMeeting', {}));
  const holdMeeting = measured(host, () => granted(call(host, 'holdMeeting', {})));
  return { readState, saveDraft, setUp, propose, sign, handOver, check, buildSummary, holdMeeting };
}

describe('what happens all the time asks little of Google', () => {
  const counted = (host: Host, act: () => unknown): number => {
    host.resetCalls();
    act();
    return host.traffic.reads + host.traffic.writes;
  };

  test.each(['Campaign 2', 'Definition', 'Reasons'])('an edit in %s', (tab) => {
    const host = preparedSheet(LEADS);
    addTabs(host, 3);
    expect(counted(host, () => host.edit(tab, 'B2', 'typed'))).toBeLessThanOrEqual(2);
  });

  test('an edit of a lead beside its decision', () => {
    const host = preparedSheet(LEADS);
    expect(counted(host, () => host.edit('Leads', 'A3', 'typed'))).toBeLessThanOrEqual(4);
  });

  test.each(['Leads', 'Campaign 2', 'Chart'])('a glance at the sheet while %s is active', (tab) => {
    const host = preparedSheet(LEADS);
    addTabs(host, 3);
    const { headings } = stateOf(host);
    if (headings === null) throw new Error('There are no headings');
    const { digest, ...place } = headings;
    host.selection = { sheetName: tab, area: { row: 2, column: 1, rows: 1, columns: 1 } };
    expect(counted(host, () => granted(call(host, 'glance', { headings: place })))).toBeLessThanOrEqual(3);
  });
});

describe('what a request asks of Google', () => {
  const few = trafficWith(3);

  test.each(Object.entries(MAX_READS))('%s reads at most %i times', (act, most) => {
    const traffic = Object.entries(few).find(([name]) => name === act)?.[1];
    expect(traffic?.reads).toBeLessThanOrEqual(most);
    expect(traffic?.readsAfterWrites).toBeLessThanOrEqual(MAX_READS_AFTER_WRITES);
  });

  test('is as much with 20 other tabs as with 3, of which one holds a chart and nothing else', () => {
    expect(trafficWith(20)).toEqual(few);
  });
});
