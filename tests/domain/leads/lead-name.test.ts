import { expect, test } from '@jest/globals';
import { leadName } from '../../../src/domain/leads/lead-name';
import type { Row } from '../../../src/domain/values/cell';

test.each<[what: string, headers: Row, row: Row, name: string]>([
  ['nothing', [], [], ''],
  ['nothing but numbers and dates', ['会社名', '氏名'], [12, new Date(0)], ''],
  ['a row longer than the headers', ['会社名'], ['', 'みなと'], 'みなと'],
  ['a header that is no text', [2026, '会社名'], ['x', 'みなと'], 'みなと'],
  ['company and person', ['氏名', '会社名'], [' 加藤 誠 ', 'みなと'], 'みなと · 加藤 誠'],
  [
    'their contact, not our salesperson',
    ['営業担当', '会社名', '担当者'],
    ['佐藤', 'みなと', '加藤'],
    'みなと · 加藤',
  ],
  ['one column for both', ['Company name'], ['Bluefen Ltd'], 'Bluefen Ltd'],
])('what a lead is called: %s', (_, headers, row, name) => {
  expect(leadName(row, headers)).toBe(name);
});
