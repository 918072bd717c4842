import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { AlertAnswer } from '../../../playground/apps-script/host-types';
import {
  addMembers,
  areaIn,
  call,
  formulasOf,
  granted,
  type Locale,
  NAMES,
  openAddOn,
  putInForce,
  refused,
  setUp,
  stateOf,
  valuesOf,
} from '../../add-on';
import { openTestHost } from '../../host';
import { freshSheet } from '../../made-sheet';

const names = NAMES.en;
const SINGLE = ['LEADSCORE', 'LEADGRADE', 'LEADWHY'].map((name) => `=${name}(A1:G,Definition!A:H)`);

/** The Definition tab as the engine writes its name into formulas. */
const DEFINITION = { en: 'Definition', ja: "'定義'" } as const;

const headings = (host: Host, a1 = 'H1:J1') => formulasOf(host, 'Leads', a1)[0];
const idOf = (host: Host) => areaIn(host, 'Leads', 'A1').id;
const teamHeadings = (host: Host) => granted(call(host, 'readLeads', {})).columns.map(({ header }) => header);

/** Writes the three single formulas, as they stood before there was one for all. */
function writeSingle(host: Host, tab: string = 'Leads', formulas: readonly string[] = SINGLE): void {
  ['H1', 'I1', 'J1'].forEach((cell, at) => {
    host.edit(tab, cell, formulas[at] ?? '');
  });
}

function putNote(host: Host, a1: string): void {
  const { id, area } = areaIn(host, 'Leads', a1);
  host.workbook.addMark('note', { on: 'area', sheetId: id, area }, 'call her on Monday');
}

/** A new version is put in force, which mends the formulas. */
function mend(host: Host): void {
  addMembers(host);
  putInForce(host);
}

describe('the set-up writes one formula for Score, Grade and Why', () => {
  test.each(['en', 'ja'] as const)('in %s', (locale) => {
    const { leads, score, grade, why } = NAMES[locale];
    const host = freshSheet(locale);
    expect(formulasOf(host, leads, 'H1:J1')).toEqual([[`=LEADS(A1:G,${DEFINITION[locale]}!A:H)`, '', '']]);
    expect(valuesOf(host, leads, 'H1:J1')).toEqual([[score, grade, why]]);
    expect(host.workbook.errors()).toEqual([]);
  });

  test('and three where a person has a note below', () => {
    const host = openAddOn([names.table]);
    putNote(host, 'I3');
    setUp(host);
    expect(headings(host)).toEqual(SINGLE);
  });

  test('into columns of its own that are empty again; three where a person has filled a cell in the meantime', () => {
    const host = freshSheet('en');
    host.workbook.clear(idOf(host), areaIn(host, 'Leads', 'H1:J1').area, { contents: true });
    setUp(host);
    expect(headings(host)).toEqual(['=LEADS(A1:G,Definition!A:H)', '', '']);
    host.workbook.clear(idOf(host), areaIn(host, 'Leads', 'H1:J1').area, { contents: true });
    host.edit('Leads', 'J4', '=""');
    setUp(host);
    expect(headings(host)).toEqual(SINGLE);
  });

  test('and its columns are found again without their marks', () => {
    const host = freshSheet('en');
    for (const { id, data } of host.workbook.marks('developerMetadata'))
      if (JSON.stringify(data).includes('leadpact.column')) host.workbook.removeMark(id);
    expect(granted(call(host, 'planSetup', { tab: null })).adds).toEqual([]);
    expect(teamHeadings(host)).not.toContain('Grade');
  });
});

