import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../playground/apps-script/host';
import type { CellValue, Input } from '../../../playground/engine/workbook';
import { countDecisions } from '../../../src/domain/rejections/decision-counts';
import { judgeRejections } from '../../../src/domain/rejections/rejection';
import { sumRejections } from '../../../src/domain/rejections/rejection-sum';
import { sheetCalendar } from '../../../src/domain/values/day';
import { decodeHandOver } from '../../../src/sidebar/hand-over/hand-over';
import {
  actAs,
  allOf,
  areaIn,
  call,
  formulasOf,
  granted,
  type Locale,
  MEMBERS,
  protectTab,
  refused,
} from '../../add-on';
import { preparedSheet, reopen, signedSheet } from '../../made-sheet';
import { leadRows, REASONS } from '../../make-sheet';
import { put, readHandOver } from '../hand-over-sheet';

const TAB = { en: 'Meeting', ja: '定例' } as const;
const hold = (host: Host) => granted(call(host, 'holdMeeting', {}));

const HEADINGS = {
  en: {
    handedOver: 'Handed over on',
    version: 'Version',
    scoreThen: 'Score then',
    decision: 'Decision',
    decidedOn: 'Decided on',
    reason: 'Rejection reason',
    note: 'Rejection note',
  },
  ja: {
    handedOver: '引き渡し日',
    version: '版',
    scoreThen: '引き渡し時スコア',
    decision: '判定',
    decidedOn: '判定日',
    reason: '却下理由',
    note: '却下メモ',
  },
} as const;
type Column = keyof (typeof HEADINGS)['en'];
const COLUMNS = ['handedOver', 'version', 'scoreThen', 'decision', 'decidedOn', 'reason', 'note'] as const;

const DAY = 86_400_000;
/** So many days ago, at ten in the sheet's zone. */
const ago = (days: number) =>
  new Date((Math.floor((Date.now() + 9 * 3_600_000) / DAY) - days) * DAY + 3_600_000);

function fill(host: Host, locale: Locale, row: number, cells: Partial<Record<Column, CellValue>>): void {
  for (const column of COLUMNS) {
    const cell = cells[column];
    if (cell !== undefined)
      put(host, row, HEADINGS[locale][column], typeof cell === 'string' ? { typed: `'${cell}` } : cell);
  }
}

/** The first reason contradicts a criterion of the definition, which is the same in both languages. */
function contradict(host: Host, locale: Locale): void {
  const { id } = areaIn(host, locale === 'ja' ? '却下理由' : 'Reasons', 'A1');
  host.workbook.write(id, 2, 4, [['Decision maker']]);
}

/** Four leads were handed over: one accepted, two rejected for what the definition asks for, one waiting too long. */
function answeredSheet(locale: Locale): Host {
  const host = preparedSheet(leadRows(8), locale);
  contradict(host, locale);
  const handed = { handedOver: ago(20), version: 1, scoreThen: 70 };
  const rejected = { ...handed, decision: locale === 'ja' ? '却下' : 'Rejected', decidedOn: ago(9) };
  const [reason] = REASONS[locale];
  fill(host, locale, 0, {
    ...handed,
    decision: locale === 'ja' ? '受け入れ' : 'Accepted',
    decidedOn: ago(10),
  });
  fill(host, locale, 2, { ...rejected, reason: reason?.name ?? '', note: '=HYPERLINK("x")' });
  fill(host, locale, 4, { ...rejected, reason: reason?.name ?? '', note: '+81 90' });
  fill(host, locale, 6, handed);
  return host;
}

/** The cells right of a text in the first column of the Meeting tab, the newest meeting first. */
function beside(host: Host, text: string, nth = 0): CellValue[] {
  const found = allOf(host, host.user.locale === 'ja' ? TAB.ja : TAB.en).filter(([first]) => first === text);
  const row = found[nth];
  if (row === undefined) throw new Error(`The meeting has no row ${text}`);
  return row.slice(1);
}

