import { describe, expect, test } from '@jest/globals';
import { PARTS } from '../../../src/domain/definition/keyword';
import { blocksOf } from '../../../src/domain/draft/draft-edit';
import { nameless } from '../../../src/domain/draft/read-clause';
import type { Row } from '../../../src/domain/values/cell';
import { issuesIn, issuesOf } from '../../../src/sidebar/definition/issues';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { sayBlock } from '../../../src/sidebar/saying/say-block';
import { SECTIONS } from '../../../src/sidebar/saying/sections';
import { decodeRows, encodeRows } from '../../../src/sidebar/session/json-cell';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import { previewClause, previewOf } from '../../../src/sidebar/session/preview';
import { TOKYO } from '../../calendars';
import { MOMENT } from '../../moment';

const leads = decodeLeads({
  tab: 'L',
  headerRow: 1,
  count: 4,
  columns: [
    { header: '役職', values: ['部長', '担当', ''], rows: [0, 1, 2, 0] },
    { header: '従業員数', values: [200, 50], rows: [0, 0, 1, 1] },
  ],
});
const DRAFT: readonly Row[] = [
  ['区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考'],
  ['評価基準', '部長級', '役職', '次を含む', '部長', 20, '適合度', ''],
  ['かつ', '', '従業員数', '以上', 100, '', '', ''],
  ['ランク', 'ホット', '', '', 20, '', '', ''],
  ['引き渡し', 'ホット', '', '', '', '', '', ''],
];
const FAULTY: readonly Row[] = [...DRAFT, ['必須', '電話', '電話番号', '空欄でない', '', '', '', '']];

describe('a draft over the leads at hand', () => {
  test('is scored and counted', () => {
    const { counts, faults } = previewOf(DRAFT, leads, MOMENT);
    expect(faults).toEqual([]);
    expect(counts?.ready).toBe(1);
  });

  test('with a fault scores nothing, and the fault is told at its row', () => {
    const preview = previewOf(FAULTY, leads, MOMENT);
    expect(preview.counts).toBeNull();
    const blocks = blocksOf(FAULTY);
    const told = blocks.map((block) => issuesIn(issuesOf(preview), block).length);
    expect(told).toEqual([0, 0, 0, 1]);
  });

  test('with a field that no header has scores nothing, and says so', () => {
    const preview = previewOf(
      [...DRAFT, ['必須条件', '電話', '電話番号', '空欄でない', '', '', '', '']],
      leads,
      MOMENT,
    );
    expect(preview.counts).toBeNull();
    expect(preview.findings.map(({ kind, row }) => [kind, row])).toContainEqual(['no such header', 6]);
  });

  test('says of a cell that has no effect that it has none', () => {
    const rows = [...DRAFT.slice(0, 4), ['引き渡し', 'ホット', '', '', '', 5, '', '']];
    expect(previewOf(rows, leads, MOMENT).findings.map(({ kind, row }) => [kind, row])).toContainEqual([
      'cell without effect',
      5,
    ]);
  });

  test('without leads is still read', () => {
    const preview = previewOf(DRAFT, null, MOMENT);
    expect(preview.definition?.criteria).toHaveLength(1);
    expect(preview.spread).toBeNull();
  });
});

describe('a clause by itself', () => {
  test('is counted, whatever else is wrong in the draft', () => {
    expect(previewClause(FAULTY, DRAFT.slice(1, 3), leads, MOMENT)).toMatchObject({ holding: 1, faults: [] });
  });

  test('is counted before it has a name and points', () => {
    const row: Row = ['評価基準', '', '役職', '次を含む', '部長', '', '', ''];
    expect(previewClause(DRAFT, [row], leads, MOMENT).faults.map(({ kind }) => kind)).toEqual([
      'missing name',
      'missing points',
    ]);
    expect(previewClause(DRAFT, nameless([row]), leads, MOMENT).holding).toBe(2);
  });

  test('its faults count their rows from its first', () => {
    const rows: Row[] = [DRAFT[1] ?? [], ['かつ', '', '従業員数', '以上', '多い', '', '', '']];
    expect(previewClause(DRAFT, rows, leads, MOMENT)).toMatchObject({
      holding: null,
      faults: [{ row: 2, column: 'value' }],
    });
  });

  test('counts by column the leads whose filled cells its conditions cannot judge, and says why', () => {
    const messy = decodeLeads({
      tab: 'L',
      headerRow: 1,
      count: 6,
      columns: [
        { header: '従業員数', values: [200, '約50名', '非公開', '', '51〜200名'], rows: [0, 1, 1, 2, 3, 4] },
        { header: '最終行動日', values: ['2026-11-01', '先週', '2026-12-01'], rows: [0, 0, 2, 2, 0, 1] },
        { header: 'メール', values: ['a@b.example', '不明'], rows: [0, 0, 0, 0, 0, 1] },
      ],
    });
    const framing: Row[] = [['基準日', '', '', '', '2026-11-20', '', '', '']];
    const rows: Row[] = [
      ['必須条件', '規模', '従業員数', '以上', 100, '', '', ''],
      ['かつ', '', '最終行動日', '直近（日数）以内', 90, '', '', ''],
      ['かつ', '', '最終行動日', '以降', '2026-01-01', '', '', ''],
      ['かつ', '', '従業員数', '空欄でない', '', '', '', ''],
      ['かつ', '', 'メール', 'メールドメインが次のいずれか', 'b.example', '', '', ''],
    ];
    expect(previewClause(framing, rows, messy, MOMENT).unjudged).toEqual([
      { field: '従業員数', trouble: 'no number', leads: 3 },
      { field: '従業員数', trouble: 'undecided', leads: 1 },
      { field: '最終行動日', trouble: 'no date', leads: 1 },
      { field: '最終行動日', trouble: 'after as of', leads: 2 },
      { field: 'メール', trouble: 'no address', leads: 1 },
    ]);
    expect(previewClause(framing, rows, null, MOMENT).unjudged).toEqual([]);
  });

  test('on a column that is not there is not counted', () => {
    expect(
      previewClause(DRAFT, [['除外条件', 'x', '住所', '空欄', '', '', '', '']], leads, MOMENT).holding,
    ).toBeNull();
  });
});