describe('a formula whose columns are no longer side by side is mended into three', () => {
  test('a column inserted in between, which is the team’s from then on', () => {
    const host = freshSheet('en');
    host.workbook.insertColumns(idOf(host), 9, 1);
    expect(teamHeadings(host)).toHaveLength(7);
    mend(host);
    expect(headings(host, 'H1:K1')).toEqual([SINGLE[0], '', ...SINGLE.slice(1)]);
    expect(valuesOf(host, 'Leads', 'H1:K1')).toEqual([['Score', '', 'Grade', 'Why']]);
    host.edit('Leads', 'I1', 'Budget');
    expect(teamHeadings(host)).toContain('Budget');
    expect(stateOf(host).scoreError).toBeNull();
  });

  test('a column inserted in between that a person fills', () => {
    const host = freshSheet('en');
    host.workbook.insertColumns(idOf(host), 10, 1);
    host.edit('Leads', 'J1', 'Budget');
    expect(stateOf(host).scoreError).toMatch(/^#/);
    expect(teamHeadings(host)).toContain('Budget');
    granted(call(host, 'recalculate', {}));
    expect(headings(host, 'H1:K1')).toEqual([...SINGLE.slice(0, 2), '', SINGLE[2]]);
    expect(valuesOf(host, 'Leads', 'H1:K1')).toEqual([['Score', 'Grade', 'Budget', 'Why']]);
  });

  test('a column deleted, and made again by the set-up', () => {
    const host = freshSheet('en');
    host.edit('Leads', 'K1', 'Owner');
    host.workbook.deleteColumns(idOf(host), 9, 1);
    expect(teamHeadings(host)).toContain('Owner');
    mend(host);
    expect(headings(host)).toEqual([SINGLE[0], SINGLE[2], '']);
    setUp(host);
    expect(headings(host, 'H1:K1')).toEqual([SINGLE[0], SINGLE[2], '', SINGLE[1]]);
    expect(valuesOf(host, 'Leads', 'H1:K1')).toEqual([['Score', 'Why', 'Owner', 'Grade']]);
  });

  test('the Score column deleted', () => {
    const host = freshSheet('en');
    host.workbook.deleteColumns(idOf(host), 8, 1);
    mend(host);
    expect(headings(host, 'H1:I1')).toEqual(SINGLE.slice(1));
    setUp(host);
    expect(valuesOf(host, 'Leads', 'H1:J1')).toEqual([['Grade', 'Why', 'Score']]);
  });

  test('a column moved away', () => {
    const host = freshSheet('en');
    host.workbook.moveColumns(idOf(host), 10, 1, 8);
    mend(host);
    expect(headings(host)).toEqual([SINGLE[2], SINGLE[0], SINGLE[1]]);
    expect(valuesOf(host, 'Leads', 'H1:J1')).toEqual([['Why', 'Score', 'Grade']]);
    expect(granted(call(host, 'recalculate', {})).canJoin).toBe(false);
    expect(granted(call(host, 'recalculate', { join: true }))).toEqual({ columns: 3, canJoin: false });
    expect(headings(host)).toEqual([SINGLE[2], SINGLE[0], SINGLE[1]]);
  });

  test('a column added at the left keeps it one', () => {
    const host = freshSheet('en');
    host.workbook.insertColumns(idOf(host), 8, 1);
    host.edit('Leads', 'H1', 'Budget');
    mend(host);
    expect(headings(host, 'I1:K1')).toEqual(['=LEADS(A1:H,Definition!A:H)', '', '']);
  });
});

describe('what a person writes where the one formula spills', () => {
  test.each(['H3', 'I3', 'J4'])('%s is kept, seen as an error, and named by Recalculate', (cell) => {
    const host = freshSheet('en');
    host.edit('Leads', cell, 'mine');
    expect(stateOf(host).scoreError).toMatch(/^#/);
    expect(refused(call(host, 'recalculate', {}))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'column in the way', tab: 'Leads', range: cell, found: 'mine' },
    });
    expect(valuesOf(host, 'Leads', cell)).toEqual([['mine']]);
    host.edit('Leads', cell, '');
    granted(call(host, 'recalculate', {}));
    expect(valuesOf(host, 'Leads', 'H1:J1')).toEqual([['Score', 'Grade', 'Why']]);
    expect(stateOf(host).scoreError).toBeNull();
  });

  test('a formula that shows nothing is named too', () => {
    const host = freshSheet('en');
    host.edit('Leads', 'I3', '=""');
    expect(refused(call(host, 'recalculate', {}))).toMatchObject({ obstacle: { range: 'I3', found: '=""' } });
  });

  test('a heading stands in the way of a signing as well', () => {
    const host = freshSheet('en');
    host.edit('Leads', 'I1', 'Owner');
    const obstacle = { kind: 'column in the way', tab: 'Leads', range: 'I1', found: 'Owner' };
    const proposal = { draft: stateOf(host).draft?.revision ?? '', reason: 'why not' };
    expect(refused(call(host, 'propose', proposal))).toEqual({ kind: 'obstacle', obstacle });
    expect(granted(call(host, 'planSetup', { tab: null })).obstacles).toEqual([obstacle]);
    expect(valuesOf(host, 'Leads', 'I1')).toEqual([['Owner']]);
  });

  test('columns of the hand-over are not made in the place of those that are blank for an error', () => {
    const user = { email: 'marketing1@example.co.jp', locale: 'en' } as const;
    const host = openTestHost({ tables: [names.table], language: 'en', user, functionsKnown: false });
    setUp(host);
    mend(host);
    granted(call(host, 'prepareHandOver', { take: [], reasons: [] }));
    expect(valuesOf(host, 'Leads', 'H1:K1')).toEqual([['#NAME?', '', '', 'Handed over on']]);
    host.functionsKnown = true;
    granted(call(host, 'recalculate', {}));
    expect(valuesOf(host, 'Leads', 'H1:K1')).toEqual([['Score', 'Grade', 'Why', 'Handed over on']]);
  });
});

