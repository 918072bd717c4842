import { describe, expect, test } from '@jest/globals';
import { countedBy, type Period, periodOf } from '../../../src/domain/summary/target-count';

describe('the period of a Target is the one that its note names', () => {
  const notes: readonly (readonly [note: string, period: Period])[] = [
    ['10 a day', 'day'],
    ['each work day', 'day'],
    ['every working day', 'day'],
    ['Daily', 'day'],
    ['1日10件', 'day'],
    ['毎日', 'day'],
    ['日ごと', 'day'],
    ['per week', 'week'],
    ['週', 'week'],
    ['a quarter', 'quarter'],
    ['四半期', 'quarter'],
    ['a year', 'year'],
    ['annual', 'year'],
    ['年', 'year'],
    ['a month', 'month'],
    ['', 'month'],
    ['on the day of the fair', 'month'],
  ];

  test.each(notes)('%s', (note, period) => {
    expect(periodOf({ note })).toBe(period);
  });
});

describe('what a Target counts is told', () => {
  const counted = (counts: string) => countedBy({ counts }, ['A', 'Hot']);
  const words = [
    ['Handed over', 'handedOver'],
    ['引き渡し件数', 'handedOver'],
    ['SAL', 'accepted'],
    ['受入', 'accepted'],
    ['Rejected', 'rejected'],
    ['Won', 'won'],
    ['contract', 'won'],
    ['契約', 'won'],
    ['Lost', 'lost'],
  ] as const;

  test.each(words)('by the word %s', (word, told) => {
    expect(counted(word)).toBe(told);
  });

  test('by a grade, whatever its case, and by nothing else', () => {
    expect(counted('hot')).toEqual({ grade: 'Hot' });
    expect(counted('Meetings')).toBeNull();
  });
});
