import type { Locale as EngineLocale, Format } from '@odoo/o-spreadsheet';
import { DEFAULT_LOCALE, helpers } from './engine';
import { dateFormat, hasDecimalComma } from './engine-locale';
import { keptFormula } from './formula-locale';

/** What the engine is told for a typed text. `format` only where the engine would choose another. */
export interface TypedContent {
  readonly content: string;
  readonly format?: Format;
}

const DOTTED_DATE = /^\s*(\d{1,2})\.(\d{1,2})(?:\.(\d{2}|\d{4})?)?(\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

/** Reads what a person typed by the locale's habits. The engine knows `.` in numbers only, and no `.` in dates. */
export function typedContent(text: string, locale: EngineLocale): TypedContent {
  if (text.startsWith('=')) return { content: keptFormula(text, locale) };
  if (!hasDecimalComma(locale) || text.startsWith("'")) return { content: text };
  return (
    dottedDate(text, locale) ??
    commaNumber(text, locale) ?? { content: isPointNumber(text) ? `'${text}` : text }
  );
}

function dottedDate(text: string, locale: EngineLocale): TypedContent | null {
  const match = locale.dateFormat.includes('.') ? DOTTED_DATE.exec(text) : null;
  if (match === null) return null;
  const [, day, month, year, time = ''] = match;
  const content = [day, month, ...(year === undefined ? [] : [year])].join('/') + time;
  return helpers.isDateTime(content, locale) ? { content, format: dateFormat(locale, time !== '') } : null;
}

function commaNumber(text: string, locale: EngineLocale): TypedContent | null {
  const { thousandsSeparator = '' } = locale;
  // Nobody types the narrow space that stands between thousands.
  const usual = thousandsSeparator.trim() === '' ? text.replace(/[ \u00a0]/g, thousandsSeparator) : text;
  if (!helpers.isNumber(usual, locale)) return null;
  return { content: usual.replaceAll(thousandsSeparator, '').replace(',', '.') };
}

/** What the engine would read as a number, though in the locale it is none. */
function isPointNumber(text: string): boolean {
  return text.includes('.') && helpers.isNumber(text, DEFAULT_LOCALE);
}
