import { describe, expect, test } from '@jest/globals';
import { sayWanted } from '../../../src/sidebar/insight/told';
import { insight } from '../../../src/sidebar/messages/insight';
import { sideOf } from '../../../src/sidebar/messages/sides';

describe.each(['en', 'ja'] as const)('the rule of a threshold in the Backtest tab, in %s', (language) => {
  const m = sideOf(insight, language);

  test('has the percentage that was typed, without a float’s error', () => {
    for (const typed of [7, 14, 2.5, 57, 20])
      for (const wanted of [
        { kind: 'rate', rate: typed / 100 },
        { kind: 'missed', share: typed / 100 },
      ] as const)
        expect(sayWanted(wanted, null, m)).toMatch(new RegExp(`: ${typed}$`));
  });

  test('says whether leads are counted by month', () => {
    expect(sayWanted({ kind: 'capacity', leads: 10 }, 9, m)).toBe(`${m.byMonth}: 10`);
    expect(sayWanted({ kind: 'capacity', leads: 10 }, null, m)).toBe(`${m.byCapacity}: 10`);
  });
});
