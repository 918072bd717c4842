import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../../playground/engine/workbook';
import {
  allOf,
  areaIn,
  call,
  ENGLISH,
  formulasOf,
  granted,
  JAPANESE,
  NAMES,
  openAddOn,
  protectTab,
  refused,
  SHARED,
  setUp,
  valuesOf,
} from '../../add-on';

const plan = (tables: readonly Table[], tab: string | null = null, locale: 'ja' | 'en' = 'en') =>
  granted(call(openAddOn(tables, locale), 'planSetup', { tab }));

describe('what stands in the way of the set-up is said before anything is written', () => {
  test('an empty spreadsheet', () => {
    expect(plan([{ name: 'Sheet1', rows: [] }]).obstacles).toEqual([{ kind: 'no tab with leads' }]);
  });

  test('rows without a header row', () => {
    const rows = [
      ['Acme', 'Manager', 120],
      ['Blue', 'Manager', 30],
      ['Sky', 'Clerk', 7],
    ];
    expect(plan([{ name: 'Sheet1', rows }]).obstacles).toEqual([{ kind: 'no header row', tab: 'Sheet1' }]);
  });

  test('a merged header', () => {
    const host = openAddOn([ENGLISH]);
    const { id, area } = areaIn(host, 'Leads', 'B1:C1');
    host.workbook.merge(id, area);
    expect(granted(call(host, 'planSetup', { tab: null })).obstacles).toEqual([
      { kind: 'merged header', tab: 'Leads', range: 'B1:C1' },
    ]);
  });

  test('a tab of the team that is called Definition and holds something else', () => {
    const glossary = {
      name: 'Definition',
      rows: [
        ['Word', 'Meaning'],
        ['Lead', 'a person'],
      ],
    };
    const host = openAddOn([ENGLISH, glossary]);
    const planned = granted(call(host, 'planSetup', { tab: null }));
    expect(planned.obstacles).toEqual([{ kind: 'tab name taken', tab: 'Definition' }]);
    const refusal = refused(call(host, 'setUp', { tab: 'Leads', revision: planned.revision }));
    expect(refusal).toEqual({ kind: 'obstacle', obstacle: { kind: 'tab name taken', tab: 'Definition' } });
    expect(allOf(host, 'Definition')).toEqual(glossary.rows);
  });

  test('a lead tab that someone else has protected', () => {
    const host = openAddOn([ENGLISH], 'en', SHARED);
    protectTab(host, 'Leads');
    expect(granted(call(host, 'planSetup', { tab: null })).obstacles).toEqual([
      { kind: 'protected tab', tab: 'Leads' },
    ]);
  });

  test('a sheet that has changed since the plan was shown', () => {
    const host = openAddOn([ENGLISH]);
    const planned = granted(call(host, 'planSetup', { tab: null }));
    host.edit('Leads', 'H1', 'Budget');
    const refusal = refused(call(host, 'setUp', { tab: 'Leads', revision: planned.revision }));
    expect(refusal.kind).toBe('stale plan');
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual(['Leads']);
  });
});

