import type { Locale as EngineLocale, Format } from '@odoo/o-spreadsheet';
import type { SerialClock } from './date-serial';
import { helpers } from './engine';
import { dateFormat } from './engine-locale';
import { typedContent } from './typed-content';
import type { Input } from './workbook';

/** What the engine is told to put into a cell. `format` only when it has to change. */
export interface Content {
  readonly content: string;
  readonly format?: Format;
}

const READS_AS_OTHER = /^[\s\d.,:;/\-+$%()'eE\p{Sc}aApPmM]*$/u;
const BOOLEAN = /^(true|false)$/i;

/** Whether the engine would read the text as a formula, number, date or boolean rather than as text. */
function needsQuote(text: string): boolean {
  if (text.startsWith('=') || text.startsWith("'")) return true;
  return (READS_AS_OTHER.test(text) && /\d/.test(text)) || BOOLEAN.test(text);
}

/** The engine's content for a text that has to stay one. An apostrophe in front says so, except in a plain text cell. */
function textContent(text: string, format: Format | undefined): string {
  const plain = format !== undefined && isTextFormat(format);
  const quoted = plain ? text.startsWith('=') || text.startsWith("'") : needsQuote(text);
  return quoted ? `'${text}` : text;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const dateFormats = new Map<string, boolean>();

export function isDateFormat(format: Format | undefined): boolean {
  if (!format) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const found = helpers.isDateTimeFormat(format);
  dateFormats.set(format, found);
  return found;
}

export function isTextFormat(format: Format): boolean {
  return format === '@';
}

/** `current` is the cell's number format. Throws for a number that is not finite and for an invalid Date. */
export function contentOf(
  input: Input,
  current: Format | undefined,
  clock: SerialClock,
  locale: EngineLocale,
): Content {
  if (input === null || input === '') return { content: '' };
  if (typeof input === 'string') return { content: textContent(input, current) };
  if (typeof input === 'boolean') return { content: input ? 'TRUE' : 'FALSE' };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw new Error(`A cell can't hold ${input}: numbers have to be finite.`);
    return { content: plainNumber(input) };
  }
  if (isDate(input)) {
    const time = input.getTime();
    if (Number.isNaN(time)) throw new Error("A cell can't hold an invalid Date.");
    const serial = clock.toSerial(time);
    const content = plainNumber(serial);
    return isDateFormat(current)
      ? { content }
      : { content, format: dateFormat(locale, !Number.isInteger(serial)) };
  }
  if ('formula' in input) return { content: input.formula };
  if (current !== undefined && isTextFormat(current)) return { content: textContent(input.typed, current) };
  const { content, format } = typedContent(input.typed, locale);
  return format === undefined || isDateFormat(current) ? { content } : { content, format };
}

/** Without the exponent that the engine can't read back in every case. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 });
}
