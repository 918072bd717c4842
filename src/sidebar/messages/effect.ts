import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. What a draft does to the leads. */
export const effect = {
  title: ['What it does to the leads', 'リードへの影響'],
  reading: ['Working out the effect…', '影響を計算しています…'],
  failed: ["The effect couldn't be worked out.", '影響を計算できませんでした。'],
  afresh: ['Work out the effect again', '影響を計算し直す'],
  unknown: ["It couldn't be told when this was proposed.", '提案した時点では計算できませんでした。'],
  leadsSame: ['The leads are the same as when this was proposed.', 'リードは提案した時点のままです。'],
  leadsChanged: ['The leads have changed since it was proposed.', '提案の後にリードが変わりました。'],
  leadsChangedSame: [
    'The leads have changed since it was proposed; the effect is the same.',
    '提案の後にリードが変わりましたが、影響は同じです。',
  ],
  now: ['The effect on the leads as they are now', '現在のリードへの影響'],
  lacking: [
    (fields: string) =>
      `Nothing to compare with: the leads lack ${fields}, which the version in force reads.`,
    (fields: string) => `適用中の版が使う列（${fields}）がリードにないため、比較できません。`,
  ],
  enter: [
    (count: number) => `${plural(count, 'lead')} newly ${count === 1 ? 'meets' : 'meet'} the definition`,
    (count: number) => `新たに定義を満たす：${amount(count)}件`,
  ],
  leave: [
    (count: number) => `${plural(count, 'lead')} no longer ${count === 1 ? 'meets' : 'meet'} the definition`,
    (count: number) => `定義を満たさなくなる：${amount(count)}件`,
  ],
  byName: [
    (count: number) => `By name (${amount(count)})`,
    (count: number) => `リード名（${amount(count)}件）`,
  ],
  byNameOf: [
    (count: number, all: number) => `By name (the first ${amount(count)} of ${amount(all)})`,
    (count: number, all: number) => `リード名（${amount(all)}件のうち${amount(count)}件）`,
  ],
  otherMovers: ['other parts', 'その他'],
  row: [(row: number) => `Row ${row}`, (row: number) => `${row}行目`],
  accepted: ['accepted', '受け入れ'],
  rejected: ['rejected', '却下'],
  won: ['won', '受注'],
  lost: ['lost', '失注'],
  undecided: ['no answer or outcome', '判定・結果なし'],
  rate: [
    (percent: string, all: number) => ` (${percent} of ${amount(all)})`,
    (percent: string, all: number) => `（${amount(all)}件中${percent}）`,
  ],
  reasons: [(reasons: string) => `Reasons: ${reasons}`, (reasons: string) => `理由：${reasons}`],
  otherReasons: [(count: number) => `others ${amount(count)}`, (count: number) => `ほか ${amount(count)}`],
  noGrade: ['no grade', 'ランクなし'],
  before: ['Before', '変更前'],
  after: ['After', '変更後'],
} satisfies Sides;
