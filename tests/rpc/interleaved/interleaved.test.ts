import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../../playground/apps-script/host';
import type { SavedWorkbook } from '../../../playground/engine/workbook';
import type { Answer, Api } from '../../../src/rpc/contract';
import { call, granted, MEMBERS, stateOf } from '../../add-on';
import { evaluateBare } from '../../bare-node';
import { readBuilt } from '../../host';
import { preparedSheet, reopen } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { handOver, readHandOver, seenLeads } from '../hand-over-sheet';

const NOW = '2026-11-24T01:00:00Z';

/** Every fifth service call of a reading is tried: a sheet is opened for each. */
const STRIDE = 5;

/** The call at which a change fails half way, the second time: cells are written then, and no change is counted. */
const FAILING = 'SpreadsheetApp.flush';

type Call = (host: Host) => Answer<unknown>;

/** A change, where it begins, what another user reads and what he changes meanwhile. */
interface Scene {
  readonly name: string;
  readonly begin: () => Host;
  readonly act: (host: Host) => Call;
  readonly reading: Call;
  readonly changing: (host: Host) => Call;
}

const asked =
  <K extends keyof Api>(name: K, request: Parameters<Api[K]>[0]): Call =>
  (host) =>
    call(host, name, request);

function proposed(): Host {
  const host = preparedSheet(leadRows(6));
  const { draft } = stateOf(host);
  const rows = [...(draft?.rows ?? []), ['Criterion', 'New', 'Job title', 'is', 'Clerk', 3, '', '']];
  const saved = granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
  granted(call(host, 'propose', { draft: saved.revision, reason: 'as agreed' }));
  host.user = { ...host.user, email: MEMBERS.sales };
  return host;
}

function handedOver(): Host {
  const host = preparedSheet(leadRows(6));
  granted(handOver(host, [0, 2]));
  return host;
}

const handingOver = (rows: readonly number[]) => (host: Host) =>
  asked('handOver', {
    leads: seenLeads(readHandOver(host), rows),
    samples: [],
    definition: stateOf(host).definition?.revision ?? '',
  });

const SCENES: readonly Scene[] = [
  {
    name: 'signing',
    begin: proposed,
    act: (host) => asked('sign', { seal: stateOf(host).agreement.proposal?.seal ?? '' }),
    reading: asked('readState', {}),
    changing: (host) => asked('takeBack', { seal: stateOf(host).agreement.proposal?.seal ?? '' }),
  },
  {
    name: 'handing over',
    begin: () => preparedSheet(leadRows(6)),
    act: handingOver([0, 2]),
    reading: asked('readHandOver', {}),
    changing: handingOver([2, 4]),
  },
  {
    name: 'undoing a hand-over',
    begin: handedOver,
    act: (host) => asked('undoHandOver', { at: readHandOver(host).last ?? 0 }),
    reading: asked('readHandOver', {}),
    changing: (host) => {
      const [lead] = seenLeads(readHandOver(host), [0]);
      if (lead === undefined) throw new Error('There is no lead');
      return asked('accept', { lead });
    },
  },
];

/** Another user's window on the same spreadsheet. */
function beside({ workbook, user }: Host): Host {
  const script = readBuilt('main.js');
  const other = { ...user, email: 'sales2@example.co.jp' };
  return openHost({ workbook, script, html: {}, user: other, evaluate: evaluateBare });
}

/** What is read, without the moment and the revision of the reading. */
function said(answer: Answer<unknown>): string {
  if (!answer.ok) return answer.refusal.kind;
  return JSON.stringify(answer.value, (key, value) =>
    /^(now|revision|user|departments|signable)$/.test(key) ? undefined : value,
  );
}

/** The spreadsheet, but for the revision. */
function everything({ workbook }: Host): string {
  const tabs = workbook.sheets().map(({ id, name, rows, columns }) => {
    const area = { row: 1, column: 1, rows, columns };
    return [name, workbook.values(id, area), workbook.formulas(id, area)];
  });
  return JSON.stringify([tabs, workbook.marks('developerMetadata').map(({ data }) => data)]);
}

