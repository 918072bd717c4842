import { locator } from '../definition/field';
import type { Row } from '../values/cell';
import { textOf } from '../values/reading';
import { describeBrief } from './describe';
import { explain } from './explain';
import type { Scorer } from './scorer';

/** Tells of each lead what Sales asked to be told, by the definition that scores it. */
export function briefer(scorer: Scorer, headers: Row): (row: Row) => string {
  const { definition } = scorer;
  const locate = locator(definition, headers);
  return (row) => {
    const fields = definition.briefs.map(({ field }): [string, string] => {
      const cell = row[locate(field) ?? -1];
      return [field, textOf(cell, definition.calendar)];
    });
    return describeBrief(explain(scorer, row), fields, definition.language);
  };
}
