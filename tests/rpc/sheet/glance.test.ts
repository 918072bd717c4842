import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { SeenHeadings } from '../../../src/domain/leads/seen-headings';
import { call, granted, stateOf } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';

let host: Host;
let seen: SeenHeadings;
/** What the sidebar is told where it has seen the headings as they were at first. */
const glance = () => {
  const { tab, row, own } = seen;
  return granted(call(host, 'glance', { headings: { tab, row, own } }));
};

beforeEach(() => {
  host = preparedSheet(leadRows(8));
  const { headings } = stateOf(host);
  if (headings === null) throw new Error('There are no headings');
  seen = headings;
});

describe('a glance at the sheet', () => {
  test('tells what is selected, also in another tab', () => {
    const select = (sheetName: string, row: number) => {
      host.selection = { sheetName, area: { row, column: 2, rows: 1, columns: 1 } };
    };
    select('Leads', 5);
    expect(glance().selection).toEqual({ tab: 'Leads', row: 5 });
    select('Draft', 3);
    expect(glance().selection).toEqual({ tab: 'Draft', row: 3 });
  });

  test('keeps the panel that was chosen, for its user alone and in the same call', () => {
    const { tab, row, own } = seen;
    const headings = { tab, row, own };
    const lastOf = () => granted(call(host, 'readState', {})).lastPanel;
    expect(lastOf()).toBeNull();
    granted(call(host, 'glance', { headings, panel: 'insight' }));
    glance();
    expect(lastOf()).toBe('insight');
    const { user } = host;
    host.user = { ...user, email: 'other@example.co.jp' };
    expect(lastOf()).toBeNull();
    host.user = user;
    expect(lastOf()).toBe('insight');
  });

  test('and the state are read where Google refuses to keep or tell the panel', () => {
    const { tab, row, own } = seen;
    const refuse = () => {
      host.fault = {
        call: 'PropertiesService.getUserProperties',
        at: 1,
        message: 'Service invoked too many times',
      };
    };
    refuse();
    granted(call(host, 'glance', { headings: { tab, row, own }, panel: 'insight' }));
    refuse();
    expect(granted(call(host, 'readState', {})).lastPanel).toBeNull();
    host.fault = null;
    expect(granted(call(host, 'readState', {})).lastPanel).toBeNull();
  });

  test('shows the same headings while cells of leads are typed', () => {
    host.edit('Leads', 'A3', 'typed');
    expect(glance().headings).toBe(seen.digest);
  });

  test.each([
    ['renamed', () => host.edit('Leads', 'A1', 'Firm')],
    ['below a new row', () => host.workbook.insertRows(host.workbook.sheets()[0]?.id ?? '', 1, 1)],
    ['beside a new column', () => host.workbook.insertColumns(host.workbook.sheets()[0]?.id ?? '', 1, 1)],
    [
      'in a tab with another name',
      () => host.workbook.renameSheet(host.workbook.sheets()[0]?.id ?? '', 'All'),
    ],
  ])('shows headings that are %s, which the state has too', (_, change) => {
    change();
    expect(glance().headings).not.toBe(seen.digest);
    const { headings } = stateOf(host);
    if (headings === null) throw new Error('There are no headings');
    seen = headings;
    expect(glance().headings).toBe(seen.digest);
  });

  test('shows a new revision after each change, which tells those before and after it', () => {
    const before = glance().revision;
    expect(stateOf(host).revision).toBe(before);
    const { draft } = stateOf(host);
    const saved = call(host, 'saveDraft', {
      rows: draft?.rows.slice(0, -1) ?? [],
      revision: draft?.revision ?? '',
    });
    const after = glance().revision;
    expect(saved).toMatchObject({ ok: true, change: { before, after } });
    expect(after).not.toBe(before);
    expect(stateOf(host).revision).toBe(after);
  });

  test('shows the revision of before where a change is refused', () => {
    const before = glance().revision;
    call(host, 'saveDraft', { rows: [], revision: 'stale' });
    expect(glance().revision).toBe(before);
  });
});
