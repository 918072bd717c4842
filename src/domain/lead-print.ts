import type { Row } from './cell';
import { revisionOf } from './revision';

/** What a lead's own cells say, as a short text: two leads with one print say the same in every column. */
export function printOf(row: Row): string {
  return revisionOf([row]);
}
