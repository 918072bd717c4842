import type { Definition } from '../../definition/definition';
import { locator, placeholdersOf } from '../../definition/field';
import { Reading } from '../../values/reading';
import type { FieldColumn } from './coding';

/** The columns as a definition reads them: a cell that one of its Blank rows names is blank. */
export function readBlanks(
  columns: readonly FieldColumn[],
  definition: Pick<Definition, 'blanks' | 'fields' | 'calendar'> | null,
): readonly FieldColumn[] {
  if (definition === null || definition.blanks.length === 0) return columns;
  const locate = locator(
    definition,
    columns.map(({ header }) => header),
  );
  const placeholders = placeholdersOf(definition, locate);
  return columns.map((column, at) => ({
    ...column,
    values: column.values.map((value) =>
      new Reading(value, definition.calendar, placeholders(at)).blank ? '' : value,
    ),
  }));
}
