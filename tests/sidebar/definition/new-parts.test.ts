import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import {
  type Block,
  blocksOf,
  removeBlock,
  replaceBlock,
  withCells,
} from '../../../src/domain/draft/draft-edit';
import { isClause, nameless } from '../../../src/domain/draft/read-clause';
import type { Cells, Row } from '../../../src/domain/values/cell';
import type { Language } from '../../../src/domain/values/language';
import { readForm, withoutTest, writeForm } from '../../../src/sidebar/definition/clause-form';
import { plainInputs } from '../../../src/sidebar/definition/plain-inputs';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { sayBlock } from '../../../src/sidebar/saying/say-block';
import { SECTIONS } from '../../../src/sidebar/saying/sections';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import { previewClause, previewOf } from '../../../src/sidebar/session/preview';
import { sayVersion } from '../../../src/sidebar/versions/version-in-words';
import { TOKYO } from '../../calendars';
import { MOMENT } from '../../moment';

const ROWS: readonly Row[] = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['Version', 3, '', '', '', '', '', ''],
  ['As of', '', '', 'every day', new Date('2026-11-22T15:00:00Z'), '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Blank', '', '', '', '不明, N/A', '', '', ''],
  ['Blank', '', '部署', '', 'なし', '', '', ''],
  ['Base', '', '', '', '', 10, 'Fit', ''],
  ['Criterion', 'Size', '従業員数', 'is at least', 100, 20, 'Fit', ''],
  ['Criterion', 'Decides', '役職', 'is', '部長, 課長', 30, 'Interest', 'agreed'],
  ['Or', '', '部署', 'contains the word', '経営企画', '', '', ''],
  ['かつ', '', '従業員数', 'is at least', '50名', '', '', ''],
  ['Or', '', '役職', 'contains', '取締役', '', '', ''],
  ['Required', 'Known', '役職', 'is not empty', '', '', '', ''],
  ['または', '', '部署', 'is not empty', '', '', '', ''],
  ['Highest', '', '', '', '', '', 'Interest', ''],
  ['Grade', 'Hot', '', '', 30, '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
  ['Service level', 'First contact', '', 'working days', 2, '', '', 'from hand-over'],
  ['Owner', 'sato@example.co.jp', '', '', 20, '', '', 'a month'],
  ['And', '', '部署', 'is', '営業', '', '', ''],
  ['Owner', 'suzuki@example.co.jp', '', '', '', '', '', ''],
  ['Permission', '', '', '', 'members', '', '', ''],
];
const leads = decodeLeads({
  tab: 'L',
  headerRow: 1,
  count: 4,
  columns: [
    { header: '役職', values: ['部長', '不明', '取締役'], rows: [0, 1, 2, 1] },
    { header: '部署', values: ['経営企画', 'なし', '営業'], rows: [1, 0, 2, 0] },
    { header: '従業員数', values: [200, '10〜20名'], rows: [0, 0, 1, 1] },
  ],
});
const partsOf = (cells: Cells, part: Block['part']) => blocksOf(cells).filter((block) => block.part === part);
const first = (part: Block['part'], place = 0) => {
  const block = partsOf(ROWS, part)[place];
  if (block === undefined) throw new Error(`No ${part}`);
  return block;
};
const say = (block: Block, language: Language = 'en') => {
  const clause = isClause(block) ? previewClause(ROWS, nameless(block.rows), null, MOMENT).clause : null;
  return sayBlock(block, clause, TOKYO, messagesIn(language), language);
};

describe('a definition with all parts of the language', () => {
  test('is read, and leads are counted by it', () => {
    const { faults, counts, findings } = previewOf(ROWS, leads, MOMENT);
    expect([faults, findings]).toEqual([[], []]);
    expect([...(counts?.grades ?? [])]).toEqual([
      ['Hot', 3],
      ['', 1],
    ]);
  });

  test('has every part in one section, with its And and Or rows', () => {
    const blocks = blocksOf(ROWS).filter(({ part }) => part !== 'version');
    const listed = SECTIONS.map(({ parts }) => blocks.filter(({ part }) => parts.includes(part)));
    expect(listed.flat()).toHaveLength(blocks.length);
    expect(listed[0]).toEqual([]);
    expect(blocks.flatMap(({ rows }) => rows)).toEqual(ROWS.slice(2));
  });

  test.each([
    ['base', 0, 'en', 'Base', 'every lead', '+10'],
    ['base', 0, 'ja', '基礎点', 'すべてのリード', '+10'],
    ['blank', 0, 'en', 'Counts as blank', '不明, N/A', ''],
    ['blank', 1, 'ja', '部署で空欄とみなす値', 'なし', ''],
    ['highest', 0, 'en', 'Interest: only the largest counts', '', ''],
    ['highest', 0, 'ja', 'Interestは最大の1つだけを数えます', '', ''],
    ['asOf', 0, 'en', 'As of', 'every day', ''],
    ['owner', 0, 'en', 'sato@example.co.jp', 'at most 20 a month, 部署 is 営業', ''],
    ['owner', 0, 'ja', 'sato@example.co.jp', '月20件まで、部署が「営業」', ''],
    ['owner', 1, 'en', 'suzuki@example.co.jp', '', ''],
    ['permission', 0, 'en', 'Who may hand over', 'members', ''],
    ['serviceLevel', 0, 'en', 'First contact', 'within 2 working days from hand-over', ''],
  ] as const)('says %s %i in plain words (%s)', (part, place, language, title, detail, chip) => {
    expect(say(first(part, place), language)).toMatchObject({ title, detail, chip });
  });

  test('says the alternatives of a part in one sentence', () => {
    expect(say(first('criterion', 1)).detail).toBe(
      '役職 is 部長 or 課長, or (部署 contains the word 経営企画, and 従業員数 is at least 50名), or 役職 contains 取締役',
    );
    expect(say(first('required'), 'ja').detail).toBe('役職が空欄でない、または部署が空欄でない');
  });

  test('counts the leads of each clause, blanks as the definition has them', () => {
    const holding = (block: Block) => previewClause(ROWS, nameless(block.rows), leads, MOMENT).holding;
    expect(
      [first('criterion', 1), first('required'), first('owner'), first('owner', 1)].map(holding),
    ).toEqual([3, 4, 1, 4]);
  });

  test('is told in a past version', () => {
    const told = sayVersion(ROWS, TOKYO, MOMENT, messagesIn('en'), 'en').flatMap(({ parts }) => parts);
    expect(told).toHaveLength(blocksOf(ROWS).length - 1);
    expect(told.map(({ detail }) => detail)).toContain('at most 20 a month, 部署 is 営業');
  });
});

