import { describe, expect, test } from '@jest/globals';
import { TERM_CASES, termsIn } from './term-cases';

// Before the first look-up: a host that has no dictionary of its own.
Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });

describe('terms in running text, on a host without Intl.Segmenter', () => {
  test.each(TERM_CASES)('%j: %s', (text, expected) => {
    expect('Segmenter' in Intl && Intl.Segmenter).toBe(undefined);
    expect(termsIn(text)).toBe(expected);
  });
});
