import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../playground/apps-script/host';
import type { CellValue, Input } from '../../../playground/engine/workbook';
import { allOf, areaIn, call, granted, type Locale, refused } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows, REASONS as SHEET_REASONS } from '../../make-sheet';
import { readHandOver } from '../hand-over-sheet';

const HEADINGS = ['Company', 'Name', 'Job title', 'Employees', 'Email', 'Phone', 'Source', 'Owner'];
const REASONS = SHEET_REASONS.en;

const COLUMNS = {
  source: 'Source',
  owner: 'Owner',
  handedOver: 'Handed over on',
  version: 'Version',
  decision: 'Decision',
  decidedOn: 'Decided on',
  reason: 'Rejection reason',
  outcome: 'Outcome',
} as const;
const FILLED = [
  'source',
  'owner',
  'handedOver',
  'version',
  'decision',
  'decidedOn',
  'reason',
  'outcome',
] as const;
type Lead = Readonly<Record<keyof typeof COLUMNS, CellValue>>;

/** So many rows has the lead tab, whoever of them is handed over: a sheet of one size is prepared once. */
const ROOM = 120;

function sheetWith(leads: readonly Lead[]): Host {
  const rows = leadRows(ROOM).map((row) => [...row, '', '']);
  const host = preparedSheet(rows, 'en', HEADINGS);
  fill(host, leads);
  return host;
}

function fill(host: Host, leads: readonly Lead[]): void {
  const { id } = areaIn(host, 'Leads', 'A1');
  const [headings = []] = allOf(host, 'Leads');
  const asText = (cell: CellValue): Input =>
    typeof cell === 'string' && cell !== '' ? { typed: `'${cell}` } : cell;
  host.workbook.together(() => {
    for (const column of FILLED) {
      const cells = leads.map((lead) => [asText(lead[column])]);
      host.workbook.write(id, 2, headings.indexOf(COLUMNS[column]) + 1, cells);
    }
  });
}
function build(host: Host, language: Locale = 'en') {
  host.user = { ...host.user, locale: language };
  return call(host, 'buildSummary', {});
}

/** The pivot table below a title: its figures by `row | column`. */
function pivot(host: Host, title: string): Record<string, CellValue> {
  const cells = allOf(host, 'Summary');
  const at = cells.findIndex((row) => row.includes(title));
  const column = cells[at]?.indexOf(title) ?? -1;
  if (column < 0) throw new Error(`The Summary has no pivot table ${title}`);
  const [columns = [], ...rows] = cells.slice(at + 1).map((row) => row.slice(column));
  const width = columns.indexOf('Total');
  const figures: Record<string, CellValue> = {};
  for (const row of rows) {
    if (row[0] === '') break;
    for (let place = 1; place < width; place++) {
      if (row[0] !== 'Total' && row[place] !== '')
        figures[`${String(row[0])} | ${String(columns[place])}`] = row[place] ?? '';
    }
  }
  return figures;
}

