import {
  isSpreadsheetLocale,
  SPREADSHEET_LOCALES,
  type SpreadsheetLocale,
} from '../engine/spreadsheet-locale';
import type { UserLanguage } from '../language';
import { element } from './element';
import { say } from './messages';

/** As Google's File > Settings, the spreadsheet's locale is named by its country. */
const COUNTRIES: Readonly<Record<SpreadsheetLocale, Readonly<Record<UserLanguage, string>>>> = {
  ja_JP: { en: 'Japan', ja: '日本' },
  en_US: { en: 'United States', ja: 'アメリカ合衆国' },
  de_DE: { en: 'Germany', ja: 'ドイツ' },
  fr_FR: { en: 'France', ja: 'フランス' },
  pt_BR: { en: 'Brazil', ja: 'ブラジル' },
};

/** Chooses by which country's habits the spreadsheet shows and reads numbers, dates and formulas. */
export function localePicker(
  language: UserLanguage,
  chosen: SpreadsheetLocale,
  choose: (locale: SpreadsheetLocale) => void,
): HTMLElement {
  const label = say(language, 'spreadsheetLocale');
  const select = element(
    'select',
    { class: 'pg-action pg-locale', 'aria-label': label, title: label },
    SPREADSHEET_LOCALES.map((locale) =>
      element('option', { value: locale, selected: locale === chosen }, [COUNTRIES[locale][language]]),
    ),
    {
      change: () => {
        if (isSpreadsheetLocale(select.value)) choose(select.value);
      },
    },
  );
  return select;
}
