import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. The texts that tell owners by mail or chat what was handed over to them. */
export const ownerText = {
  title: ['Texts for mail or chat', 'メール・チャット用の文面'],
  help: [
    'For each owner, of the last hand-over, what waits for an answer.',
    '前回の引き渡しのうち、回答待ちのリードを担当ごとにまとめた文面です。',
  ],
  label: [
    (owner: string, count: number) => `${owner}: ${plural(count, 'lead')}`,
    (owner: string, count: number) => `${owner}：${amount(count)}件`,
  ],
  ownerless: ['Without an owner', '担当なし'],
  ownedBy: [(owner: string) => `Owner: ${owner}`, (owner: string) => `担当：${owner}`],
  nobodys: ['Without an owner: who takes these?', '担当なし：担当者を決めてください。'],
  handedOver: [
    (count: number, day: string) =>
      `${plural(count, 'lead')} ${count === 1 ? 'was' : 'were'} handed over on ${day}.`,
    (count: number, day: string) => `${day}に${amount(count)}件のリードを引き渡しました。`,
  ],
  answer: [
    'Please accept each, or reject it with a reason.',
    '1件ずつ、受け入れるか、理由を添えて却下してください。',
  ],
  answerBy: [
    (day: string) => `Please accept each, or reject it with a reason, by ${day}.`,
    (day: string) => `${day}までに、1件ずつ、受け入れるか、理由を添えて却下してください。`,
  ],
  unnamed: ['Unnamed lead', '名前のないリード'],
  scored: [
    (score: number, grade: string) =>
      `${amount(score)} ${score === 1 ? 'point' : 'points'}${grade === '' ? '' : `, ${grade}`}`,
    (score: number, grade: string) => `${amount(score)}点${grade === '' ? '' : `・${grade}`}`,
  ],
  named: [
    (name: string, score: string) => `${name} · ${score}`,
    (name: string, score: string) => `${name}（${score}）`,
  ],
  why: [(why: string) => `Why: ${why}`, (why: string) => `評価理由：${why}`],
  brief: [(brief: string) => `Brief: ${brief}`, (brief: string) => `申し送り：${brief}`],
  row: [(row: number) => `Row ${row} of the sheet`, (row: number) => `シートの${row}行目`],
  rowAt: [
    (row: number, link: string) => `Row ${row}: ${link}`,
    (row: number, link: string) => `${row}行目：${link}`,
  ],
  rest: [
    (count: number) => `And ${plural(count, 'more lead')}: all of them stand in the sheet.`,
    (count: number) => `ほか${amount(count)}件は、シートをご確認ください。`,
  ],
} satisfies Sides;