describe.each(['ja', 'en'] as const)('setting up in %s', (locale) => {
  const names = NAMES[locale];

  test('makes the tabs and one formula for its columns, and leaves the team’s cells as they are', () => {
    const host = openAddOn([names.table], locale);
    setUp(host);
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual([
      names.leads,
      names.definition,
      names.draft,
      names.terms,
      names.history,
      ...(locale === 'ja' ? ['祝日'] : []),
    ]);
    expect(valuesOf(host, names.leads, 'A1:G4').slice(0, 1)).toEqual(
      names.table.rows.slice(0, 1).map((row) => [...row]),
    );
    expect(valuesOf(host, names.leads, 'H1:J1')).toEqual([[names.score, names.grade, names.why]]);
    expect(formulasOf(host, names.leads, 'H1:J2')[1]).toEqual(['', '', '']);
    expect(
      valuesOf(host, names.leads, 'H2:H4')
        .flat()
        .every((score) => typeof score === 'number'),
    ).toBe(true);
    expect(allOf(host, names.draft)).toEqual(allOf(host, names.definition));
    expect(host.workbook.errors()).toEqual([]);
  });

  test('done twice changes nothing', () => {
    const host = openAddOn([names.table], locale);
    setUp(host);
    host.edit(names.definition, 'B5', 'Mine');
    const before = host.workbook.sheets().map(({ name }) => [name, allOf(host, name)]);
    const again = granted(call(host, 'planSetup', { tab: null }));
    expect(again.adds).toEqual([]);
    setUp(host);
    expect(host.workbook.sheets().map(({ name }) => [name, allOf(host, name)])).toEqual(before);
  });

  test('leads that are added later are scored by the same formula', () => {
    const host = openAddOn([names.table], locale);
    setUp(host);
    host.edit(names.leads, 'A5', 'New Ltd');
    host.edit(names.leads, 'C5', '５００名');
    expect(valuesOf(host, names.leads, 'H5')[0]?.[0]).toBe(15);
  });

  test('headers that nobody knows still get a definition to start from', () => {
    const host = openAddOn(
      [
        {
          name: 'x',
          rows: [
            ['age', 'balance'],
            [58, 2143],
            [44, 29],
          ],
        },
      ],
      locale,
    );
    const state = setUp(host);
    expect(state.definition?.rows.length).toBeGreaterThan(5);
    expect(host.workbook.errors()).toEqual([]);
  });
});

describe('where the leads are', () => {
  test('the header row may stand below a title, and the formula begins there', () => {
    const rows = [['Leads of 2026', '', ''], [], ...ENGLISH.rows];
    const host = openAddOn([{ name: 'Leads', rows }]);
    setUp(host);
    expect(formulasOf(host, 'Leads', 'H3')).toEqual([['=LEADS(A3:G,Definition!A:H)']]);
    expect(granted(call(host, 'readLeads', {})).count).toBe(3);
  });

  test('of several tabs the one with the most known headings, or the one that the user chooses', () => {
    const other = {
      name: 'Costs',
      rows: [
        ['Month', 'Cost'],
        ['May', 100],
        ['June', 200],
      ],
    };
    expect(plan([other, ENGLISH]).tabs).toEqual(['Leads', 'Costs']);
    expect(plan([other, ENGLISH]).leadTab).toBe('Leads');
    expect(plan([other, ENGLISH], 'Costs').leadTab).toBe('Costs');
  });

  test('a tab named in emoji and quotes', () => {
    const host = openAddOn([{ ...JAPANESE, name: "🔥 2026's リード" }], 'ja');
    setUp(host);
    expect(typeof valuesOf(host, "🔥 2026's リード", 'H2')[0]?.[0]).toBe('number');
  });

  test('a sheet of 200 columns', () => {
    const wide = Array.from({ length: 193 }, (_, at) => `Column ${at}`);
    const rows = ENGLISH.rows.map((row, at) => [...row, ...wide.map((name) => (at === 0 ? name : at))]);
    const host = openAddOn([{ name: 'Leads', rows }]);
    const planned = granted(call(host, 'planSetup', { tab: null }));
    expect(planned.adds.map(({ at }) => at)).toContain('GS1:GS');
    setUp(host);
    expect(typeof valuesOf(host, 'Leads', 'GS2')[0]?.[0]).toBe('number');
  });

  test('columns inserted, and tabs and headings renamed, are followed', () => {
    const host = openAddOn([ENGLISH]);
    setUp(host);
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.insertColumns(id, 2, 1);
    host.edit('Leads', 'B1', 'Department');
    const definition = areaIn(host, 'Definition', 'A1').id;
    host.workbook.renameSheet(definition, 'Our pact');
    expect(granted(call(host, 'planSetup', { tab: null })).adds).toEqual([]);
    expect(
      granted(call(host, 'readLeads', {}))
        .columns.map(({ header }) => header)
        .slice(0, 3),
    ).toEqual(['Company', 'Department', 'Job title']);
    expect(typeof valuesOf(host, 'Leads', 'I2')[0]?.[0]).toBe('number');
  });
});
