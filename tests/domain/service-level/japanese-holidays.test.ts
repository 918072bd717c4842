import { expect, test } from '@jest/globals';
import { japaneseHolidays } from '../../../scripts/make-holidays';
import { JAPANESE_HOLIDAYS } from '../../../src/domain/service-level/japanese-holidays';

test('Japan’s holidays are those of the package', () => {
  expect(JAPANESE_HOLIDAYS).toEqual(japaneseHolidays());
  expect(JAPANESE_HOLIDAYS.slice(0, 2)).toEqual(['2026-01-01 元日', '2026-01-12 成人の日']);
  expect(JAPANESE_HOLIDAYS.at(-1)).toBe('2035-11-23 勤労感謝の日');
});
