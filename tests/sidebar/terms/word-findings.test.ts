import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { WordFinding } from '../../../src/domain/words/word-finding';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { sayFinding } from '../../../src/sidebar/terms/say-term';
import { measuresIn } from '../../../src/sidebar/terms/term-fields';
import { wordFindings } from '../../../src/sidebar/terms/word-findings';
import { BOTH, seenBy, stated, tabOf } from './stated-term';

const EN = messagesIn('en');
const JA = messagesIn('ja');
const TERMS = [stated('商談'), stated('ホットリード')];
const place = { in: 'term', at: 0, column: 'agreedMeaning' } as const;

describe('each kind is told in both languages: what was found, and what to do', () => {
  const found = 'F';
  const FINDINGS: readonly (readonly [WordFinding, string, string])[] = [
    [{ kind: 'vague word', place, found }, 'Put a number or a settled term', '数値か、合意済みの用語に'],
    [{ kind: 'undefined term', place, found, term: 1 }, 'Settle that term first', '先にこの用語を合意'],
    [{ kind: 'undefined term', place, found, term: null }, 'Add it', '追加して'],
    [
      { kind: 'circular', place, found, circle: [0, 1] },
      '商談 → ホットリード → 商談',
      '商談 → ホットリード → 商談',
    ],
    [{ kind: 'unmeasured', place, found }, '“Measured by”', '「測り方」'],
    [{ kind: 'unknown measure', place, found, near: [] }, 'Choose a criterion', '選んでください'],
    [
      { kind: 'unknown measure', place, found, near: ['A', 'B'] },
      'mean “A” or “B”?',
      '「A」または「B」のこと',
    ],
    [
      { kind: 'incomplete count', place, found, missing: ['what', 'by when', 'duplicates'] },
      'what is counted, by when or in what time, whether duplicates count',
      '何を数えるか、いつまでに、またはどの期間か、重複を数えるか',
    ],
    [{ kind: 'same word', place, found, term: 1 }, '“ホットリード”', '用語「ホットリード」'],
    [
      { kind: 'unexplained', part: 'grade', place: { in: 'definition', row: 2, name: found }, found },
      'No term explains “F”',
      '「F」を説明する用語',
    ],
  ];
  test.each(FINDINGS)('$kind', (finding, en, ja) => {
    const said = [EN, JA].map((messages) => sayFinding(finding, TERMS, messages));
    expect(said[0]).toContain(en);
    expect(said[1]).toContain(ja);
    if (finding.kind !== 'circular' && finding.kind !== 'unmeasured')
      for (const text of said) expect(text).toContain(found);
  });
});

const parsed = parseDefinition([
  ['評価基準', '決裁者', '役職', '次を含む', '部長', 20, '', ''],
  ['ランク', 'ホット', '', '', 20, '', '', ''],
  ['目標', '受入数', '受け入れ', '', 10, '', '', '月'],
]);
const definition = parsed.ok ? parsed.definition : null;

describe('the findings of a list', () => {
  const tab = tabOf(
    stated('商談', { marketingMeans: '受注しやすい話。' }),
    stated('ホット', { agreedMeaning: '20点以上で、すぐに連絡するリード', agreed: BOTH }),
  );
  const places = (...departments: readonly ('marketing' | 'sales')[]) =>
    wordFindings(tab, definition, seenBy(...departments), 'x@example.co.jp').map((finding) =>
      finding.place.in === 'term' ? [finding.place.at, finding.place.column] : finding.place.name,
    );

  test('say nothing of a meaning that isn’t shown yet', () => {
    expect(places('marketing')).toContainEqual([0, 'marketingMeans']);
    expect(places()).toContainEqual([0, 'marketingMeans']);
    expect(places('sales')).not.toContainEqual([0, 'marketingMeans']);
    expect(places('sales')).toContainEqual([1, 'agreedMeaning']);
  });

  test('name the parts that no term explains', () => {
    expect(places('sales')).toEqual(expect.arrayContaining(['決裁者', '受入数']));
    expect(places('sales')).not.toContain('ホット');
  });

  test('follow the definition, and need none', () => {
    const findings = wordFindings(tab, null, seenBy(), 'x@example.co.jp');
    expect(findings.filter(({ kind }) => kind === 'unexplained')).toEqual([]);
    expect(findings).not.toEqual([]);
  });
});

test('a term is measured by criteria, grades and targets; by nothing without a definition', () => {
  const nothing = { definition: null };
  expect(measuresIn({ draft: { definition }, inForce: nothing, language: 'ja' })).toEqual([
    { text: '決裁者', hint: '評価基準' },
    { text: 'ホット', hint: 'ランク' },
    { text: '受入数', hint: '目標' },
  ]);
  expect(measuresIn({ draft: nothing, inForce: { definition }, language: 'en' })).toHaveLength(3);
  expect(measuresIn({ draft: nothing, inForce: nothing, language: 'en' })).toEqual([]);
});
