import { plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. What was found in the words of the terms and the definition, and what to do about it. */
export const wordFindings = {
  vague: [
    (found: string) =>
      `“${found}” can be read in more than one way. Put a number or a settled term in its place.`,
    (found: string) =>
      `「${found}」は人によって受け取り方が変わります。数値か、合意済みの用語に置き換えてください。`,
  ],
  unsettled: [
    (found: string) => `“${found}” isn't settled itself. Settle that term first.`,
    (found: string) => `「${found}」はまだ合意されていない用語です。先にこの用語を合意してください。`,
  ],
  noSuchTerm: [
    (found: string) => `“${found}” isn't in this list. Add it, and say what it means.`,
    (found: string) => `「${found}」は用語の一覧にありません。追加して意味を決めてください。`,
  ],
  circular: [
    (circle: string) => `This goes round in a circle: ${circle}. Explain one of them without the others.`,
    (circle: string) =>
      `説明が循環しています（${circle}）。どれか1つを、ほかの用語を使わずに説明してください。`,
  ],
  unmeasured: [
    'Nothing measures this. Write a number into it, or name a criterion, grade or target under “Measured by”.',
    '測る方法がありません。数値を書き入れるか、「測り方」に評価基準・ランク・目標を指定してください。',
  ],
  unknownMeasure: [
    (found: string) => `The definition has no “${found}”. Choose a criterion, grade or target of it.`,
    (found: string) => `定義に「${found}」はありません。定義にある評価基準・ランク・目標から選んでください。`,
  ],
  unknownMeasureNear: [
    (found: string, near: string) => `The definition has no “${found}”. Did you mean ${near}?`,
    (found: string, near: string) => `定義に「${found}」はありません。${near}のことではありませんか。`,
  ],
  quoted: [(name: string) => `“${name}”`, (name: string) => `「${name}」`],
  or: [' or ', 'または'],
  comma: [', ', '、'],
  incompleteCount: [
    (found: string, missing: string) => `“${found}” leaves open: ${missing}. Write it beside the number.`,
    (found: string, missing: string) =>
      `「${found}」だけでは次が決まりません：${missing}。数とあわせて書いてください。`,
  ],
  what: ['what is counted', '何を数えるか'],
  'by when': ['by when or in what time', 'いつまでに、またはどの期間か'],
  duplicates: ['whether duplicates count', '重複を数えるか'],
  sameWord: [
    (found: string, name: string) =>
      `“${found}” already stands for the term “${name}”. Keep it in one of the two.`,
    (found: string, name: string) =>
      `「${found}」は用語「${name}」を指す言葉としても使われています。どちらか一方だけに残してください。`,
  ],
  unexplained: [
    (found: string) => `No term explains “${found}”.`,
    (found: string) => `「${found}」を説明する用語がありません。`,
  ],
  unexplainedParts: [
    (count: number) => `${plural(count, 'part')} of the definition without a term`,
    (count: number) => `用語で説明されていない定義の項目：${count}件`,
  ],
  unexplainedDo: [
    'Name it under “Measured by” of the term that it measures, or add a term of its name.',
    'その項目で測る用語の「測り方」に名前を入れるか、同じ名前の用語を追加してください。',
  ],
} satisfies Sides;
