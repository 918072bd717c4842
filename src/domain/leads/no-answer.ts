import { normalize } from '../values/text';

/** What people and systems write, normalised, where nothing is known. */
const NO_ANSWERS: ReadonlySet<string> = new Set([
  ...['-', '--', '---', '–', '—', '―', '−', 'ー', '?', '??', '.', '*'],
  ...[
    'n/a',
    'n.a.',
    '#n/a',
    'none',
    'null',
    'nil',
    'unknown',
    '[unknown]',
    '[[unknown]]',
    '(unknown)',
    'tbd',
  ],
  ...[
    'not provided',
    '[not provided]',
    'not known',
    'not available',
    'no name',
    'noname',
    'anonymous',
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
]);

/** True for a text that says that nothing is known. */
export function isNoAnswer(text: string): boolean {
  return NO_ANSWERS.has(normalize(text));
}
