import { describe, expect, test } from '@jest/globals';
import { MESSAGES } from '../../src/sidebar/messages/messages';

const ALL = Object.entries(MESSAGES).flatMap(([panel, sides]) =>
  Object.entries(sides).map(([name, [en, ja]]) => ({ where: `${panel}.${name}`, en, ja })),
);

/** What a text says when it is told of these. */
function said(text: unknown, told: readonly unknown[]): string {
  const made: unknown = typeof text === 'function' ? Reflect.apply(text, undefined, [...told]) : text;
  return typeof made === 'string' ? made : '';
}

const KANA_OR_KANJI = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Names that are the same in both languages, and marks without a word. */
const ALIKE = new Set([
  'common.panels',
  'common.ok',
  'common.amount',
  'definition.columnRange',
  'insight.comma',
  'insight.interval',
  'insight.percent',
  'insight.withBrackets',
  'ownerText.named',
  'rejections.percent',
  'terms.told',
  'wordFindings.quoted',
  'wordFindings.comma',
  'versions.bigQuery',
]);
/** The second less the first is 41, for a text that tells how many are left. */
const TOLD = [37, 78, 43];

describe.each(ALL)('$where', ({ where, en, ja }) => {
  test('is said in both languages', () => {
    expect(said(en, TOLD).trim()).not.toBe('');
    expect(said(ja, TOLD).trim()).not.toBe('');
    expect(said(en, TOLD)).not.toMatch(KANA_OR_KANJI);
    if (!ALIKE.has(where)) expect(said(ja, TOLD)).toMatch(KANA_OR_KANJI);
  });

  test('tells of the same things in both languages', () => {
    const numbers = (text: string) => [...new Set(text.match(/\b(37|41|43|78)\b|(37|41|43|78)/g))].sort();
    expect(numbers(said(ja, TOLD))).toEqual(numbers(said(en, TOLD)));
    expect(typeof ja).toBe(typeof en);
    if (typeof en === 'function' && typeof ja === 'function') {
      expect(ja.length).toBe(en.length);
      expect(numbers(said(en, TOLD))).toHaveLength(en.length);
    }
  });

  test('uses the punctuation of its language', () => {
    expect(said(en, TOLD)).not.toMatch(/[。、「」：]/);
    expect(said(ja, TOLD)).not.toMatch(/[“”]|[\u3040-\u9fff][,.:;?!]/);
  });
});

test('one of a thing is one, more are many', () => {
  const [leads] = MESSAGES.common.leads;
  const [changes] = MESSAGES.definition.changes;
  expect([leads(1), leads(0), leads(45211)]).toEqual(['1 lead', '0 leads', '45,211 leads']);
  expect([changes(1), changes(2)].map((text) => text.split(': ')[1])).toEqual(['1 change.', '2 changes.']);
});
