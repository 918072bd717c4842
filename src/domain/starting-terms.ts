import type { Language } from './language';

/** The field's words that the two departments should give a meaning; the meaning itself is theirs. */
const TERMS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Lead', 'MQL', 'SAL', 'SQL', 'Hot lead', 'Opportunity', 'Ten leads'],
  ja: ['リード', 'MQL', 'SAL', 'SQL', 'ホットリード', '商談', 'トスアップ'],
};

/** The names of the terms that a new Terms tab begins with. */
export function startingTerms(language: Language): readonly string[] {
  return TERMS[language];
}
