import { errorShown } from '../../sheets/leads/managed-column';
import type { Book } from '../book';

/**
 * What the Score column shows where its formula has no result: `#NAME?` where the functions are unknown; '' where it has left its place
 * below a plain heading. Null where all is well, and where a person wrote over the formula in the heading.
 */
export function scoreError(book: Book): string | null {
  const headings = book.lead()?.headings;
  const place = headings?.managed.get('score');
  if (headings === undefined || place === undefined) return null;
  return headings.down === 1 && !headings.formulas[place - 1] ? '' : errorShown(headings, place);
}
