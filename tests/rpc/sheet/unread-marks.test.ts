import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { MarkPlace } from '../../../playground/engine/workbook';
import { allOf, areaIn, call, granted, stateOf } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { columnOf, handOver, readHandOver } from '../hand-over-sheet';

/** What somebody can write where LeadPact keeps its notes. */
const JUNK = [
  '',
  '{}',
  'no JSON',
  '[1',
  'null',
  '{"column":"decision"}',
  '{"column":{},"words":[]}',
  '__proto__',
];

function write(host: Host, key: string, place: MarkPlace, value: string): void {
  host.workbook.addMark('developerMetadata', place, {
    number: 900 + host.workbook.marks('developerMetadata').length,
    key,
    value,
    visibility: 'DOCUMENT',
    project: 'leadpact',
  });
}

function places(host: Host): Readonly<Record<string, MarkPlace>> {
  const { id } = areaIn(host, 'Leads', 'A1');
  const { rows, columns } = host.workbook.sheet(id);
  const column: MarkPlace = { on: 'columns', sheetId: id, area: { row: 1, column: 3, rows, columns: 1 } };
  const sheet: MarkPlace = { on: 'sheet', sheetId: id };
  return {
    'leadpact.agreement': { on: 'workbook' },
    'leadpact.tab': sheet,
    'leadpact.header': { on: 'rows', sheetId: id, area: { row: 3, column: 1, rows: 1, columns } },
    'leadpact.column': column,
    'leadpact.taken': column,
    'leadpact.leads': sheet,
    'leadpact.charts': sheet,
    'leadpact.backtest': sheet,
  };
}

const valuesUnder = (host: Host, key: string) =>
  host.workbook
    .marks('developerMetadata')
    .flatMap(({ data }) =>
      typeof data === 'object' && data !== null && 'key' in data && data.key === key ? [data.value] : [],
    );

describe('what lies in metadata and is none of LeadPact’s', () => {
  test.each(Object.keys(places(preparedSheet(leadRows()))))('junk under %s stops no reading', (key) => {
    const host = preparedSheet(leadRows());
    const [before, leads] = [stateOf(host), readHandOver(host)];
    const place = places(host)[key];
    if (place === undefined) throw new Error(key);
    for (const junk of JUNK) write(host, key, place, junk);
    const { unread, ...state } = stateOf(host);
    // A tab without charts of LeadPact's has none noted.
    expect(unread).toHaveLength(key === 'leadpact.charts' ? JUNK.length - 1 : JUNK.length);
    expect({ ...state, now: 0 }).toEqual({ ...before, unread: undefined, now: 0 });
    expect(readHandOver(host)).toEqual(leads);
    granted(handOver(host, [0]));
    expect(columnOf(host, 'Version')[0]).toBe(1);
    granted(call(host, 'buildSummary', {}));
  });

  test('it is told with its place, and put aside as it is', () => {
    const host = preparedSheet(leadRows());
    write(host, 'leadpact.taken', places(host)['leadpact.taken'] ?? { on: 'workbook' }, 'no JSON');
    write(host, 'leadpact.agreement', { on: 'workbook' }, '{}');
    expect(stateOf(host).unread).toEqual([
      { tab: 'Leads', column: 'C' },
      { tab: null, column: null },
    ]);
    expect(granted(call(host, 'putAside', {})).unread).toEqual([]);
    expect(valuesUnder(host, 'leadpact.aside').sort()).toEqual(['no JSON', '{}']);
    expect(valuesUnder(host, 'leadpact.taken')).toEqual([]);
  });

  test('a record of its own that can not be read is put aside by the next one', () => {
    const host = preparedSheet(leadRows());
    const own = host.workbook
      .marks('developerMetadata')
      .find(({ data }) => JSON.stringify(data).includes('leadpact.agreement'));
    if (own === undefined || typeof own.data !== 'object' || own.data === null || Array.isArray(own.data))
      throw new Error('No record');
    host.workbook.setMark(own.id, { ...own.data, value: '{"torn' });
    const { agreement } = stateOf(host);
    expect(agreement).toMatchObject({ unconfirmed: true });
    granted(call(host, 'confirm', { seal: agreement.inForce?.seal ?? '' }));
    expect(stateOf(host).unread).toEqual([]);
    expect(valuesUnder(host, 'leadpact.aside')).toEqual(['{"torn']);
    expect(stateOf(host).agreement.inForce?.signatures).toHaveLength(1);
  });
});

test.each(['', 'junk', 'NaN', '-1', '1e999', '9'.repeat(16)])('a revision of %j goes on counting', (text) => {
  const host = preparedSheet(leadRows());
  const kept = host.workbook.stored('properties/document');
  host.workbook.store('properties/document', {
    ...Object.fromEntries(Object.entries(kept ?? {})),
    'leadpact.revision': text,
  });
  granted(call(host, 'check', {}));
  const first = stateOf(host).revision;
  granted(call(host, 'check', {}));
  expect([first, stateOf(host).revision]).toEqual(['1', '2']);
  expect(allOf(host, 'Leads').length).toBeGreaterThan(1);
});
