import type { Locale as EngineLocale } from '@odoo/o-spreadsheet';
import type { Locale } from './workbook';

const shared = {
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
};

export const engineLocales: Readonly<Record<Locale, EngineLocale>> = {
  ja: { ...shared, name: '日本語', code: 'ja_JP', dateFormat: 'yyyy/mm/dd' },
  en: { ...shared, name: 'English (US)', code: 'en_US', dateFormat: 'm/d/yyyy' },
};

/** The format that a date gets when it is written into a cell without one. */
export function dateFormat(locale: Locale, withTime: boolean): string {
  const { dateFormat: day, timeFormat: time } = engineLocales[locale];
  return withTime ? `${day} ${time}` : day;
}
