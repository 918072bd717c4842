import { expect, test } from '@jest/globals';
import { areaIn, call, formulasOf, granted, refused, valuesOf } from '../../add-on';
import { preparedSheet, signedSheet } from '../../made-sheet';
import { leadRows, REASONS } from '../../make-sheet';
import { cellOf, handOver, place, put, readHandOver, seenLeads } from '../hand-over-sheet';

test('a person’s formula that a hand-over clears comes back as a formula when that is undone', () => {
  const host = preparedSheet(leadRows());
  granted(handOver(host, [0]));
  put(host, 0, 'Decision', 'Rejected');
  put(host, 0, 'Rejection reason', 'Too early');
  const note = place(host, 0, 'Rejection note');
  host.edit('Leads', note, '=A2&" · "&"next year"');
  const written = formulasOf(host, 'Leads', note);
  const shown = valuesOf(host, 'Leads', note);
  granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2020-04-01' }));
  granted(handOver(host, [0]));
  expect([formulasOf(host, 'Leads', note), valuesOf(host, 'Leads', note)]).toEqual([[['']], [['']]]);
  granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));
  expect([formulasOf(host, 'Leads', note), valuesOf(host, 'Leads', note)]).toEqual([written, shown]);
});

test.each(['sorted', 'moved down by a row that was inserted'])(
  'the formula of a lead whose row was %s since is about that row when it comes back',
  (how) => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0, 2]));
    put(host, 0, 'Decision', 'Rejected');
    put(host, 0, 'Rejection reason', 'Too early');
    const { id } = areaIn(host, 'Leads', 'A1');
    const [column = ''] = place(host, 0, 'Rejection note').split('2');
    host.workbook.write(id, 2, areaIn(host, 'Leads', `${column}1`).area.column, [
      [{ formula: '=A2&" (A2) "&A$1' }],
    ]);
    granted(call(host, 'check', {}));
    granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2020-04-01' }));
    granted(handOver(host, [0]));
    const company = valuesOf(host, 'Leads', 'A2')[0]?.[0];
    if (how === 'sorted') host.workbook.sortSheet(id, [{ column: 1, ascending: false }]);
    else host.workbook.insertRows(id, 2, 1);
    granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));
    const now = valuesOf(host, 'Leads', 'A1:A10').findIndex(([cell]) => cell === company) + 1;
    expect(now).not.toBe(2);
    expect(formulasOf(host, 'Leads', `${column}${now}`)).toEqual([[`=A${now}&" (A2) "&A$1`]]);
    expect(valuesOf(host, 'Leads', `${column}${now}`)).toEqual([[`${String(company)} (A2) Company`]]);
  },
);

test('a text that looks like a kept formula comes back as the text', () => {
  const host = preparedSheet(leadRows());
  granted(handOver(host, [0]));
  put(host, 0, 'Decision', 'Rejected');
  put(host, 0, 'Rejection reason', 'Too early');
  for (const text of ['=1+1', '\\==1+1', "'=1+1"]) {
    put(host, 0, 'Rejection note', { typed: `'${text}` });
    granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), [0]), on: '2020-04-01' }));
    granted(handOver(host, [0]));
    granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));
    expect(cellOf(host, 0, 'Rejection note')).toBe(text);
    expect(formulasOf(host, 'Leads', place(host, 0, 'Rejection note'))).toEqual([['']]);
  }
});

test('columns whose values would take too much room are told with how much', () => {
  const headings = ['Company', 'Job title', 'Phone', 'Employees', 'Result'];
  const rows = leadRows().map(([company = '', , title = '', employees = 0, , phone = '']) => [
    company,
    title,
    phone,
    employees,
    'x',
  ]);
  const host = signedSheet(rows, 'en', headings);
  const words = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`a value ${at}`, 'won']));
  const take = [{ column: 'outcome' as const, header: 'Result', words }];
  const before = host.workbook.save();
  const refusal = refused(call(host, 'prepareHandOver', { take, reasons: REASONS.en }));
  expect(refusal).toMatchObject({ kind: 'meanings too large', most: 20_000 });
  expect(host.workbook.save()).toEqual(before);
});

