import type { Book } from '../book';

/** What the Score column shows over its cells where its formula has no result: `#NAME?` where the functions are unknown. */
export function scoreError(book: Book): string | null {
  const headings = book.lead()?.headings;
  const place = headings?.managed.get('score');
  if (headings === undefined || place === undefined || !headings.formulas[place - 1]) return null;
  const shown = headings.all[place - 1];
  return typeof shown === 'string' && shown.startsWith('#') ? shown : null;
}
