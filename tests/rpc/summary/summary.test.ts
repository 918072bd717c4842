import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../playground/apps-script/host';
import type { CellValue, Input } from '../../../playground/engine/workbook';
import { formatDay } from '../../../src/domain/values/day';
import { allOf, areaIn, call, granted, type Locale, refused } from '../../add-on';
import { preparedSheet, signedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { columnOf } from '../hand-over-sheet';

const build = (host: Host) => granted(call(host, 'buildSummary', {}));

/** The cells beside a text in the first column of the Summary. */
function beside(host: Host, text: string, locale: Locale = 'en'): CellValue[] {
  const row = allOf(host, locale === 'ja' ? '集計' : 'Summary').find(([first]) => first === text);
  if (row === undefined) throw new Error(`The Summary has no row ${text}`);
  return row.slice(1);
}

const DAY = 86_400_000;
/** The day in the sheet's zone. */
const TODAY = Math.floor((Date.now() + 9 * 3_600_000) / DAY);
/** A moment in the sheet's zone so many days ago. */
const ago = (days: number) => new Date((TODAY - days) * DAY - 9 * 3_600_000 + 10 * 3_600_000);

/** Among them what COUNTIFS would take for a wildcard, a comparison, a blank, a number or a boolean. */
const GARBAGE = [
  ...[
    '',
    ' ',
    'accepted ',
    'ＡＣＣＥＰＴＥＤ',
    '未定',
    '=1+1',
    '*',
    'a*',
    'A???????',
    '~',
    '>0',
    '<>',
    '<>Accepted',
  ],
  ...['=', '=Accepted', '0', '1e5', '45000', '2026-11-01', 'TRUE', '"Accepted"', 7, true],
];
const dates = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 400 }).map(ago) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('', '2026/11/01', 'yesterday', ' ') },
);
const lead = fc.record({
  handedOver: fc.oneof({ weight: 4, arbitrary: dates }, { weight: 1, arbitrary: fc.constant('') }),
  decision: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom<CellValue>('Accepted', 'Rejected', 'rejected', '却下', '受け入れ', ''),
    },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(...GARBAGE) },
  ),
  decidedOn: dates,
  reason: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<CellValue>('No authority', 'Too early', '') },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CellValue>(
        'Other*',
        '*',
        '?',
        '~',
        '<>',
        '=',
        '=cmd',
        ' ',
        '+1',
        '1',
        'TRUE',
      ),
    },
  ),
  outcome: fc.constantFrom<CellValue>('Won', 'Lost', 'won', '', 'a won', '受注'),
});

const asText = (cell: CellValue): Input =>
  typeof cell === 'string' && cell !== '' ? { typed: `'${cell}` } : cell;
const isIn = (words: readonly string[]) => (cell: CellValue) =>
  typeof cell === 'string' && words.includes(cell.toLowerCase());
const isAccepted = isIn(['accepted', '受け入れ']);
const isRejected = isIn(['rejected', '却下']);
const isWon = isIn(['won', '受注']);
const isLost = isIn(['lost', '失注']);
const dayOf = (date: Date) => Math.floor((date.getTime() + 9 * 3_600_000) / DAY);
const monthOf = (date: CellValue) => (date instanceof Date ? formatDay(dayOf(date)).slice(0, 7) : '');

