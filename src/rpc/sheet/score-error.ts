import { errorShown } from '../../sheets/leads/managed-column';
import type { Book } from '../book';

/** What the Score column shows over its cells where its formula has no result: `#NAME?` where the functions are unknown. */
export function scoreError(book: Book): string | null {
  const headings = book.lead()?.headings;
  const place = headings?.managed.get('score');
  return headings === undefined || place === undefined ? null : errorShown(headings, place);
}
