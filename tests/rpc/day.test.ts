import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../playground/apps-script/host';
import type { SavedWorkbook } from '../../playground/engine/workbook';
import { addMembers, allOf, call, granted, MEMBERS, putInForce, setUp, stateOf } from '../add-on';
import { openTestHost } from '../host';
import { reopen } from '../made-sheet';
import { trimSheets } from '../make-sheet';
import { cellOf, columnOf, handOver } from './hand-over-sheet';

const MS_A_DAY = 86_400_000;
/** Half past eleven in the evening of UTC: the next day in Tokyo, the same one in Los Angeles. */
const EVENING = '2026-11-23T23:30:00Z';

const LEADS = [
  ['Company', 'Visited'],
  ['Acme', '2026-11-23'],
  ['Blue', '2026-11-14'],
  ['Sky', '2026-11-24'],
];

const RULES = [
  ['Criterion', 'Recent', 'Visited', 'fades over', 30, 30, '', ''],
  ['Grade', 'Hot', '', '', 29, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
] as const;

const FRAME = /^(Part|Version|As of|Time zone)$/;

/** A sheet in the zone, with a definition in force whose day moves by itself. */
function makeSheet(timeZone: string): SavedWorkbook {
  const host = openTestHost({
    tables: [{ name: 'Leads', rows: LEADS }],
    language: 'en',
    locale: 'en_US',
    timeZone,
    now: EVENING,
    user: { email: MEMBERS.marketing, locale: 'en' },
  });
  host.open();
  setUp(host);
  const { draft } = stateOf(host);
  const kept = (draft?.rows ?? []).filter(([part]) => FRAME.test(String(part)));
  granted(call(host, 'saveDraft', { rows: [...kept, ...RULES], revision: draft?.revision ?? '' }));
  addMembers(host);
  putInForce(host);
  granted(call(host, 'prepareHandOver', { take: [], reasons: [] }));
  trimSheets(host);
  return host.workbook.save();
}

const made = new Map<string, SavedWorkbook>();

function sheetIn(timeZone: string): Host {
  const saved = made.get(timeZone) ?? makeSheet(timeZone);
  made.set(timeZone, saved);
  return reopen(saved, MEMBERS.marketing, EVENING);
}

const scores = (host: Host) => columnOf(host, 'Score');

describe.each([
  ['Asia/Tokyo', '2026-11-24', [29, 20, 30]],
  // There a visit of the 24th is one of tomorrow.
  ['America/Los_Angeles', '2026-11-23', [30, 21, 0]],
] as const)('with the clock at half past eleven in the evening of UTC, in %s', (timeZone, day, expected) => {
  test('the sheet, the effect and the hand-over count from one day', () => {
    const host = sheetIn(timeZone);
    expect(stateOf(host)).toMatchObject({ today: day, now: Date.parse(EVENING), timeZone });
    expect(scores(host)).toEqual(expected);

    const { draft } = stateOf(host);
    const rows = (draft?.rows ?? []).map((row) =>
      row[1] === 'Hot' && row[0] === 'Grade' ? [...row.slice(0, 4), 30] : row,
    );
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    const { effect } = granted(call(host, 'readEffect', {}));
    const atLeast = (least: number) => expected.filter((score) => score >= least).length;
    expect(effect.ready).toEqual([atLeast(29), atLeast(30)]);

    const ready = expected.flatMap((score, at) => (score >= 29 ? [at] : []));
    expect(handOver(host, [1])).toMatchObject({ ok: false, refusal: { kind: 'not ready' } });
    granted(handOver(host, ready));
    for (const at of ready) expect(cellOf(host, at, 'Score then')).toBe(expected[at]);
  });

  test('ten days on the scores have faded, by no click, and nothing is changed or unsigned', () => {
    const host = sheetIn(timeZone);
    const before = stateOf(host);
    const history = allOf(host, 'History').length;
    host.workbook.moveClock(10 * MS_A_DAY);
    expect(scores(host)).toEqual(
      [0, 1, 2].map((at) => {
        const faded = (expected[at] ?? 0) - 10;
        // What was tomorrow's is nine days old now.
        return faded < 0 ? 21 : faded;
      }),
    );
    const after = stateOf(host);
    expect(after.agreement).toEqual(before.agreement);
    expect(after.agreement.standing).toBe('as signed');
    expect(after.definition?.revision).toBe(before.definition?.revision);
    expect(after.draft?.revision).toBe(before.draft?.revision);
    expect(allOf(host, 'History')).toHaveLength(history);
  });
});