/** Writes into the tab as a person does. */
function type(host: Host, locale: Locale, row: number, column: number, text: string): void {
  const { id } = areaIn(host, TAB[locale], 'A1');
  host.workbook.write(id, row, column, [[text]]);
}

/** The 1-based row of the nth text in the first column. */
function rowOf(host: Host, locale: Locale, text: string, nth = 0): number {
  const rows = allOf(host, TAB[locale]).flatMap(([first], at) => (first === text ? [at + 1] : []));
  return rows[nth] ?? 0;
}

/** The same sheet so many days later. */
function daysOn(host: Host, days: number): Host {
  const saved = host.workbook.save();
  return reopen(saved, host.user.email, new Date(Date.now() + days * DAY).toISOString());
}

const WORDS = {
  en: {
    handedOver: 'Handed over',
    accepted: 'Accepted',
    rejected: 'Rejected',
    undecided: 'To answer',
    since: 'Since',
    definition: 'The definition let it through',
    late: 'Overdue leads',
    minutes: 'Minutes',
    amendment: 'Proposed amendment',
  },
  ja: {
    handedOver: '引き渡し',
    accepted: '受け入れ',
    rejected: '却下',
    undecided: '回答待ち',
    since: '対象期間の開始',
    definition: '定義を満たしていた',
    late: '期限超過のリード',
    minutes: '議事録',
    amendment: '見直しの提案',
  },
} as const;

