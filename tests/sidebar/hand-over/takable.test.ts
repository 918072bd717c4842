import { expect, test } from '@jest/globals';
import { findTakable } from '../../../src/sidebar/hand-over/takable';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import { TOKYO } from '../../calendars';

const ofOwner = (headers: readonly string[]) => {
  const columns = headers.map((header) => ({ header, values: ['Tanaka'], rows: [0] }));
  const leads = decodeLeads({ tab: 'Leads', headerRow: 1, count: 1, columns });
  const found = findTakable(leads, TOKYO).find(({ column }) => column === 'owner');
  return found === undefined ? null : [found.header, found.isLikely];
};

test.each([
  [
    ['会社名', '氏名', '営業担当'],
    ['営業担当', true],
  ],
  [
    ['会社名', '担当', '氏名'],
    ['担当', true],
  ],
  [
    ['Company', 'Name', 'Sales rep'],
    ['Sales rep', true],
  ],
  [
    ['Company', 'Name', 'Owner'],
    ['Owner', true],
  ],
  // The contact at the company, unless another column has the contacts: then it is asked, and not proposed.
  [['会社名', '担当者', 'メール'], null],
  [
    ['会社名', '氏名', '担当者'],
    ['担当者', false],
  ],
  [
    ['会社名', '姓', '名', '担当者'],
    ['担当者', false],
  ],
  [['会社名', '氏名'], null],
])('of %j the owners stand in %j', (headers, found) => {
  expect(ofOwner(headers)).toEqual(found);
});