describe('the Summary', () => {
  test('counts what an independent recount of the cells counts, whatever was pasted into them', () => {
    fc.assert(
      fc.property(fc.array(lead, { minLength: 150, maxLength: 250 }), (leads) => {
        const host = preparedSheet(leadRows(250));
        const { id } = areaIn(host, 'Leads', 'A1');
        const [headings = []] = allOf(host, 'Leads');
        const fill = (heading: string, cells: readonly CellValue[]) =>
          host.workbook.write(
            id,
            2,
            headings.indexOf(heading) + 1,
            cells.map((cell) => [asText(cell)]),
          );
        fill(
          'Handed over on',
          leads.map(({ handedOver }) => handedOver),
        );
        fill(
          'Decision',
          leads.map(({ decision }) => decision),
        );
        fill(
          'Decided on',
          leads.map(({ decidedOn }) => decidedOn),
        );
        fill(
          'Rejection reason',
          leads.map(({ reason }) => reason),
        );
        fill(
          'Outcome',
          leads.map(({ outcome }) => outcome),
        );
        build(host);

        const handed = leads.filter(({ handedOver }) => handedOver instanceof Date);
        const count = (test: (one: (typeof leads)[number]) => boolean) => handed.filter(test).length;
        const accepted = count(({ decision }) => isAccepted(decision));
        const rejected = count(({ decision }) => isRejected(decision));
        const noReason = count(
          ({ decision, reason }) => isRejected(decision) && String(reason).trim() === '',
        );
        expect(beside(host, 'Handed over')[0]).toBe(handed.length);
        expect(beside(host, 'Accepted').slice(0, 2)).toEqual([accepted, accepted / (accepted + rejected)]);
        expect(beside(host, 'Rejected').slice(0, 2)).toEqual([rejected, rejected / (accepted + rejected)]);
        const endedUnanswered = count(
          ({ decision, outcome }) =>
            !isAccepted(decision) && !isRejected(decision) && (isWon(outcome) || isLost(outcome)),
        );
        expect(beside(host, 'To answer')[0]).toBe(handed.length - accepted - rejected - endedUnanswered);
        expect(beside(host, 'Ended without an answer')[0]).toBe(endedUnanswered);
        expect(beside(host, 'Overdue')[0]).toBe(
          count(
            ({ decision, outcome, handedOver }) =>
              !isAccepted(decision) &&
              !isRejected(decision) &&
              !isWon(outcome) &&
              !isLost(outcome) &&
              handedOver instanceof Date &&
              TODAY - dayOf(handedOver) > 2,
          ),
        );
        expect(beside(host, 'Rejected without a reason')[0]).toBe(noReason);
        expect(beside(host, 'Won')[0]).toBe(count(({ outcome }) => isWon(outcome)));

        const thisMonth = formatDay(TODAY).slice(0, 7);
        const target = count(
          ({ decision, decidedOn }) => isAccepted(decision) && monthOf(decidedOn) === thisMonth,
        );
        expect(beside(host, 'Accepted leads').slice(0, 3)).toEqual([target, 10, target / 10]);

        const summary = allOf(host, 'Summary');
        const months = summary.filter(([first]) => first instanceof Date);
        expect(months).toHaveLength(12);
        for (const [month = '', handedIn, acceptedIn, rejectedIn] of months) {
          const key = monthOf(month);
          expect([handedIn, acceptedIn, rejectedIn]).toEqual([
            count(({ handedOver }) => monthOf(handedOver) === key),
            count(({ decision, decidedOn }) => isAccepted(decision) && monthOf(decidedOn) === key),
            count(({ decision, decidedOn }) => isRejected(decision) && monthOf(decidedOn) === key),
          ]);
        }

        const ofReason = (wanted: string) =>
          count(({ decision, reason }) => isRejected(decision) && reason === wanted);
        const expected = new Map([
          ['No authority', ofReason('No authority')],
          ['Too early', ofReason('Too early')],
          ['(no reason)', noReason],
          [
            '(not in the Reasons tab)',
            rejected - noReason - ofReason('No authority') - ofReason('Too early'),
          ],
        ]);
        const at = summary.findIndex(([first]) => first === 'Rejection reason');
        const pareto = summary
          .slice(at + 1)
          .filter(([name, leadsOf]) => name !== '' && typeof leadsOf === 'number');
        expect(new Map(pareto.map(([name, leadsOf]) => [name, leadsOf]))).toEqual(
          new Map([...expected].filter(([, leadsOf]) => leadsOf > 0)),
        );
        const counts = pareto.map(([, leadsOf]) => Number(leadsOf));
        expect(counts).toEqual([...counts].sort((one, other) => other - one));
        if (rejected > 0) expect(pareto[pareto.length - 1]?.[3]).toBeCloseTo(1, 10);
      }),
      { numRuns: 6 },
    );
  });

  test('counts by one word alone, and targets of every kind', () => {
    const headings = ['Company', 'Name', 'Job title', 'Employees', 'Email', 'Phone', 'ステータス'];
    const rows = leadRows(6).map((row, at) => [...row, at === 2 ? '受注済' : '対応中']);
    const host = signedSheet(rows, 'en', headings);
    const words = { 受注済: 'won' };
    const take = [{ column: 'outcome' as const, header: 'ステータス', words }];
    granted(call(host, 'prepareHandOver', { take, reasons: [] }));
    const { id } = areaIn(host, 'Leads', 'A1');
    const [titles = []] = allOf(host, 'Leads');
    const put = (row: number, heading: string, cell: Input) =>
      host.workbook.write(id, row, titles.indexOf(heading) + 1, [[cell]]);
    for (const row of [2, 3, 4, 5]) put(row, 'Handed over on', ago(0));
    put(2, 'Handed over on', ago(500));
    put(4, 'Decision', 'Accepted');
    put(4, 'Decided on', ago(0));
    const target = (name: string, counts: string, note: string) => [
      'Target',
      name,
      counts,
      '',
      4,
      '',
      '',
      note,
    ];
    const { id: definition } = areaIn(host, 'Definition', 'A1');
    const rowsNow = allOf(host, 'Definition').length;
    host.workbook.insertRows(definition, rowsNow + 1, 6);
    host.workbook.write(definition, rowsNow + 1, 1, [
      target('hot', 'hot', 'a year'),
      target('handed', '引き渡し', ''),
      target('today', 'Handed over', 'a day'),
      target('won', '受注', '四半期ごと'),
      target('accepted', 'accepted', 'a week'),
      target('odd', 'happiness', 'a month'),
    ]);
    build(host);
    expect(beside(host, 'Handed over')[0]).toBe(4);
    expect(beside(host, 'Won')[0]).toBe(1);
    expect(beside(host, 'hot').slice(0, 5)).toEqual([1, 4, 0.25, 'hot', 'this year']);
    expect(beside(host, 'handed').slice(0, 5)).toEqual([3, 4, 0.75, '引き渡し', 'this month']);
    expect(beside(host, 'today')[0]).toBe(3);
    expect(beside(host, 'won').slice(0, 1)).toEqual([1]);
    expect(beside(host, 'accepted')[0]).toBe(1);
    expect(String(beside(host, 'odd')[0])).toMatch(/^Not counted/);
  });

  test('counts a decision that is made after it was built, and a column that was moved', () => {
    const host = preparedSheet(leadRows(4));
    build(host);
    expect(beside(host, 'Accepted')[0]).toBe(0);
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.insertColumns(id, 3, 2);
    const headings = allOf(host, 'Leads')[0] ?? [];
    host.workbook.write(id, 2, headings.indexOf('Handed over on') + 1, [[ago(1)]]);
    host.workbook.write(id, 2, headings.indexOf('Decision') + 1, [['Accepted']]);
    expect(beside(host, 'Accepted').slice(0, 2)).toEqual([1, 1]);
  });

  test('is in Japanese for who reads Japanese, and tells when a version was put in force', () => {
    const host = preparedSheet(leadRows(2), 'ja');
    build(host);
    expect(beside(host, '引き渡し', 'ja')[0]).toBe(0);
    const months = allOf(host, '集計').filter(([first]) => first instanceof Date);
    expect(months[11]?.[6]).toBe('第1版');
  });

  test('is written anew over itself, and leaves what a person wrote beside it', () => {
    const host = preparedSheet(leadRows(2));
    build(host);
    const before = allOf(host, 'Summary');
    const { id } = areaIn(host, 'Summary', 'A1');
    host.workbook.insertColumns(id, 12, 3);
    host.workbook.write(id, 2, 13, [['ask Kim']]);
    host.workbook.write(id, 5, 8, [['more than in May']]);
    build(host);
    const after = allOf(host, 'Summary');
    expect(after.map((row) => row.slice(0, 7))).toEqual(before.map((row) => row.slice(0, 7)));
    expect(after.map((row) => row.slice(9, 11))).toEqual(before.map((row) => row.slice(9, 11)));
    expect([after[1]?.[12], after[4]?.[7]]).toEqual(['ask Kim', 'more than in May']);
  });

  test("never writes over a tab of the team's own that has its name", () => {
    const host = preparedSheet(leadRows(2));
    const { id } = host.workbook.addSheet('Summary');
    host.workbook.write(id, 1, 1, [['our own numbers']]);
    expect(refused(call(host, 'buildSummary', {}))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'tab name taken', tab: 'Summary' },
    });
    expect(allOf(host, 'Summary')).toEqual([['our own numbers']]);
  });

  test('leads that are handed over below its table count too', () => {
    const host = preparedSheet(leadRows(2));
    build(host);
    expect(columnOf(host, 'Company')).toHaveLength(2);
    const { id } = areaIn(host, 'Leads', 'A1');
    const headings = allOf(host, 'Leads')[0] ?? [];
    host.workbook.insertRows(id, 5, 50);
    host.workbook.write(id, 40, headings.indexOf('Handed over on') + 1, [[ago(0)]]);
    expect(beside(host, 'Handed over')[0]).toBe(1);
  });
});
