import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { findings } from '../../../src/domain/lint/lint';
import type { Cells } from '../../../src/domain/values/cell';
import { readDayText } from '../../../src/domain/values/day';

const today = readDayText('2026-11-23');

function zonesIn(zone: string, sheetZone?: string, day = today) {
  const cells: Cells = [
    ['As of', '', '', 'every day', '2026-11-23', '', '', ''],
    ['Time zone', '', '', '', zone, '', '', ''],
    ['Grade', 'Cold', '', '', '', '', '', ''],
  ];
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error('The definition of this test is wrong');
  const known = { today: day, ...(sheetZone !== undefined && { sheetZone }) };
  return findings(cells, parsed.definition, null, known).filter(({ kind }) => kind === 'other time zone');
}

describe('a Time zone that is not the sheet’s', () => {
  test.each([
    ['Asia/Tokyo', 'America/Los_Angeles'],
    ['Europe/London', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kathmandu'],
    ['America/New_York', 'America/Bogota'],
  ])('%s in a sheet of %s is told with both and what to press', (zone, sheetZone) => {
    const [found] = zonesIn(zone, sheetZone);
    expect(found).toMatchObject({ row: 2, column: 'value' });
    for (const told of [found?.message.en, found?.message.ja]) {
      expect(told).toContain(zone);
      expect(told).toContain(sheetZone);
    }
    expect(found?.message.en).toContain('File > Settings');
    expect(found?.message.ja).toContain('「ファイル」＞「設定」');
  });

  test.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Japan', 'Asia/Tokyo'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Etc/UTC', 'UTC'],
    ['Asia/Tokyo', 'No/Where'],
  ])('%s in a sheet of %s is not', (zone, sheetZone) => {
    expect(zonesIn(zone, sheetZone)).toEqual([]);
  });

  test('is nothing to cells that are in no sheet, nor where nobody knows the day', () => {
    expect(zonesIn('Asia/Tokyo')).toEqual([]);
    expect(zonesIn('Asia/Tokyo', 'UTC', null)).toEqual([]);
  });
});
