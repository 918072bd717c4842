import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findTermsIn } from '../../../src/domain/words/term-finder';
import { term } from './agreed-terms';
import { TERM_CASES, termsIn } from './term-cases';

describe('terms in running text', () => {
  test.each(TERM_CASES)('%j: %s', (text, expected) => {
    expect(termsIn(text)).toBe(expected);
  });

  test('where they stand is where they were written, half-width kana and all', () => {
    const [found] = findTermsIn('ＡとﾄｽｱｯﾌﾟしたﾘｰﾄﾞをＢへ', [term('リード')]);
    expect(found).toEqual({ term: 0, found: 'ﾘｰﾄﾞ', start: 10, end: 14 });
  });

  test('in any text they stand in order, each as it was written', () => {
    const pieces = fc.constantFrom(
      'ﾘ',
      'ｰ',
      'ﾄﾞ',
      'リード',
      '商談',
      '化',
      'の',
      'L',
      'ead',
      's',
      'ＳＱＬ',
      ' ',
      '-',
      '㍿',
      '👍',
      '引',
      'き',
      '渡',
      'し',
      '2',
      'İ',
      '。',
    );
    const terms = ['リード', 'lead', 'SQL', '引き渡し', '商談', '株式会社'].map((name) => term(name));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const text = some.join('');
        let from = 0;
        for (const { start, end, found } of findTermsIn(text, terms)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(found);
          from = end;
        }
      }),
    );
  });

  test('no name, no find', () => {
    expect(findTermsIn('lead', [])).toEqual([]);
    expect(findTermsIn('lead', [term(' ', { alsoCalled: ', -' })])).toEqual([]);
  });
});
