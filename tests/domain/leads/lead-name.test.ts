import { expect, test } from '@jest/globals';
import { leadNamer } from '../../../src/domain/leads/lead-name';
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
  [
    'first and last name',
    ['First Name', 'Last Name', 'Company name'],
    ['Hannah', 'Wilson', 'Acme'],
    'Acme · Hannah Wilson',
  ],
  ['姓 and 名', ['会社名', '名', '姓'], ['みなと', '誠', '加藤'], 'みなと · 加藤 誠'],
  ['a last name alone', ['First Name', 'Last Name'], ['-', 'Wilson'], 'Wilson'],
  ['nobody', ['Company', 'First Name', 'Last Name'], ['Acme', 'Unknown', 'n/a'], 'Acme'],
  ['nobody at an unknown company', ['会社名', '氏名', '役職'], ['不明', '-', '部長'], '部長'],
  ['not their owner at our company', ['Contact owner', 'Last Name'], ['Ken Sato', 'Wilson'], 'Wilson'],
  ['one column for both', ['Company name'], ['Bluefen Ltd'], 'Bluefen Ltd'],
])('what a lead is called: %s', (_, headers, row, name) => {
  expect(leadNamer(headers, [row])(row)).toBe(name);
});
