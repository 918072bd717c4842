import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import {
  actAs,
  allOf,
  areaIn,
  call,
  ENGLISH,
  granted,
  MEMBERS,
  openAddOn,
  refused,
  stateOf,
  valuesOf,
} from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { handOver } from '../../rpc/hand-over-sheet';

const idOf = (host: Host) => areaIn(host, 'Leads', 'A1').id;

/** Sorts the sheet as a person does whose headings aren't frozen. */
function sortWithHeadings(host: Host, column: number): void {
  host.workbook.setFrozen(idOf(host), 0, 0);
  host.workbook.sortSheet(idOf(host), [{ column, ascending: false }]);
}

/** Drags a row to the top: the rows above it move down with what is noted of them. */
function dragToTop(host: Host, row: number): void {
  const { workbook } = host;
  const id = idOf(host);
  const { columns } = workbook.extent(id);
  const area = { row: row + 1, column: 1, rows: 1, columns };
  workbook.insertRows(id, 1, 1);
  const values = workbook.values(id, area).map((cells) => [...cells]);
  const formulas = workbook.formulas(id, area)[0] ?? [];
  const joined = formulas.findIndex((formula) => formula !== '');
  const written = (values[0] ?? []).map((cell, at) => (at >= joined && at < joined + 3 ? '' : cell));
  workbook.deleteRows(id, row + 1, 1);
  workbook.write(id, 1, 1, [written]);
  host.edit('Leads', `${'ABCDEFGHIJ'[joined]}1`, formulas[joined] ?? '');
}

const moved = (row: number, to = 1) => ({
  kind: 'obstacle',
  obstacle: { kind: 'headings moved', tab: 'Leads', row, to },
});

describe('headings that were sorted away', () => {
  /** Six leads, of which the companies come after *Company*: the headings come last. */
  const sorted = (): Host => {
    const host = preparedSheet(leadRows(6));
    sortWithHeadings(host, 1);
    expect(allOf(host, 'Leads')[6]?.[0]).toBe('Company');
    return host;
  };

  test('are found where they are, and nothing is done with leads above them', () => {
    const host = sorted();
    expect(refused(call(host, 'check', {}))).toEqual(moved(7));
    expect(refused(call(host, 'readHandOver', {}))).toEqual(moved(7));
    expect(refused(call(host, 'readLeads', {}))).toEqual(moved(7));
    expect(refused(call(host, 'recalculate', {}))).toEqual(moved(7));
    expect(refused(call(host, 'buildSummary', {}))).toEqual(moved(7));
    const { draft, leadTab } = stateOf(host);
    expect(leadTab).toBe('Leads');
    host.edit('Draft', 'H3', 'another draft');
    actAs(host, MEMBERS.marketing);
    const seen = stateOf(host).draft?.revision ?? draft?.revision ?? '';
    expect(refused(call(host, 'propose', { draft: seen, reason: 'as agreed' }))).toEqual(moved(7));
  });

  test('are what the set-up tells first, and freezes once they are back', () => {
    const host = sorted();
    const plan = granted(call(host, 'planSetup', { tab: null }));
    expect([plan.headerRow, plan.adds]).toEqual([7, []]);
    expect(plan.obstacles[0]).toEqual(moved(7).obstacle);
    expect(refused(call(host, 'setUp', { tab: 'Leads', revision: plan.revision }))).toEqual(moved(7));

    dragToTop(host, 7);
    const again = granted(call(host, 'planSetup', { tab: null }));
    expect([again.headerRow, again.freezes, again.obstacles]).toEqual([1, 1, []]);
    granted(call(host, 'setUp', { tab: 'Leads', revision: again.revision }));
    const marks = host.workbook
      .marks('developerMetadata')
      .flatMap(({ place, data }) =>
        JSON.stringify(data).includes('leadpact.header') && 'area' in place ? [place.area.row] : [],
      );
    expect(marks).toEqual([1]);
    granted(call(host, 'recalculate', {}));
    expect(valuesOf(host, 'Leads', 'G1:G7').flat()).toEqual(['Score', 0, 70, 0, 70, 0, 70]);
    granted(handOver(host, [1]));
  });

  test('also count once they are back by hand, without another set-up', () => {
    const host = sorted();
    dragToTop(host, 7);
    granted(call(host, 'check', {}));
    expect(granted(call(host, 'readLeads', {})).headerRow).toBe(1);
    granted(handOver(host, [1]));
  });

  test('are found by their titles where the formulas are gone too', () => {
    const host = sorted();
    host.edit('Leads', 'G7', 'Score');
    expect(refused(call(host, 'check', {}))).toEqual(moved(7));
  });

  test('that only were typed over are no other row', () => {
    const host = preparedSheet(leadRows(4));
    host.edit('Leads', 'G1', 'mine');
    expect(refused(call(host, 'recalculate', {}))).toMatchObject({
      obstacle: { kind: 'column in the way', range: 'G1' },
    });
  });
});

describe('before the set-up', () => {
  const planned = (rows: (typeof ENGLISH)['rows']) =>
    granted(call(openAddOn([{ name: 'Leads', rows }]), 'planSetup', { tab: null }));
  const [headings = [], ...leads] = ENGLISH.rows;

  test('leads above the headings are told, and where the headings belong', () => {
    const { obstacles, headerRow } = planned([...leads, headings]);
    expect([headerRow, obstacles]).toEqual([4, [moved(4).obstacle]]);
  });

  test('a title, a date and a row of group names above them are no leads', () => {
    const above = [
      ['Leads of the fair', '', '', '2026/10/1'],
      ['', '', '', ''],
      ['Company', '', 'Person', '', '', 'Activity', ''],
    ];
    expect(planned([...above, headings, ...leads]).obstacles).toEqual([]);
  });
});