describe.each(['en', 'ja'] as const)('a meeting in %s', (locale) => {
  const words = WORDS[locale];

  test('tells what was handed over and answered, what is late, and what the rejections show', () => {
    const host = answeredSheet(locale);
    expect(hold(host).meeting?.name).toBe(TAB[locale]);
    expect(beside(host, words.handedOver).slice(0, 2)).toEqual([4, 4]);
    expect(beside(host, words.accepted).slice(0, 2)).toEqual([1, 1]);
    expect(beside(host, words.rejected).slice(0, 2)).toEqual([2, 2]);
    expect(beside(host, words.undecided).slice(0, 2)).toEqual([1, 1]);
    expect(beside(host, words.definition)[0]).toBe(2);
    expect(allOf(host, TAB[locale])[rowOf(host, locale, words.late)]?.[0]).toBe('Company 6 · Person 6');
    const said = locale === 'ja' ? 'Job titleが「Director」を含む' : 'Job title contains Director';
    expect(beside(host, said).slice(0, 3)).toEqual([2, 2, 'Decision maker']);
    expect(beside(host, '　Company 2 · Person 2')[1]).toBe('=HYPERLINK("x")');
  });

  test('has what people wrote as text, and figures that follow the sheet by themselves', () => {
    const host = answeredSheet(locale);
    hold(host);
    const formulas = formulasOf(host, TAB[locale], 'A1:E80').flat().filter(Boolean);
    expect(formulas.every((one) => /^=(SUMPRODUCT|COUNT)\(/.test(one))).toBe(true);
    fill(host, locale, 6, { decision: locale === 'ja' ? '受け入れ' : 'Accepted', decidedOn: ago(0) });
    expect(beside(host, words.accepted).slice(0, 2)).toEqual([2, 2]);
    expect(beside(host, words.undecided).slice(0, 2)).toEqual([0, 0]);
  });

  test('writes no name, owner, note or meaning as a formula', () => {
    const host = answeredSheet(locale);
    const hostile = { typed: "'=HYPERLINK(1)" };
    put(host, 6, 'Company', hostile);
    put(host, 2, 'Company', { typed: "'+81 3" });
    const { id } = areaIn(host, locale === 'ja' ? '用語' : 'Terms', 'A1');
    host.workbook.write(id, 2, 1, [[hostile, '', { typed: "'@cmd" }, { typed: "'-1+2" }]]);
    hold(host);
    const cells = allOf(host, TAB[locale]).flat();
    expect(cells).toContain('=HYPERLINK(1)');
    expect(cells.some((cell) => String(cell).startsWith('=HYPERLINK(1) · '))).toBe(true);
    expect(formulasOf(host, TAB[locale], 'A13:E80').flat().filter(Boolean)).toEqual([]);
    expect(host.workbook.errors()).toEqual([]);
  });

  test('is shown in the grid', () => {
    const host = answeredSheet(locale);
    hold(host);
    const { sheetId } = host.workbook.selection();
    expect(host.workbook.sheet(sheetId).name).toBe(TAB[locale]);
  });

  test('of the same day is renewed in its place, and its minutes stay', () => {
    const host = answeredSheet(locale);
    hold(host);
    const minutes = rowOf(host, locale, words.minutes);
    type(host, locale, minutes + 1, 1, 'We talked');
    type(host, locale, minutes + 2, 7, 'far right');
    fill(host, locale, 6, { decision: locale === 'ja' ? '受け入れ' : 'Accepted', decidedOn: ago(0) });
    hold(host);
    expect(rowOf(host, locale, words.minutes, 1)).toBe(0);
    const now = rowOf(host, locale, words.minutes);
    expect(allOf(host, TAB[locale])[now]?.[0]).toBe('We talked');
    expect(allOf(host, TAB[locale])[now + 1]?.[6]).toBe('far right');
  });

  test.each([
    ['typed into it', 6, 2],
    ['written beside it', 3, 7],
  ])('of the same day stays whole where somebody has %s: the new one stands above', (_, row, column) => {
    const host = answeredSheet(locale);
    hold(host);
    type(host, locale, row, column, 'mine');
    const before = allOf(host, TAB[locale]);
    hold(host);
    const after = allOf(host, TAB[locale]);
    expect(after.slice(-before.length)).toEqual(before);
    expect(rowOf(host, locale, words.minutes, 1)).toBeGreaterThan(0);
  });

  test('of a later day looks back to the one before, which moves down with its minutes', () => {
    const host = answeredSheet(locale);
    hold(host);
    type(host, locale, rowOf(host, locale, words.minutes) + 1, 1, '=1+1 is what we said');
    const later = daysOn(host, 7);
    fill(later, locale, 6, {
      decision: locale === 'ja' ? '却下' : 'Rejected',
      decidedOn: ago(-6),
      reason: REASONS[locale][0]?.name ?? '',
    });
    hold(later);
    expect(beside(later, words.since)[0]).toBeInstanceOf(Date);
    expect(beside(later, words.handedOver).slice(0, 2)).toEqual([0, 4]);
    expect(beside(later, words.rejected).slice(0, 2)).toEqual([1, 3]);
    expect(beside(later, words.definition)[0]).toBe(1);
    expect(beside(later, words.handedOver, 1)[0]).toBe(4);
    expect(beside(later, words.definition, 1)[0]).toBe(2);
    const minutes = rowOf(later, locale, words.minutes, 1);
    expect(allOf(later, TAB[locale])[minutes]?.[0]).toBe('=1+1 is what we said');
    const [newest = '', older = ''] = [later, host].map((one) => readHandOver(one).meeting?.day);
    expect(newest > older).toBe(true);
  });

  test('proposes what at least three rejections speak for, with its evidence', () => {
    const host = answeredSheet(locale);
    fill(host, locale, 6, {
      decision: locale === 'ja' ? '却下' : 'Rejected',
      decidedOn: ago(1),
      reason: REASONS[locale][0]?.name ?? '',
    });
    hold(host);
    const at = rowOf(host, locale, words.amendment);
    const lines = allOf(host, TAB[locale])
      .slice(at, at + 3)
      .map(([first]) => first);
    expect(lines).toEqual(
      locale === 'ja'
        ? [
            '「Decision maker」の条件を厳しくするか、外します：Job titleが「Director」を含む',
            '却下3件のうち3件がこの条件を満たしていました。',
            'この条件の点数がないと対象から外れるもの：却下3件、受け入れ1件、受注0件',
          ]
        : [
            'Tighten or drop “Decision maker”: Job title contains Director',
            '3 of 3 rejected leads met it.',
            'Of all leads so far, without its points are kept back: rejected 3, accepted 1, won 0.',
          ],
    );
  });

  test('prints on two pages: it has at most 96 rows, whatever is in it', () => {
    const host = preparedSheet(leadRows(60), locale);
    for (let row = 0; row < 60; row += 2)
      fill(host, locale, row, {
        handedOver: ago(30),
        version: 1,
        scoreThen: 70,
        ...(row < 40
          ? {
              decision: locale === 'ja' ? '却下' : 'Rejected',
              decidedOn: ago(3),
              reason: REASONS[locale][0]?.name ?? '',
              note: 'word '.repeat(200),
            }
          : {}),
      });
    hold(host);
    expect(allOf(host, TAB[locale]).length).toBeLessThanOrEqual(96);
  });

  test('is refused where the tab is somebody’s own, or protected, or no lead can be handed over yet', () => {
    const host = answeredSheet(locale);
    const { id } = host.workbook.addSheet(TAB[locale]);
    host.workbook.write(id, 1, 1, [['ours']]);
    expect(refused(call(host, 'holdMeeting', {}))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'tab name taken', tab: TAB[locale] },
    });
    expect(allOf(host, TAB[locale])).toEqual([['ours']]);

    const closed = answeredSheet(locale);
    hold(closed);
    protectTab(closed, TAB[locale]);
    actAs(closed, MEMBERS.sales);
    expect(refused(call(closed, 'holdMeeting', {}))).toMatchObject({ obstacle: { kind: 'protected tab' } });

    expect(refused(call(signedSheet(leadRows(), locale), 'holdMeeting', {}))).toEqual({ kind: 'not set up' });
  });
});

