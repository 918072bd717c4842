import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { Input } from '../../../playground/engine/workbook';
import { allOf, areaIn, call, granted, refused } from '../../add-on';
import { preparedSheet, signedSheet } from '../../made-sheet';
import { leadRows, REASONS } from '../../make-sheet';
import { cellOf, columnOf, handOver, place, put, readHandOver, write } from '../hand-over-sheet';

const formats = (host: Host) => host.workbook.conditionalFormats(areaIn(host, 'Leads', 'A1').id);

describe('the columns of the hand-over', () => {
  test('offer what can be chosen, and refuse what a person types beside it', () => {
    const host = preparedSheet(leadRows(6));
    expect(() => host.edit('Leads', place(host, 0, 'Decision'), 'maybe')).toThrow(/Accepted, Rejected/);
    expect(() => host.edit('Leads', place(host, 0, 'Rejection reason'), 'just so')).toThrow();
    host.edit('Leads', place(host, 0, 'Rejection reason'), 'Too early');
    expect(cellOf(host, 0, 'Rejection reason')).toBe('Too early');
  });

  test('take a reason that is added to the tab by hand', () => {
    const host = preparedSheet(leadRows(6));
    const { id } = areaIn(host, 'Reasons', 'A1');
    host.workbook.write(id, 5, 1, [['Moved away']]);
    host.edit('Leads', place(host, 0, 'Rejection reason'), 'Moved away');
    expect(cellOf(host, 0, 'Rejection reason')).toBe('Moved away');
  });

  test('mark a missing reason, a missing note, a decision that is none, and one that is overdue', () => {
    const host = preparedSheet(leadRows(6));
    const { id } = areaIn(host, 'Leads', 'A1');
    const formulas = formats(host).flatMap(({ condition }) =>
      condition.kind === 'formula' ? [condition.formula] : [],
    );
    host.workbook.insertColumns(id, 19, 6);
    /** Which of the rules hold for the first lead. */
    const marked = (lead: Readonly<Record<string, Input>>) => {
      for (const heading of ['Handed over on', 'Decision', 'Rejection reason', 'Rejection note', 'Outcome'])
        put(host, 0, heading, lead[heading] ?? '');
      host.workbook.write(id, 2, 20, [formulas.map((formula) => ({ formula }))]);
      return host.workbook.values(id, { row: 2, column: 20, rows: 1, columns: 4 })[0];
    };
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    expect(marked({})).toEqual([false, false, false, false]);
    expect(marked({ 'Handed over on': days(2) })).toEqual([false, false, false, false]);
    expect(marked({ 'Handed over on': days(3) })).toEqual([false, false, false, true]);
    expect(marked({ 'Handed over on': days(3), Decision: 'accepted' })).toEqual([false, false, false, false]);
    expect(marked({ 'Handed over on': days(3), Outcome: 'Open' })).toEqual([false, false, false, true]);
    for (const Outcome of ['won', 'Lost', '受注'])
      expect(marked({ 'Handed over on': days(3), Outcome })).toEqual([false, false, false, false]);
    expect(marked({ 'Handed over on': days(3), Decision: '却下' })).toEqual([true, false, false, false]);
    const other = { Decision: 'Rejected', 'Rejection reason': 'Other (say what)' };
    expect(marked(other)).toEqual([false, true, false, false]);
    expect(marked({ ...other, 'Rejection note': 'moved away' })).toEqual([false, false, false, false]);
    expect(marked({ ...other, 'Rejection reason': 'Too early' })).toEqual([false, false, false, false]);
    expect(marked({ Decision: 'maybe' })).toEqual([false, false, true, false]);
  });

  test("leave a person's conditional formats, and renew their own", () => {
    const host = preparedSheet(leadRows(6));
    const own = formats(host).length;
    expect(own).toBe(4);
    const { id } = areaIn(host, 'Leads', 'A1');
    const theirs = {
      areas: [{ row: 2, column: 1, rows: 3, columns: 1 }],
      condition: { kind: 'notEmpty' },
      format: { bold: true },
    } as const;
    host.workbook.setConditionalFormats(id, [theirs, ...formats(host)]);
    granted(call(host, 'check', {}));
    expect(formats(host)).toHaveLength(own + 1);
    expect(formats(host).filter(({ condition }) => condition.kind === 'notEmpty')).toHaveLength(1);
  });

  test('that are there already are not made again', () => {
    const host = preparedSheet(leadRows(6));
    const [before] = allOf(host, 'Leads');
    granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS.en }));
    expect(allOf(host, 'Leads')[0]).toEqual(before);
    expect(allOf(host, 'Reasons')).toHaveLength(4);
  });

  test('are known by their headings where every mark is lost', () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0]));
    for (const {
      id,
      place: { on },
    } of host.workbook.marks('developerMetadata'))
      if (on === 'columns') host.workbook.removeMark(id);
    expect(readHandOver(host).columns.decision?.header).toBe('Decision');
    granted(call(host, 'check', {}));
    expect(
      host.workbook.marks('developerMetadata').filter(({ place: { on } }) => on === 'columns').length,
    ).toBeGreaterThan(8);
  });
});