describe('Recalculate offers to join three formulas, and asks first', () => {
  const asked = { en: 'One formula instead of three?', ja: '数式を1つにまとめますか？' } as const;

  /** A sheet with three single formulas, where the question is answered so. */
  function openSingle(locale: Locale, answer: AlertAnswer | (() => AlertAnswer)) {
    const { table, leads } = NAMES[locale];
    const titles: string[] = [];
    const user = { email: 'marketing1@example.co.jp', locale };
    const answerAlert = ({ title }: { readonly title: string }) => {
      titles.push(title);
      return typeof answer === 'string' ? answer : answer();
    };
    const host = openTestHost({ tables: [table], language: locale, user, answerAlert });
    host.open('LIMITED');
    setUp(host);
    const single = SINGLE.map((formula) => formula.replace(DEFINITION.en, DEFINITION[locale]));
    writeSingle(host, leads, single);
    const before = valuesOf(host, leads, 'H1:J4');
    host.pressMenu('recalculateAll');
    expect(titles).toEqual([asked[locale]]);
    expect(valuesOf(host, leads, 'H1:J4')).toEqual(before);
    const formulas = formulasOf(host, leads, 'H1:J1')[0];
    return { host, titles, single, formulas };
  }

  test.each(['en', 'ja'] as const)('a yes joins them, in %s; then nothing is asked any more', (locale) => {
    const { host, formulas, titles } = openSingle(locale, 'YES');
    expect(formulas).toEqual([`=LEADS(A1:G,${DEFINITION[locale]}!A:H)`, '', '']);
    host.pressMenu('recalculateAll');
    expect(titles).toHaveLength(1);
  });

  test.each(['en', 'ja'] as const)('a no leaves them as they are, and is remembered, in %s', (locale) => {
    const { host, formulas, single, titles } = openSingle(locale, 'NO');
    expect(formulas).toEqual(single);
    host.pressMenu('recalculateAll');
    expect(titles).toHaveLength(1);
    host.pressMenu('joinFormulas');
    expect(titles).toEqual([asked[locale], asked[locale]]);
    expect(formulasOf(host, NAMES[locale].leads, 'H1:J1')[0]).toEqual(single);
  });

  test.each(['en', 'ja'] as const)(
    'who asks for it is asked whatever was answered before, in %s',
    (locale) => {
      const answers: AlertAnswer[] = ['NO', 'YES'];
      const { host, titles } = openSingle(locale, () => answers.shift() ?? 'OK');
      host.pressMenu('joinFormulas');
      const joined = [`=LEADS(A1:G,${DEFINITION[locale]}!A:H)`, '', ''];
      expect(formulasOf(host, NAMES[locale].leads, 'H1:J1')[0]).toEqual(joined);
      const toasts: string[] = [];
      host.on('toast', ({ message }) => toasts.push(message));
      host.pressMenu('joinFormulas');
      expect(titles).toHaveLength(2);
      expect(toasts[0]).toMatch(locale === 'ja' ? 'まとめる数式はありません' : 'There is nothing to join');
    },
  );

  test('neither the set-up nor a signing joins them unasked', () => {
    const host = freshSheet('en');
    writeSingle(host);
    setUp(host);
    mend(host);
    expect(headings(host)).toEqual(SINGLE);
  });

  test('formulas that read other columns than they should are mended as they are', () => {
    const host = freshSheet('en');
    writeSingle(
      host,
      'Leads',
      SINGLE.map((formula) => formula.replace('A1:G', 'A1:F')),
    );
    mend(host);
    expect(headings(host)).toEqual(SINGLE);
  });

  test('it is not offered where a person has a note below, and nothing is lost where cells come in between', () => {
    const host = freshSheet('en');
    writeSingle(host);
    putNote(host, 'J3');
    expect(granted(call(host, 'recalculate', {}))).toEqual({ columns: 3, canJoin: false });
    host.edit('Leads', 'I5', 'mine');
    expect(refused(call(host, 'recalculate', { join: true }))).toMatchObject({ obstacle: { range: 'I5' } });
    expect(headings(host)).toEqual(SINGLE);
    expect(valuesOf(host, 'Leads', 'H1:J1')).toEqual([['Score', 'Grade', 'Why']]);
  });
});
