import { describe, expect, test } from '@jest/globals';
import type { Reason } from '../../../src/domain/rejections/reason';
import type { ReasonsTab } from '../../../src/rpc/contract';
import { rejections } from '../../../src/sidebar/messages/rejections';
import { sideOf } from '../../../src/sidebar/messages/sides';
import { countUses, NEW_REASON, rebaseReason, sayReason } from '../../../src/sidebar/rejections/reason-edit';
import { record, rejectedRecord } from '../../domain/hand-over/records';

const EARLY: Reason = {
  name: 'Too early',
  meaning: 'Later',
  kind: 'timing',
  contradicts: '',
  noteNeeded: false,
};
const POWER: Reason = {
  name: 'No authority',
  meaning: 'Does not decide',
  kind: 'definition',
  contradicts: 'Manager or above',
  noteNeeded: true,
};

const tabOf = (revision: string, ...reasons: readonly Reason[]): ReasonsTab => ({ reasons, revision });
const SEEN = tabOf('1', EARLY, POWER);
const opened = { at: 1, before: POWER, tab: SEEN };

describe('a reason that is edited while the list changes', () => {
  test('is found where it stands now, so that no other one is written over', () => {
    const now = tabOf('2', POWER, EARLY);
    expect(rebaseReason(opened, now)).toEqual({ opened: { at: 0, before: POWER, tab: now }, met: 'same' });
  });

  test('is found whatever the case and width of its name', () => {
    const now = tabOf('2', EARLY, { ...POWER, name: 'ＮＯ authority' });
    expect(rebaseReason(opened, now)).toMatchObject({ opened: { at: 1 }, met: 'changed' });
  });

  test('becomes a new one where it is gone, or is called something else', () => {
    const now = tabOf('2', EARLY, { ...POWER, name: 'Not the decision maker' });
    expect(rebaseReason(opened, now)).toEqual({ opened: { at: 2, before: null, tab: now }, met: 'gone' });
    expect(rebaseReason(opened, tabOf('3'))).toMatchObject({ opened: { at: 0, before: null }, met: 'gone' });
  });

  test.each<[string, Partial<Reason>]>([
    ['meaning', { meaning: 'x' }],
    ['kind', { kind: 'other' }],
    ['criteria', { contradicts: '' }],
    ['need for a note', { noteNeeded: false }],
  ])('is told of when somebody else changed its %s', (_, part) => {
    const theirs = { ...POWER, ...part };
    const now = tabOf('2', EARLY, theirs);
    expect(rebaseReason(opened, now)).toEqual({
      opened: { at: 1, before: theirs, tab: now },
      met: 'changed',
    });
  });

  test('stays a new one at the end of the list where it was new', () => {
    const fresh = { at: 2, before: null, tab: SEEN };
    const now = tabOf('2', EARLY, POWER, { ...EARLY, name: 'No need' });
    expect(rebaseReason(fresh, now)).toEqual({ opened: { at: 3, before: null, tab: now }, met: 'same' });
  });
});

describe('in one line', () => {
  test('a reason of which nothing is said is its kind', () => {
    expect(sayReason(NEW_REASON, sideOf(rejections, 'en'), 'en')).toBe('other');
  });

  test('a reason says all that it says', () => {
    expect(sayReason(POWER, sideOf(rejections, 'en'), 'en')).toBe(
      'No authority · definition · with a note · Does not decide · Contradicts: Manager or above',
    );
    expect(sayReason(EARLY, sideOf(rejections, 'ja'), 'ja')).toBe('Too early · 時期 · Later');
  });
});

test('the leads of a reason are counted whatever its case and width, and none for no reason', () => {
  const uses = countUses([
    record({}),
    rejectedRecord('Too early'),
    rejectedRecord('ＴＯＯ  early'),
    record({ decision: 'accepted', reason: 'No authority' }),
  ]);
  expect([...uses]).toEqual([
    ['too early', 2],
    ['no authority', 1],
  ]);
});