test('a word typed over LeadPact’s own cell beside the Summary’s table is told, and stays', () => {
  const host = preparedSheet(leadRows());
  granted(call(host, 'buildSummary', {}));
  const { id } = areaIn(host, 'Summary', 'A1');
  const { rows } = host.workbook.extent(id);
  const written = formulasOf(host, 'Summary', `J1:K${rows}`);
  const row = written.findIndex(([own, beside]) => own !== '' && beside !== '') + 1;
  host.edit('Summary', `J${row}`, 'ask Sales');
  expect(refused(call(host, 'buildSummary', {}))).toMatchObject({ kind: 'obstacle' });
  expect(valuesOf(host, 'Summary', `J${row}`)).toEqual([['ask Sales']]);
  host.edit('Summary', `J${row}`, '');
  granted(call(host, 'buildSummary', {}));
  expect(formulasOf(host, 'Summary', `J1:K${rows}`)).toEqual(written);
});

test('a reason that is removed leaves no error in the Summary', () => {
  const host = preparedSheet(leadRows());
  granted(handOver(host, [0]));
  put(host, 0, 'Decision', 'Rejected');
  put(host, 0, 'Rejection reason', 'Too early');
  granted(call(host, 'buildSummary', {}));
  const { id } = areaIn(host, 'Summary', 'A1');
  const shown = () => {
    const { rows } = host.workbook.extent(id);
    return valuesOf(host, 'Summary', `A1:K${rows}`).map((row) => row.map(String));
  };
  const table = () => shown().filter(([name, leads]) => name === 'Too early' && leads === '1').length;
  expect(table()).toBeGreaterThan(0);
  granted(call(host, 'removeReason', { at: 0, revision: readHandOver(host).reasons?.revision ?? '' }));
  expect(
    shown()
      .flat()
      .filter((cell) => cell.startsWith('#')),
  ).toEqual([]);
  expect(table()).toBeGreaterThan(0);
});

test('a column whose making was interrupted is finished, and not made once more', () => {
  const host = signedSheet(leadRows());
  const ask = () => call(host, 'prepareHandOver', { take: [], reasons: REASONS.en });
  const width = preparedSheet(leadRows()).workbook;
  const leads = width.sheets().find(({ name }) => name === 'Leads');
  for (const at of [3, 5, 9]) {
    const interrupted = signedSheet(leadRows());
    interrupted.fault = { call: 'Range.addDeveloperMetadata', at, message: 'a fault' };
    expect(() => call(interrupted, 'prepareHandOver', { take: [], reasons: REASONS.en })).toThrow('a fault');
    interrupted.fault = null;
    granted(call(interrupted, 'prepareHandOver', { take: [], reasons: REASONS.en }));
    const { id } = areaIn(interrupted, 'Leads', 'A1');
    expect(interrupted.workbook.extent(id).columns).toBe(width.extent(leads?.id ?? '').columns);
    expect(Object.keys(readHandOver(interrupted).columns)).toHaveLength(9);
    granted(handOver(interrupted, [0]));
  }
  granted(ask());
});

test('columns that are known by their headings alone are marked by a hand-over, so that one may be renamed then', () => {
  const host = signedSheet(leadRows());
  host.fault = { call: 'Range.addDeveloperMetadata', at: 1, message: 'a fault' };
  expect(() => call(host, 'prepareHandOver', { take: [], reasons: REASONS.en })).toThrow('a fault');
  host.fault = null;
  granted(handOver(host, [0]));
  const [column = ''] = place(host, 0, 'Handed over on').split('2');
  host.edit('Leads', `${column}1`, 'Given to Sales');
  expect(Object.keys(readHandOver(host).columns)).toContain('handedOver');
  expect(readHandOver(host).last).not.toBeNull();
});
