import type { Definition } from '../definition/definition';
import { describeMissing, fieldUses, locator, missingFields } from '../definition/field';
import type { Row } from '../values/cell';
import { zonedText } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import type { Finding } from './finding';

/** Fields that no header of the lead table has, and fields that several have. */
export function lintHeaders(definition: Definition, headers: Row): Finding[] {
  const missing = missingFields(definition, headers).map(
    (one): Finding => ({
      row: one.row,
      column: 'field',
      kind: 'no such header',
      message: describeMissing(one),
    }),
  );
  return [...missing, ...repeated(definition, headers)];
}

/** Headers that are the same once they are normalised, each at the first row that reads it. */
function repeated(definition: Definition, headers: Row): Finding[] {
  const locate = locator(definition, headers);
  const names = headers.map((header) =>
    isBlank(header) ? '' : normalize(zonedText(header, definition.calendar)),
  );
  const uses = [...fieldUses(definition)].sort((one, other) => one.row - other.row);
  const seen = new Set<number>();
  return uses.flatMap(({ field, row }): Finding[] => {
    const at = locate(field);
    if (at === undefined || seen.has(at)) return [];
    seen.add(at);
    const columns = names.filter((name) => name === names[at]).length;
    if (columns < 2) return [];
    const header = zonedText(headers[at], definition.calendar);
    const message = {
      en: `${columns} columns of the lead sheet are headed “${header}”, and the leftmost counts; rename the others there`,
      ja: `リードの表に見出し「${header}」の列が${columns}列あり、使うのは一番左の列です。ほかの列の見出しを変えてください`,
    };
    return [{ row, column: 'field', kind: 'same header', message }];
  });
}
