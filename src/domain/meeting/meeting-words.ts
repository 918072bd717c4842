import type { Language } from '../values/language';

/** The place of a language among the words. */
export type Side = 0 | 1;

export function sideOf(language: Language): Side {
  return language === 'ja' ? 1 : 0;
}

export function languageOf(side: Side): Language {
  return side === 1 ? 'ja' : 'en';
}

/** What the Meeting tab says, in English and in Japanese. */
export const MEETING_WORDS = {
  title: ['Meeting', '定例'],
  since: ['Since', '対象期間の開始'],
  beginning: ['the beginning', '最初から'],
  upTo: ['Up to', '対象期間の終了'],
  note: [
    'The figures are formulas and follow the sheet; all else is as of that day. Both days are included.',
    '件数は数式で更新されます。ほかは作成時点の内容です。開始日と終了日を含みます。',
  ],
  figure: ['Figure', '項目'],
  inPeriod: ['In the period', '期間中'],
  inAll: ['In all', '累計'],
  handedOver: ['Handed over', '引き渡し'],
  accepted: ['Accepted', '受け入れ'],
  rejected: ['Rejected', '却下'],
  undecided: ['To answer', '回答待ち'],
  overdue: ['Overdue', '期限超過'],
  endedUnanswered: ['Ended without an answer', '回答なしで終了'],
  late: ['Overdue leads', '期限超過のリード'],
  owner: ['Owner', '担当'],
  handedOverOn: ['Handed over on', '引き渡し日'],
  nothingLate: ['No lead is overdue.', '期限超過のリードはありません。'],
  noLevel: [
    'The definition has no Service level, so nothing can be overdue.',
    '定義に対応期限がないため、期限を判断できません。',
  ],
  faults: ['Rejections, by what they show', '却下の原因'],
  count: ['Rejections', '却下件数'],
  definition: ['The definition let it through', '定義を満たしていた'],
  'hand-over': ['Handed over without meeting it', '定義を満たさず引き渡した'],
  data: ['Data missing', 'データの不備'],
  timing: ['Changed since', '引き渡し後に変化した'],
  sample: ['Random samples', '無作為抽出'],
  open: ['Unclear', '判断できない'],
  clauses: ['By clause, with examples', '条件ごとの却下と例'],
  met: ['Of these met it', 'うち条件に該当'],
  named: ['Its name', '条件の名前'],
  noClause: [
    'No reason names a criterion that it contradicts.',
    '矛盾する条件が設定された理由による却下はありません。',
  ],
  noReason: ['no reason given', '理由なし'],
  words: ['Words in dispute', '意味が食い違う用語'],
  marketing: ['Marketing: ', 'マーケティング：'],
  sales: ['Sales: ', '営業：'],
  noDispute: ['No word is in dispute.', '意味が食い違う用語はありません。'],
  openTerms: [
    (count: number) => `${count} more without an agreed meaning`,
    (count: number) => `ほかに意味が未合意の用語：${count}件`,
  ],
  threshold: ['The threshold, one step on', 'しきい値を1段階動かした場合'],
  leads: ['Leads', '対象リード'],
  won: ['Won', '受注'],
  higher: [
    (points: string) => `From ${points} points: kept back`,
    (points: string) => `${points}点以上：対象から外れる`,
  ],
  lower: [
    (points: string) => `From ${points} points: let in`,
    (points: string) => `${points}点以上：新たに対象になる`,
  ],
  thresholdNow: [
    (points: string, step: string) =>
      `Now from ${points} points. A step is ${step}, the fewest points that a criterion gives.`,
    (points: string, step: string) => `現在は${points}点以上です。1段階は基準の最小点数（${step}点）です。`,
  ],
  noThreshold: [
    'No single threshold decides who is handed over, or a column is missing.',
    '引き渡しを決めるしきい値が1つに定まらないか、列が足りません。',
  ],
  amendment: ['Proposed amendment', '見直しの提案'],
  tightenCriterion: [
    (name: string, said: string) => `Tighten “${name}”: ${said}`,
    (name: string, said: string) => `「${name}」の条件を厳しくします：${said}`,
  ],
  dropCriterion: [
    (name: string, said: string) => `Tighten or drop “${name}”: ${said}`,
    (name: string, said: string) => `「${name}」の条件を厳しくするか、外します：${said}`,
  ],
  requireField: [
    (name: string) => `Require that ${name} is not empty.`,
    (name: string) => `「${name}が空欄でない」を必須条件に加えます。`,
  ],
  raiseThreshold: [
    (points: string) => `Hand over from ${points} points on.`,
    (points: string) => `引き渡しを${points}点以上にします。`,
  ],
  metAndRejected: [
    (cases: number, total: number) => `${cases} of ${total} rejected leads met it.`,
    (cases: number, total: number) => `却下${total}件のうち${cases}件がこの条件を満たしていました。`,
  ],
  lacked: [
    (cases: number, total: number) => `It was blank or unreadable in ${cases} of ${total} rejected leads.`,
    (cases: number, total: number) => `却下${total}件のうち${cases}件で空欄か読み取れない値でした。`,
  ],
  moreRejected: [
    (cases: number) => `It keeps back ${cases} more rejected leads than accepted or won ones.`,
    (cases: number) => `対象から外れるリードは、却下が受け入れ・受注より${cases}件多くなります。`,
  ],
  keepsBack: [
    (rejected: number, accepted: number, won: number) =>
      `Of all leads so far, that keeps back: rejected ${rejected}, accepted ${accepted}, won ${won}.`,
    (rejected: number, accepted: number, won: number) =>
      `これまでのリードで対象から外れるもの：却下${rejected}件、受け入れ${accepted}件、受注${won}件`,
  ],
  withoutIt: [
    (rejected: number, accepted: number, won: number) =>
      `Of all leads so far, without its points are kept back: rejected ${rejected}, accepted ${accepted}, won ${won}.`,
    (rejected: number, accepted: number, won: number) =>
      `この条件の点数がないと対象から外れるもの：却下${rejected}件、受け入れ${accepted}件、受注${won}件`,
  ],
  noAmendment: [
    (fewest: number) =>
      `Nothing is proposed: fewer than ${fewest} rejections of the period speak for one change.`,
    (fewest: number) => `提案はありません。同じ見直しにつながる期間中の却下が${fewest}件未満です。`,
  ],
  others: [(count: number) => `and ${count} more`, (count: number) => `ほか${count}件`],
  minutes: ['Minutes', '議事録'],
  decisions: ['Decisions', '決定事項'],
  who: ['Who', '担当者'],
  byWhen: ['By when', '期限'],
} as const;
