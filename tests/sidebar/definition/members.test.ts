import { describe, expect, test } from '@jest/globals';
import { blocksOf } from '../../../src/domain/draft/draft-edit';
import type { Row } from '../../../src/domain/values/cell';
import { issuesIn, issuesOf } from '../../../src/sidebar/definition/issues';
import { memberIssues } from '../../../src/sidebar/definition/member-issues';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { sayBlock } from '../../../src/sidebar/saying/say-block';
import { NO_PREVIEW } from '../../../src/sidebar/session/preview';
import { TOKYO } from '../../calendars';

const member = (address: string, department: string): Row => [
  'Member',
  address,
  '',
  '',
  '',
  '',
  department,
  '',
];
const columnsFor = (...rows: readonly Row[]) => memberIssues(blocksOf(rows)).map(({ column }) => column);

describe('what keeps a member from signing', () => {
  test.each([
    ['no address', ''],
    ['no @', 'sato'],
    ['two @', 'sato@sales@example.co.jp'],
    ['nothing before the @', '@example.co.jp'],
    ['nothing behind the @', 'sato@'],
    ['a blank', 'sato @example.co.jp'],
    ['an ideographic blank', 'sato@example　.co.jp'],
  ])('%s', (_, address) => {
    expect(columnsFor(member(address, 'Sales'))).toEqual(['name']);
  });

  test.each(['', 'Finance', '営業マーケ'])('the department “%s”', (department) => {
    expect(columnsFor(member('sato@example.co.jp', department))).toEqual(['group']);
  });

  test.each(['Marketing', 'Sales', 'マーケティング', '営業', ' ｓａｌｅｓ '])(
    'not the department “%s”',
    (department) => {
      expect(columnsFor(member('sato@example.co.jp', department))).toEqual([]);
    },
  );

  test('is told at its row in both languages, as a remark: it scores all the same', () => {
    const rows = [['Part'], member('a@example.co.jp', 'Sales'), [], member('b@example.co.jp', 'Finance')];
    const blocks = blocksOf(rows);
    const issues = issuesOf(NO_PREVIEW, memberIssues(blocks));
    expect(issues).toEqual([
      {
        serious: false,
        row: 4,
        column: 'group',
        message: { en: 'write Marketing or Sales', ja: '「マーケティング」か「営業」を入力してください' },
      },
    ]);
    expect(blocks.map((block) => issuesIn(issues, block).length)).toEqual([0, 1]);
  });

  test('other parts are not asked for an address', () => {
    expect(columnsFor(['Grade', 'Hot', '', '', 70, '', '', ''])).toEqual([]);
  });
});

test.each([
  ['Marketing', 'marketing'],
  ['営業', 'sales'],
  ['Finance', 'warning'],
])('a member of %s is marked as %s', (department, tone) => {
  const [block] = blocksOf([member('a@example.co.jp', department)]);
  if (block === undefined) throw new Error('no block');
  expect(sayBlock(block, null, TOKYO, messagesIn('en'), 'en')).toMatchObject({
    title: 'a@example.co.jp',
    group: department,
    tone,
  });
});