describe('a part on its card', () => {
  const said = (language: 'en' | 'ja', ...rows: Row[]) => {
    const [block] = blocksOf(rows);
    if (block === undefined) throw new Error('No block');
    const { clause } = previewClause(rows, nameless(block.rows), null, MOMENT);
    const { title, detail, chip } = sayBlock(block, clause, TOKYO, messagesIn(language), language);
    return [title, detail, chip];
  };

  test.each([
    [
      ['評価基準', 'A', '役職', '空欄', '', 20, '', ''],
      ['A', '役職 is empty', '+20'],
      ['A', '役職が空欄', '+20'],
    ],
    [
      ['Criterion', '', '役職', 'iss', 'x', '-5', '', ''],
      ['Without a name', '役職 iss x', '-5'],
      ['名前なし', '役職 iss x', '-5'],
    ],
    [
      ['Criterion', 'A', '役職', 'is', 'x', 'many', '', ''],
      ['A', '役職 is x', 'many'],
      ['A', '役職が「x」', 'many'],
    ],
    [
      ['上限', '', '', '', '', 40, '関心度', ''],
      ['関心度: at most 40', '', ''],
      ['関心度は40点まで', '', ''],
    ],
    [
      ['Cap', '', '', '', '', 100, '', ''],
      ['In total at most 100', '', ''],
      ['合計は100点まで', '', ''],
    ],
    [
      ['下限', '', '', '', '', 0, '', ''],
      ['In total at least 0', '', ''],
      ['合計は0点以上', '', ''],
    ],
    [
      ['Grade', 'Hot', '', '', 70, '', '', ''],
      ['Hot', 'from 70', ''],
      ['Hot', '70点以上', ''],
    ],
    [
      ['Grade', 'Cold', '', '', '', '', '', ''],
      ['Cold', 'all the rest', ''],
      ['Cold', '残りすべて', ''],
    ],
    [
      ['As of', '', '', '', '2026-11-23', '', '', ''],
      ['As of', '2026-11-23', ''],
      ['基準日', '2026-11-23', ''],
    ],
    [
      ['Brief', '', '役職', '', '', '', '', ''],
      ['役職', '', ''],
      ['役職', '', ''],
    ],
    [
      ['Target', 'T', 'Accepted', '', 10, '', '', 'a month'],
      ['T', 'Accepted 10 a month', ''],
      ['T', 'Accepted 10 a month', ''],
    ],
    [
      ['Criterium', 'A', '役職', 'is', 'x', 5, '', ''],
      ['Criterium', 'A 役職 is x 5', ''],
      ['Criterium', 'A 役職 is x 5', ''],
    ],
    [
      ['', 'A', '', '', '', '', '', ''],
      ['Part: none', 'A', ''],
      ['区分: なし', 'A', ''],
    ],
  ] as const)('%j', (row, en, ja) => {
    expect(said('en', row)).toEqual(en);
    expect(said('ja', row)).toEqual(ja);
  });

  test('every part but Version has its section: nothing is left out', () => {
    const listed = new Set(SECTIONS.flatMap(({ parts }) => parts));
    for (const part of Object.keys(PARTS)) if (part !== 'version') expect([...listed]).toContain(part);
    expect(listed.has(undefined)).toBe(true);
  });
});

test('rows cross the wire and come back the same, dates and short rows too', () => {
  const rows: Row[] = [
    ['As of', '', '', '', new Date('2026-11-23')],
    ['Floor', null, undefined, true, 0, 1.5, 'x', '=y'],
  ];
  const wire = JSON.parse(JSON.stringify(encodeRows(rows)));
  expect(decodeRows(wire)).toEqual([
    ['As of', '', '', '', new Date('2026-11-23'), '', '', ''],
    ['Floor', '', '', true, 0, 1.5, 'x', '=y'],
  ]);
});

describe('what is found of a draft', () => {
  const many = decodeLeads({
    tab: 'L',
    headerRow: 1,
    count: 12,
    columns: [
      { header: '会社名', values: ['青空商事'], rows: Array(12).fill(0) },
      {
        header: '役職',
        values: ['Intern', 'International Sales'],
        rows: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
      },
    ],
  });
  const ROWS: readonly Row[] = [
    ['基準日', '', '', '', '2026-10-01', '', '', ''],
    ['評価基準', '学生', '役職', '次を含む', 'Intern', -20, '', ''],
    ['必須条件', '最近', '役職', '直近（日数）以内', 30, '', '', ''],
    ['タイムゾーン', '', '', '', 'Asia/Tokyo', '', '', ''],
  ];

  test('tells of the leads at hand and of the day, with what one press changes', () => {
    const { findings } = previewOf(ROWS, many, new Date('2026-11-29T03:00:00Z'));
    expect(findings.filter(({ row }) => row < 4).map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'day stands still'],
      [2, 'word runs on'],
      [2, 'all leads meet'],
      [3, 'no lead meets'],
    ]);
    expect(issuesOf({ faults: [], findings }).map(({ remedy }) => remedy?.label.ja)).toEqual([
      '「毎日」にする',
      '「次の語を含む」にする',
      undefined,
      undefined,
    ]);
  });
});
