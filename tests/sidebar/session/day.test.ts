import { beforeEach, describe, expect, test } from '@jest/globals';
import { isMovingDay } from '../../../src/domain/definition/moving-day';
import { blocksOf } from '../../../src/domain/draft/draft-edit';
import { nameless } from '../../../src/domain/draft/read-clause';
import { loadCases } from '../../../src/domain/insight/outcomes/history';
import { meetingDraft } from '../../../src/domain/insight/suggestion/take-card';
import type { Cells } from '../../../src/domain/values/cell';
import { formatDay } from '../../../src/domain/values/day';
import { toPoints } from '../../../src/domain/values/hundredths';
import { doJob } from '../../../src/sidebar/insight/job';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import { previewClause, previewOf } from '../../../src/sidebar/session/preview';
import { Session } from '../../../src/sidebar/session/session';
import { TOKYO } from '../../calendars';
import { NO_RECORD, outcomeBy } from '../../domain/hand-over/records';
import { SharedSheet, START } from '../shared-sheet';

/** Half past eleven in the evening of UTC: the next day in Tokyo, the same one in Los Angeles. */
const EVENING = new Date('2026-11-23T23:30:00Z');

/** Whatever day its Value holds, it is not the one that counts. */
const definition = (zone: string): Cells => [
  ['As of', '', '', 'every day', '2020-01-01', '', '', ''],
  ['Time zone', '', '', '', zone, '', '', ''],
  ['Criterion', 'Recent', 'Visited', 'fades over', 30, 30, '', ''],
  ['Required', 'Known', 'Visited', 'is within the last', 0, '', '', ''],
  ['Grade', 'Hot', '', '', 30, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
];

const leads = decodeLeads({
  tab: 'L',
  headerRow: 1,
  count: 3,
  columns: [
    { header: 'Visited', values: ['2026-11-24', '2026-11-23', '2026-11-14'], rows: [0, 1, 2] },
    { header: 'Outcome', values: ['Won', 'Lost'], rows: [0, 1, 1] },
  ],
});

describe.each([
  ['Asia/Tokyo', [30, 29, 20], 0],
  ['America/Los_Angeles', [0, 30, 21], 1],
] as const)('with the clock at half past eleven in the evening of UTC, in %s', (zone, expected, hot) => {
  const cells = definition(zone);

  test('the preview and the thresholds count from the day there', () => {
    const { scorer, counts } = previewOf(cells, leads, EVENING);
    expect(scorer?.scores(leads.rows).map((one) => one && toPoints(one.score))).toEqual(expected);
    expect(counts?.ready).toBe(1);
    expect(scorer?.score(leads.rows[hot] ?? []).ready).toBe(true);
  });

  test('a part that is read by itself does too', () => {
    const block = blocksOf(cells).find(({ part }) => part === 'required');
    const { holding } = previewClause(cells, nameless(block?.rows ?? []), leads, EVENING);
    expect(holding).toBe(1);
  });

  test('and the backtest', () => {
    const records = leads.rows.map(() => NO_RECORD);
    const outcome = { header: 'Outcome', won: ['Won'], lost: ['Lost'], filled: null };
    const known = { leads, records, outcomes: records.map(outcomeBy) };
    const loaded = loadCases(known, { columns: [outcome] }, TOKYO, TOKYO(EVENING));
    const judged = [{ definition: cells, learnedOn: null, unseen: null }];
    const steps = loaded && doJob(loaded, { kind: 'judge', now: EVENING.getTime(), judged });
    let step = steps?.next();
    while (step?.done === false) step = steps?.next();
    const done = step?.value;
    const rows =
      done !== undefined && 'kind' in done && done.kind === 'judged'
        ? done.judgements[0]?.backtest?.rows
        : [];
    expect(rows).toMatchObject([{ score: 30, leads: 1, won: hot === 0 ? 1 : 0, lost: hot === 0 ? 0 : 1 }]);
  });

  test('and what a suggestion hands over', () => {
    const scored = { ...leads, moment: EVENING };
    expect(meetingDraft(cells, scored)).toBe(1);
  });
});

describe('a sidebar that is left open over midnight', () => {
  let sheet: SharedSheet;
  let session: Session;
  const dayOfDraft = () => {
    const open = session.state.sheet;
    const { definition } = previewOf(open?.draft?.rows ?? [], null, open?.moment ?? EVENING);
    return definition === null ? null : formatDay(definition.asOf ?? 0);
  };

  beforeEach(async () => {
    sheet = new SharedSheet();
    sheet.now = '2026-11-23T14:59:00Z';
    sheet.draft = START.flatMap((row) =>
      row[0] === '基準日'
        ? [
            ['基準日', '', '', '毎日', '2026-11-23', '', '', ''],
            ['タイムゾーン', '', '', '', 'Asia/Tokyo', '', '', ''],
          ]
        : [row],
    );
    session = new Session(sheet.call, 'definition', 1);
    await session.open();
  });

  test('follows the day on its next reading', async () => {
    expect(dayOfDraft()).toBe('2026-11-23');
    sheet.now = '2026-11-23T15:01:00Z';
    await session.refresh();
    expect(dayOfDraft()).toBe('2026-11-24');
    expect(session.state.sheet?.today).toBe('2026-11-24');
  });

  test('shows the day that the sheet has then, and nothing as changed', async () => {
    const revision = session.state.sheet?.draft?.base.revision;
    sheet.now = '2026-11-24T15:01:00Z';
    sheet.draft = sheet.draft.map((row) =>
      isMovingDay(row.map(String)) ? [...row.slice(0, 4), '2026-11-25', '', '', ''] : row,
    );
    await session.refresh();
    const draft = session.state.sheet?.draft;
    expect(draft?.rows.find(isMovingDay)?.[4]).toBe('2026-11-25');
    expect(draft?.base.revision).toBe(revision);
    expect(session.state.mergedWith).toEqual([]);
    await session.refresh();
    expect(draft?.saving.kind).toBe('saved');
  });

  test('is drawn anew by nothing but the day', async () => {
    const open = session.state.sheet;
    sheet.now = '2026-11-23T14:59:30Z';
    await session.refresh();
    expect(session.state.sheet).toBe(open);
  });
});