function recount(leads: readonly Lead[], keyOf: (lead: Lead) => string | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const lead of leads) {
    const key = lead.handedOver instanceof Date ? keyOf(lead) : null;
    if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const is = (words: readonly string[]) => (cell: CellValue) =>
  typeof cell === 'string' && words.includes(cell.toLowerCase());
const isAccepted = is(['accepted', '受け入れ']);
const isRejected = is(['rejected', '却下']);
const isEnded = is(['won', '受注', 'lost', '失注']);
const decided = ({ decision, outcome }: Lead) => {
  if (isAccepted(decision)) return 'Accepted';
  if (isRejected(decision)) return 'Rejected';
  return isEnded(outcome) ? 'Ended without an answer' : 'To answer';
};
const named = (cell: CellValue) => (String(cell).trim() === '' ? '(none)' : String(cell));
const reasonIn = (other: (index: number) => string) => (lead: Lead) => {
  if (String(lead.reason).trim() === '') return '(no reason)';
  const at = REASONS.findIndex(({ name }) => name.toLowerCase() === String(lead.reason).toLowerCase());
  return at < 0 ? '(not in the Reasons tab)' : other(at);
};
const reason = reasonIn((at) => REASONS[at]?.name ?? '');
const kind = reasonIn((at) => REASONS[at]?.kind ?? '');
const month = ({ decidedOn }: Lead) =>
  decidedOn instanceof Date
    ? new Date(decidedOn.getTime() + 9 * 3_600_000).toISOString().slice(0, 7)
    : '(no date)';

const someday = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(Date.UTC(2026, 9, 30, 1) - days * 86_400_000));
const lead: fc.Arbitrary<Lead> = fc.record({
  source: fc.constantFrom<CellValue>('Web', '展示会', '=HYPERLINK("x")', '+1', '', ' '),
  owner: fc.constantFrom<CellValue>('佐藤', '@cmd', '-2', ''),
  handedOver: fc.oneof({ weight: 5, arbitrary: someday }, fc.constantFrom<CellValue>('', 'yesterday')),
  version: fc.constantFrom<CellValue>(1, 2, 3),
  decision: fc.constantFrom<CellValue>('Accepted', 'Rejected', 'rejected', '却下', '', 'a*', '=1+1'),
  decidedOn: fc.oneof({ weight: 4, arbitrary: someday }, fc.constantFrom<CellValue>('', 'soon')),
  reason: fc.constantFrom<CellValue>('No authority', 'Too early', 'No*', '', ' ', '=cmd', 'Late'),
  outcome: fc.constantFrom<CellValue>('', '', 'Open', 'Won', '失注', 'lost?'),
});
const plainLead: Lead = {
  source: 'Web',
  owner: '',
  handedOver: new Date(Date.UTC(2026, 9, 1)),
  version: 1,
  decision: 'Rejected',
  decidedOn: new Date(Date.UTC(2026, 9, 2)),
  reason: 'No authority',
  outcome: '',
};
const plainLeads = (count: number) => Array.from({ length: count }, () => plainLead);

describe('what stands in the way of the pivot tables', () => {
  test('a tab of the team’s own under the name of their data', () => {
    const host = sheetWith(plainLeads(3));
    const { id } = host.workbook.addSheet('Summary data');
    host.workbook.write(id, 1, 1, [['ours']]);
    expect(refused(build(host))).toMatchObject({
      obstacle: { kind: 'tab name taken', tab: 'Summary data' },
    });
    expect(allOf(host, 'Summary data')).toEqual([['ours']]);
  });

  test('what a person wrote where they would stand: they stand right of it', () => {
    const host = sheetWith(plainLeads(3));
    granted(build(host));
    const { id } = areaIn(host, 'Summary', 'A1');
    host.workbook.write(id, 40, 14, [['our note']]);
    granted(build(host));
    expect(host.workbook.values(id, { row: 40, column: 14, rows: 1, columns: 1 })).toEqual([['our note']]);
    expect(pivot(host, 'Reason × Source')).toEqual({ 'No authority | Web': 3 });
  });

  test('more leads than they count: that is said, and mended by the next building', () => {
    const host = sheetWith(plainLeads(4));
    granted(build(host));
    expect(readHandOver(host).summary).toEqual({ name: 'Summary', outgrown: false });
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.insertRows(id, host.workbook.sheet(id).rows, 480);
    fill(host, plainLeads(600));
    expect(readHandOver(host).summary).toEqual({ name: 'Summary', outgrown: true });
    granted(build(host));
    expect(readHandOver(host).summary).toEqual({ name: 'Summary', outgrown: false });
    expect(pivot(host, 'Decision × Version')).toEqual({ 'Rejected | 1': 600 });
  });
});

test.each([
  ['PivotTable.addFilter', 3],
  ['Sheet.insertChart', 2],
  ['Sheet.removeChart', 2],
])('%s failing half way leaves nothing behind that the next building does not replace', (failing, at) => {
  const host = sheetWith(plainLeads(3));
  if (failing === 'Sheet.removeChart') granted(build(host));
  host.fault = { call: failing, at, message: 'Service Spreadsheets failed' };
  expect(() => build(host)).toThrow('Service Spreadsheets failed');
  host.fault = null;
  if (failing.startsWith('Pivot')) expect(readHandOver(host).summary?.outgrown).toBe(true);
  granted(build(host));
  const { id } = areaIn(host, 'Summary', 'A1');
  expect(host.workbook.pivots(id)).toHaveLength(5);
  expect(host.workbook.charts(id)).toHaveLength(3);
  expect(readHandOver(host).summary?.outgrown).toBe(false);
});

