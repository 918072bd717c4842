import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/domain/values/cell';
import type { JudgedTerm } from '../../../src/domain/words/term-finder';
import { checkWords } from '../../../src/domain/words/word-check';
import { criterion, grade, parsed } from '../lint/lint-rows';
import { term } from './agreed-terms';

const settled = (name: string, agreedMeaning: string, given: Partial<JudgedTerm> = {}) =>
  term(name, { agreedMeaning, settled: true, ...given });

/** Every word of the field, so that none of them is missing. */
const FIELD = settled('Field', '1', {
  alsoCalled:
    'lead, リード, MQL, SAL, SQL, hot lead, ホットリード, opportunity, 商談, toss-up, トスアップ, rejection, 却下, won, 受注',
});

/** The findings of the first terms, without those of the word list itself, as `column kind: found`. */
function said(...terms: JudgedTerm[]): string[] {
  return checkWords([...terms, FIELD], null).map(({ place, kind, found }) =>
    place.in === 'term' ? `${place.at} ${place.column} ${kind}: ${found}` : kind,
  );
}

describe('the words of an agreement', () => {
  test('none, and terms without a meaning, are no trouble', () => {
    expect(checkWords([], null)).toEqual([]);
    expect(said(term('Hot', { alsoCalled: ' , ' }))).toEqual([]);
  });

  test('the story: opportunity and hot, in two meanings', () => {
    const terms = [
      term('商談', {
        marketingMeans: '自社の製品を紹介できる機会',
        salesMeans: '価格の話をする場',
      }),
      term('ホット', { marketingMeans: '商談になりやすい', salesMeans: 'そろそろ買う会社' }),
    ];
    expect(checkWords(terms, null)).toEqual([
      {
        kind: 'vague word',
        place: { in: 'term', at: 1, column: 'marketingMeans' },
        found: 'なりやすい',
      },
      {
        kind: 'undefined term',
        place: { in: 'term', at: 1, column: 'marketingMeans' },
        found: '商談',
        term: 0,
      },
      { kind: 'vague word', place: { in: 'term', at: 1, column: 'salesMeans' }, found: 'そろそろ' },
    ]);
  });

  test('an agreed meaning is judged instead of what each meant', () => {
    const meant = { marketingMeans: 'likely to buy', salesMeans: 'good' };
    expect(said(term('Ready', meant))).toHaveLength(2);
    expect(said(settled('Ready', 'asked for a price within 30 days', meant))).toEqual([]);
  });

  test('a word of the field that the list lacks', () => {
    const [finding] = checkWords([settled('Hand-over', 'An MQL of 70 points')], null);
    expect(finding).toMatchObject({ kind: 'undefined term', term: null, found: 'MQL' });
  });

  test('a settled name, also its own, is no vague word; an open one is', () => {
    expect(said(settled('Hot', 'Hot: 70 points'), settled('Warm', 'not hot, 40 points'))).toEqual([]);
    expect(said(term('Hot', { salesMeans: 'Hot is what buys' }))).toEqual([]);
    expect(said(term('Hot'), settled('Warm', 'less than hot, asked 40 times'))).toEqual([
      '1 agreedMeaning vague word: hot',
      '1 agreedMeaning undefined term: hot',
    ]);
  });

  test('what nothing measures', () => {
    expect(said(settled('Buyer', 'Somebody who signs'))).toEqual(['0 agreedMeaning unmeasured: Buyer']);
    expect(said(settled('決裁者', '十分に理解している人'))).toContain('0 agreedMeaning unmeasured: 決裁者');
    expect(said(settled('Buyer', 'Somebody who signs within three days'))).toEqual([]);
    expect(said(settled('決裁者', '三営業日以内に署名する人'))).toEqual([]);
    expect(said(settled('Buyer', 'Somebody who signs', { measuredBy: 'Budget' }))).toEqual([]);
  });

  test('one word for two terms, whatever its width, case and hyphens', () => {
    expect(said(term('Hot-lead X'), term('Ｈot Lead X'), term('Y', { alsoCalled: 'hot lead x, y' }))).toEqual(
      ['1 name same word: Ｈot Lead X', '2 alsoCalled same word: hot lead x'],
    );
  });

  test('counts, also as a name that its meaning completes', () => {
    expect(said(settled('Goal', '10 leads a month'))).toEqual(['0 agreedMeaning incomplete count: 10 leads']);
    expect(said(settled('Ten leads', 'What Marketing hands over, 70 points each'))).toEqual([
      '0 name incomplete count: Ten leads',
    ]);
    expect(said(settled('Ten leads', 'Every month, 70 points each, without duplicates'))).toEqual([]);
    expect(
      said(settled('Ten leads', 'ten leads a month without duplicates'), settled('Goal', 'ten leads, 1')),
    ).toEqual(['0 agreedMeaning circular: ten leads']);
  });
});

