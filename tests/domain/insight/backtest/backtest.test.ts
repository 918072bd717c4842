import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  backtest,
  type KnownEnding,
  knownEndings,
  ratesFrom,
  thresholdFor,
  unseenScores,
} from '../../../../src/domain/insight/backtest/backtest';
import { backtestSheet, sayLeft } from '../../../../src/domain/insight/backtest/backtest-sheet';
import type { Case } from '../../../../src/domain/insight/columns/case';
import { monthsOf } from '../../../../src/domain/insight/columns/case';
import {
  learnedCriteria,
  learnedKey,
  learnedOn,
  suggestionNote,
  withNote,
} from '../../../../src/domain/insight/suggestion/provenance';
import { columnLetters } from '../../../../src/domain/notation/column-letters';

const FATES: readonly KnownEnding[] = ['won', 'lost', 'rejected', 'open', 'never', 'learned'];

test('a backtest keeps ended, open and never handed over apart, and adds up', () => {
  const endings = ['won', 'lost', 'rejected', 'open', 'never'] as const;
  const history = Array.from(
    { length: 100 },
    (_, at): Case => ({ ending: endings[at % 5] ?? 'open', reason: '', day: null }),
  );
  const tested = backtest(
    history.map((_, at) => (at < 50 ? 30 : 10)),
    knownEndings(history, null),
    null,
  );
  expect(
    tested.rows.map(({ score, leads, won, open, never, missed }) => [score, leads, won, open, never, missed]),
  ).toEqual([
    [30, 50, 10, 10, 10, 10],
    [10, 50, 10, 10, 10, 0],
  ]);
  expect(tested.rows[0]?.winRate?.rate).toBeCloseTo(1 / 3, 10);
  expect(thresholdFor(tested, { kind: 'capacity', leads: 60 })).toBe(0);
  expect(thresholdFor(tested, { kind: 'missed', share: 0.1 })).toBe(1);
  expect(thresholdFor(tested, { kind: 'rate', rate: 0.9 })).toBe(-1);
  const unknown = backtest([5, 4], ['won', 'lost'], null);
  expect(unknown.rows.map(({ winRate }) => winRate)).toEqual([null, null]);
});

