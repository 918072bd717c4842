import { beforeEach, describe, expect, test } from '@jest/globals';
import { blocksOf, moveBlock, withCells } from '../../../src/domain/draft/draft-edit';
import type { Row } from '../../../src/domain/values/cell';
import type { Proposal } from '../../../src/rpc/contract';
import { Session } from '../../../src/sidebar/session/session';
import { isFrozen } from '../../../src/sidebar/session/state';
import { SharedSheet } from '../shared-sheet';

let sheet: SharedSheet;
let session: Session;

const open = () => {
  const found = session.state.sheet;
  if (found === null) throw new Error('The sheet is not open');
  return found;
};
const draft = () => {
  const found = open().draft;
  if (found === null) throw new Error('No draft');
  return found;
};
const withPoints = (at: number, points: number): Row[] =>
  draft().rows.map((row, place) => (place === at ? withCells(row, { points }) : row));
const points = () => sheet.draft.map((row) => row[5]);
/** Until nothing is under way any more. */
async function settled() {
  for (let round = 0; round < 200; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const { kind } = draft().saving;
    if (kind !== 'saving' && kind !== 'unsaved') return;
  }
}
/** What someone else makes of a part's points. */
const theirs = (at: number, points: number) => () => {
  sheet.draft = sheet.draft.map((row, place) =>
    place === at ? [...row.slice(0, 5), points, ...row.slice(6)] : row,
  );
};

beforeEach(async () => {
  sheet = new SharedSheet();
  session = new Session(sheet.call, 'definition', 1);
  await session.open();
  await settled();
});

describe('someone else changed the same part', () => {
  beforeEach(async () => {
    sheet.meanwhile = theirs(3, 99);
    session.edit(withPoints(3, 25));
    await settled();
  });

  test('nothing is overwritten, and what was typed stays', () => {
    expect(draft().saving.kind).toBe('conflict');
    expect(draft().rows[3]?.[5]).toBe(25);
    expect(points()[3]).toBe(99);
  });

  test.each([
    ['mine', 25],
    ['theirs', 99],
  ] as const)('%s is saved when it is chosen', async (side, expected) => {
    await session.resolve(() => side);
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(points()[3]).toBe(expected);
  });

  test('an edit of another part stays in the conflict', async () => {
    session.edit(withPoints(4, 7));
    await settled();
    expect(draft().saving.kind).toBe('conflict');
    await session.resolve(() => 'mine');
    await settled();
    expect(points().slice(3, 5)).toEqual([25, 7]);
  });

  test('an edit that makes it what they have ends the conflict', async () => {
    session.edit(withPoints(3, 99));
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(points()[3]).toBe(99);
  });
});

