import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { actAs, allOf, call, granted, MEMBERS, refused, stateOf } from '../../add-on';
import { reopen } from '../../made-sheet';
import { readHandOver } from '../hand-over-sheet';
import { answersTo, begin, give, labelledSheet, QUESTIONS, readLabelling, roundOf } from './labelled-sheet';

const OUTSIDER = 'somebody@example.co.jp';

/** Everything that is in the cells, and how each tab is called. */
const cellsOf = (host: Host) => host.workbook.sheets().map(({ name }) => [name, allOf(host, name)]);

/** All that somebody gets to see: by reading, by acting, and by trying what he may not. */
function seenBy(host: Host, user: string): unknown {
  actAs(host, user);
  const { id, own } = roundOf(host);
  const seen = own?.revision ?? '';
  const { headings } = stateOf(host);
  const place = headings && { tab: headings.tab, row: headings.row, own: headings.own };
  const answers = own?.answers ?? [];
  return [
    readLabelling(host),
    stateOf(host),
    readHandOver(host),
    call(host, 'glance', { headings: place }),
    call(host, 'readLeads', {}),
    call(host, 'readHistory', {}),
    ...(['marketing', 'sales'] as const).flatMap((department) => [
      call(host, 'judge', { round: id, department, seen: '0123456789abcdef', answers }),
      call(host, 'judge', { round: '0123456789abcdef', department, seen, answers }),
      call(host, 'joinLabelling', { round: '0123456789abcdef', department }),
    ]),
    call(host, 'judge', { round: id, department: 'sales', seen, answers }),
    call(host, 'joinLabelling', { round: id, department: 'sales' }),
    call(host, 'writeJudgements', { round: id }),
    call(host, 'beginLabelling', { replaces: '', fields: ['Company'], leads: [], questions: [] }),
    cellsOf(host),
  ];
}

/** What Marketing and somebody else see after each act, while Sales answers so many of these questions. */
function story(isHot: (lead: number) => boolean, answered: number): unknown[] {
  const host = reopen(labelledSheet().workbook.save(), MEMBERS.marketing, '2026-11-30T01:00:00Z');
  const seen: unknown[] = [];
  const look = () => seen.push(seenBy(host, MEMBERS.marketing), seenBy(host, OUTSIDER));
  const theirs = answersTo(QUESTIONS, isHot).slice(0, answered);
  begin(host);
  granted(give(host, 'sales', theirs.slice(0, 1)));
  look();
  seen.push(granted(give(host, 'marketing', ['hot', 'unsure'])));
  granted(give(host, 'sales', theirs));
  look();
  if (answered === QUESTIONS.length) return seen;
  seen.push(
    granted(
      give(
        host,
        'marketing',
        answersTo(QUESTIONS, (lead) => lead < 9),
      ),
    ),
  );
  look();
  return seen;
}

/** The places at which two stories differ. */
function differences(one: readonly unknown[], other: readonly unknown[]): number[] {
  return one.flatMap((seen, at) => (JSON.stringify(seen) === JSON.stringify(other[at]) ? [] : [at]));
}

describe('before both have finished', () => {
  test.each([
    ['all but one question', QUESTIONS.length - 1],
    ['every question', QUESTIONS.length],
  ])(
    'nothing that anybody else sees depends on what Sales said, though it has answered %s',
    (_, answered) => {
      const first = story(() => true, answered);
      expect(first.length).toBeGreaterThanOrEqual(5);
      expect(
        differences(
          first,
          story(() => false, answered),
        ),
      ).toEqual([]);
      expect(
        differences(
          first,
          story((lead) => lead % 3 === 0, answered),
        ),
      ).toEqual([]);
    },
  );

  test('how many they have answered is told, and no more', () => {
    const host = labelledSheet();
    begin(host);
    granted(give(host, 'sales', ['hot', 'not', 'hot']));
    actAs(host, MEMBERS.marketing);
    expect(roundOf(host)).toMatchObject({
      answered: { marketing: 0, sales: 3 },
      own: { department: 'marketing', answers: [] },
      result: null,
    });
  });

  test('no judgement stands in a cell, and there is no tab', () => {
    const host = labelledSheet();
    const before = cellsOf(host);
    begin(host);
    granted(
      give(
        host,
        'sales',
        answersTo(QUESTIONS, () => true),
      ),
    );
    expect(cellsOf(host)).toEqual(before);
  });
});

test('once both have finished, both see both, and nobody changes an answer any more', () => {
  const host = labelledSheet();
  begin(host);
  const marketing = answersTo(QUESTIONS, (lead) => lead % 2 === 0);
  const sales = answersTo(QUESTIONS, (lead) => lead % 4 === 0);
  expect(granted(give(host, 'marketing', marketing)).isFinished).toBe(false);
  expect(granted(give(host, 'sales', sales)).isFinished).toBe(true);
  for (const user of [MEMBERS.marketing, MEMBERS.sales, OUTSIDER]) {
    actAs(host, user);
    expect(roundOf(host).result).toEqual({ answers: { marketing, sales }, tab: 'Judgements' });
  }
  expect(refused(give(host, 'marketing', marketing.slice(1))).kind).toBe('stale judgements');
});