describe("columns of the team's own", () => {
  const headings = ['Company', 'Name', 'Job title', 'Employees', 'Email', 'Phone', 'ステータス'];
  const rows = leadRows(4).map((row, at) => [...row, ['受注済', '失注', '対応中', ''][at] ?? '']);
  const take = [{ column: 'outcome' as const, header: 'ステータス', words: { 受注済: 'won', 失注: 'lost' } }];

  test('are taken with what their values mean, and stay as they are', () => {
    const host = signedSheet(rows, 'en', headings);
    const state = granted(call(host, 'prepareHandOver', { take, reasons: REASONS.en }));
    expect(allOf(host, 'Leads')[0]?.slice(10)).not.toContain('Outcome');
    expect(columnOf(host, 'ステータス')).toEqual(['受注済', '失注', '対応中', '']);
    expect(state.taken).toEqual(take.map((one) => ({ at: 6, ...one })));
    expect(state.table.columns.map(({ header }) => header)).toContain('ステータス');
  });

  test('are still known when they are renamed and moved', () => {
    const host = signedSheet(rows, 'en', headings);
    granted(call(host, 'prepareHandOver', { take, reasons: REASONS.en }));
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.insertColumns(id, 2, 2);
    host.workbook.write(id, 1, 9, [['状況']]);
    expect(readHandOver(host).taken).toEqual([{ at: 6, ...take[0], header: '状況' }]);
  });

  test('that are gone by then are refused', () => {
    const host = signedSheet(rows, 'en', headings);
    const gone = [{ column: 'outcome' as const, header: 'Gone', words: {} }];
    expect(refused(call(host, 'prepareHandOver', { take: gone, reasons: [] })).kind).toBe('stale leads');
    expect(allOf(host, 'Leads')[0]).toHaveLength(10);
  });
});

describe('a decision', () => {
  const opened = () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0, 2, 4]));
    return host;
  };

  test('is dated as it is typed, and loses its date with the decision', () => {
    const host = opened();
    host.edit('Leads', place(host, 0, 'Decision'), 'Accepted');
    expect(cellOf(host, 0, 'Decided on')).toBeInstanceOf(Date);
    expect(cellOf(host, 2, 'Decided on')).toBe('');
    host.edit('Leads', place(host, 0, 'Decision'), '');
    expect(cellOf(host, 0, 'Decided on')).toBe('');
  });

  test('that was pasted is dated by the next check, which leaves dates that are there', () => {
    const host = opened();
    write(host, 0, 'Decision', 'Accepted');
    write(host, 2, 'Decision', 'Rejected');
    write(host, 2, 'Decided on', 'last week');
    expect(granted(call(host, 'check', {})).dated).toBe(1);
    expect(cellOf(host, 0, 'Decided on')).toBeInstanceOf(Date);
    expect(cellOf(host, 2, 'Decided on')).toBe('last week');
    expect(granted(call(host, 'check', {})).dated).toBe(0);
  });

  test('anywhere else in the sheet is nothing to date', () => {
    const host = opened();
    host.edit('Leads', 'A2', 'Accepted');
    host.edit('Reasons', 'A2', 'Accepted');
    expect(columnOf(host, 'Decided on').every((cell) => cell === '')).toBe(true);
  });
});
