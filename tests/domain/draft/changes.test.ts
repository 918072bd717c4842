import { describe, expect, test } from '@jest/globals';
import { changesBetween, describeChanges } from '../../../src/domain/draft/changes';
import type { Row } from '../../../src/domain/values/cell';

const FRAME: readonly Row[] = [
  ['As of', '', '', '', '2026-11-22', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
];
const wide = (row: Row): Row => [...row, '', '', '', '', '', '', ''].slice(0, 8);
const told = (was: readonly Row[], is: readonly Row[], language: 'en' | 'ja') =>
  describeChanges([...FRAME, ...was].map(wide), [...FRAME, ...is].map(wide), language);

const PHONE: Row = ['Required', 'Reachable', '電話番号', 'is not empty'];
const SIZE = (value: number, points = 20, note = ''): Row => [
  'Criterion',
  'Large',
  'Size',
  'is at least',
  value,
  points,
  'Fit',
  note,
];

/** A change, and how it is told in English and in Japanese: by the sentences of the cards. */
describe('what differs between two versions', () => {
  test.each([
    [
      'a requirement that is new',
      [],
      [PHONE],
      'Required “Reachable” added: 電話番号 is not empty',
      '必須条件「Reachable」を追加：電話番号が空欄でない',
    ],
    [
      'a criterion that is gone',
      [SIZE(100)],
      [],
      'Criterion “Large” removed: Size is at least 100; Points +20; Group Fit',
      '評価基準「Large」を削除：Sizeが100以上、点数 +20、グループ Fit',
    ],
    [
      'a value and points',
      [SIZE(100)],
      [SIZE(200, 30)],
      'Criterion “Large” changed: Size is at least 100 → Size is at least 200; Points +20 → +30',
      '評価基準「Large」を変更：Sizeが100以上 → Sizeが200以上、点数 +20 → +30',
    ],
    [
      'a note',
      [SIZE(100)],
      [SIZE(100, 20, 'by the survey')],
      'Criterion “Large” changed: Note none → by the survey',
      '評価基準「Large」を変更：備考 なし → by the survey',
    ],
    [
      'an Or row',
      [PHONE],
      [PHONE, ['Or', '', 'Mobile', 'is not empty']],
      'Required “Reachable” changed: 電話番号 is not empty → 電話番号 is not empty, or Mobile is not empty',
      '必須条件「Reachable」を変更：電話番号が空欄でない → 電話番号が空欄でない、またはMobileが空欄でない',
    ],
    [
      'a cap',
      [['Cap', '', '', '', '', 40, 'Fit']],
      [['Cap', '', '', '', '', 50, 'Fit']],
      'Cap changed: Fit: at most 40 → Fit: at most 50',
      '上限を変更：Fitは40点まで → Fitは50点まで',
    ],
    [
      'a member',
      [],
      [['Member', 'aya@example.com', '', '', '', '', 'Sales']],
      'Member “aya@example.com” added: Sales',
      'メンバー「aya@example.com」を追加：Sales',
    ],
    [
      'a service level in working days',
      [['Service level', 'Answer', '', '', 5]],
      [['Service level', 'Answer', '', 'working days', 3]],
      'Service level “Answer” changed: within 5 days → within 3 working days',
      '対応期限「Answer」を変更：5日以内 → 3営業日以内',
    ],
    [
      'a row that cannot be read',
      [],
      [['Criterion', 'Large', 'Size', 'is big', 5, 20]],
      'Criterion “Large” added: Size is big 5; Points +20',
      '評価基準「Large」を追加：Size is big 5、点数 +20',
    ],
    [
      'a note that the sentence tells already',
      [['Target', 'MQL', 'handed over', 'a month', 30, '', '', 'in May']],
      [['Target', 'MQL', 'handed over', 'a month', 30, '', '', 'in June']],
      'Target “MQL” changed: handed over 30 a month in May → handed over 30 a month in June',
      '目標「MQL」を変更：handed over 30 a month in May → handed over 30 a month in June',
    ],
    [
      'a value and a note',
      [SIZE(100)],
      [SIZE(200, 20, 'by the survey')],
      'Criterion “Large” changed: Size is at least 100 → Size is at least 200; Note none → by the survey',
      '評価基準「Large」を変更：Sizeが100以上 → Sizeが200以上、備考 なし → by the survey',
    ],
    [
      'a value, and a note that is gone',
      [SIZE(100, 20, 'by the survey')],
      [SIZE(200)],
      'Criterion “Large” changed: Size is at least 100 → Size is at least 200; Note by the survey → none',
      '評価基準「Large」を変更：Sizeが100以上 → Sizeが200以上、備考 by the survey → なし',
    ],
    [
      'a note that is gone',
      [SIZE(100, 20, 'by the survey')],
      [SIZE(100)],
      'Criterion “Large” changed: Note by the survey → none',
      '評価基準「Large」を変更：備考 by the survey → なし',
    ],
    [
      'a part whose title is a sentence',
      [['Blank', '', '', '', 'n/a']],
      [['Blank', '', '', '', 'n/a, -']],
      'Blank changed: Counts as blank: n/a → Counts as blank: n/a, -',
      '空欄とみなすを変更：空欄とみなす値: n/a → 空欄とみなす値: n/a, -',
    ],
    [
      'a part that is none',
      [['Bonus', 'Large', 'Size', 'is', 100, 5]],
      [['Bonus', 'Large', 'Size', 'is', 100, 6]],
      'Bonus changed: Large Size is 100 5 → Large Size is 100 6',
      'Bonusを変更：Large Size is 100 5 → Large Size is 100 6',
    ],
    [
      'a name that is still missing',
      [],
      [['Grade', '', '', '', 50]],
      'Grade added: from 50',
      'ランクを追加：50点以上',
    ],
    [
      'a part that says no more than its name',
      [],
      [['Hand over', 'Hot']],
      'Hand over “Hot” added',
      '引き渡し「Hot」を追加',
    ],
    [
      'cells that no sentence tells',
      [['Grade', 'Hot', 'x', '', 50]],
      [['Grade', 'Hot', 'y', '', 50]],
      'Grade “Hot” changed: Field x → y',
      'ランク「Hot」を変更：項目 x → y',
    ],
  ] satisfies readonly (readonly [string, Row[], Row[], string, string])[])('%s', (_, was, is, en, ja) => {
    expect(told(was, is, 'en')).toEqual([en]);
    expect(told(was, is, 'ja')).toEqual([ja]);
  });
});

describe('between two versions', () => {
  const VERSION: Row = ['Version', 3];
  const changed = (was: readonly Row[], is: readonly Row[], language: 'en' | 'ja' = 'en') =>
    describeChanges(was.map(wide), is.map(wide), language);

  test('nothing differs where none but the Version row does', () => {
    expect(changed([VERSION, PHONE], [['Version', 4], PHONE])).toEqual([]);
  });

  test('a mere change of order is one change', () => {
    const [was, is] = [
      [PHONE, SIZE(100)],
      [SIZE(100), PHONE],
    ];
    expect(changed(was, is)).toEqual(['only the order changed']);
    expect(changed(was, is, 'ja')).toEqual(['順序のみの変更']);
    expect(changesBetween(was.map(wide), is.map(wide), 'en')).toMatchObject([
      { key: null, part: undefined, was: null, is: null },
    ]);
  });

  test('the day of an As of that moves by itself is no change', () => {
    const asOf = (condition: string, day: string): Row[] => [['As of', '', '', condition, day]];
    expect(changed(asOf('every day', '2026-11-20'), asOf('every day', '2026-11-21'))).toEqual([]);
    expect(changed(asOf('', '2026-11-20'), asOf('', '2026-11-21'))).toHaveLength(1);
    expect(changed(asOf('', '2026-11-20'), asOf('every day', '2026-11-21')).join()).not.toContain(
      '2026-11-21',
    );
  });

  test('a date is the day that it is in the time zone of its own version', () => {
    const late: Row = ['As of', '', '', '', new Date('2026-11-20T16:00:00Z')];
    const zone = (name: string): Row => ['Time zone', '', '', '', name];
    const [, day = ''] = changed([zone('Asia/Tokyo'), late], [zone('UTC'), late]);
    expect(day).toMatch(/2026-11-21.*2026-11-20/);
  });

  test('each change names its part and has both forms of it', () => {
    const [one, ...others] = changesBetween([PHONE, SIZE(100)].map(wide), [PHONE, SIZE(200)].map(wide), 'en');
    expect(others).toEqual([]);
    expect([one?.part, one?.was?.rows, one?.is?.rows]).toEqual([
      'criterion',
      [wide(SIZE(100))],
      [wide(SIZE(200))],
    ]);
  });
});
