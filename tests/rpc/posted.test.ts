import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import { allOf, areaIn, call, formulasOf, granted, refused, stateOf } from '../add-on';
import { preparedSheet } from '../made-sheet';
import { leadRows } from '../make-sheet';
import { handOver, readHandOver, seenLeads } from './hand-over-sheet';

const PAGE = {
  rows: [
    ['a', 1],
    ['b', 2],
  ],
  headings: ['A1:B1'],
  grey: ['A2'],
  formats: [{ cells: 'B1:B2', format: '0%' }],
  charts: [],
  chartRow: 4,
};

/** The formulas in all tabs. */
function formulasIn(host: Host): string[] {
  return host.workbook.sheets().flatMap(({ name, id }) => {
    const { rows, columns } = host.workbook.extent(id);
    const area = { row: 1, column: 1, rows, columns };
    return rows === 0
      ? []
      : host.workbook
          .formulas(id, area)
          .flat()
          .filter((one) => one !== '')
          .map((one) => `${name} ${one}`);
  });
}

describe('what is posted', () => {
  test('becomes no formula, not even the one that LeadPact writes itself', () => {
    const host = preparedSheet(leadRows());
    granted(handOver(host, [0]));
    const before = formulasIn(host);
    for (const text of ['=TODAY()', '=1+1']) {
      const { draft, terms } = stateOf(host);
      const row = ['Criterion', text, 'Company', 'contains', text, 1, '', text];
      granted(
        call(host, 'saveDraft', { rows: [...(draft?.rows ?? []), row], revision: draft?.revision ?? '' }),
      );
      const reason = {
        name: text,
        meaning: text,
        kind: 'other',
        contradicts: '',
        noteNeeded: false,
      } as const;
      const revision = readHandOver(host).reasons?.revision ?? '';
      granted(
        call(host, 'saveReason', { at: readHandOver(host).reasons?.reasons.length ?? 0, reason, revision }),
      );
      granted(
        call(host, 'writeBacktest', { ...PAGE, rows: [[text, 1]], headings: [], grey: [], formats: [] }),
      );
      expect(terms).not.toBeNull();
    }
    const lead = seenLeads(readHandOver(host), [0])[0];
    if (lead === undefined) throw new Error('No lead');
    granted(call(host, 'reject', { lead, reason: '=TODAY()', note: '=TODAY()' }));
    expect(formulasIn(host)).toEqual(before);
  });

  test.each([
    ['a cell outside', { headings: ['C1'] }],
    ['a range that ends outside', { grey: ['A1:B3'] }],
    ['another tab', { formats: [{ cells: 'Leads!A1:B2', format: '0' }] }],
    ['whole columns', { headings: ['A:B'] }],
    ['a ragged table', { rows: [['a', 1], ['b']] }],
    ['a table of nothing', { rows: [] }],
    [
      'a chart of other cells',
      {
        charts: [
          {
            title: 'x',
            ranges: [{ on: 'own' as const, cells: 'A1:C2' }],
            series: [],
            share: null,
          },
        ],
      },
    ],
  ])('names no range beside what is written: %s', (_, more) => {
    const host = preparedSheet(leadRows());
    const before = JSON.stringify(host.workbook.sheets());
    expect(refused(call(host, 'writeBacktest', { ...PAGE, ...more })).kind).toBe('bad request');
    expect(JSON.stringify(host.workbook.sheets())).toBe(before);
  });

  test('is written as a table', () => {
    const host = preparedSheet(leadRows());
    granted(call(host, 'writeBacktest', PAGE));
    expect(allOf(host, 'Backtest').slice(0, 2)).toEqual(PAGE.rows);
  });
});

describe('the hidden columns of the Summary', () => {
  test.each(['J30', 'K31'])(
    'keep what a person wrote into %s: it is told before anything is written',
    (cell) => {
      const host = preparedSheet(leadRows());
      granted(call(host, 'buildSummary', {}));
      granted(call(host, 'buildSummary', {}));
      const { id, area } = areaIn(host, 'Summary', cell);
      const row = cell === 'J30' ? [['mine', '']] : [['mine']];
      host.workbook.write(id, area.row, area.column, row);
      const before = formulasOf(host, 'Summary', 'A1:H60');
      expect(refused(call(host, 'buildSummary', {}))).toMatchObject({
        kind: 'obstacle',
        obstacle: { kind: 'column in the way', tab: 'Summary', range: cell, found: 'mine' },
      });
      expect(formulasOf(host, 'Summary', 'A1:H60')).toEqual(before);
    },
  );
});
