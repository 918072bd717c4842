import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { HAND_OVER_HEADINGS, type HandOverColumn } from '../../../src/domain/hand-over/hand-over-column';
import { judgeRejections } from '../../../src/domain/rejections/rejection';
import { SUMMARY_WORDS } from '../../../src/domain/summary/summary-words';
import { decodeHandOver } from '../../../src/sidebar/hand-over/hand-over';
import {
  actAs,
  allOf,
  areaIn,
  call,
  granted,
  type Locale,
  MEMBERS,
  putInForce,
  refused,
  stateOf,
} from '../../add-on';
import { TOKYO } from '../../calendars';
import { signedSheet } from '../../made-sheet';
import { leadRows, REASONS } from '../../make-sheet';
import { cellOf, handOver, put, readHandOver, seenLeads } from '../hand-over-sheet';

const HANDED_OVER = [0, 2, 4];
const EARLY = { en: 'Too early', ja: '時期尚早' } as const;
const AUTHORITY = { en: 'No authority', ja: '決裁権なし' } as const;

describe.each<Locale>(['en', 'ja'])('Sales rejects all leads of a hand-over, in %s', (locale) => {
  const side = locale === 'ja' ? 1 : 0;
  const heading = (column: HandOverColumn) => HAND_OVER_HEADINGS[column][locale];
  const reasons = REASONS[locale].map((one, at) =>
    at === 0 ? { ...one, contradicts: 'Decision maker' } : one,
  );

  /** Three leads are handed over by version 1, and each is rejected in the sidebar for a reason. */
  function rejectedSheet(): Host {
    const host = signedSheet(leadRows(6), locale);
    granted(call(host, 'prepareHandOver', { take: [], reasons }));
    granted(handOver(host, HANDED_OVER));
    actAs(host, MEMBERS.sales);
    HANDED_OVER.forEach((row, at) => {
      const [lead = { row, print: '' }] = seenLeads(readHandOver(host), [row]);
      const reason = at === 1 ? EARLY[locale] : AUTHORITY[locale];
      granted(call(host, 'reject', { lead, reason, note: `note ${at}` }));
    });
    actAs(host, MEMBERS.marketing);
    return host;
  }

  /** What each rejection shows, by the clauses of the version at the hand-over. */
  const judged = (host: Host) => {
    const { leads, records, reasons, versions } = decodeHandOver(readHandOver(host), TOKYO, Infinity);
    return judgeRejections({ headers: leads.headers, rows: leads.rows, records, reasons, versions }).map(
      ({ row, version, verdict, criteria, fields }) => [row, version, verdict, ...criteria, ...fields],
    );
  };

  /** The Summary's figures, built anew only the first time: formulas follow by themselves. */
  const figures = (host: Host) => {
    const rows = allOf(host, locale === 'ja' ? '集計' : 'Summary');
    return (['handedOver', 'accepted', 'rejected', 'undecided', 'noReason'] as const).map(
      (figure) => rows.find(([first]) => first === SUMMARY_WORDS[figure][side])?.[1],
    );
  };

  /** How many of the marks hold for each lead that was handed over. */
  const marks = (host: Host) => {
    const { id } = areaIn(host, 'Leads', 'A1');
    const formulas = host.workbook
      .conditionalFormats(id)
      .flatMap(({ condition }) => (condition.kind === 'formula' ? [condition.formula] : []));
    const { columns } = host.workbook.extent(id);
    host.workbook.insertColumns(id, columns + 1, formulas.length + 2);
    const area = { row: 2, column: columns + 2, rows: 6, columns: formulas.length };
    const ofRow = (formula: string, row: number) => formula.replaceAll(/(\$[A-Z]+)2\b/g, `$1${row}`);
    host.workbook.write(
      id,
      area.row,
      area.column,
      Array.from({ length: area.rows }, (_, at) =>
        formulas.map((formula) => ({ formula: ofRow(formula, at + 2) })),
      ),
    );
    const held = host.workbook.values(id, area).map((row) => row.filter((cell) => cell === true).length);
    host.workbook.clear(id, area, { contents: true });
    return HANDED_OVER.map((row) => held[row]);
  };

  /** Both sign that an employee fewer is large enough, and that decision makers count for more. */
  function signAnother(host: Host): void {
    const { draft } = stateOf(host);
    const rows = (draft?.rows ?? []).map((row) =>
      row[1] === 'Decision maker' ? row.map((cell, at) => (at === 5 ? 60 : cell)) : row,
    );
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    putInForce(host);
  }

  test('Marketing sees against which clause each was held, and nothing is left to hand over', () => {
    const host = rejectedSheet();
    // What the reason speaks of was never known of this one.
    put(host, 4, 'Job title', '');
    expect(judged(host)).toEqual([
      [0, 1, 'definition', 'Decision maker'],
      [2, 1, 'timing'],
      [4, 1, 'data', 'Decision maker', 'Job title'],
    ]);
    granted(call(host, 'buildSummary', {}));
    expect(figures(host)).toEqual([3, 0, 3, 0, 0]);
    expect(marks(host)).toEqual([0, 0, 0]);
    expect(refused(handOver(host, [0])).kind).toBe('not ready');
  });

  test('one is put back, handed over by another version, and answered anew', () => {
    const host = rejectedSheet();
    granted(call(host, 'buildSummary', {}));
    granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2026-01-05' }));
    signAnother(host);
    const { last } = granted(handOver(host, [0]));
    expect(
      ['version', 'scoreThen', 'decision', 'reason', 'note', 'recycleOn'].map((column) => {
        const known = Object.keys(HAND_OVER_HEADINGS).find((one): one is HandOverColumn => one === column);
        return known === undefined ? null : cellOf(host, 0, heading(known));
      }),
    ).toEqual([2, 80, '', '', '', '']);
    const earlier = String(cellOf(host, 0, heading('earlier')));
    expect(earlier).toContain(locale === 'ja' ? ' · 第1版 · 70 · ' : ' · v1 · 70 · ');
    expect(earlier).toContain(`${AUTHORITY[locale]} · 2026-01-05 · note 0`);

    // The others are still held against the version that handed them over, and this one against none.
    expect(judged(host)).toEqual([
      [2, 1, 'timing'],
      [4, 1, 'definition', 'Decision maker'],
    ]);
    expect(figures(host)).toEqual([3, 0, 2, 1, 0]);
    expect(marks(host)).toEqual([0, 0, 0]);

    // Without a reason a rejection is marked, and counted as such.
    put(host, 0, heading('decision'), locale === 'ja' ? '却下' : 'Rejected');
    expect(figures(host)).toEqual([3, 0, 3, 0, 1]);
    expect(marks(host)).toEqual([1, 0, 0]);
    put(host, 0, heading('decision'), '');
    actAs(host, MEMBERS.sales);
    const [lead = { row: 0, print: '' }] = seenLeads(readHandOver(host), [0]);
    granted(call(host, 'accept', { lead }));
    expect(figures(host)).toEqual([3, 1, 2, 0, 0]);
    expect(cellOf(host, 0, heading('decidedBy'))).toBe(MEMBERS.sales);
    // It is decided: nothing of that hand-over is left to take back.
    expect(refused(call(host, 'undoHandOver', { at: last ?? 0 })).kind).toBe('stale leads');
  });

  test('the second hand-over taken back gives the lead its rejection again', () => {
    const host = rejectedSheet();
    const columns = ['version', 'scoreThen', 'decision', 'reason', 'note', 'decidedBy'] as const;
    const before = columns.map((column) => cellOf(host, 0, heading(column)));
    granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2026-01-05' }));
    signAnother(host);
    const { last } = granted(handOver(host, [0]));
    granted(call(host, 'undoHandOver', { at: last ?? 0 }));
    expect(columns.map((column) => cellOf(host, 0, heading(column)))).toEqual(before);
    expect(judged(host).map(([row, version, verdict]) => [row, version, verdict])).toEqual([
      [0, 1, 'definition'],
      [2, 1, 'timing'],
      [4, 1, 'definition'],
    ]);
  });
});
