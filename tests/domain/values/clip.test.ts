import { expect, test } from '@jest/globals';
import { clip } from '../../../src/domain/values/clip';
import { languageOf } from '../../../src/domain/values/language';

test('a text of more than 40 characters is clipped, one of 40 is not', () => {
  expect(clip('x'.repeat(40))).toBe('x'.repeat(40));
  expect(clip('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
  expect(clip('😀'.repeat(40))).toBe('😀'.repeat(40));
  expect(clip('😀'.repeat(41))).toBe(`${'😀'.repeat(39)}…`);
});

test.each([
  ['ja', 'ja'],
  ['ja_JP', 'ja'],
  ['JA-jp', 'ja'],
  ['en-GB', 'en'],
  ['jav', 'en'],
  ['en_ja', 'en'],
  ['', 'en'],
])('the language of the locale %j is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
