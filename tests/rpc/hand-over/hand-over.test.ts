import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { actAs, allOf, areaIn, call, granted, MEMBERS, refused, stateOf } from '../../add-on';
import { preparedSheet, signedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { cellOf, columnOf, handOver, place, readHandOver, seenLeads, write } from '../hand-over-sheet';

const stampsOf = (host: Host, heading: string) => columnOf(host, heading).map((cell) => cell !== '');

describe('a hand-over', () => {
  test('stamps the leads with date, version, score and brief, and no other', () => {
    const host = preparedSheet(leadRows(6));
    const before = Date.now();
    const state = granted(handOver(host, [0, 4]));
    expect(stampsOf(host, 'Handed over on')).toEqual([true, false, false, false, true, false]);
    const date = cellOf(host, 0, 'Handed over on');
    expect(date instanceof Date && Math.abs(date.getTime() - before) < 120_000).toBe(true);
    expect(cellOf(host, 4, 'Version')).toBe(1);
    expect(cellOf(host, 4, 'Score then')).toBe(70);
    expect(cellOf(host, 4, 'Brief')).toBe('Job title: Sales Director · +50 Decision maker · +20 Large');
    expect(state.versions.map(({ version }) => version)).toEqual([1]);
  });

  test('in Japanese writes Japanese headings', () => {
    const host = preparedSheet(leadRows(2), 'ja');
    expect(allOf(host, 'Leads')[0]?.slice(9)).toEqual([
      '引き渡し日',
      '版',
      '引き渡し時スコア',
      '申し送り',
      '判定',
      '判定日',
      '却下理由',
      '却下メモ',
      '結果',
    ]);
  });

  test('is refused before both have signed, and once the Definition is not what they signed', () => {
    const host = preparedSheet(leadRows(6));
    const { id, area } = areaIn(host, 'Definition', 'E9');
    host.workbook.write(id, area.row, area.column, [['tampered']]);
    expect(refused(handOver(host, [0])).kind).toBe('not signed');
    expect(stampsOf(host, 'Handed over on')).not.toContain(true);
  });

  test('is refused by another definition than the caller saw', () => {
    const host = preparedSheet(leadRows(6));
    const leads = seenLeads(readHandOver(host), [0]);
    expect(refused(call(host, 'handOver', { leads, samples: [], definition: 'old' })).kind).toBe(
      'stale definition',
    );
  });

  test('is refused as a whole where one lead does not meet the definition', () => {
    const host = preparedSheet(leadRows(6));
    expect(refused(handOver(host, [0, 1]))).toEqual({ kind: 'not ready', leads: 1 });
    expect(stampsOf(host, 'Handed over on')).not.toContain(true);
  });

  test('is refused for a lead that is handed over already', () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0]));
    expect(refused(handOver(host, [0, 2]))).toEqual({ kind: 'not ready', leads: 1 });
    expect(granted(call(host, 'readLeads', {})).unavailable).toEqual([0]);
  });

  test('finds leads that were moved since, and refuses those that were changed', () => {
    const host = preparedSheet(leadRows(6));
    const definition = stateOf(host).definition?.revision ?? '';
    const seen = seenLeads(readHandOver(host), [0, 2]);
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.insertRows(id, 2, 3);
    granted(call(host, 'handOver', { leads: seen, samples: [], definition }));
    expect(columnOf(host, 'Company').filter((_, at) => stampsOf(host, 'Handed over on')[at])).toEqual([
      'Company 0',
      'Company 2',
    ]);

    const other = seenLeads(readHandOver(host), [7]);
    write(host, 7, 'Name', 'Somebody else');
    expect(refused(call(host, 'handOver', { leads: other, samples: [], definition }))).toEqual({
      kind: 'stale leads',
      leads: 1,
    });
  });

  test('of two leads that are alike in every cell stamps the one that was chosen', () => {
    const [first = []] = leadRows(1);
    const host = preparedSheet([first, first, first]);
    granted(handOver(host, [1]));
    expect(stampsOf(host, 'Handed over on')).toEqual([false, true, false]);
  });

  test('marks a sample from below the threshold, and takes no lead that is ready for one', () => {
    const host = preparedSheet(leadRows(6));
    expect(refused(handOver(host, [0], [2])).kind).toBe('not ready');
    granted(handOver(host, [0], [1]));
    expect(columnOf(host, 'Sample')).toEqual(['', 'Random sample', '', '', '', '']);
    expect(cellOf(host, 1, 'Score then')).toBe(0);
  });

  test('leaves formulas and notes in its columns as they are', () => {
    const host = preparedSheet(leadRows(6));
    const { id } = areaIn(host, 'Leads', 'A1');
    const column = allOf(host, 'Leads')[0]?.indexOf('Brief') ?? -1;
    host.workbook.write(id, 4, column + 1, [[{ formula: '=1+2' }]]);
    write(host, 1, 'Version', "'007");
    granted(handOver(host, [0, 4]));
    expect(host.workbook.formulas(id, { row: 4, column: column + 1, rows: 1, columns: 1 })[0]?.[0]).toBe(
      '=1+2',
    );
    expect(cellOf(host, 1, 'Version')).toBe("'007");
  });

  test('refuses who may not write the columns', () => {
    const host = preparedSheet(leadRows(6));
    const { id } = areaIn(host, 'Leads', 'A1');
    host.workbook.addMark(
      'protection',
      { on: 'sheet', sheetId: id },
      {
        owner: 'owner@example.co.jp',
        editors: [],
        description: '',
        warningOnly: false,
      },
    );
    actAs(host, MEMBERS.sales);
    expect(refused(handOver(host, [0])).kind).toBe('obstacle');
  });

  test('before the columns are there is refused', () => {
    const host = signedSheet(leadRows(4));
    expect(refused(handOver(host, [0])).kind).toBe('not set up');
  });
});