test('the shares of a threshold are those of the leads from it up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...FATES)), {
        maxLength: 300,
        size: 'max',
      }),
      (leads) => {
        const tested = backtest(
          leads.map(([score]) => score),
          leads.map(([, fate]) => fate),
          null,
        );
        const among = (...fates: readonly KnownEnding[]) =>
          leads.filter(([, fate]) => fates.includes(fate)).length;
        const isEnough = Math.min(among('won'), among('lost', 'rejected')) >= 20;
        for (const row of tested.rows) {
          const taken = leads.filter(([score]) => score >= row.score).map(([, fate]) => fate);
          const count = (...fates: readonly KnownEnding[]) =>
            taken.filter((fate) => fates.includes(fate)).length;
          const ended = count('won', 'lost', 'rejected');
          expect(row.leadsFrom).toBe(taken.length);
          expect(row.endedFrom).toBe(ended);
          expect(row.missed).toBe(leads.filter(([, fate]) => fate === 'won').length - count('won'));
          const { won, rejected } = ratesFrom(row, tested);
          expect(won?.rate ?? null).toBe(ended < 8 || !isEnough ? null : count('won') / ended);
          // A team that never writes rejections down has no rejection rate of 0.
          const knows = leads.some(([, fate]) => fate === 'rejected');
          expect(rejected?.rate ?? null).toBe(
            ended < 8 || !knows || !isEnough ? null : count('rejected') / ended,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('with fewer than 20 of one outcome there are counts and no rates', () => {
  const fates = Array.from({ length: 100 }, (_, at): KnownEnding => (at < 19 ? 'won' : 'lost'));
  const scores = fates.map((_, at) => at % 3);
  const few = backtest(scores, fates, null);
  expect([few.isEnough, few.rows.map(({ winRate }) => winRate)]).toEqual([false, [null, null, null]]);
  expect(few.rows[2] && ratesFrom(few.rows[2], few)).toEqual({ won: null, rejected: null, missed: null });
  expect(thresholdFor(few, { kind: 'rate', rate: 0 })).toBe(-1);
  const enough = fates.map((fate, at): KnownEnding => (at === 50 ? 'won' : fate));
  expect(backtest(scores, enough, null).isEnough).toBe(true);
});

test('more different scores than people read are put together by a round step', () => {
  const scores = Array.from({ length: 1000 }, (_, at) => at / 4);
  const { rows, step, leads } = backtest(
    scores,
    scores.map(() => 'won'),
    null,
  );
  expect(step).toBe(20);
  expect(rows).toHaveLength(13);
  expect(leads).toBe(1000);
});

test('scores in tenths come into the row that they belong to', () => {
  const scores = Array.from({ length: 46 }, (_, at) => at / 10);
  const { rows, step } = backtest(
    scores,
    scores.map(() => 'won'),
    null,
  );
  expect(step).toBe(0.2);
  expect(rows.map(({ score, leads }) => [score, leads])).toEqual(
    Array.from({ length: 23 }, (_, at) => [(22 - at) / 5, 2]),
  );
});

test('leads that no score hands over are in no row, and are counted', () => {
  const tested = backtest(
    [5, -5, 'out', 'out', 'not ready', null],
    ['won', 'lost', 'won', 'lost', 'won', 'won'],
    null,
  );
  expect(tested.rows.map(({ score, leads }) => [score, leads])).toEqual([
    [5, 1],
    [-5, 1],
  ]);
  expect(tested).toMatchObject({
    leads: 2,
    won: 1,
    out: { leads: 2, won: 1 },
    notReady: { leads: 1, won: 1 },
  });
  const named = { name: 'draft', backtest: tested, threshold: 0, isUnseen: false } as const;
  expect(sayLeft(named, 'en')).toContain('2 knocked out (1 of them won), 1 missing what is required (1');
  expect(sayLeft(named, 'ja')).toContain('除外条件に当たるリード2件（うち受注1件）、必須条件を満たさない');
  expect(backtestSheet([named], '', 20_000, 'ja').rows.flat()).toContain(sayLeft(named, 'ja'));
  const all = { ...named, backtest: backtest([5], ['won'], null) };
  expect(sayLeft(all, 'en')).toBe('');
});

describe('leads a month', () => {
  test('a capacity of ten a month is counted over the months in which the leads came', () => {
    const scores = Array.from({ length: 120 }, (_, at) => (at < 60 ? 2 : 1));
    const fates = scores.map((): KnownEnding => 'won');
    expect(thresholdFor(backtest(scores, fates, 6), { kind: 'capacity', leads: 10 })).toBe(0);
    expect(thresholdFor(backtest(scores, fates, 12), { kind: 'capacity', leads: 10 })).toBe(1);
    expect(thresholdFor(backtest(scores, fates, 3), { kind: 'capacity', leads: 10 })).toBe(-1);
  });

  test.each([
    ['a year of days', Array.from({ length: 365 }, (_, day) => day), 11.99],
    ['the same with a slip of the pen', [-300_000, ...Array.from({ length: 365 }, (_, day) => day)], 11.9],
    ['one month only', Array.from({ length: 20 }, (_, day) => day), null],
    ['few days known', [1, 100, 200], null],
    ['most days unknown', Array.from({ length: 90 }, (_, at) => (at % 3 === 0 ? at * 10 : null)), null],
    ['no leads', [], null],
  ])('%s', (_, days, months) => {
    const found = monthsOf(days);
    if (months === null) expect(found).toBeNull();
    else expect(Math.abs((found ?? 0) - months)).toBeLessThan(0.2);
  });
});

describe('a definition that was learned from leads is not tested on them', () => {
  const case_ = (ending: Case['ending'], day: number | null): Case => ({ ending, reason: '', day });

  test('outcomes of leads handed over until then do not count, nor do those without a day', () => {
    const history = [
      case_('won', 10),
      case_('lost', 11),
      case_('won', null),
      case_('open', 5),
      case_('never', null),
    ];
    expect(knownEndings(history, 10)).toEqual(['learned', 'lost', 'learned', 'open', 'never']);
    expect(knownEndings(history, null)).toEqual(['won', 'lost', 'won', 'open', 'never']);
  });

  test('leads with an outcome stand in the order of cards that had not seen them; others, and those knocked out, keep their score', () => {
    const scored = [
      { score: 700, out: false },
      { score: 500, out: false },
      { score: 0, out: true },
      null,
      { score: 200, out: false },
      { score: 200, out: false },
    ];
    const probabilities = Float64Array.of(0.1, Number.NaN, 0.9, 0.9, 0.4, 0.4);
    expect(unseenScores(scored, probabilities)).toEqual([2, 5, 0, null, 7, 2]);
  });

  test('as many leads have each score as by the definition itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true })), {
          maxLength: 60,
        }),
        (leads) => {
          const scored = leads.map(([points]) => ({ score: points * 100, out: false }));
          const given = unseenScores(
            scored,
            Float64Array.from(leads, ([, probability]) => probability),
          );
          const sorted = (numbers: readonly (number | null)[]) =>
            numbers.map(Number).sort((one, other) => one - other);
          expect(sorted(given)).toEqual(sorted(leads.map(([points]) => points)));
        },
      ),
    );
  });

  const criterion = (note: string, points = 5) => ['Criterion', 'A', '役職', 'is', '部長', points, '', note];
  const evidence = { met: 40, rateMet: { rate: 0.6, low: 0.4, high: 0.7 }, rateUnmet: null };

  test.each(['en', 'ja'] as const)(
    'the Note that says when it was suggested is read back (%s)',
    (language) => {
      const told = suggestionNote(evidence, 195, '2024-10-04', language);
      expect(learnedOn([criterion('agreed in May'), criterion(told)])).toBe(20_000);
      expect(learnedOn([criterion('agreed in May')])).toBeNull();
      expect(told).toContain('60%');
      expect(learnedCriteria([criterion(told)])).toEqual([{ name: 'A', day: 20_000 }]);
    },
  );

  test('a person’s Note stays beside it, and an earlier one of a suggestion gives way', () => {
    const earlier = withNote('agreed in May', suggestionNote(evidence, 100, '2022-01-08', 'en'));
    const later = withNote(earlier, suggestionNote(evidence, 195, '2024-10-04', 'ja'));
    expect(later.split(' | ')).toEqual(['agreed in May', suggestionNote(evidence, 195, '2024-10-04', 'ja')]);
  });

  test('what gives the same sums has the same key, whatever is noted beside it', () => {
    expect(learnedKey([criterion('x')])).toBe(
      learnedKey([criterion('y'), ['Grade', 'Hot', '', '', 3, '', '', '']]),
    );
    expect(learnedKey([criterion('x')])).not.toBe(learnedKey([criterion('x', 6)]));
  });
});

