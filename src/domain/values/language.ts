/** The two languages in which everything a user sees exists. */
export type Language = 'en' | 'ja';

/** One thing, said in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/** The language of a Google locale such as `ja`, `ja_JP` or `en-GB`; any language but Japanese is answered in English. */
export function languageOf(locale: string): Language {
  return /^ja\b|^ja_/i.test(locale) ? 'ja' : 'en';
}