describe('taking a hand-over back', () => {
  test('takes the stamps of the last one off, and of nobody else', () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0]));
    const { last } = granted(handOver(host, [2, 4], [1]));
    const state = granted(call(host, 'undoHandOver', { at: last ?? 0 }));
    expect(stampsOf(host, 'Handed over on')).toEqual([true, false, false, false, false, false]);
    for (const heading of ['Version', 'Score then', 'Brief'])
      expect(stampsOf(host, heading)).toEqual([true, false, false, false, false, false]);
    expect(columnOf(host, 'Sample').every((cell) => cell === '')).toBe(true);
    expect(state.last).not.toBe(last);
  });

  test('leaves leads that Sales has decided on', () => {
    const host = preparedSheet(leadRows(6));
    const { last } = granted(handOver(host, [0, 2]));
    write(host, 2, 'Decision', 'Accepted');
    granted(call(host, 'undoHandOver', { at: last ?? 0 }));
    expect(stampsOf(host, 'Handed over on')).toEqual([false, false, true, false, false, false]);
    expect(refused(call(host, 'undoHandOver', { at: last ?? 0 }))).toEqual({ kind: 'stale leads', leads: 0 });
  });
});

describe('a lead that was put back', () => {
  const putBack = () => {
    const host = preparedSheet(leadRows(6));
    granted(handOver(host, [0, 2]));
    write(host, 0, 'Decision', 'Rejected');
    write(host, 0, 'Rejection reason', 'Too early');
    write(host, 0, 'Rejection note', 'next year\nafter April');
    granted(call(host, 'check', {}));
    return host;
  };
  const recycle = (host: Host, on: string, rows = [0]) =>
    call(host, 'recycle', { leads: seenLeads(readHandOver(host), rows), on });

  test('comes up again on its day, with what was kept of the time before', () => {
    const host = putBack();
    granted(recycle(host, '2020-04-01'));
    granted(handOver(host, [0]));
    for (const heading of [
      'Decision',
      'Decided on',
      'Rejection reason',
      'Rejection note',
      'Come up again on',
    ])
      expect(cellOf(host, 0, heading)).toBe('');
    expect(cellOf(host, 0, 'Earlier hand-overs')).toMatch(
      /^\d{4}-\d\d-\d\d [\d:]{8} · v1 · 70 · Rejected · \d{4}-\d\d-\d\d [\d:]{8} · Too early · 2020-04-01 · next year ⏎ after April · {2}· {2}· {2}· Job title: /,
    );
    expect(cellOf(host, 2, 'Version')).toBe(1);
  });

  test('gets everything back when that is taken back', () => {
    const host = putBack();
    granted(recycle(host, '2020-04-01'));
    const before = ['Decision', 'Rejection reason', 'Rejection note', 'Version', 'Score then'].map(
      (heading) => cellOf(host, 0, heading),
    );
    const { last } = granted(handOver(host, [0]));
    granted(call(host, 'undoHandOver', { at: last ?? 0 }));
    expect(
      ['Decision', 'Rejection reason', 'Rejection note', 'Version', 'Score then'].map((heading) =>
        cellOf(host, 0, heading),
      ),
    ).toEqual(before);
    expect(cellOf(host, 0, 'Come up again on')).toEqual(new Date('2020-03-31T15:00:00Z'));
    expect(cellOf(host, 0, 'Earlier hand-overs')).toBe('');
    granted(handOver(host, [0]));
  });

  test('is not handed over before its day', () => {
    const host = putBack();
    granted(recycle(host, '2999-01-01'));
    expect(refused(handOver(host, [0])).kind).toBe('not ready');
  });

  test('has to have been rejected', () => {
    const host = putBack();
    expect(refused(recycle(host, '2999-01-01', [2]))).toEqual({ kind: 'not ready', leads: 1 });
    expect(refused(recycle(host, '2999-02-31')).kind).toBe('bad request');
  });
});

