import type { Locale as EngineLocale } from '@odoo/o-spreadsheet';
import { isSpreadsheetLocale, type SpreadsheetLocale } from './spreadsheet-locale';

const point = {
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
};
const comma = {
  thousandsSeparator: '.',
  decimalSeparator: ',',
  weekStart: 1,
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

export const engineLocales: Readonly<Record<SpreadsheetLocale, EngineLocale>> = {
  ja_JP: { ...point, name: '日本語', code: 'ja_JP', dateFormat: 'yyyy/mm/dd' },
  en_US: { ...point, name: 'English (US)', code: 'en_US', dateFormat: 'm/d/yyyy' },
  de_DE: { ...comma, name: 'Deutsch', code: 'de_DE', dateFormat: 'dd.mm.yyyy' },
  // Between thousands stands a narrow space that doesn't break.
  fr_FR: {
    ...comma,
    name: 'Français',
    code: 'fr_FR',
    dateFormat: 'dd/mm/yyyy',
    thousandsSeparator: '\u202f',
  },
  pt_BR: { ...comma, name: 'Português (Brasil)', code: 'pt_BR', dateFormat: 'dd/mm/yyyy', weekStart: 7 },
};

/** Which of the playground's locales the engine works in. Throws for one that isn't theirs. */
export function spreadsheetLocale({ code }: EngineLocale): SpreadsheetLocale {
  if (!isSpreadsheetLocale(code)) throw new Error(`The playground has no spreadsheet locale ${code}.`);
  return code;
}

export function hasDecimalComma(locale: EngineLocale): boolean {
  return locale.decimalSeparator === ',';
}

/** The format that a date gets when it is written into a cell without one. */
export function dateFormat({ dateFormat: day, timeFormat: time }: EngineLocale, withTime: boolean): string {
  return withTime ? `${day} ${time}` : day;
}
