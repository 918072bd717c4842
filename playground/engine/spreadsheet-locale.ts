/** By whose habits a spreadsheet shows and reads numbers, dates and formulas: a setting of the file, not of who reads it. */
export const SPREADSHEET_LOCALES = ['ja_JP', 'en_US', 'de_DE', 'fr_FR', 'pt_BR'] as const;

export type SpreadsheetLocale = (typeof SPREADSHEET_LOCALES)[number];

export function isSpreadsheetLocale(text: string): text is SpreadsheetLocale {
  return SPREADSHEET_LOCALES.some((locale) => locale === text);
}