describe('editing', () => {
  const clauses = blocksOf(ROWS).filter(isClause);

  test.each(clauses.map((block) => [String(block.rows[0]?.[1]), block] as const))(
    '%s and changing nothing leaves its rows as they are',
    (_, { rows }) => {
      expect(writeForm(readForm(rows, TOKYO), rows[0] ?? [], 'ja', TOKYO)).toEqual(rows);
    },
  );

  test('one part leaves all other rows as they are, those of Or and Owner too', () => {
    const block = first('criterion');
    const edited = writeForm(
      { ...readForm(block.rows, TOKYO), name: 'Large' },
      block.rows[0] ?? [],
      'en',
      TOKYO,
    );
    const cells = replaceBlock(ROWS, block, edited);
    expect(cells.map((row, at) => (at === block.at ? withCells(row, { name: 'Size' }) : row))).toEqual(ROWS);
    expect(parseDefinition(cells).ok).toBe(true);
  });

  test('a part with alternatives keeps them', () => {
    const { rows } = first('criterion', 1);
    const edited = writeForm({ ...readForm(rows, TOKYO), points: '5' }, rows[0] ?? [], 'ja', TOKYO);
    expect(edited.slice(1)).toEqual(rows.slice(1));
    expect(edited[0]?.[5]).toBe(5);
  });

  test('an alternative can be added, in the language of the user', () => {
    const { rows } = first('required');
    const form = readForm(rows, TOKYO);
    const added = { row: null, joint: 'or', field: '従業員数', condition: '以上', value: 10 } as const;
    const edited = writeForm({ ...form, tests: [...form.tests, added] }, rows[0] ?? [], 'ja', TOKYO);
    expect(edited.slice(2)).toEqual([['または', '', '従業員数', '以上', 10, '', '', '']]);
    expect(parseDefinition(replaceBlock(ROWS, first('required'), edited)).ok).toBe(true);
  });

  test('without the test that begins an alternative, the test below it begins it', () => {
    const { rows } = first('criterion', 1);
    const form = readForm(rows, TOKYO);
    const [, or] = form.tests;
    if (or === undefined) throw new Error('No Or');
    const edited = writeForm({ ...form, tests: withoutTest(form.tests, or) }, rows[0] ?? [], 'ja', TOKYO);
    expect(edited.map(([part]) => part)).toEqual(['Criterion', 'または', 'Or']);
    const and = form.tests[2];
    if (and === undefined) throw new Error('No And');
    const others = writeForm({ ...form, tests: withoutTest(form.tests, and) }, rows[0] ?? [], 'ja', TOKYO);
    expect(others.map(([part]) => part)).toEqual(['Criterion', 'Or', 'Or']);
  });

  test('an owner takes another number of leads, and other conditions', () => {
    const { rows } = first('owner');
    const edited = writeForm({ ...readForm(rows, TOKYO), most: '', tests: [] }, rows[0] ?? [], 'en', TOKYO);
    expect(edited).toEqual([['Owner', 'sato@example.co.jp', '', '', '', '', '', 'a month']]);
  });

  test('a part that is removed takes its And and Or rows with it', () => {
    const cells = removeBlock(ROWS, first('criterion', 1));
    expect(cells).toEqual(ROWS.filter((_, at) => at < 8 || at > 11));
  });

  test.each([
    ['base', ['name', 'points', 'group']],
    ['highest', ['group']],
    ['blank', ['value', 'field']],
    ['permission', ['value']],
    ['asOf', ['condition', 'value']],
    ['serviceLevel', ['name', 'value', 'condition', 'note']],
  ] as const)('%s asks for %j', (part, columns) => {
    expect(plainInputs(part, messagesIn('en'), 'en').map(({ column }) => column)).toEqual(columns);
  });
});
