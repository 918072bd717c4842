import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import { isSameFormula } from '../../src/domain/notation/formula-text';
import {
  allOf,
  areaIn,
  call,
  ENGLISH,
  formulasOf,
  granted,
  JAPANESE,
  type Locale,
  NAMES,
  openAddOn,
  putInForce,
  refused,
  setUp,
  stateOf,
  valuesOf,
} from '../add-on';
import { HEADINGS, leadRows, REASONS, signDefinition } from '../make-sheet';
import { makeLikeOthers } from '../others-spreadsheet';
import { columnOf, handOver } from '../rpc/hand-over-sheet';

/** The columns that the set-up makes lie in the Table, whose headings take no formula. */
function inTable(locale: Locale): Host {
  const host = openAddOn([locale === 'en' ? ENGLISH : JAPANESE], locale);
  makeLikeOthers(host, NAMES[locale].leads, { table: 'A1:J4' });
  setUp(host);
  return host;
}

const formulaIn = (host: Host, a1: string, tab = 'Leads') => formulasOf(host, tab, a1)[0]?.[0] ?? '';
const sameFormula = (one: string, other: string) =>
  expect([one, isSameFormula(one, other)]).toEqual([one, true]);
const scoresOf = (host: Host, tab = 'Leads') => valuesOf(host, tab, 'H1:J4');

describe.each(['en', 'ja'] as const)('leads in a Table, in %s', (locale) => {
  test('get the formula below the headings, and the same scores as elsewhere', () => {
    const host = inTable(locale);
    const { leads, definition, score, grade, why } = NAMES[locale];
    expect(formulasOf(host, leads, 'H1:J1')).toEqual([['', '', '']]);
    expect(valuesOf(host, leads, 'H1:J1')).toEqual([[score, grade, why]]);
    sameFormula(formulaIn(host, 'H2', leads), `=LEADS(A2:G; ${definition}!A:H; A$1:G$1)`);
    const plain = openAddOn([locale === 'en' ? ENGLISH : JAPANESE], locale);
    setUp(plain);
    expect(scoresOf(host, leads)).toEqual(scoresOf(plain, leads));
    expect(host.workbook.errors()).toEqual([]);
    expect(stateOf(host).scoreError).toBeNull();
  });
});

describe('below headings that take no formula', () => {
  test('nothing is left to be set up, and nothing is written twice', () => {
    const host = inTable('en');
    const before = allOf(host, 'Leads');
    const plan = granted(call(host, 'planSetup', { tab: null }));
    expect([plan.adds, plan.obstacles]).toEqual([[], []]);
    granted(call(host, 'setUp', { tab: 'Leads', revision: plan.revision }));
    expect(allOf(host, 'Leads')).toEqual(before);
  });

  test('a new version that reads a column right of Why has the formula read it, and its heading', () => {
    const host = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...leadRows(4)] }]);
    makeLikeOthers(host, 'Leads', { table: 'A1:J5' });
    setUp(host);
    host.edit('Leads', 'J1', 'Budget');
    for (const row of [2, 3, 4, 5]) host.edit('Leads', `J${row}`, '5');
    signDefinition(host, [['Criterion', 'Rich', 'Budget', 'is at least', 5, 7, 'Fit', '']]);
    sameFormula(formulaIn(host, 'G2'), '=LEADS(HSTACK(A2:F; J2:J); Definition!A:H; HSTACK(A$1:F$1; J$1))');
    expect(columnOf(host, 'Score')).toEqual([77, 7, 77, 7]);
    granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS.en }));
    granted(handOver(host, [0, 2]));
    granted(call(host, 'check', {}));
    expect(columnOf(host, 'Score then')).toEqual([77, '', 77, '']);
    expect(columnOf(host, 'Score')).toEqual([77, 7, 77, 7]);
  });

  test('an error of the formula is told', () => {
    const host = inTable('en');
    host.edit('Leads', 'H3', 'mine');
    expect(stateOf(host).scoreError).toMatch(/^#/);
    expect(refused(call(host, 'recalculate', {}))).toMatchObject({
      kind: 'obstacle',
      obstacle: { kind: 'column in the way', range: 'H3', found: 'mine' },
    });
  });

  test('a formula that was sorted away with its lead is told, and Recalculate puts it back', () => {
    const host = inTable('en');
    const before = scoresOf(host);
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.sortSheet(id, [{ column: 1, ascending: false }]);
    expect(formulaIn(host, 'H2')).toBe('');
    expect(stateOf(host).scoreError).toBe('');
    granted(call(host, 'recalculate', {}));
    expect(stateOf(host).scoreError).toBeNull();
    sameFormula(formulaIn(host, 'H2'), '=LEADS(A2:G; Definition!A:H; A$1:G$1)');
    expect(formulasOf(host, 'Leads', 'H3:J4').flat().join('')).toBe('');
    expect(scoresOf(host).slice(1).reverse()).toEqual(before.slice(1));
  });

  test('what a person typed over the formula stays, and is told', () => {
    const host = inTable('en');
    host.edit('Leads', 'H2', 'mine');
    expect(stateOf(host).scoreError).toBe('');
    expect(refused(call(host, 'recalculate', {}))).toMatchObject({
      obstacle: { kind: 'column in the way', range: 'H2', found: 'mine' },
    });
    expect(valuesOf(host, 'Leads', 'H1:H2')).toEqual([['Score'], ['mine']]);
    putInForceAgain(host);
    expect(valuesOf(host, 'Leads', 'H2')).toEqual([['mine']]);
  });
});

/** Both departments are refused while something stands in the way. */
function putInForceAgain(host: Host): void {
  expect(() => putInForce(host)).toThrow('Refused');
}
