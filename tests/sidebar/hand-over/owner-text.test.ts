import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { fromJson } from '../../../src/domain/notation/json-cell';
import { formatDay } from '../../../src/domain/values/day';
import { decodeHandOver } from '../../../src/sidebar/hand-over/hand-over';
import { ownedLeads, ownerText } from '../../../src/sidebar/hand-over/owner-text';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { actAs, areaIn, call, granted, type Locale, MEMBERS, stateOf } from '../../add-on';
import { TOKYO } from '../../calendars';
import { signedSheet } from '../../made-sheet';
import { HEADINGS, leadRows, REASONS, type Rows, signDefinition } from '../../make-sheet';
import { handOver, put, readHandOver } from '../../rpc/hand-over-sheet';

const SATO = 'sato@example.co.jp';

/** A sheet whose leads go to one owner, so many at most. */
function sheetWith(locale: Locale, most: number, rows: Rows = leadRows(8)): Host {
  const host = signedSheet(rows, locale, [...HEADINGS]);
  signDefinition(host, [['Owner', SATO, '', '', most, '', '', '']]);
  actAs(host, MEMBERS.marketing);
  granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[locale] }));
  return host;
}

function textsOf(host: Host, locale: Locale): string[] {
  const rows = (stateOf(host).definition?.rows ?? []).map((row) => row.map(fromJson));
  const parsed = parseDefinition(rows, { today: 0 });
  const known = decodeHandOver(readHandOver(host), TOKYO, Infinity);
  const writing = {
    inForce: parsed.ok ? parsed.definition : null,
    calendar: TOKYO,
    m: messagesIn(locale).ownerText,
  };
  return ownedLeads(known).map((owned) => ownerText(known, owned, writing));
}

const daysLater = (host: Host, days: number) =>
  formatDay(TOKYO(new Date(readHandOver(host).last ?? 0)) + days);

describe('the texts for the owners of a hand-over', () => {
  test('tell each lead with score, grade, why, brief, the day to answer by, and its row', () => {
    const host = sheetWith('en', 1);
    granted(handOver(host, [0, 2, 4]));
    const { id } = areaIn(host, 'Leads', 'A1');
    const link = `https://docs.google.com/spreadsheets/d/playground/edit#gid=`;
    const [own = '', nobodys = ''] = textsOf(host, 'en').map((text) => text.replace(/#gid=\d+/g, '#gid='));
    expect(id).not.toBe('');
    expect(own.split('\n')).toEqual([
      `Owner: ${SATO}`,
      `1 lead was handed over on ${daysLater(host, 0)}.`,
      `Please accept each, or reject it with a reason, by ${daysLater(host, 2)}.`,
      '',
      '1. Company 0 · Person 0 · 70 points, Hot',
      '   Why: +50 Decision maker · +20 Large',
      '   Brief: Job title: Sales Director',
      `   Row 2: ${link}&range=A2`,
    ]);
    expect(nobodys).toContain('Without an owner');
    expect(nobodys).toContain('2 leads were handed over');
    expect(nobodys).not.toContain('Company 0');
  });

  test('are in the reader’s language, and leave out what is answered', () => {
    const host = sheetWith('ja', 5);
    granted(handOver(host, [0, 2]));
    put(host, 0, '判定', '受け入れ');
    const [own = '', ...others] = textsOf(host, 'ja');
    expect(others).toEqual([]);
    expect(own.split('\n').slice(0, 6)).toEqual([
      `担当：${SATO}`,
      `${daysLater(host, 0)}に1件のリードを引き渡しました。`,
      `${daysLater(host, 2)}までに、1件ずつ、受け入れるか、理由を添えて却下してください。`,
      '',
      '1. Company 2 · Person 2（70点・Hot）',
      '   評価理由：+50 Decision maker・+20 Large',
    ]);
    put(host, 2, '判定', '受け入れ');
    expect(textsOf(host, 'ja')).toEqual([]);
  });

  test('say the score of the hand-over alone, and no reasons, where the lead was changed since', () => {
    const host = sheetWith('en', 5);
    granted(handOver(host, [0]));
    put(host, 0, 'Employees', 3);
    const [own = ''] = textsOf(host, 'en');
    expect(own).toContain('1. Company 0 · Person 0 · 70 points\n   Brief: Job title: Sales Director · +50');
    expect(own).not.toContain('Why:');
  });

  test('are cut with a sentence where the list is long', () => {
    const host = sheetWith('en', 100, leadRows(60));
    granted(
      handOver(
        host,
        Array.from({ length: 25 }, (_, at) => 2 * at),
      ),
    );
    const [own = ''] = textsOf(host, 'en');
    expect(own.match(/^\d+\. /gm)).toHaveLength(20);
    expect(own).toContain('And 5 more leads: all of them stand in the sheet.');
  });

  test('have no line that a sheet would take for a formula, whatever stands in the cells', () => {
    const rows = leadRows(2).map((row) => ['=HYPERLINK("x")\n=1+1', '+1\n@x', ...row.slice(2)]);
    const host = sheetWith(
      'en',
      5,
      rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' && /^[=+]/.test(cell) ? `'${cell}` : cell)),
      ),
    );
    granted(handOver(host, [0]));
    const [own = ''] = textsOf(host, 'en');
    expect(own).toContain('HYPERLINK');
    expect(own.split('\n').filter((line) => /^\s*[=+@-]/.test(line))).toEqual([]);
  });
});
