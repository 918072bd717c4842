import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ServiceLevel } from '../../../src/domain/definition/definition';
import type { DecisionFinding } from '../../../src/domain/rejections/decision-check';
import { countDecisions } from '../../../src/domain/rejections/decision-counts';
import { findLate, isLater, monthsOn } from '../../../src/domain/rejections/put-back';
import type { Reason } from '../../../src/domain/rejections/reason';
import type { Verdict } from '../../../src/domain/rejections/rejection';
import { rejections } from '../../../src/sidebar/messages/rejections';
import { sideOf } from '../../../src/sidebar/messages/sides';
import { contradictable, findDraftPart } from '../../../src/sidebar/rejections/draft-part';
import { sayVerdict, VERDICTS } from '../../../src/sidebar/rejections/faults-view';
import { groupFindings } from '../../../src/sidebar/rejections/finding-groups';
import { record, rejectedRecord } from '../../domain/hand-over/records';

const EN = sideOf(rejections, 'en');
const JA = sideOf(rejections, 'ja');
const DAY = new Date('2026-11-20T00:00:00Z');
const LEVEL: ServiceLevel = { row: 2, name: 'First contact', number: 2, inWorkingDays: false, note: '' };

describe('the figures', () => {
  test('of no leads are all nothing', () => {
    expect(countDecisions([])).toEqual({
      handedOver: 0,
      accepted: 0,
      rejected: 0,
      undecided: 0,
      endedUnanswered: 0,
    });
  });

  test('leave out what was never handed over, and take a decision that can’t be read for none', () => {
    const records = [
      record({ decision: 'rejected' }),
      record({}),
      record({ handedOver: DAY, decided: 'maybe' }),
      record({ handedOver: DAY }),
      record({ handedOver: DAY, decision: 'accepted' }),
      rejectedRecord('No need'),
      record({ handedOver: DAY, outcome: 'open' }),
      record({ handedOver: DAY, outcome: 'won' }),
      record({ handedOver: DAY, decided: 'maybe', outcome: 'lost' }),
      record({ handedOver: DAY, decision: 'accepted', outcome: 'won' }),
    ];
    expect(countDecisions(records)).toEqual({
      handedOver: 8,
      accepted: 2,
      rejected: 1,
      undecided: 3,
      endedUnanswered: 2,
    });
  });

  test('add up, whatever was decided', () => {
    const any = fc.record({
      handedOver: fc.constantFrom(null, DAY),
      decision: fc.constantFrom(null, 'accepted' as const, 'rejected' as const),
      outcome: fc.constantFrom(null, 'open' as const, 'won' as const, 'lost' as const),
    });
    fc.assert(
      fc.property(fc.array(any), (parts) => {
        const { handedOver, ...others } = countDecisions(parts.map(record));
        expect(Object.values(others).reduce((sum, one) => sum + one, 0)).toBe(handedOver);
      }),
    );
  });
});

describe('what the check found', () => {
  const finding = (kind: DecisionFinding['kind'], row: number, found = ''): DecisionFinding => ({
    kind,
    row,
    found,
  });

  test('is nothing where nothing was found', () => {
    expect(groupFindings([], EN, 'en', LEVEL)).toEqual([]);
  });

  test('is told by kind, what can’t be counted first, each with what would be right', () => {
    const found = [
      finding('overdue', 0),
      finding('unknown decision', 3, 'maybe'),
      finding('no reason', 4),
      finding('unknown decision', 5, 'OK'),
    ];
    expect(
      groupFindings(found, EN, 'en', LEVEL).map(({ title, todo, findings }) => [
        title,
        todo,
        findings.map(({ row }) => row),
      ]),
    ).toEqual([
      ["Decisions that can't be read", 'Choose “Accepted” or “Rejected”.', [3, 5]],
      ['Rejected without a reason', 'Ask Sales for the reason.', [4]],
      ['Overdue', 'Sales promised a decision within 2 days.', [0]],
    ]);
    expect(groupFindings(found, JA, 'ja', LEVEL).map(({ todo }) => todo)).toEqual([
      '「受け入れ」か「却下」を選んでください。',
      '営業に却下理由を確認してください。',
      '営業は2日以内に判定する約束です。',
    ]);
    const working = { ...LEVEL, inWorkingDays: true };
    expect(groupFindings(found, EN, 'en', working).at(-1)?.todo).toBe(
      'Sales promised a decision within 2 working days.',
    );
    expect(groupFindings(found, JA, 'ja', working).at(-1)?.todo).toBe(
      '営業は2営業日以内に判定する約束です。',
    );
  });

  test('is told once each, of whatever kind', () => {
    const kinds: DecisionFinding['kind'][] = [
      'unknown decision',
      'unknown reason',
      'no reason',
      'note needed',
      'no date',
      'date unreadable',
      'not handed over',
      'unknown outcome',
      'overdue',
    ];
    const found = kinds.flatMap((kind) => [finding(kind, 1), finding(kind, 2)]);
    const groups = groupFindings(found, JA, 'ja', null);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(found.length);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(kinds.length);
  });
});