/** Runs something before each service call of the act, from the n-th one on, as long as it says so. */
function atEachCall(host: Host, from: number, meanwhile: (at: number) => boolean): () => number {
  let at = from;
  const pass = () => {
    const goesOn = meanwhile(at);
    at++;
    if (goesOn) host.pause = { at: 1, meanwhile: pass };
  };
  host.pause = { at: from, meanwhile: pass };
  return () => at - from;
}

/** The act alone, and both one after the other, as texts of the spreadsheet. */
function whole(
  saved: SavedWorkbook,
  email: string,
  calls: readonly (readonly [Call, isOther: boolean])[],
): string {
  const host = reopen(saved, email, NOW);
  const other = beside(host);
  for (const [each, isOther] of calls) each(isOther ? other : host);
  return everything(host);
}

describe.each(SCENES)('while somebody is $name', ({ begin, act, reading, changing }) => {
  const begun = begin();
  const { email } = begun.user;
  const saved = begun.workbook.save();
  const calling = act(begun);
  const others = changing(begun);

  test('another one reads what was before, what is afterwards, or that it is being changed', () => {
    const host = reopen(saved, email, NOW);
    const other = beside(host);
    const before = said(reading(other));
    const seen: string[] = [];
    const points = atEachCall(host, 1, () => {
      seen.push(said(reading(other)));
      return true;
    });
    granted(calling(host));
    host.pause = null;
    const after = said(reading(other));
    expect(after).not.toBe(before);
    expect(seen.filter((one) => one !== before && one !== after && one !== 'busy')).toEqual([]);
    expect(points()).toBeGreaterThan(60);
    expect(new Set(seen)).toContain('busy');
  });

  test('another one changes nothing but before or afterwards', () => {
    const serial = [
      whole(saved, email, [
        [calling, false],
        [others, true],
      ]),
      whole(saved, email, [
        [others, true],
        [calling, false],
      ]),
      whole(saved, email, [[calling, false]]),
    ];
    let isLeft = true;
    for (let from = 1; isLeft; ) {
      const host = reopen(saved, email, NOW);
      const other = beside(host);
      isLeft = false;
      atEachCall(host, from, (at) => {
        const answer = others(other);
        if (!answer.ok && answer.refusal.kind === 'busy') return true;
        from = at + 1;
        isLeft = true;
        return false;
      });
      const answer = calling(host);
      host.pause = null;
      expect(answer.ok || answer.refusal.kind).toBeTruthy();
      expect(serial).toContain(everything(host));
    }
  });

  test('what another one reads meanwhile is read as a whole', () => {
    const before = said(reading(beside(reopen(saved, email, NOW))));
    const changed = reopen(saved, email, NOW);
    granted(calling(changed));
    const after = said(reading(beside(changed)));
    const kinds = new Set<string>();
    for (let at = 1, isPassed = true; isPassed; at += STRIDE) {
      const host = reopen(saved, email, NOW);
      const reader = beside(host);
      isPassed = false;
      reader.pause = {
        at,
        meanwhile: () => {
          isPassed = true;
          calling(host);
        },
      };
      const answer = said(reading(reader));
      expect([before, after]).toContain(answer);
      kinds.add(answer);
    }
    expect(kinds.size).toBe(2);
  });

  test('what another one reads while it fails half way is read as a whole', () => {
    const failing = (host: Host) => {
      host.fault = { call: FAILING, at: 2, message: 'Service Spreadsheets failed' };
      expect(() => calling(host)).toThrow('Service Spreadsheets failed');
      host.fault = null;
    };
    const before = said(reading(beside(reopen(saved, email, NOW))));
    const failed = reopen(saved, email, NOW);
    failing(failed);
    const after = said(reading(beside(failed)));
    for (let at = 1, isPassed = true; isPassed; at += STRIDE) {
      const host = reopen(saved, email, NOW);
      const reader = beside(host);
      isPassed = false;
      reader.pause = {
        at,
        meanwhile: () => {
          isPassed = true;
          failing(host);
        },
      };
      expect([before, after]).toContain(said(reading(reader)));
    }
  });
});
