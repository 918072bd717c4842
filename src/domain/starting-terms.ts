import type { Language, Wording } from './language';

/** The field's words that the two departments should give a meaning; the meaning itself is theirs. */
export const STARTING_TERMS = [
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