describe.each(['en', 'ja'] as const)('the Backtest tab (%s)', (language) => {
  const scores = Array.from({ length: 90 }, (_, at) => at % 9);
  const fates = scores.map((score): KnownEnding => (score === 8 ? 'never' : score > 5 ? 'won' : 'lost'));
  const test9 = backtest(scores, fates, 3);
  const named = { backtest: test9, threshold: 2, isUnseen: false };
  const page = backtestSheet(
    [
      { name: 'inForce', ...named },
      { name: 'draft', ...named },
    ],
    'by capacity: 10',
    20_000,
    language,
  );
  const width = page.rows[0]?.length ?? 0;
  const at = (cells: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(cells) ?? [];
    const column = Array.from({ length: width }, (_, place) => columnLetters(place + 1)).indexOf(letters);
    return page.rows[Number(row) - 1]?.[column];
  };

  test('has rows of one width, numbers as numbers, and the tables side by side', () => {
    for (const row of page.rows) expect(row).toHaveLength(width);
    const [one, other] = page.charts.map(({ ranges }) => at(ranges[0]?.cells ?? ''));
    expect(one).toBe(language === 'ja' ? 'スコア' : 'Score');
    expect(other).toBe(one);
  });

  test('tells the threshold in a row for each definition', () => {
    const row = page.rows.find(([name, score]) => score === 6 && typeof name === 'string');
    // 30 leads at 6, 7 and 8, of which 20 ended, all of them won; 10 a month; none missed.
    expect(row?.slice(0, 9)).toEqual([row?.[0], 6, 30, 10, 1, expect.any(Number), 1, '', 0]);
  });

  test('greys the score of which no lead has ended', () => {
    expect(page.grey).toHaveLength(2);
    expect(page.grey.map(at)).toEqual([8, 8]);
  });
});
