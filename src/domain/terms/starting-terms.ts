import { isWording } from '../notation/heading-place';
import type { Language, Wording } from '../values/language';

/** The field's words to which the two departments should give a meaning. The meaning itself is theirs. */
const STARTING_TERMS = [
  { en: 'Lead', ja: 'リード' },
  { en: 'MQL', ja: 'MQL' },
  { en: 'SAL', ja: 'SAL' },
  { en: 'SQL', ja: 'SQL' },
  { en: 'Hot lead', ja: 'ホットリード' },
  { en: 'Opportunity', ja: '商談' },
  { en: 'Toss-up', ja: 'トスアップ' },
  { en: 'Ten leads', ja: 'リード10件' },
  { en: 'Rejection', ja: '却下' },
  { en: 'Won', ja: '受注' },
] as const satisfies readonly Wording[];

/** The names of the terms that a new Terms tab begins with. */
export function startingTerms(language: Language): readonly string[] {
  return STARTING_TERMS.map((name) => name[language]);
}

/** The questions to ask oneself before giving a starting term a meaning, by its English name. */
const PROMPTS: Readonly<Record<(typeof STARTING_TERMS)[number]['en'], Wording>> = {
  Lead: {
    en: 'What must be known of somebody to count as a lead? Does one company with three contacts count once or three times?',
    ja: '何が分かっていれば「リード」と数えますか。同じ会社の3人は1件ですか、3件ですか。',
  },
  MQL: {
    en: 'From which score, and with which facts known, does Marketing call a lead an MQL?',
    ja: '何点以上で、どの情報がそろったら、マーケティングはMQLと呼びますか。',
  },
  SAL: {
    en: 'What does Sales check before it accepts a lead, and within how many days?',
    ja: '営業は何を確認して受け入れますか。何日以内に判断しますか。',
  },
  SQL: {
    en: 'What has to be heard from the customer: budget, decision maker, need, date? Who asks?',
    ja: '予算・決裁者・必要性・時期のうち、何を本人から聞けたらSQLですか。誰が聞きますか。',
  },
  'Hot lead': {
    en: 'Which facts or score make it hot, and what will happen to it, by when?',
    ja: 'どんな事実や点数があれば「ホット」ですか。いつまでに何が起きるリードですか。',
  },
  Opportunity: {
    en: 'Is a chance to present enough, or must price be talked about? What is written down that proves it?',
    ja: '提案の場があれば商談ですか、それとも金額の話が必要ですか。何が記録されていれば商談と言えますか。',
  },
  'Toss-up': {
    en: 'Who hands over what to whom, and what must be told with it?',
    ja: '誰が誰に渡しますか。何を添えて伝えますか。',
  },
  'Ten leads': {
    en: 'Ten of what: handed over or accepted? In which period? With or without duplicates?',
    ja: '渡した10件ですか、受け入れられた10件ですか。期間は。重複は除きますか。',
  },
  Rejection: {
    en: 'For which reasons may Sales reject a lead, and what happens to it then?',
    ja: '営業はどんな理由で却下できますか。却下したリードはその後どうしますか。',
  },
  Won: {
    en: 'Which moment counts: a promise, a signature, or the payment?',
    ja: '内諾・契約・入金のうち、どの時点で「受注」ですか。',
  },
};

/** The questions for a term, by its name in either language; '' for a term that LeadPact doesn't know. */
export function promptFor(term: string, language: Language): string {
  const known = STARTING_TERMS.find((name) => isWording(term, name));
  return known === undefined ? '' : PROMPTS[known.en][language];
}
