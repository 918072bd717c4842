import { expect, test } from '@jest/globals';
import { fingerprintOf, leadNamer } from '../../../src/domain/leads/lead-name';
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
  [
    'by headings that only speak of them',
    ['x', '会社の愛称', 'ご担当者の愛称'],
    ['w', 'みなと', 'まこと'],
    'みなと · まこと',
  ],
  ['by the contact’s nickname', ['x', '先方担当者の愛称'], ['w', 'まこと'], 'まこと'],
  ['by the contact’s nickname too', ['x', '担当者の愛称'], ['w', 'まこと'], 'まこと'],
  ['not by our salesperson’s', ['x', '営業担当者の愛称'], ['w', '佐藤'], 'w'],
  ['an organization', ['x', 'Organization unit'], ['w', 'Acme'], 'Acme'],
  ['an organisation', ['x', 'Organisation unit'], ['w', 'Acme'], 'Acme'],
  ['not an owner', ['x', 'Contact owner'], ['w', 'Ken Sato'], 'w'],
  ['what is company and contact in one', ['x', 'Company contact nickname'], ['w', 'Acme'], 'Acme'],
  ['the first word, no number and no date', ['x', 'y', 'z', 'u'], ['12', '2026-11-23', 'w', 'v'], 'w'],
  ['one column for both', ['Company name'], ['Bluefen Ltd'], 'Bluefen Ltd'],
])('what a lead is called: %s', (_, headers, row, name) => {
  expect(leadNamer(headers, [row])(row)).toBe(name);
});

test('leads have the same fingerprint where all of their cells are the same', () => {
  expect(fingerprintOf(['a', 1])).toBe(fingerprintOf(['a', 1]));
  expect(fingerprintOf(['a', 1])).not.toBe(fingerprintOf(['a', 2]));
});
