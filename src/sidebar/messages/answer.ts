import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. What Sales sees where it answers the leads that were handed over. */
export const answer = {
  title: ['Answer', '回答'],
  notPrepared: ['Nothing to answer yet', 'まだ回答するリードはありません'],
  notPreparedDo: [
    'Marketing adds the columns for it when it hands over the first leads.',
    '回答用の列は、マーケティングが最初のリードを引き渡すときに追加されます。',
  ],
  waiting: [
    (count: number) => `${plural(count, 'lead')} to answer`,
    (count: number) => `回答待ち ${amount(count)}件`,
  ],
  overdue: [
    (count: number) => `${amount(count)} overdue`,
    (count: number) => `うち期限超過 ${amount(count)}件`,
  ],
  noneWaits: ['All leads are answered.', 'すべてのリードに回答済みです。'],
  noneOfMine: [
    'None of your leads waits for an answer. You can look at all of them.',
    '自分の担当で回答待ちのリードはありません。すべてのリードを表示できます。',
  ],
  whose: ['Whose leads', '表示するリード'],
  mine: ['Mine', '自分の担当'],
  everybodys: ['Everyone’s', 'すべて'],
  ownerless: ['Without an owner', '担当なし'],
  since: [
    (day: string, version: number) => `Handed over on ${day}, by version ${version}`,
    (day: string, version: number) => `${day} 引き渡し（第${version}版）`,
  ],
  isOverdue: ['overdue', '期限超過'],
  owner: [(name: string) => `Owner: ${name}`, (name: string) => `担当：${name}`],
  scoreThen: [
    (score: number, grade: string) => `${amount(score)} points ${grade}`,
    (score: number, grade: string) => `${amount(score)}点 ${grade}`,
  ],
  brief: ['What Sales asked to be told', '申し送り'],
  known: ['What Marketing knows', 'リードの情報'],
  accept: ['Accept', '受け入れる'],
  reject: ['Reject…', '却下する…'],
  acceptedIt: [(name: string) => `${name}: accepted.`, (name: string) => `${name}：受け入れました。`],
  rejectedIt: [(name: string) => `${name}: rejected.`, (name: string) => `${name}：却下しました。`],
  why: ['Why?', '却下の理由'],
  noReasons: [
    'The Reasons tab has no reason. Add one in Review.',
    '「却下理由」タブに理由がありません。「振り返り」で追加してください。',
  ],
  note: [(reason: string) => `Note for “${reason}”`, (reason: string) => `「${reason}」のメモ`],
  noteMissing: ['This reason needs a note.', 'この理由にはメモが必要です。'],
  rejectWith: ['Reject with this note', 'このメモで却下する'],
  later: ['Skip', 'あとで'],
  next: ['To answer', '回答待ちの一覧'],
  today: ['Answered by you today', '今日の自分の回答'],
  takeBack: [
    (name: string) => `Take back the answer to ${name}`,
    (name: string) => `「${name}」の回答を取り消す`,
  ],
  takeBackShort: ['Take back', '取り消す'],
  takenBack: [(name: string) => `${name} waits again.`, (name: string) => `${name}を回答待ちに戻しました。`],
} satisfies Sides;
