import type { Sides } from './sides';

/** English, Japanese. */
export const lead = {
  row: [(row: number) => `Row ${row}`, (row: number) => `${row}行目`],
  pickShort: ['select one in the sheet', 'シートで行を選択してください'],
  pick: ['Select a lead in the sheet', 'シートでリードを選択してください'],
  pickHelp: [
    (tab: string) => `Click any cell of a row in “${tab}”, and its score is explained here.`,
    (tab: string) => `「${tab}」の行のセルを選ぶと、スコアの内訳をここに表示します。`,
  ],
  duplicate: [
    (tab: string, of: string) =>
      `“${tab}” is a duplicate. LeadPact goes on with “${of}”: what is typed here counts for nothing there.`,
    (tab: string, of: string) =>
      `「${tab}」は複製されたタブです。LeadPactが使うのは「${of}」タブで、ここでの入力は反映されません。`,
  ],
  notALead: [
    (row: number) => `Row ${row} holds no lead.`,
    (row: number) => `${row}行目にリードはありません。`,
  ],
  under: ['Scored by', '計算に使う版'],
  draft: ['Draft', '案'],
  inForce: ['In force', '適用中'],
  score: ['Score', 'スコア'],
  noGrade: ['no grade', 'ランクなし'],
  meets: ['Meets the definition', '定義を満たしています'],
  notReady: ['Does not meet the definition yet', 'まだ定義を満たしていません'],
  handedOver: [
    (day: string, version: number) => `Handed over on ${day}, under version ${version}`,
    (day: string, version: number) => `${day} 引き渡し（第${version}版）`,
  ],
  handedOverOn: [(day: string) => `Handed over on ${day}`, (day: string) => `${day} 引き渡し`],
  undecided: ['to answer', '回答待ち'],
  endedUnanswered: ['ended without an answer', '回答なしで終了'],
  canBeHandedOver: ['Can be handed over', '引き渡せます'],
  canBeAgain: ['can be handed over again', '再引き渡しできます'],
  comesUpOn: [(day: string) => `comes up again on ${day}`, (day: string) => `${day}に再引き渡しの予定`],
  settled: [
    'Already decided, won or lost before any hand-over, so it is left out',
    '引き渡し前から判定または結果があるため、引き渡しの対象外です',
  ],
  gap: ['What is missing for the hand-over', '引き渡しに足りないもの'],
  earned: ['Points earned', '点数の内訳'],
  earnedNothing: ['It earns no points.', '点数が付く基準はありません。'],
  notEarned: [(count: number) => `Not met: ${count}`, (count: number) => `該当しない基準 ${count}件`],
  limits: ['Limits', '上限・下限'],
  capped: [
    (group: string, from: string, to: string) => `${group}: ${from} limited to ${to}`,
    (group: string, from: string, to: string) => `${group}：${from}点を${to}点に制限`,
  ],
  cappedTotal: [
    (from: string, to: string) => `Total: ${from} limited to ${to}`,
    (from: string, to: string) => `合計：${from}点を${to}点に制限`,
  ],
  floored: [
    (from: string, to: string) => `Total: ${from} raised to ${to}`,
    (from: string, to: string) => `合計：${from}点を${to}点に引き上げ`,
  ],
  knockedOut: ['Knocked out', '除外条件に該当'],
  warnings: ['Cells that cannot be read', '読み取れないセル'],
  selectionFailed: ["The selected cell couldn't be read.", '選択中のセルを読み取れませんでした。'],
  faults: ['This definition has faults and scores nothing.', 'この定義には誤りがあり、計算できません。'],
  headers: [
    'A field of this definition has no column, so nothing can be scored.',
    'この定義の項目に当たる列がないため、計算できません。',
  ],
  would: ['Without the knock-out it would earn', '除外条件がなければ付く点数'],
} satisfies Sides;