describe('circular meanings', () => {
  const circles = (...terms: JudgedTerm[]) =>
    checkWords([...terms, FIELD], null).flatMap((finding) =>
      finding.kind === 'circular' ? [[finding.circle.join('→'), finding.found]] : [],
    );

  test('none in a chain', () => {
    expect(circles(settled('A1', 'a B1'), settled('B1', 'a C1'), settled('C1', '3'))).toEqual([]);
  });

  test('none where each department has its own order', () => {
    expect(circles(term('Aa', { marketingMeans: 'a Bb' }), term('Bb', { salesMeans: 'an Aa' }))).toEqual([]);
  });

  test('the whole circle once, from its first term', () => {
    const terms = [
      settled('Zz', 'one Cc'),
      settled('Aa', 'one Bb'),
      settled('Bb', 'a Cc'),
      settled('Cc', 'an Aa'),
    ];
    expect(circles(...terms)).toEqual([['1→2→3', 'Bb']]);
  });

  test('through one department’s meanings and an agreed one', () => {
    const terms = [
      term('リード', { salesMeans: '見込客のこと', marketingMeans: '来場者' }),
      settled('見込み客', 'リードのうち3点以上'),
    ];
    expect(circles(...terms)).toEqual([['0→1', '見込客']]);
  });

  test('a term that explains itself, but not one that begins by naming itself', () => {
    expect(circles(settled('Buyer', 'a buyer who buys'))).toEqual([['0', 'buyer']]);
    expect(circles(settled('Buyer', 'A buyer is who buys'))).toEqual([]);
    expect(circles(settled('決裁者', '「決裁者」とは、署名する人'))).toEqual([]);
  });

  test('two circles that share a term are two', () => {
    const terms = [settled('Aa', 'a Bb'), settled('Bb', 'an Aa or a Cc'), settled('Cc', 'a Bb')];
    expect(circles(...terms)).toEqual([
      ['0→1', 'Bb'],
      ['1→2', 'Cc'],
    ]);
  });
});

describe('terms and the definition', () => {
  const TARGET: Row = ['Target', 'Accepted leads', 'Accepted', '', 10, '', '', 'a month'];
  const ROWS: readonly Row[] = [
    criterion('Budget', 'is at least', 100, 10),
    grade('Hot', 10),
    grade('Cold', ''),
    TARGET,
  ];

  test('a measure that the definition lacks, with what looks like it', () => {
    const measured = settled('X', '1', { measuredBy: 'Hott, accepted Leads' });
    expect(checkWords([measured], parsed(ROWS))[0]).toEqual({
      kind: 'unknown measure',
      place: { in: 'term', at: 0, column: 'measuredBy' },
      found: 'Hott',
      near: ['Hot'],
    });
  });

  test('what no term explains, by its row', () => {
    const terms = [
      settled('X', '1', { measuredBy: 'ＨＯＴ' }),
      settled('Frozen', '2 points', { alsoCalled: 'Cold' }),
    ];
    expect(checkWords(terms, parsed(ROWS))).toEqual([
      {
        kind: 'unexplained',
        part: 'criterion',
        place: { in: 'definition', row: 1, name: 'Budget is at least 100' },
        found: 'Budget is at least 100',
      },
      {
        kind: 'unexplained',
        part: 'target',
        place: { in: 'definition', row: 4, name: 'Accepted leads' },
        found: 'Accepted leads',
      },
    ]);
  });

  test('a grade joined of two groups’ measures and explains both', () => {
    const rows: readonly Row[] = [
      criterion('a', 'is empty', '', 10, 'Fit'),
      criterion('b', 'is empty', '', 10, 'Interest'),
      [...grade('A', 10).slice(0, 6), 'Fit'],
      [...grade('B', '').slice(0, 6), 'Fit'],
      [...grade('1', 10).slice(0, 6), 'Interest'],
    ];
    const found = checkWords([settled('X', '1', { measuredBy: 'a1, B2' })], parsed(rows));
    expect(found.map((one) => `${one.kind} ${one.found}`)).toEqual([
      'unknown measure B2',
      'unexplained a is empty',
      'unexplained b is empty',
      'unexplained B',
    ]);
  });
});