const someday = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }).map(ago) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('', '2026/11/01', 'soon') },
);
const anyLead = fc.record({
  handedOver: someday,
  version: fc.constantFrom<CellValue>(1, ''),
  scoreThen: fc.constantFrom<CellValue>(70, 10, ''),
  decision: fc.constantFrom<CellValue>('Accepted', 'rejected', '却下', '', '=1+1', 'a*'),
  decidedOn: someday,
  reason: fc.constantFrom<CellValue>('No authority', 'Too early', '=cmd', '+1', ''),
  note: fc.constantFrom<CellValue>('', '=1+1', '@x', 'plain'),
});
/** So many rows has the lead tab. */
const ROOM = 60;

test('counts as the Rejections panel does, whatever was pasted into the columns', () => {
  fc.assert(
    fc.property(fc.array(anyLead, { minLength: ROOM, maxLength: ROOM }), (leads) => {
      const host = preparedSheet(leadRows(ROOM));
      const { id } = areaIn(host, 'Leads', 'A1');
      const [headings = []] = allOf(host, 'Leads');
      const asText = (cell: CellValue): Input =>
        typeof cell === 'string' && cell !== '' ? { typed: `'${cell}` } : cell;
      for (const column of COLUMNS) {
        const cells = leads.map((lead) => [asText(lead[column])]);
        host.workbook.write(id, 2, headings.indexOf(HEADINGS.en[column]) + 1, cells);
      }
      hold(host);
      const panel = decodeHandOver(readHandOver(host), sheetCalendar('Asia/Tokyo'), Infinity);
      const counts = countDecisions(panel.records);
      for (const figure of ['handedOver', 'accepted', 'rejected', 'undecided'] as const)
        expect(beside(host, WORDS.en[figure])[1]).toBe(counts[figure]);
      const { headers, rows } = panel.leads;
      const { byVerdict } = sumRejections(judgeRejections({ ...panel, headers, rows }));
      expect(beside(host, WORDS.en.definition)[0]).toBe(byVerdict.definition);
      expect(beside(host, 'Handed over without meeting it')[0]).toBe(byVerdict['hand-over']);
      expect(formulasOf(host, 'Meeting', 'A13:E80').flat().filter(Boolean)).toEqual([]);
    }),
    { numRuns: 3 },
  );
});
