import { expect, test } from '@jest/globals';
import { isNoAnswer } from '../../../src/domain/leads/no-answer';

const SAY_NOTHING = [
  ...['-', '--', '---', '–', '—', '―', '−', 'ー', '?', '??', '.', '*', '？', 'Ｎ／Ａ'],
  ...[
    'N/A',
    'n.a.',
    '#N/A',
    'None',
    'null',
    'nil',
    'Unknown',
    '[unknown]',
    '[[Unknown]]',
    '(unknown)',
    'TBD',
  ],
  ...[
    'not provided',
    '[Not provided]',
    'Not known',
    'not available',
    'No name',
    'noname',
    'Anonymous',
    'test',
  ],
  ...[
    '不明',
    '未回答',
    '未定',
    '未入力',
    '未登録',
    '未設定',
    '未記入',
    '未確認',
    '匿名',
    '名無し',
    '名前なし',
  ],
  ...['なし', '無し', '無', '該当なし', '特になし', '非公開', '不詳', '担当者不明', 'テスト'],
];

test.each(SAY_NOTHING)('%s says that nothing is known', (text) => {
  expect(isNoAnswer(text)).toBe(true);
});

test.each(['', ' ', '0', 'no', 'Nil Ltd', 'テスト株式会社', '不明瞭', '---- '])(
  '%j is an answer, or blank',
  (text) => {
    expect(isNoAnswer(text)).toBe(false);
  },
);
