import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeColumn } from '../../../../src/domain/insight/columns/coding';
import { partition } from '../../../../src/domain/insight/columns/partition';
import { criterionName } from '../../../../src/domain/insight/suggestion/accept';
import { column } from '../columns';

/** Each text in so many leads; the fill makes them a column of many texts. */
function told(condition: string, texts: readonly string[], leads = 10): string[] {
  const fill = Array.from({ length: 14 }, (_, at) => `${String.fromCharCode(0x3a1 + at)}${at}`);
  const cells = [...texts.flatMap((text) => new Array<string>(leads).fill(text)), ...fill];
  return codeColumn(column('役職', cells), null)
    .texts.filter((one) => one.condition === condition)
    .map(({ text }) => text);
}

describe('the words that texts share', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      '部長, not 長 or 業部長',
      ['部長', '営業部長', '製造部長', '購買部 部長'],
      ['部長'],
      ['長', '業部長', '部 部長'],
    ],
    ['the whole of 取締役', ['取締役', '代表取締役', '常務取締役'], ['取締役'], ['取締', '締役', '締役']],
    [
      'a longer word than is looked at in one piece',
      ['お問い合わせ', '問い合わせ', '問い合わせ（電話）'],
      ['問い合わせ'],
      ['問い合', '合わせ'],
    ],
    [
      'half-width kana are the full-width ones',
      ['ﾏﾈｰｼﾞｬｰ', 'マネージャー（IT）', 'マネージャー 代理'],
      ['マネージャー'],
      ['ネージャー', 'ージャー'],
    ],
    [
      'a word in any case, as most often written',
      ['Sales Manager', 'IT Manager', 'manager'],
      ['Manager'],
      ['manager', 'anager'],
    ],
    ['no word that is only part of others', ['recruiter', 'architect', 'editor'], [], ['it', 'IT']],
    [
      'none that only one text has, since the text tells it',
      ['Team Lead', 'Intern'],
      [],
      ['Team', 'Lead', 'Intern'],
    ],
    [
      'no stop words, digits or single letters',
      ['Head of R&D 1', 'Chief of R&D 1', 'VP of R&D 1'],
      [],
      ['of', 'R', 'D', '1'],
    ],
    ['nothing across a space', ['情報 部長', '情報 課長', '情報 係長'], ['情報'], ['情報 ', '報 部', '報部']],
    [
      'no particles',
      ['資料を希望', '資料が希望', '電話を希望'],
      ['希望', '資料'],
      ['を希望', '料を', '資料を'],
    ],
  ])('%s', (_, texts, wanted, unwanted) => {
    const words = told('contains the word', texts);
    expect(words).toEqual(expect.arrayContaining([...wanted]));
    for (const word of unwanted) expect(words).not.toContain(word);
  });

  test('are looked for where texts are many: a few are told one by one', () => {
    const cells = Array.from({ length: 90 }, (_, at) => ['部長', '営業部長', '本部長'][at % 3]);
    expect(codeColumn(column('役職', cells), null).texts.map(({ condition }) => condition)).toEqual([
      'is',
      'is',
      'is',
    ]);
  });
});

describe('the entries of lists', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'parted by any of the separators',
      ['料金表、導入事例', '導入事例, 料金表', '料金表，動画', '動画;導入事例', '料金表\n動画'],
      ['料金表', '導入事例', '動画'],
    ],
    [
      'in any width and case, as most often written',
      ['ＡＰＩ, Video', 'API, Demo', 'Video, API', 'demo, Video'],
      ['API', 'Demo', 'Video'],
    ],
    ['quoted ones keep their separators', ['"A, B", C', '"a, b"、C', 'C, D'], ['A, B', 'C', 'D']],
    ['counted once a lead', ['a, A, ａ', 'a, b', 'b, a'], ['a', 'b']],
  ])('%s', (_, texts, wanted) => {
    expect([...told('includes', texts)].sort()).toEqual([...wanted].sort());
  });

  test('a separator now and then makes no list', () => {
    const texts = ['Director, IT', 'Sales', 'Intern', 'Owner', 'Clerk', 'Buyer', 'Analyst'];
    expect(told('includes', texts)).toEqual([]);
    expect(told('is', texts)).toContain('Director, IT');
  });
});

test.each<[string, (lead: number) => string]>([
  ['cells of 5,000 characters', (lead) => '営業部長 Manager, '.repeat(300) + lead],
  ['emoji', (lead) => `${'😀👨‍👩‍👧'.repeat(lead % 30)}🎉`],
  ['nothing but separators', (lead) => ',、;\n'.repeat(lead % 40)],
  ['one character over and over', (lead) => 'あ'.repeat(lead % 300)],
  ['words in every combination', (lead) => [...lead.toString(2)].map((bit, at) => `${bit}w${at}`).join(' ')],
])('%s are no more than a byte of atoms', (_, cellOf) => {
  const cells = Array.from({ length: 500 }, (_, lead) => cellOf(lead));
  const { atoms, counts } = codeColumn(column('役職', cells), null);
  expect(counts.length).toBeLessThanOrEqual(254);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(atoms.length);
});

test('ranges of numbers are numbers, as a condition on numbers reads them', () => {
  const sizes = ['11-50', '51-200', '201-500', '501-1,000', '約50名'];
  const { cuts, spans } = codeColumn(column('Size', [...sizes, ...sizes, '101〜300名']), null);
  expect(cuts).toEqual([51, 101, 201, 501]);
  expect(spans.map(({ first, last }) => [first, last])).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

test('each set is made of whole classes, and there are no more classes than asked for', () => {
  const things = 30;
  const sets = fc.array(fc.uniqueArray(fc.nat(things - 1)), { maxLength: 12 });
  fc.assert(
    fc.property(sets, fc.integer({ min: 1, max: 40 }), (own, most) => {
      const { classes, count, sets: made } = partition(things, own, most);
      expect(count).toBeLessThanOrEqual(most);
      own.forEach((set, at) => {
        const told = made[at];
        if (told === null || told === undefined) return;
        expect(Array.from(classes, (one) => told.includes(one))).toEqual(
          Array.from(classes, (_, thing) => set.includes(thing)),
        );
      });
    }),
  );
});

test.each([
  ['contains the word', '部長', 'Title contains the word 部長', 'Titleに部長を含む'],
  [
    'contains the word',
    '部長, 取締役',
    'Title contains the word 部長, 取締役',
    'Titleに部長, 取締役のいずれかを含む',
  ],
  ['includes', '料金表', 'Title includes 料金表', 'Titleに料金表がある'],
  ['includes', '料金表, 動画', 'Title includes 料金表, 動画', 'Titleに料金表, 動画のいずれかがある'],
  ['includes', '"A, B"', 'Title includes "A, B"', 'Titleに"A, B"がある'],
] as const)('a criterion that %s %s is named', (condition, value, en, ja) => {
  expect(criterionName({ field: 'Title', condition, value }, 'en')).toBe(en);
  expect(criterionName({ field: 'Title', condition, value }, 'ja')).toBe(ja);
});
