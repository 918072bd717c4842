import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { backtest, type KnownEnding } from '../../../src/domain/insight/backtest/backtest';
import { backtestSheet } from '../../../src/domain/insight/backtest/backtest-sheet';
import { allOf, areaIn, call, granted, type Locale, MEMBERS } from '../../add-on';
import { openTestHost } from '../../host';

const LEADS = [
  ['Company', 'Employees'],
  ['ACME', 12],
];
const TAB = { en: 'Backtest', ja: '実績' } as const;

function open(locale: Locale): Host {
  return openTestHost({
    tables: [{ name: 'Leads', rows: LEADS }],
    language: locale,
    user: { email: MEMBERS.marketing, locale },
  });
}

/** What is written of so many scores, ten leads each. */
function pageOf(scores: number, language: Locale) {
  const leads = Array.from({ length: scores * 10 }, (_, at) => at % scores);
  const fates = leads.map((score): KnownEnding => (score === 0 ? 'never' : score > 1 ? 'won' : 'rejected'));
  const named = { backtest: backtest(leads, fates, 2), threshold: 0, isUnseen: false };
  return backtestSheet(
    [
      { name: 'inForce', ...named },
      { name: 'draft', ...named },
    ],
    'by capacity: 10',
    20_000,
    language,
  );
}

const charts = (host: Host, tab: string) => host.workbook.charts(areaIn(host, tab, 'A1').id);
const names = (host: Host) => host.workbook.sheets().map(({ name }) => name);

describe.each(['en', 'ja'] as const)('a backtest is written to a tab (%s)', (locale) => {
  const tab = TAB[locale];

  test('as plain cells, with a chart of its own for each definition', () => {
    const host = open(locale);
    const page = pageOf(5, locale);
    expect(granted(call(host, 'writeBacktest', page))).toEqual({ tab });
    const cells = allOf(host, tab);
    page.rows.forEach((row, at) => {
      expect(cells[at]?.slice(0, row.length)).toEqual(row);
    });
    expect(charts(host, tab)).toHaveLength(2);
    expect(names(host)).toEqual(['Leads', tab]);
  });

  test('over the last one, of which nothing is left', () => {
    const host = open(locale);
    granted(call(host, 'writeBacktest', pageOf(20, locale)));
    const page = pageOf(4, locale);
    granted(call(host, 'writeBacktest', page));
    expect(names(host)).toEqual(['Leads', tab]);
    const filled = allOf(host, tab).filter((row) => row.some((cell) => cell !== ''));
    expect(filled).toHaveLength(page.rows.filter((row) => row.some((cell) => cell !== '')).length);
    expect(charts(host, tab)).toHaveLength(2);
  });

  test.each([
    ['in a blank cell of it', 'C2'],
    ['below it', 'B90'],
    ['over a figure', 'B7'],
  ])('beside the last one where somebody has written %s', (_, cell) => {
    const host = open(locale);
    granted(call(host, 'writeBacktest', pageOf(5, locale)));
    host.edit(tab, cell, 'mine');
    const before = allOf(host, tab);
    expect(granted(call(host, 'writeBacktest', pageOf(4, locale)))).toEqual({ tab: `${tab} 2` });
    expect(allOf(host, tab)).toEqual(before);
    // And again over that one, which nobody has changed.
    expect(granted(call(host, 'writeBacktest', pageOf(6, locale)))).toEqual({ tab: `${tab} 2` });
    expect(charts(host, tab)).toHaveLength(2);
  });

  test('not into a tab of the team’s own that is called so', () => {
    const host = open(locale);
    const own = openTestHost({
      tables: [
        { name: 'Leads', rows: LEADS },
        { name: tab, rows: [['ours']] },
      ],
      language: locale,
      user: { email: MEMBERS.marketing, locale },
    });
    expect(granted(call(own, 'writeBacktest', pageOf(4, locale)))).toEqual({ tab: `${tab} 2` });
    expect(allOf(own, tab)[0]?.[0]).toBe('ours');
    expect(names(host)).toEqual(['Leads']);
  });
});

test('what is no page is refused, and nothing is written', () => {
  const host = open('en');
  const page = pageOf(4, 'en');
  expect(host.run('writeBacktest', [{ ...page, rows: [[{ formula: '=1' }]] }])).toMatchObject({
    ok: false,
    refusal: { kind: 'bad request' },
  });
  expect(names(host)).toEqual(['Leads']);
});

test('a text that begins like a formula is written as text', () => {
  const host = open('en');
  const page = pageOf(4, 'en');
  const rows = page.rows.map((row, at) => (at === 1 ? ['=1+1', ...row.slice(1)] : row));
  granted(call(host, 'writeBacktest', { ...page, rows }));
  expect(allOf(host, 'Backtest')[1]?.[0]).toBe('=1+1');
});
