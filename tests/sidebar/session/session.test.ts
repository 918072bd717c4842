import { beforeEach, describe, expect, test } from '@jest/globals';
import { withCells } from '../../../src/domain/draft/draft-edit';
import type { Row } from '../../../src/domain/values/cell';
import { Session } from '../../../src/sidebar/session/session';
import { SharedSheet, START } from '../shared-sheet';

let sheet: SharedSheet;
let session: Session;

const draft = () => {
  const found = session.state.sheet?.draft;
  if (found === null || found === undefined) throw new Error('No draft');
  return found;
};
const withPoints = (at: number, points: number): Row[] =>
  draft().rows.map((row, place) => (place === at ? withCells(row, { points }) : row));
/** Until nothing is under way any more. */
async function settled() {
  for (let round = 0; round < 200; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const { kind } = draft().saving;
    if (kind !== 'saving' && kind !== 'unsaved') return;
  }
}

beforeEach(async () => {
  sheet = new SharedSheet();
  session = new Session(sheet.call, 'definition', 1);
  await session.open();
  await settled();
});

describe('opening', () => {
  test('reads the state, then the leads', () => {
    expect(sheet.calls).toEqual(['readState', 'readLeads']);
    const { leads } = session.state;
    expect(leads.kind === 'read' && leads.leads).toMatchObject({
      headers: ['役職', '従業員数'],
      rows: [
        ['部長', 200],
        ['担当', 200],
        ['部長', ''],
      ],
      columns: [{ counts: [2, 1] }, { counts: [2, 1] }],
    });
  });

  test('a failed call is told, and opening again works', async () => {
    sheet.failure = new Error('PERMISSION_DENIED');
    await session.open();
    expect(session.state.opening).toEqual({
      kind: 'failed',
      trouble: { kind: 'failed', failure: { kind: 'account', detail: 'PERMISSION_DENIED' } },
    });
    await session.open();
    expect(session.state.opening).toEqual({ kind: 'open' });
  });
});

describe('what comes after the set-up', () => {
  const PLAN = { tabs: [], leadTab: 'リード', headerRow: 2, leads: 3 };
  const REST = {
    origin: { kind: 'start' } as const,
    recognised: [],
    unrecognised: [],
    adds: [],
    freezes: 0,
    keeps: [],
    obstacles: [],
  };
  const setUp = () =>
    session.dispatch({ kind: 'set up', plan: { ...PLAN, ...REST, definition: [], revision: 'r' } });
  const propose = () => {
    sheet.agreement = {
      ...sheet.agreement,
      inForce: {
        version: 3,
        seal: 's',
        replaces: '',
        by: 'm@example.co.jp',
        at: '2026-11-23 10:00',
        reason: '',
        since: '2026-11-23',
        signatures: [],
        signatories: [],
      },
    };
  };

  test('is told until a version is proposed', async () => {
    setUp();
    await session.refresh();
    expect(session.state.carriedOut).not.toBeNull();
    propose();
    await session.refresh();
    expect(session.state.carriedOut).toBeNull();
  });

  test('is told of a set-up that comes later, too', async () => {
    propose();
    await session.refresh();
    setUp();
    sheet.now = '2026-11-24T03:00:00Z';
    await session.refresh();
    expect(session.state.carriedOut).not.toBeNull();
  });
});

describe('saving', () => {
  test('an edit is shown at once and saved', async () => {
    session.edit(withPoints(3, 25));
    expect(draft().rows[3]?.[5]).toBe(25);
    expect(draft().saving.kind).toBe('saving');
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(sheet.draft[3]?.[5]).toBe(25);
  });

  test('edits made while a save is under way go with one more save, none of them stale', async () => {
    session.edit(withPoints(3, 25));
    session.edit(withPoints(3, 26));
    session.edit(withPoints(4, 27));
    await settled();
    expect(sheet.calls.filter((name) => name === 'saveDraft')).toHaveLength(2);
    expect([sheet.draft[3]?.[5], sheet.draft[4]?.[5]]).toEqual([26, 27]);
    expect(draft().saving.kind).toBe('saved');
  });

  test('who may sign is asked again once a member was added, and not with other edits', async () => {
    const asked = () => sheet.calls.filter((name) => name === 'readState').length;
    const before = asked();
    session.edit(withPoints(3, 25));
    await settled();
    expect(asked()).toBe(before);
    session.edit([...draft().rows, ['Member', 'sales1@example.co.jp', '', '', '', '', 'Sales', '']]);
    await settled();
    expect(asked()).toBe(before + 1);
  });

  test('a locked document is tried again', async () => {
    sheet.busy = 2;
    session.edit(withPoints(3, 25));
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(sheet.draft[3]?.[5]).toBe(25);
  });

  test('one that stays locked keeps what was typed, until it is tried again', async () => {
    sheet.busy = 4;
    session.edit(withPoints(3, 25));
    await settled();
    expect(draft().saving).toEqual({
      kind: 'failed',
      trouble: { kind: 'refused', refusal: { kind: 'busy' } },
    });
    expect(draft().rows[3]?.[5]).toBe(25);
    await session.retrySave();
    expect(sheet.draft[3]?.[5]).toBe(25);
  });

  test('so does a call that fails', async () => {
    sheet.failure = new Error('boom');
    session.edit(withPoints(3, 25));
    await settled();
    expect(draft().saving).toEqual({
      kind: 'failed',
      trouble: { kind: 'failed', failure: { kind: 'other', detail: 'boom' } },
    });
    await session.retrySave();
    expect(sheet.draft[3]?.[5]).toBe(25);
  });
});

describe('undo', () => {
  test('puts back what was removed, where it was', async () => {
    const rows = draft().rows;
    session.remove([...rows.slice(0, 3), ...rows.slice(4)], {
      name: '決裁者',
      at: 3,
      rows: rows.slice(3, 4),
    });
    await settled();
    expect(sheet.draft).toHaveLength(START.length - 1);
    session.undo();
    await settled();
    expect(sheet.draft).toEqual(START);
    expect(session.state.removed).toBeNull();
  });

  test('is over with the next edit', () => {
    const rows = draft().rows;
    session.remove(rows.slice(0, -1), { name: 'ホット', at: 6, rows: rows.slice(-1) });
    session.edit(withPoints(3, 1));
    expect(session.state.removed).toBeNull();
  });
});