describe('what begins like a formula', () => {
  test('stays a text on its whole way', () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1'];
    const leads = evil.map((_, at) => 2 * at);
    const rows = leadRows(12).map(([company = '', name = '', , ...rest], at) => {
      const text = evil[at / 2];
      return text === undefined
        ? [company, name, 'Clerk', ...rest]
        : [`${text} ${at}`, text, `${text} Director`, ...rest];
    });
    const host = preparedSheet(rows);
    granted(handOver(host, leads));
    evil.forEach((text, at) => {
      expect(cellOf(host, 2 * at, 'Brief')).toContain(`Job title: ${text.trim()}`);
      write(host, 2 * at, 'Decision', 'Rejected');
      host.edit('Leads', place(host, 2 * at, 'Rejection note'), `'${text}`);
      const { reasons } = readHandOver(host);
      const reason = {
        name: `${text} ${at}`,
        meaning: text,
        kind: 'other',
        contradicts: text,
        noteNeeded: false,
      } as const;
      granted(call(host, 'saveReason', { at: 3 + at, reason, revision: reasons?.revision ?? '' }));
      host.edit('Leads', place(host, 2 * at, 'Rejection reason'), `'${`${text} ${at}`.trim()}`);
    });
    granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), leads), on: '2020-01-01' }));
    granted(handOver(host, leads));
    evil.forEach((text, at) => {
      expect(String(cellOf(host, 2 * at, 'Earlier hand-overs'))).toContain(`${text.trim()} ${at}`);
    });
    for (const tab of ['Leads', 'Reasons']) {
      const { id } = areaIn(host, tab, 'A1');
      const { rows: height, columns } = host.workbook.extent(id);
      const formulas = host.workbook.formulas(id, { row: 2, column: 1, rows: height - 1, columns }).flat();
      expect(formulas.filter((formula) => formula !== '')).toEqual([]);
    }
  });
});
