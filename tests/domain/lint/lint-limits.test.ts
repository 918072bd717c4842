import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/domain/values/cell';
import { and, cap, criterion, expectFound, floor, found, grade, handOver } from './lint-rows';

const HIGHEST: Row = ['Highest', '', '', '', '', '', 'Interest'];
const base = (points: number, group = ''): Row => ['Base', '', '', '', '', points, group];

expectFound([
  [
    'a Group whose cap leaves nothing of it',
    [criterion('PV', 'each, up to', 10, 5, 'Interest'), cap(0, 'Interest')],
    1,
    'points without effect',
    'wherever it holds, Interest stands at its cap of 0 with and without it (row 2); change or remove one of these',
    '当てはまるリードのInterestは上限の0点のままです（2行目）。どれかを変えるか、削除してください',
  ],
  [
    'points for leads whose Group is full already',
    [
      criterion('PV', 'is at least', 10, 40, 'Interest'),
      criterion('PV', 'is at least', 50, 20, 'Interest'),
      cap(40, 'Interest'),
    ],
    2,
    'points without effect',
    'the points of “PV is at least 50” change nothing',
    '「PV is at least 50」の点数があってもなくても',
  ],
  [
    'a Base that fills the total',
    [criterion('PV', 'is at least', 10, 40), base(100), cap(100)],
    1,
    'points without effect',
    'the score is 100, the cap of the total, with and without it (row 3)',
    '合計は上限の100点のままです（3行目）',
  ],
  [
    'a deduction below the floor',
    [criterion('PV', 'is empty', '', -10), floor(0), grade('Hot', 0), handOver('Hot')],
    1,
    'points without effect',
    'the score is 0, the floor, with and without it',
    '合計は下限の0点のままです',
  ],
  [
    'a smaller contribution under Highest',
    [
      criterion('PV', 'is at least', 10, 20, 'Interest'),
      criterion('PV', 'is at least', 50, 10, 'Interest'),
      HIGHEST,
    ],
    2,
    'points without effect',
    'wherever it holds, Interest has 20 points or more from another criterion, and only the largest counts (row 3)',
    '当てはまるリードにはInterestの別の基準で20点以上が付き、最大のものだけを数えます（3行目）',
  ],
  [
    'a grade that no points add up to',
    [
      criterion('役職', 'is', '部長', 50),
      criterion('PV', 'is at least', 10, 30),
      grade('Hot', 70),
      grade('Warm', 60),
      grade('Cold', ''),
      handOver('Hot'),
    ],
    4,
    'grade out of reach',
    'no lead can be Warm: no points add up to it, the nearest are 50 and 80',
    '最も近い点数は50点と80点です',
  ],
]);

describe('lint is silent about', () => {
  test.each<readonly [string, readonly Row[]]>([
    [
      'a cap that two criteria reach together',
      [
        criterion('役職', 'is', '部長', 30, 'Interest'),
        criterion('PV', 'is at least', 50, 30, 'Interest'),
        cap(40, 'Interest'),
      ],
    ],
    [
      'a deduction that takes a full Group below its cap',
      [
        criterion('PV', 'is at least', 10, 50, 'Interest'),
        criterion('PV', 'is at least', 50, -20, 'Interest'),
        cap(40, 'Interest'),
      ],
    ],
    [
      'steps of which the largest counts, the higher for more',
      [
        criterion('PV', 'is at least', 10, 10, 'Interest'),
        criterion('PV', 'is at least', 50, 20, 'Interest'),
        HIGHEST,
      ],
    ],
    [
      'two criteria under Highest on different columns',
      [
        criterion('PV', 'is at least', 10, 20, 'Interest'),
        criterion('役職', 'is', '部長', 10, 'Interest'),
        HIGHEST,
      ],
    ],
    [
      'a deduction that a Base keeps above the floor',
      [criterion('PV', 'is empty', '', -10), base(20), floor(0)],
    ],
    [
      'grades between which a fading criterion counts down',
      [
        ['As of', '', '', '', '2026-11-23'],
        criterion('日', 'fades over', 90, 30),
        grade('Hot', 17),
        grade('Warm', 16),
        handOver('Hot'),
      ],
    ],
    [
      'a total’s cap where the Group is graded',
      [
        criterion('PV', 'is at least', 10, 40, 'Fit'),
        base(100),
        cap(100),
        grade('A', 40, 'Fit'),
        grade('B', '', 'Fit'),
        handOver('A'),
      ],
    ],
    [
      'a grade that only both of two columns reach',
      [
        criterion('役職', 'is', '部長', 50),
        and('会社', 'is not empty', ''),
        criterion('PV', 'is at least', 10, 30),
        grade('Hot', 80),
        grade('Warm', 50),
        grade('Cold', 1),
        handOver('Hot'),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});
