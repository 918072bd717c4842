import type { Locale } from '../engine/workbook';

const JAPANESE: Readonly<Record<string, string>> = {};

/** The engine's own text in the page's language; what has no translation stays in English. */
export function translateGrid(locale: Locale, text: string): string {
  return locale === 'ja' ? (JAPANESE[text.trim()] ?? text) : text;
}