test('each verdict has a name and a sentence on what to do, of its own', () => {
  const all: Readonly<Record<Verdict, true>> = {
    definition: true,
    'hand-over': true,
    data: true,
    timing: true,
    sample: true,
    open: true,
  };
  expect([...VERDICTS].sort()).toEqual(Object.keys(all).sort());
  const told = VERDICTS.flatMap((verdict) => Object.values(sayVerdict(verdict, EN)));
  expect(new Set(told).size).toBe(2 * VERDICTS.length);
});

describe('the draft', () => {
  const DRAFT = [
    ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
    ['Grade', 'Hot', '', '', 50, '', '', ''],
    ['Required', 'Reachable', 'Phone', 'is not empty', '', '', '', ''],
    ['Criterion', '', 'Phone', 'is not empty', '', 5, '', ''],
    ['Criterion', 'Manager or above', 'Job title', 'contains', 'Manager', 20, '', ''],
    ['And', '', 'Employees', 'is at least', 100, '', '', ''],
    ['Knock-out', 'Competitor', 'Company', 'contains', 'Rival', '', '', ''],
  ];

  test('offers what a reason can contradict by name, criteria first', () => {
    expect(contradictable([])).toEqual([]);
    expect(contradictable(DRAFT).map(({ name }) => name)).toEqual([
      'Manager or above',
      'Reachable',
      'Competitor',
    ]);
  });

  test('has a criterion that is written otherwise in case, width and spaces, and none that is gone', () => {
    expect(findDraftPart(DRAFT, ' ＭＡＮＡＧＥＲ  or above')?.at).toBe(4);
    expect(findDraftPart(DRAFT, 'competitor')?.at).toBe(6);
    expect(findDraftPart(DRAFT, 'Hot')).toBeUndefined();
    expect(findDraftPart(DRAFT, '')).toBeUndefined();
  });
});

describe('putting back', () => {
  const reason = (name: string, kind: Reason['kind']): Reason => ({
    name,
    meaning: '',
    kind,
    contradicts: '',
    noteNeeded: false,
  });
  const REASONS = [reason('時期尚早', 'timing'), reason('決裁権なし', 'definition')];

  test('is for leads rejected for a reason of the kind timing, as long as they don’t wait already', () => {
    const records = [
      rejectedRecord('決裁権なし'),
      rejectedRecord('時期尚早'),
      rejectedRecord(' 時期尚早 '),
      rejectedRecord('時期尚早', { recycleOn: DAY }),
      rejectedRecord('決裁権なし', { recycleOn: DAY }),
      rejectedRecord('時期尚早', { decision: 'accepted' }),
      rejectedRecord('時期尚早', { decision: null }),
      rejectedRecord(''),
    ];
    expect(findLate(records, REASONS)).toEqual({ ready: [1, 2], waiting: [3, 4] });
    expect(findLate(records, [])).toEqual({ ready: [], waiting: [3, 4] });
  });

  test.each([
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-12-31', 3, '2027-03-31'],
    ['2026-09-01', 3, '2026-12-01'],
    ['2026-10-01', 3, '2027-01-01'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i months are %s', (day, months, then) => {
    expect(monthsOn(day, months)).toBe(then);
  });

  test('months on are always that many months on, and never a later day of the month', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, at = 0] = day.split('-').map(Number);
        const [toYear = 0, toMonth = 0, to = 0] = monthsOn(day, months).split('-').map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
        expect(to).toBeLessThanOrEqual(at);
        expect(to === at || to >= 28).toBe(true);
      }),
    );
  });

  test.each([
    ['', false],
    ['soon', false],
    ['2026-02-30', false],
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2027-01-01', true],
  ])('on “%s”, seen on 2026-11-24: %s', (day, isGood) => {
    expect(isLater(day, '2026-11-24')).toBe(isGood);
  });
});
