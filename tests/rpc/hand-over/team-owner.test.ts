import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { PROTECTION } from '../../../playground/apps-script/protection-record';
import { actAs, allOf, areaIn, call, granted, type Locale, MEMBERS, refused } from '../../add-on';
import { signedSheet } from '../../made-sheet';
import { HEADINGS, leadRows, REASONS, signDefinition } from '../../make-sheet';
import { columnOf, handOver, place, put, readHandOver } from '../hand-over-sheet';

const SATO = 'sato@example.co.jp';
const SUZUKI = 'suzuki@example.co.jp';
const OWN: Readonly<Record<Locale, { readonly heading: string; readonly managed: string }>> = {
  en: { heading: 'Sales rep', managed: 'Owner' },
  ja: { heading: '営業担当', managed: '担当' },
};

/** A sheet whose team has a column of owners, with somebody beside every third lead, and says that it is used. */
function sheetWith(locale: Locale): Host {
  const { heading } = OWN[locale];
  const rows = leadRows(8).map((row, at) => [...row, at % 3 === 0 ? `Tanaka ${at}` : '']);
  const host = signedSheet(rows, locale, [...HEADINGS, heading]);
  signDefinition(host, [
    ['Owner', SATO, '', '', '', '', '', ''],
    ['Owner', SUZUKI, '', '', '', '', '', ''],
  ]);
  actAs(host, MEMBERS.marketing);
  const take = [{ column: 'owner' as const, header: heading, words: {} }];
  granted(call(host, 'prepareHandOver', { take, reasons: REASONS[locale] }));
  return host;
}

const undoLast = (host: Host) => granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));

describe.each<Locale>(['en', 'ja'])("the team's own column of owners, in %s", (locale) => {
  const { heading, managed } = OWN[locale];
  const owners = (host: Host) => columnOf(host, heading);

  test('gets owners in its blank cells, and no other column is made', () => {
    const host = sheetWith(locale);
    expect(readHandOver(host).taken).toEqual([{ at: 6, column: 'owner', header: heading, words: {} }]);
    granted(handOver(host, [0, 2, 4]));
    expect(owners(host)).toEqual(['Tanaka 0', '', SATO, 'Tanaka 3', SUZUKI, '', 'Tanaka 6', '']);
    const headings = allOf(host, 'Leads')[0] ?? [];
    expect(headings).not.toContain(managed);
    // Nothing was written over, so nothing is kept of the time before.
    expect(headings).not.toContain(locale === 'ja' ? '過去の引き渡し' : 'Earlier hand-overs');
  });

  test('is emptied of what a hand-over wrote, and of that alone, when it is undone', () => {
    const host = sheetWith(locale);
    const before = owners(host);
    granted(handOver(host, [0, 2, 4]));
    undoLast(host);
    expect(owners(host)).toEqual(before);

    granted(handOver(host, [0, 2, 4, 6]));
    // Somebody gives a lead to the other one, and corrects a telephone number.
    put(host, 2, heading, SUZUKI);
    put(host, 4, 'Phone', '020 9999');
    undoLast(host);
    expect(owners(host)).toEqual(['Tanaka 0', '', SUZUKI, 'Tanaka 3', '', '', 'Tanaka 6', '']);
  });

  test('keeps formulas and spaces', () => {
    const host = sheetWith(locale);
    put(host, 2, heading, { typed: '=IF(TRUE,"","x")' });
    put(host, 4, heading, { typed: "' " });
    const { id, area } = areaIn(host, 'Leads', place(host, 0, heading));
    const column = { ...area, rows: 8 };
    const before = host.workbook.formulas(id, column);
    granted(handOver(host, [0, 2, 4]));
    expect(host.workbook.formulas(id, column)).toEqual(before);
    expect(owners(host)[4]).toBe(' ');
    undoLast(host);
    expect(host.workbook.formulas(id, column)).toEqual(before);
    expect(owners(host)[4]).toBe(' ');
  });

  test('tells whose leads wait, and which are late', () => {
    const host = sheetWith(locale);
    granted(handOver(host, [0, 2, 4, 6]));
    put(host, 0, locale === 'ja' ? '引き渡し日' : 'Handed over on', new Date(Date.now() - 9 * 86_400_000));
    actAs(host, SATO);
    expect(granted(call(host, 'readLeads', {})).waiting).toEqual({ all: 4, overdue: 1, own: 1 });
    granted(call(host, 'holdMeeting', {}));
    const meeting = allOf(host, locale === 'ja' ? '定例' : 'Meeting').flat();
    expect(meeting).toContain('Tanaka 0');
    granted(call(host, 'buildSummary', {}));
    expect(JSON.stringify(host.workbook.sheets().map(({ name }) => allOf(host, name)))).toContain(
      locale === 'ja' ? '営業担当' : 'Owner',
    );
  });

  test('that is protected against who hands over is told before anything is written', () => {
    const host = sheetWith(locale);
    const { id, area } = areaIn(host, 'Leads', place(host, 0, heading));
    const record = { owner: SATO, editors: [SATO], description: '', warningOnly: false };
    host.workbook.addMark(PROTECTION, { on: 'area', sheetId: id, area }, record);
    actAs(host, MEMBERS.sales);
    expect(refused(handOver(host, [2]))).toMatchObject({ obstacle: { kind: 'protected tab' } });
    expect(owners(host)[2]).toBe('');
  });
});

test('a copy of the file knows no owner as written by a hand-over, and leaves all of them', () => {
  const host = sheetWith('en');
  granted(handOver(host, [2, 4]));
  host.workbook.store('properties/document', {});
  undoLast(host);
  expect(columnOf(host, 'Sales rep').slice(2, 5)).toEqual([SATO, 'Tanaka 3', SUZUKI]);
});
