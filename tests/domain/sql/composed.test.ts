import { expect, test } from '@jest/globals';
import { COMPOSED } from '../../../src/domain/sql/characters';

test('NFKC changes no text that DuckDB is told to leave as it is', () => {
  const pattern = new RegExp(COMPOSED, 'u');
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    pattern.test(one),
  );
  expect(characters.length).toBeGreaterThan(21_000);
  expect(characters.filter((one) => one.normalize('NFKC') !== one)).toEqual([]);
  // No two of them become one: a mark would join what stands before it.
  expect(characters.filter((one) => /\p{M}/u.test(one))).toEqual([]);
  expect(characters.join('').normalize('NFKC')).toBe(characters.join(''));
});
