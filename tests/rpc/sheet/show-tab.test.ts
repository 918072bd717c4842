import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { backtest } from '../../../src/domain/insight/backtest/backtest';
import { backtestSheet } from '../../../src/domain/insight/backtest/backtest-sheet';
import { areaIn, call, granted } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { handOver, readHandOver } from '../hand-over-sheet';

const PAGE = backtestSheet(
  [{ name: 'draft', backtest: backtest([1, 2], ['won', 'rejected'], 2), threshold: 0, isUnseen: false }],
  'by capacity: 10',
  20_000,
  'en',
);

/** What makes each of the tabs, and what it is called. */
const MADE = {
  summary: { make: (host: Host) => granted(call(host, 'buildSummary', {})), name: 'Summary' },
  meeting: { make: (host: Host) => granted(call(host, 'holdMeeting', {})), name: 'Meeting' },
  backtest: { make: (host: Host) => granted(call(host, 'writeBacktest', PAGE)), name: 'Backtest' },
} as const;

describe.each(['summary', 'meeting', 'backtest'] as const)('the %s tab', (tab) => {
  const { make, name } = MADE[tab];
  const select = (host: Host, sheetName: string) => {
    host.selection = { sheetName, area: { row: 2, column: 1, rows: 1, columns: 1 } };
  };

  test('is shown once it is made, and later, whatever it is called; its link says that it is gone', () => {
    const host = preparedSheet(leadRows(4));
    handOver(host, [0]);
    expect(granted(call(host, 'showTab', { tab }))).toEqual({ isShown: false });
    make(host);
    expect(host.selection.sheetName).toBe(name);
    expect(readHandOver(host)[tab]?.name).toBe(name);

    select(host, 'Leads');
    const { id } = areaIn(host, name, 'A1');
    host.workbook.renameSheet(id, 'Ours');
    expect(granted(call(host, 'showTab', { tab }))).toEqual({ isShown: true });
    expect(host.selection.sheetName).toBe('Ours');

    select(host, 'Leads');
    host.workbook.deleteSheet(id);
    expect(granted(call(host, 'showTab', { tab }))).toEqual({ isShown: false });
    expect(host.selection.sheetName).toBe('Leads');
  });
});
