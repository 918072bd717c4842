import { amount, plural } from '../../src/sidebar/messages/amount';
import type { Sides } from '../../src/sidebar/messages/sides';

/** What a report says beside what the sidebar's panel Insight says; English, Japanese. */
export const REPORT_WORDS = {
  title: [
    (path: string, day: string) => `Suggestion from ${path} (${day})`,
    (path: string, day: string) => `${path} からの提案（${day}）`,
  ],
  rows: [
    (rows: number, heading: string) => `${plural(rows, 'row')}. Outcomes: the column “${heading}”.`,
    (rows: number, heading: string) => `${amount(rows)}行。結果の列は「${heading}」です。`,
  ],
  meaning: [
    (meaning: string, values: string) => `${meaning}: ${values}`,
    (meaning: string, values: string) => `${meaning}：${values}`,
  ],
  valueWith: [
    (value: string, leads: number) => `${value} (${amount(leads)})`,
    (value: string, leads: number) => `${value}（${amount(leads)}件）`,
  ],
  blank: ['blank', '空欄'],
  whole: [
    (learned: number) =>
      `Learned from all ${amount(learned)} leads with an outcome; no outcome has so many that a sample is needed.`,
    (learned: number) =>
      `結果の出たリード${amount(learned)}件すべてから学びました（標本にするほど多くありません）。`,
  ],
  sample: [
    (learned: number, won: number, most: number) =>
      `Learned from ${amount(learned)} leads with an outcome, ${amount(won)} of them won: of won and of lost leads each those whose row number has the smallest MD5, at most ${amount(most)}. An outcome with no more is taken whole. The same file gives the same sample.`,
    (learned: number, won: number, most: number) =>
      `結果の出たリード${amount(learned)}件（うち受注${amount(won)}件）から学びました。受注と失注それぞれについて、行番号のMD5が小さい順に最大${amount(most)}件を選び、それより少ない方はすべて使います。同じファイルなら同じリードが選ばれます。`,
  ],
  sampleRates: [
    'So the share of won leads in the sample is not that of the file. Points and the order of leads don’t depend on it; all shares below are of all leads of the file.',
    'このため、学習に使うリードの受注の割合は、ファイル全体とは異なります。点数とリードの順位はその影響を受けません。下の割合はすべて、ファイル全体のリードで数えたものです。',
  ],
  strength: [(text: string) => `${text}.`, (text: string) => `${text}。`],
  criteria: ['Suggested criteria', '提案する基準'],
  evidenceHelp: [
    'The criteria were found in some of these leads, so expect smaller differences than these shares show; the points allow for that.',
    '基準は、このリードの一部から見つけたものです。実際の差はこの割合より小さくなる見込みで、点数はそれを織り込んでいます。',
  ],
  line: [
    (points: string, name: string) => `${points}  ${name}`,
    (points: string, name: string) => `${points}　${name}`,
  ],
  leaveOut: [
    (heading: string) => `To leave it out: --leave-out "${heading}"`,
    (heading: string) => `除くには --leave-out "${heading}" を付けて実行し直してください`,
  ],
  tested: [(name: string) => `${name}, with all leads`, (name: string) => `${name}の実績（すべてのリード）`],
  suggested: ['The suggestion', '提案'],
  given: ['The definition that was given', '指定した定義'],
  unseen: [
    'Leads that were learned from are scored by cards that had not seen their outcomes; all others by the suggestion itself.',
    '学習に使ったリードは、その結果を使わずに作った候補で採点しています。それ以外のリードは、提案した基準で採点しています。',
  ],
  learnedFrom: [
    (count: number) =>
      `${plural(count, 'outcome')} not shown: this definition’s criteria were suggested from them, and would look better than they are.`,
    (count: number) =>
      `結果${amount(count)}件は、この定義の基準の提案に使われたため除いています（含めると実際よりよく見えます）。`,
  ],
  threshold: [
    (score: string, leads: string, won: string) =>
      `Handed over from ${score} points: ${leads}; ${won} of those that ended won`,
    (score: string, leads: string, won: string) =>
      `${score}点以上を引き渡すと${leads}。結果の出たリードの受注率${won}`,
  ],
  leadsInAll: [(leads: number) => plural(leads, 'lead'), (leads: number) => `${amount(leads)}件`],
  leadsAMonth: [
    (leads: number, aMonth: string) => `${plural(leads, 'lead')} (${aMonth} a month)`,
    (leads: number, aMonth: string) => `${amount(leads)}件（月${aMonth}件）`,
  ],
  everyScore: ['all', 'すべて'],
  missed: [
    (missed: number, won: number) => `Wins missed below: ${amount(missed)} of ${amount(won)}`,
    (missed: number, won: number) => `しきい値未満の受注：${amount(won)}件のうち${amount(missed)}件`,
  ],
  row: [
    (score: number, leads: number, ended: string) => `${score}: ${plural(leads, 'lead')}, ${ended}`,
    (score: number, leads: number, ended: string) => `${score}点：リード${amount(leads)}件、${ended}`,
  ],
  ended: [
    (won: number, ended: number, rate: string) =>
      `${amount(won)} won of ${amount(ended)} that ended (${rate})`,
    (won: number, ended: number, rate: string) =>
      `結果の出た${amount(ended)}件のうち受注${amount(won)}件（${rate}）`,
  ],
  others: [
    (open: number, never: number) => `; ${amount(open)} open, ${amount(never)} without an outcome`,
    (open: number, never: number) => `、進行中${amount(open)}件・結果なし${amount(never)}件`,
  ],
  cannotGo: [
    (out: number, notReady: number) =>
      `In no row: ${amount(out)} knocked out, ${amount(notReady)} missing what is required.`,
    (out: number, notReady: number) =>
      `表に含まないリード：除外条件に該当${amount(out)}件、必須条件を満たさない${amount(notReady)}件。`,
  ],
  below: [
    'A lead that was never handed over has no outcome; it is not a loss. Where fewer than 8 have ended, nothing is known: hand over 5 to 10% of such leads at random, marked, to learn about them.',
    '引き渡していないリードには結果がなく、失注とは数えません。結果が8件未満のスコアについては何も分かりません。その5〜10%を無作為に引き渡し、印を付けておくと分かるようになります。',
  ],
  fields: ['Fields', '項目'],
  used: [(fields: string) => `Learned from: ${fields}`, (fields: string) => `学習に使用：${fields}`],
  personal: [
    (fields: string) => `Personal traits, taken in by choice: ${fields}`,
    (fields: string) => `個人の属性（指定により使用）：${fields}`,
  ],
  excluded: [
    (heading: string, why: string) => `Left out: ${heading} (${why})`,
    (heading: string, why: string) => `除いた項目：${heading}（${why}）`,
  ],
  byLeadPact: ['written by LeadPact', 'LeadPactの列'],
  takeIn: [
    'To take one in: --take-in "HEADING". To leave one out: --leave-out "HEADING".',
    '加えるには --take-in "見出し"、除くには --leave-out "見出し" を付けて実行し直してください。',
  ],
  association: [
    'It is association, not cause: a proposal for the Draft, on which Marketing and Sales decide. Nothing is in force before both sign.',
    '因果ではなく関連です。「案」への提案であり、採用するかはマーケティングと営業が決めます。両部門が署名するまで何も適用されません。',
  ],
} satisfies Sides;
