import type { Row } from './cell';
import type { Definition } from './definition';
import { describeMissing, missingFields } from './field';
import type { Finding } from './finding';

/**
 * What can't work in a valid definition, top to bottom.
 * @param headers the lead table's headers; null when they aren't known
 */
export function lint(definition: Definition, headers: Row | null): Finding[] {
  return missingHeaders(definition, headers);
}

function missingHeaders(definition: Definition, headers: Row | null): Finding[] {
  if (headers === null) return [];
  return missingFields(definition, headers).map((missing) => ({
    row: missing.row,
    column: 'field',
    kind: 'no such header',
    message: describeMissing(missing),
  }));
}
