import { errorShown } from '../../sheets/leads/managed-column';
import type { Book } from '../book';

/**
 * What the Score column shows where its formula has no result: `#NAME?` where the functions are unknown, '' where no formula stands
 * there any more; null where it has one.
 */
export function scoreError(book: Book): string | null {
  const headings = book.lead()?.headings;
  const place = headings?.managed.get('score');
  if (headings === undefined || place === undefined) return null;
  return headings.formulas[place - 1] ? errorShown(headings, place) : '';
}