describe('the pivot tables of the Summary', () => {
  test('count what an independent recount of the cells counts, whatever was pasted into them', () => {
    fc.assert(
      fc.property(fc.array(lead, { minLength: 90, maxLength: 120 }), (leads) => {
        const host = sheetWith(leads);
        granted(build(host));
        const rejected = (key: (one: Lead) => string) => (one: Lead) =>
          isRejected(one.decision) ? key(one) : null;
        expect(pivot(host, 'Decision × Version')).toEqual(
          recount(leads, (one) => `${decided(one)} | ${String(one.version)}`),
        );
        expect(pivot(host, 'Kind of reason × Owner')).toEqual(
          recount(
            leads,
            rejected((one) => `${kind(one)} | ${named(one.owner)}`),
          ),
        );
        expect(pivot(host, 'Reason × Month')).toEqual(
          recount(
            leads,
            rejected((one) => `${reason(one)} | ${month(one)}`),
          ),
        );
        expect(pivot(host, 'Reason × Source')).toEqual(
          recount(
            leads,
            rejected((one) => `${reason(one)} | ${named(one.source)}`),
          ),
        );
        const [headings = [], ...rows] = allOf(host, 'Leads');
        const grade = headings.indexOf('Grade');
        const grades = new Map(leads.map((one, at) => [one, named(rows[at]?.[grade] ?? '')]));
        expect(pivot(host, 'Decision × Grade')).toEqual(
          recount(leads, (one) => `${decided(one)} | ${grades.get(one) ?? ''}`),
        );
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('follow a decision that is made after they were built', () => {
    const host = sheetWith(plainLeads(3));
    granted(build(host));
    fill(host, [{ ...plainLead, reason: 'Too early', source: '展示会' }, ...plainLeads(2)]);
    expect(pivot(host, 'Reason × Source')).toEqual({ 'No authority | Web': 2, 'Too early | 展示会': 1 });
  });

  test('are made anew in the other language, and a person’s own stay', () => {
    const host = sheetWith(plainLeads(3));
    granted(build(host));
    const { id } = areaIn(host, 'Summary', 'A1');
    const [ours] = host.workbook.pivots(id);
    if (ours === undefined) throw new Error('The Summary has no pivot table');
    const below = host.workbook.extent(id).rows + 10;
    const theirs = host.workbook.addPivot(id, below, 1, ours);
    granted(build(host, 'ja'));
    const pivots = host.workbook.pivots(id);
    expect(pivots).toHaveLength(6);
    expect(pivots.map(({ id: one }) => one)).toContain(theirs);
    expect(pivot(host, '理由 × 流入経路')).toEqual({ 'No authority | Web': 3 });
    expect(() => pivot(host, 'Reason × Source')).toThrow('has no pivot table');
  });
});

describe('the charts of the Summary', () => {
  test('are drawn once, from rows that follow the table, and a person’s own stay', () => {
    const host = sheetWith(plainLeads(3));
    granted(build(host));
    const { id } = areaIn(host, 'Summary', 'A1');
    const titles = () => host.workbook.charts(id).map(({ title }) => title);
    const ours = ['Why leads are rejected', 'Rejection rate by month', 'Handed over by month'];
    expect(titles()).toEqual(ours);
    const place = { sheetId: id, row: 60, column: 1, x: 0, y: 0, width: 200, height: 100 };
    const area = { row: 12, column: 1, rows: 13, columns: 2 };
    host.workbook.addChart(place, {
      ranges: [{ sheetId: id, area }],
      named: true,
      title: 'Handed over by month',
      series: [],
      legend: 'none',
      max: { left: null, right: null },
    });
    granted(build(host, 'ja'));
    expect([...titles()].sort()).toEqual(
      ['Handed over by month', '却下の理由', '月ごとの却下率', '月ごとの引き渡し'].sort(),
    );
    const drawn = allOf(host, 'Summary data').map((row) => row.slice(9, 12));
    expect(drawn[0]).toEqual(['月', '却下率', '適用開始した版']);
    const months = allOf(host, 'Summary').filter(([first]) => first instanceof Date);
    expect(drawn.slice(1, 13)).toEqual(
      months.map(([first, , , , rate, , versions]) => [
        `${month({ ...plainLead, decidedOn: first ?? '' })}${versions === '' ? '' : ` ${String(versions)}`}`,
        rate,
        versions === '' ? '' : 1,
      ]),
    );
    expect(drawn.slice(1, 13).filter(([, , mark]) => mark === 1)).toHaveLength(1);
  });
});
