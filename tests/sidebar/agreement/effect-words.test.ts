import { describe, expect, test } from '@jest/globals';
import type { CountedCause } from '../../../src/domain/effect/moved-leads';
import type { Fates } from '../../../src/domain/leads/outcome';
import { nameMover, sayFates, sayMoverAmounts, sayReasons } from '../../../src/sidebar/agreement/say-effect';
import { messagesIn } from '../../../src/sidebar/messages/messages';

const NONE: Fates = {
  accepted: 0,
  rejected: 0,
  won: 0,
  lost: 0,
  undecided: 0,
  reasons: [],
  otherReasons: 0,
};
const [en, ja] = [messagesIn('en'), messagesIn('ja')];

describe('what became of leads', () => {
  test.each<[string, Partial<Fates>, string, string]>([
    ['all open', { undecided: 20 }, 'no answer or outcome 20', '判定・結果なし 20'],
    [
      'too few for a rate',
      { accepted: 2, rejected: 5, undecided: 1 },
      'accepted 2, rejected 5, no answer or outcome 1',
      '受け入れ 2、却下 5、判定・結果なし 1',
    ],
    [
      'enough for one',
      { accepted: 2, rejected: 6 },
      'accepted 2 (25% of 8), rejected 6, no answer or outcome 0',
      '受け入れ 2（8件中25%）、却下 6、判定・結果なし 0',
    ],
    [
      'each rate by its own whole',
      { accepted: 5, rejected: 12, won: 3, lost: 2, undecided: 1200 },
      'accepted 5 (29% of 17), rejected 12, won 3, lost 2, no answer or outcome 1,200',
      '受け入れ 5（17件中29%）、却下 12、受注 3、失注 2、判定・結果なし 1,200',
    ],
  ])('%s', (_, given, inEnglish, inJapanese) => {
    const fates = { ...NONE, ...given };
    expect(sayFates(fates, en)).toBe(inEnglish);
    expect(sayFates(fates, ja)).toBe(inJapanese);
  });

  test('with the reasons that were given', () => {
    const reasons = [
      { reason: '予算なし', count: 4 },
      { reason: '競合', count: 2 },
    ];
    expect(sayReasons({ ...NONE, reasons, otherReasons: 3 }, ja)).toBe('予算なし 4、競合 2、ほか 3');
    expect(sayReasons({ ...NONE, reasons }, en)).toBe('予算なし 4, 競合 2');
    expect(sayReasons(NONE, en)).toBe('');
  });
});

test.each<[CountedCause, string, string, string]>([
  [{ kind: 'criterion', name: 'A', from: 2000, to: 3050, count: 1 }, 'A', 'A', '20 → 30.5'],
  [{ kind: 'criterion', name: 'A', to: 3000, count: 1 }, 'A', 'A', 'none → 30'],
  [{ kind: 'criterion', name: 'A', from: 500, to: 500, count: 1 }, 'A', 'A', ''],
  [
    { kind: 'grade', name: 'Hot', from: 6000, to: null, count: 1 },
    'Grade Hot',
    'ランク Hot',
    '60 → the rest',
  ],
  [{ kind: 'knockOut', name: 'B', count: 1 }, 'Knock-out B', '除外条件 B', ''],
  [{ kind: 'floor', name: '', from: 0, to: 100, count: 1 }, 'Floor', '下限', '0 → 1'],
  [{ kind: 'other', name: '', count: 3 }, 'other parts', 'その他', ''],
])('the part %j that moved leads', (cause, inEnglish, inJapanese, amounts) => {
  expect(nameMover(cause, en, 'en')).toBe(inEnglish);
  expect(nameMover(cause, ja, 'ja')).toBe(inJapanese);
  expect(sayMoverAmounts(cause, en)).toBe(amounts);
});
