import type { Definition } from '../definition/definition';
import { fieldUses, locator } from '../definition/field';
import { recognize } from '../leads/header';
import type { Row } from '../values/cell';
import { nearest } from '../values/nearest';
import { zonedText } from '../values/reading';
import { isBlank } from '../values/text';

/**
 * The heading that a missing field has most likely got instead: the one that stands where it stood, else one of the same kind,
 * else the one that looks most like it; null for none. Headings that the definition reads already are other columns.
 * @param stood the column (0-based) in which the field's heading was seen last; undefined where it never was
 */
export function likelyHeading(
  field: string,
  definition: Definition,
  headers: Row,
  stood: number | undefined,
): string | null {
  const locate = locator(definition, headers);
  const read = new Set(fieldUses(definition).map((use) => locate(use.field)));
  const free = headers.flatMap((header, at) =>
    isBlank(header) || read.has(at) ? [] : [{ at, text: zonedText(header, definition.calendar) }],
  );
  const kind = recognize(field);
  const found =
    free.find(({ at }) => at === stood) ??
    free.find(({ text }) => kind !== undefined && recognize(text) === kind);
  const [alike] = nearest(
    field,
    free.map(({ text }) => text),
    1,
  );
  return found?.text ?? alike ?? null;
}
