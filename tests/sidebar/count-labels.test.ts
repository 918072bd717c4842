import { expect, test } from '@jest/globals';
import { BACKTEST_WORDS } from '../../src/domain/insight/backtest/backtest-words';
import { MEETING_WORDS } from '../../src/domain/meeting/meeting-words';
import { SUMMARY_WORDS } from '../../src/domain/summary/summary-words';
import { answer } from '../../src/sidebar/messages/answer';
import { effect } from '../../src/sidebar/messages/effect';
import { handOver } from '../../src/sidebar/messages/hand-over';
import { insight } from '../../src/sidebar/messages/insight';
import { lead } from '../../src/sidebar/messages/lead';
import { rejections } from '../../src/sidebar/messages/rejections';
import { common } from '../../src/sidebar/messages/shell';
import { thresholds } from '../../src/sidebar/messages/thresholds';

type Label = readonly [
  en: string | ((one: number, other: number) => string),
  ja: string | ((one: number, other: number) => string),
];

const [summary, meeting, backtest] = [SUMMARY_WORDS, MEETING_WORDS, BACKTEST_WORDS];

/** The labels of each count, wherever it is shown, and the words that all of them have. */
const COUNTS: readonly (readonly [count: string, en: RegExp, ja: RegExp, labels: readonly Label[]])[] = [
  [
    'leads that meet the definition',
    /meets? the definition/i,
    /定義を満た/,
    [
      thresholds.ready,
      lead.meets,
      handOver.meeting,
      effect.enter,
      effect.leave,
      insight.meetIt,
      insight.capacity,
    ],
  ],
  ['leads that can be handed over', /can be handed over/i, /引き渡せる/, [handOver.ready, handOver.meeting]],
  [
    'leads that were handed over',
    /^handed over$/i,
    /^引き渡し$/,
    [rejections.handedOver, summary.handedOver, meeting.handedOver],
  ],
  [
    'leads that Sales accepted',
    /^accepted$/i,
    /^受け入れ$/,
    [rejections.accepted, summary.accepted, meeting.accepted, handOver.accepted, effect.accepted],
  ],
  [
    'leads that Sales rejected',
    /^rejected$/i,
    /^却下$/,
    [rejections.rejected, summary.rejected, meeting.rejected, handOver.rejected, effect.rejected],
  ],
  // Not those that were put back, nor those that were won or lost all the same.
  [
    'leads that ended by a rejection',
    /^rejected for good$/i,
    /^却下で終了$/,
    [insight.rejected, backtest.rejected],
  ],
  [
    'leads that wait for an answer',
    /to answer/i,
    /回答待ち/,
    [
      ...[rejections.undecided, summary.undecided, meeting.undecided, lead.undecided],
      ...[answer.waiting, answer.next, common.toAnswer, common.ownToAnswer],
    ],
  ],
  [
    'leads that were won or lost without an answer',
    /^ended without an answer$/i,
    /^回答なしで終了$/,
    [rejections, summary, meeting, lead].map(({ endedUnanswered }) => endedUnanswered),
  ],
  [
    'leads whose answer is overdue',
    /overdue/i,
    /期限超過/,
    [
      ...[rejections.overdue, rejections.late, summary.overdue, meeting.overdue, meeting.late],
      ...[answer.overdue, answer.isOverdue, common.overdueToAnswer],
    ],
  ],
  [
    'leads that were won',
    /^won$/i,
    /^受注$/,
    [summary.won, handOver.won, effect.won, insight.won, backtest.won, meeting.won],
  ],
  ['leads that were lost', /^lost$/i, /^失注$/, [handOver.lost, effect.lost, insight.lost, backtest.lost]],
  ['leads that are open', /^open$/i, /^進行中$/, [handOver.open, insight.open, backtest.open]],
  [
    'leads that were never handed over',
    /^never handed over$/i,
    /^未引き渡し$/,
    [insight.never, backtest.never],
  ],
];

const told = (label: Label[number]) => (typeof label === 'string' ? label : label(2, 1));

test.each(COUNTS)('%s are called the same wherever they are counted', (_, en, ja, labels) => {
  for (const label of labels) {
    expect(told(label[0])).toMatch(en);
    expect(told(label[1])).toMatch(ja);
  }
});
