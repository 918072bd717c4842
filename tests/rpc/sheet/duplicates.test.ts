import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { Answer } from '../../../src/rpc/contract';
import {
  allOf,
  areaIn,
  call,
  formulasOf,
  granted,
  MEMBERS,
  putInForce,
  stateOf,
  valuesOf,
} from '../../add-on';
import { preparedSheet, reopen } from '../../made-sheet';
import { leadRows, REASONS } from '../../make-sheet';
import { cellOf, handOver, put, readHandOver, seenLeads } from '../hand-over-sheet';

/** A sheet in use: leads handed over and rejected, a Summary and a Meeting. */
function inUse(): Host {
  const host = preparedSheet(leadRows());
  granted(handOver(host, [0, 2]));
  put(host, 0, 'Decision', 'Rejected');
  put(host, 0, 'Rejection reason', 'Too early');
  granted(call(host, 'buildSummary', {}));
  granted(call(host, 'holdMeeting', {}));
  return host;
}

/** As a person does it: right of the tab, with all that is in it and hangs on it. */
function duplicate(host: Host, tab: string): string {
  host.workbook.duplicateSheet(areaIn(host, tab, 'A1').id, `Copy of ${tab}`);
  return `Copy of ${tab}`;
}

const TABS = [
  'Leads',
  'Definition',
  'Draft',
  'Terms',
  'History',
  'Reasons',
  'Summary',
  'Summary data',
  'Meeting',
] as const;

/** Everything that LeadPact does in a sheet in use. */
function work(host: Host): void {
  const done = (answer: Answer<unknown>) => granted(answer);
  const { draft, terms } = stateOf(host);
  const rows = [...(draft?.rows ?? []), ['Criterion', 'New', 'Job title', 'is', 'Clerk', 3, '', '']];
  done(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
  putInForce(host);
  const [term] = terms?.terms ?? [];
  const { name = '', alsoCalled = '', marketingMeans = '', salesMeans = '', measuredBy = '' } = term ?? {};
  const meant = { name, alsoCalled, marketingMeans, salesMeans, measuredBy, agreedMeaning: 'as agreed' };
  done(call(host, 'saveTerm', { at: 0, term: meant, revision: terms?.revision ?? '' }));
  done(handOver(host, [4]));
  done(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2020-01-01' }));
  done(call(host, 'check', {}));
  const { reasons } = readHandOver(host);
  const [reason] = REASONS.en;
  if (reason !== undefined)
    done(
      call(host, 'saveReason', {
        at: 0,
        reason: { ...reason, meaning: 'x' },
        revision: reasons?.revision ?? '',
      }),
    );
  done(call(host, 'buildSummary', {}));
  done(call(host, 'holdMeeting', {}));
  done(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));
}

describe('with a duplicate of each tab', () => {
  const plain = inUse();
  const host = reopen(plain.workbook.save(), plain.user.email);
  const copies = TABS.map((tab) => ({ tab, copy: duplicate(host, tab) }));
  const told = copies.map(({ tab, copy }) => ({ tab: copy, of: tab }));

  test.each(TABS)('%s takes along what hangs on it, as in Google', (tab) => {
    const [id, copied] = [tab, `Copy of ${tab}`].map((name) => areaIn(host, name, 'A1').id);
    const on = (sheetId = '') =>
      host.workbook
        .marks('developerMetadata')
        .flatMap(({ place, data }) =>
          place.on !== 'workbook' && place.sheetId === sheetId ? [{ ...place, sheetId: '', data }] : [],
        );
    expect(on(copied)).toEqual(on(id));
    expect(on(copied).length).toBeGreaterThan(0);
  });

  test('the duplicates are told, and nothing else of the sheet reads otherwise', () => {
    const { duplicates, ...state } = stateOf(host);
    expect(new Set(duplicates.map((one) => JSON.stringify(one)))).toEqual(
      new Set(told.map((one) => JSON.stringify(one))),
    );
    const same = stateOf(plain);
    expect({ ...state, now: 0 }).toEqual({ ...same, duplicates: undefined, now: 0 });
    expect(readHandOver(host).table).toEqual(readHandOver(plain).table);
  });

  test('none is taken for the tab: all is done in the originals, and the duplicates stay as they are', () => {
    const width = (tab: string) => (tab === 'Leads' ? 6 : undefined);
    const seen = () =>
      copies.map(({ tab, copy }) =>
        isComputed(tab)
          ? formulasOf(host, copy, 'A1:K40')
          : allOf(host, copy).map((row) => row.slice(0, width(tab))),
      );
    const before = seen();
    work(host);
    work(plain);
    expect(seen()).toEqual(before);
    for (const each of TABS) expect(shown(host, each)).toEqual(shown(plain, each));
    expect(stateOf(host).duplicates).toHaveLength(TABS.length);
  });
});

/** What follows from the cells of other tabs. */
const isComputed = (tab: string) => tab.startsWith('Summary');

/** A tab's cells without moments and the checks that hang on them. */
const shown = (host: Host, tab: string) =>
  JSON.stringify(allOf(host, tab)).replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d\.\d+Z)?|#[0-9a-f]{10}/g, '');

test('a duplicate that stands left of its tab is not taken for it', () => {
  const host = inUse();
  for (const tab of ['Leads', 'Definition', 'Draft']) {
    const copy = duplicate(host, tab);
    host.workbook.moveSheet(areaIn(host, copy, 'A1').id, 1);
  }
  const before = allOf(host, 'Copy of Leads').length;
  granted(handOver(host, [4]));
  expect(cellOf(host, 4, 'Version')).toBe(1);
  expect(valuesOf(host, 'Copy of Leads', `J6:J${before}`).flat().join('')).toBe('');
  host.edit('Copy of Draft', 'F6', '77');
  expect(stateOf(host).draft?.rows.flat()).not.toContain(77);
});

test('a decision typed into a duplicate of the lead tab gets no date there', () => {
  const host = inUse();
  const copy = duplicate(host, 'Leads');
  const [headings = []] = valuesOf(host, copy, 'A1:Z1');
  const column = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
  host.edit(copy, `${column('Decision')}4`, 'Accepted');
  expect(valuesOf(host, copy, `${column('Decided on')}4`)).toEqual([['']]);
});

test('where the tab is gone, its duplicate takes its place only under its name', () => {
  const host = inUse();
  host.user = { ...host.user, email: MEMBERS.marketing };
  const copy = duplicate(host, 'Terms');
  host.workbook.deleteSheet(areaIn(host, 'Terms', 'A1').id);
  expect(stateOf(host)).toMatchObject({ missingTabs: ['Terms'], terms: null, duplicates: [] });
  host.workbook.renameSheet(areaIn(host, copy, 'A1').id, 'Terms');
  expect(stateOf(host)).toMatchObject({ missingTabs: [], duplicates: [] });
});
