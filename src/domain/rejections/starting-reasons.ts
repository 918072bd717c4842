import { type Definition, testsOf } from '../definition/definition';
import type { HeaderKind } from '../leads/common-header';
import { recognize } from '../leads/header';
import type { Language } from '../values/language';
import { joinList } from '../values/list';
import { normalize } from '../values/text';
import type { Reason, ReasonKind } from './reason';

interface StartingReason {
  readonly name: readonly [en: string, ja: string];
  readonly meaning: readonly [en: string, ja: string];
  readonly kind: ReasonKind;
  /** The reason contradicts the criteria that read columns of these kinds. */
  readonly reads?: readonly HeaderKind[];
  readonly noteNeeded?: boolean;
  /** Matches a team's own word for the reason, normalised. */
  readonly ownWords: RegExp;
}

/** The reasons that a new Reasons tab begins with: those for which Sales rejects leads in practice. */
const STARTING_REASONS: readonly StartingReason[] = [
  {
    name: ['Not reachable', '連絡不通'],
    meaning: [
      'Several attempts on different days, by phone and mail, and no answer. Not for a wrong number: that is bad data.',
      '日を変えて電話とメールで複数回連絡しても応答がない。番号違いは「データ不備」とします。',
    ],
    kind: 'data',
    reads: ['phone', 'email'],
    ownWords: /不通|連絡(が)?(取|つ)|unreach|no (answer|response|reply)|not reach/,
  },
  {
    name: ['Bad data', 'データ不備'],
    meaning: [
      'Something that was handed over is wrong or empty, so that the lead can not be worked on.',
      '引き渡された情報に誤りや空欄があり、対応を始められない。',
    ],
    kind: 'data',
    ownWords: /不備|誤り|間違|bad data|wrong (number|data|address)|invalid|bounce/,
  },
  {
    name: ['Duplicate', '重複'],
    meaning: [
      'The same person has been handed over or is known already.',
      '同じ担当者がすでに引き渡し済み、または既知である。',
    ],
    kind: 'data',
    ownWords: /重複|duplicate/,
  },
  {
    name: ['Wrong industry, size or region', '対象外（業種・規模・地域）'],
    meaning: [
      'A company of a kind, size or place that we do not sell to.',
      '販売対象としていない業種・規模・地域の会社である。',
    ],
    kind: 'definition',
    reads: ['industry', 'employees', 'revenue', 'region'],
    ownWords: /対象外|業種|規模|地域|エリア|industry|too small|region|segment|not a fit|poor fit/,
  },
  {
    name: ['No authority to decide', '決裁権なし'],
    meaning: [
      'The contact neither decides nor brings us to who does.',
      '担当者が決裁者ではなく、決裁者にもつないでもらえない。',
    ],
    kind: 'definition',
    reads: ['title', 'department'],
    ownWords: /決裁|権限|authority|decision maker|not the buyer/,
  },
  {
    name: ['No need', 'ニーズなし'],
    meaning: [
      'Asked for something else, or only gathered information.',
      '課題や導入の意向がない。情報収集のみの場合も含みます。',
    ],
    kind: 'definition',
    reads: ['pages', 'visits'],
    ownWords: /ニーズ|必要(性)?(が)?な|情報収集|no need|no interest|not interested/,
  },
  {
    name: ['No budget', '予算なし'],
    meaning: [
      'There is a need, and no money for it within a year.',
      '課題はあるが、1年以内に使える予算がない。',
    ],
    kind: 'definition',
    reads: ['budget'],
    ownWords: /予算|価格|金額|budget|price|too expensive|cost/,
  },
  {
    name: ['Too early', '時期尚早'],
    meaning: [
      'A need that becomes real later. Say in the note when, and put the lead back for then.',
      '将来の検討である。時期をメモに書き、「再引き渡し」に回します。',
    ],
    kind: 'timing',
    reads: ['timeline'],
    ownWords: /時期|早(い|すぎ)|来期|延期|too early|timing|later|next year|postpone/,
  },
  {
    name: ['Competitor, or has a solution', '競合・導入済み'],
    meaning: [
      'A competitor asking, or a company that has just bought from one.',
      '競合他社である、または他社製品を導入したばかりである。',
    ],
    kind: 'definition',
    reads: ['company'],
    ownWords: /競合|導入済|他社|competitor|existing solution|already (has|bought)/,
  },
  {
    name: ['Already in talks', '商談中'],
    meaning: [
      'Somebody of Sales talks to this company already.',
      '営業の誰かがすでに同じ会社と商談している。',
    ],
    kind: 'other',
    ownWords: /商談中|対応中|already in|in talks|open deal/,
  },
  {
    name: ['Not enough known', '情報不足'],
    meaning: [
      'What was handed over does not let us prepare a call. Say in the note what is lacking.',
      '引き渡された情報だけでは連絡の準備ができない。何が足りないかをメモに書きます。',
    ],
    kind: 'data',
    noteNeeded: true,
    ownWords: /情報不足|不明|not enough|insufficient|unknown/,
  },
  {
    name: ['Other (say what)', 'その他（記述必須）'],
    meaning: [
      'None of the above. When the same note comes twice, make a reason of it.',
      '上のどれにも当てはまらない。同じメモが2回続いたら、理由として追加します。',
    ],
    kind: 'other',
    noteNeeded: true,
    ownWords: /その他|other|misc/,
  },
];

/** The starting list of reasons, each with the criteria of the definition that it contradicts. */
export function startingReasons(language: Language, definition: Definition | null): Reason[] {
  return STARTING_REASONS.map((one) => reasonFrom(one, language, definition));
}

/**
 * Makes a reason of a value in the team's own column. It has the kind and the contradicted criteria of the starting reason that it
 * resembles; one that resembles none is of the kind `other`.
 */
export function guessReason(value: string, language: Language, definition: Definition | null): Reason {
  const alike = STARTING_REASONS.find(({ ownWords }) => ownWords.test(normalize(value)));
  if (alike === undefined)
    return { name: value, meaning: '', kind: 'other', contradicts: '', noteNeeded: false };
  return { ...reasonFrom(alike, language, definition), name: value, noteNeeded: false };
}

function reasonFrom(
  { name, meaning, kind, reads = [], noteNeeded = false }: StartingReason,
  language: Language,
  definition: Definition | null,
): Reason {
  const at = language === 'ja' ? 1 : 0;
  const clauses = definition === null ? [] : [...definition.criteria, ...definition.required];
  const contradicted = clauses.filter((clause) =>
    testsOf(clause).some(({ field }) => {
      const found = recognize(field);
      return found !== undefined && reads.includes(found);
    }),
  );
  return {
    name: name[at],
    meaning: meaning[at],
    kind,
    contradicts: joinList(contradicted.map((clause) => clause.name)),
    noteNeeded,
  };
}