describe('someone else changed another part', () => {
  test('both are merged and saved, and what they changed is told', async () => {
    sheet.meanwhile = theirs(4, 99);
    session.edit(withPoints(3, 25));
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(points().slice(3, 5)).toEqual([25, 99]);
    expect(draft().rows[4]?.[5]).toBe(99);
    expect(session.state.mergedWith).toEqual([expect.stringContaining('規模')]);
    session.edit(withPoints(3, 26));
    expect(session.state.mergedWith).toEqual([]);
  });

  test('parts that both added are both there', async () => {
    const added = (name: string) => ['評価基準', name, '役職', '空欄でない', '', 1, '', ''];
    sheet.meanwhile = () => {
      sheet.draft = [...sheet.draft.slice(0, 5), added('相手'), ...sheet.draft.slice(5)];
    };
    session.edit([...draft().rows.slice(0, 5), added('自分'), ...draft().rows.slice(5)]);
    await settled();
    expect(sheet.draft.map(([, name]) => name)).toEqual(expect.arrayContaining(['相手', '自分']));
  });

  test('a part that I moved stays where I moved it', async () => {
    const [, second] = blocksOf(draft().rows).filter(({ part }) => part === 'criterion');
    if (second === undefined) throw new Error('No second criterion');
    sheet.meanwhile = theirs(3, 99);
    session.edit(moveBlock(draft().rows, second, -1));
    await settled();
    expect(sheet.draft.slice(3, 5).map((row) => [row[1], row[5]])).toEqual([
      ['規模', 15],
      ['決裁者', 99],
    ]);
  });

  test('a part that they removed is gone, one that I removed too', async () => {
    sheet.meanwhile = () => {
      sheet.draft = sheet.draft.filter((_, at) => at !== 4);
    };
    session.edit(draft().rows.filter((_, at) => at !== 3));
    await settled();
    expect(sheet.draft.map(([part]) => part)).toEqual(['区分', '版', '基準日', 'ランク', '引き渡し']);
  });

  test('the same change made by both is nothing to save again', async () => {
    sheet.meanwhile = theirs(3, 25);
    session.edit(withPoints(3, 25));
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(sheet.calls.filter((name) => name === 'saveDraft')).toHaveLength(1);
  });

  test('waits for an open editor, whose part may move, and keeps what is committed there', async () => {
    sheet.meanwhile = () => {
      sheet.draft = sheet.draft.filter((_, at) => at !== 2);
    };
    session.edit(withPoints(3, 25));
    session.openEditor({ kind: 'block', at: 4 });
    await settled();
    expect(draft().saving.kind).toBe('conflict');
    expect(session.state.editing).toEqual({ kind: 'block', at: 4 });
    const committed = withPoints(4, 77);
    session.openEditor(null);
    session.edit(committed);
    await settled();
    expect(draft().saving.kind).toBe('saved');
    expect(sheet.draft.slice(2, 4).map((row) => row[5])).toEqual([25, 77]);
  });
});

describe('looking at the sheet again', () => {
  test('takes over a newer draft, but not under an open editor', async () => {
    theirs(3, 50)();
    session.openEditor({ kind: 'block', at: 3 });
    await session.refresh();
    expect(draft().rows[3]?.[5]).toBe(20);
    session.openEditor(null);
    await session.refresh();
    expect(draft().rows[3]?.[5]).toBe(50);
  });

  test('takes over what became of the agreement, also while something isn’t saved', async () => {
    sheet.failure = new Error('boom');
    session.edit(withPoints(3, 25));
    await settled();
    sheet.agreement = { ...sheet.agreement, standing: 'changed' };
    await session.refresh();
    expect(open().agreement.standing).toBe('changed');
    expect(draft().saving.kind).toBe('failed');
    expect(draft().rows[3]?.[5]).toBe(25);
  });

  test('what was read before an edit doesn’t run over it', async () => {
    theirs(4, 99)();
    const looking = session.refresh();
    session.edit(withPoints(3, 25));
    await looking;
    await settled();
    expect(points().slice(3, 5)).toEqual([25, 99]);
  });
});

describe('a draft that someone else has proposed', () => {
  const proposal: Proposal = {
    version: 4,
    seal: 'x',
    replaces: 'y',
    by: 's@example.co.jp',
    at: '2026-11-23 10:00',
    reason: 'r',
    signatures: [],
    effect: null,
    leads: '',
  };

  test('keeps what was typed, and shows the proposal that is in the way', async () => {
    const before = sheet.agreement;
    sheet.agreement = { ...before, proposal };
    session.edit(withPoints(3, 25));
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(draft().saving).toMatchObject({ kind: 'failed', trouble: { refusal: { kind: 'frozen' } } });
    expect(isFrozen(open())).toBe(true);
    expect(draft().rows[3]?.[5]).toBe(25);
    sheet.agreement = before;
    await session.refresh();
    await session.retrySave();
    expect(points()[3]).toBe(25);
  });

  test('is frozen only while it is what was proposed', async () => {
    sheet.agreement = { ...sheet.agreement, proposal, proposalChanged: true };
    await session.refresh();
    expect(isFrozen(open())).toBe(false);
  });
});

test('what was removed from a draft can’t be put into another one', async () => {
  const rows = draft().rows;
  session.remove([...rows.slice(0, 3), ...rows.slice(4)], { name: '決裁者', at: 3, rows: rows.slice(3, 4) });
  await settled();
  theirs(3, 1)();
  await session.refresh();
  expect(session.state.removed).toBeNull();
});
