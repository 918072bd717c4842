import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';

/** It is known who acts: nobody signs without a name. */
export function isKnownUser({ book }: { readonly book: Book }): Answer<null> {
  const { user, consent } = book.environment;
  if (user !== '') return granted(null);
  return refused(consent === null ? { kind: 'unknown user' } : { kind: 'no consent', consent });
}
