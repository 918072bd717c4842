import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import type { SpreadsheetLocale } from '../../playground/engine/workbook';
import { DECISION_WORDS } from '../../src/domain/hand-over/answer-word';
import { HAND_OVER_HEADINGS } from '../../src/domain/hand-over/hand-over-column';
import { MEETING_WORDS } from '../../src/domain/meeting/meeting-words';
import { SUMMARY_WORDS } from '../../src/domain/summary/summary-words';
import { TAB_NAMES } from '../../src/sheets/grid/own-tab';
import { allOf, call, granted, type Locale, MEMBERS, putInForce, setUp, stateOf } from '../add-on';
import { openTestHost } from '../host';
import { HEADINGS, leadRows, REASONS, signDefinition, trimSheets } from '../make-sheet';
import { cellOf, columnOf, handOver, place } from './hand-over-sheet';

/** A day and a half to decide, and a grade and a threshold that are no whole numbers. */
const FRACTIONS = [
  ['Service level', 'Answer', '', '', 1.5, '', '', 'days'],
  ['Criterion', 'Reachable by mail', 'Email', 'is not empty', '', 0.5, 'Fit', ''],
];

const LOCALES: readonly (readonly [SpreadsheetLocale, Locale])[] = [
  ['de_DE', 'en'],
  ['ja_JP', 'ja'],
  ['en_US', 'en'],
];

function openIn(locale: SpreadsheetLocale, language: Locale): Host {
  const host = openTestHost({
    tables: [{ name: 'Leads', rows: [HEADINGS, ...leadRows(6)] }],
    locale,
    language,
    user: { email: MEMBERS.marketing, locale: language },
  });
  host.open('LIMITED');
  return host;
}

/** The formulas that the sheet holds and can't read or compute. */
const errorsIn = (host: Host) => host.workbook.errors().map(({ text, message }) => [text, message]);

describe.each(LOCALES)('the whole story in a spreadsheet of %s', (locale, language) => {
  const side = language === 'ja' ? 1 : 0;
  const host = openIn(locale, language);
  const heading = (column: keyof typeof HAND_OVER_HEADINGS) => HAND_OVER_HEADINGS[column][language];

  beforeAll(() => {
    setUp(host);
    signDefinition(host, FRACTIONS);
    trimSheets(host);
    granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[language] }));
  });

  test('set up and signed, every lead is scored', () => {
    const [score = ''] = columnOf(host, language === 'ja' ? 'スコア' : 'Score');
    expect([score, cellOf(host, 1, language === 'ja' ? 'スコア' : 'Score')]).toEqual([70.5, 0.5]);
    expect(errorsIn(host)).toEqual([]);
  });

  test('leads are handed over and decided, each decision gets its date', () => {
    granted(handOver(host, [0, 2, 4]));
    host.edit('Leads', place(host, 0, heading('decision')), DECISION_WORDS.accepted[language]);
    host.edit('Leads', place(host, 2, heading('decision')), DECISION_WORDS.rejected[language]);
    host.edit('Leads', place(host, 2, heading('reason')), REASONS[language][0]?.name ?? '');
    granted(call(host, 'check', {}));
    expect(columnOf(host, heading('decidedOn')).map((date) => date instanceof Date)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('a meeting counts them', () => {
    granted(call(host, 'holdMeeting', {}));
    expect(errorsIn(host)).toEqual([]);
    const rows = allOf(host, TAB_NAMES.meeting[language]);
    const beside = (key: 'handedOver' | 'accepted' | 'rejected' | 'undecided' | 'overdue') =>
      rows.find(([first]) => first === MEETING_WORDS[key][side])?.slice(1, 3);
    expect(beside('handedOver')).toEqual([3, 3]);
    expect(beside('accepted')).toEqual([1, 1]);
    expect(beside('rejected')).toEqual([1, 1]);
    expect(beside('undecided')).toEqual([1, 1]);
    expect(beside('overdue')).toEqual(['', 0]);
  });

  test('the Summary counts them', () => {
    granted(call(host, 'buildSummary', {}));
    expect(errorsIn(host)).toEqual([]);
    const rows = allOf(host, TAB_NAMES.summary[language]);
    const beside = (key: keyof typeof SUMMARY_WORDS) =>
      rows.find(([first]) => first === SUMMARY_WORDS[key][side])?.slice(1, 3);
    expect(beside('handedOver')).toEqual([3, '']);
    expect(beside('accepted')).toEqual([1, 0.5]);
    expect(beside('rejected')).toEqual([1, 0.5]);
    expect(beside('undecided')).toEqual([1, '']);
    expect(beside('overdue')).toEqual([0, '']);
    const months = rows.filter(([first]) => first instanceof Date);
    expect(months[11]?.slice(1, 5)).toEqual([3, 1, 1, 0.5]);
    expect(months[11]?.[6]).toBe(language === 'ja' ? '第1版' : 'v1');
    expect(rows.find(([first]) => first === REASONS[language][0]?.name)?.slice(1, 4)).toEqual([1, 1, 1]);
    const counted = allOf(host, TAB_NAMES.summaryData[language]).slice(1, 4);
    expect(counted.map(([decision]) => decision)).toEqual([
      SUMMARY_WORDS.accepted[side],
      SUMMARY_WORDS.rejected[side],
      SUMMARY_WORDS.undecided[side],
    ]);
  });

  test('another signing rewrites no formula that is right', () => {
    const { draft } = stateOf(host);
    const rows = (draft?.rows ?? []).map((row) => row.map((cell) => (cell === 50 ? 40 : cell)));
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    host.resetCalls();
    putInForce(host);
    expect(host.calls.get('Range.setFormula') ?? 0).toBe(0);
    expect(host.calls.get('Sheet.setConditionalFormatRules') ?? 0).toBe(0);
    expect(cellOf(host, 0, language === 'ja' ? 'スコア' : 'Score')).toBe(60.5);
  });
});
