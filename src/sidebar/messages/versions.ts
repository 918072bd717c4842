import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const versions = {
  title: ['Versions', '版の履歴'],
  reading: ['Reading the versions…', '版の履歴を読み込んでいます…'],
  failed: ["The versions couldn't be read.", '版の履歴を読み込めませんでした。'],
  none: ['No version has been signed yet.', '署名された版はまだありません。'],
  version: [(version: number) => `Version ${version}`, (version: number) => `第${version}版`],
  now: ['in force', '適用中'],
  since: [(at: string) => `from ${at}`, (at: string) => `${at}から`],
  notAsSigned: [
    'Its rows in the History tab are no longer those that were signed.',
    '「履歴」タブの行が、署名したときの内容と違っています。',
  ],
  more: [(count: number) => `${amount(count)} more`, (count: number) => `ほか${amount(count)}件`],
  look: ['View', '内容'],
  compare: ['Compare', '比較'],
  take: ['Reuse', '案にする'],
  formula: ['Formula', '数式'],
  readingOne: ['Reading the version…', '版を読み込んでいます…'],
  oneFailed: ["The version couldn't be read.", '版を読み込めませんでした。'],
  compareWith: ['Compare with', '比較する相手'],
  draft: ['the draft', '案'],
  inForce: ['the version in force', '適用中の版'],
  fromTo: [
    (from: string, to: string) => `${from} → ${to}`,
    (from: string, to: string) => `${from}から${to}への変更`,
  ],
  same: ['They say the same.', '内容は同じです。'],
  takeTitle: [
    (version: number) => `Make version ${version} the new draft?`,
    (version: number) => `第${version}版を新しい案にしますか？`,
  ],
  takeReplaces: [
    (count: number) =>
      `The present draft differs from the version in force by ${plural(count, 'change')}, and is replaced.`,
    (count: number) => `現在の案にある変更${amount(count)}か所は、この版の内容で置き換わります。`,
  ],
  takeNothing: ['The present draft has no changes to lose.', '現在の案に、失われる変更はありません。'],
  takeYes: ['Make it the draft', '案にする'],
  taken: [
    (version: number) => `Version ${version} is now the draft.`,
    (version: number) => `第${version}版を案にしました。`,
  ],
  finishFirst: [
    'First finish what is being edited or saved in Definition.',
    '先に、「定義」で編集中または保存中の内容を確定してください。',
  ],
  formulaLabel: [
    (version: number) => `Scores by version ${version}`,
    (version: number) => `第${version}版で計算する数式`,
  ],
  formulaHint: [
    (range: string, row: number, tab: string) =>
      `Paste it into row ${row} of an empty column to the right in “${tab}”. ${range} are the columns of the leads. Sheets may show the ; as a comma.`,
    (range: string, row: number, tab: string) =>
      `「${tab}」の右側にある空いた列の${row}行目に貼り付けます。${range}はリードの列です。「;」は「,」と表示されることがあります。`,
  ],
  history: ['History', '履歴'],
  copy: ['Copy', 'コピー'],
  copied: ['Copied', 'コピーしました'],
} satisfies Sides;
