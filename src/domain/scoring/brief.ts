import type { Row } from '../values/cell';
import { fitted } from '../values/fitted';
import { zonedText } from '../values/reading';
import { visibleText } from '../values/text';
import { describeBrief } from './describe';
import { explain } from './explain';
import type { Scorer } from './scorer';

/** Tells of each lead what Sales asked to be told, by the definition that scores it. */
export function briefer(scorer: Scorer): (row: Row) => string {
  const { briefs, calendar, language } = scorer.definition;
  return (row) => {
    const fields = briefs.map(({ field }): [string, string] => {
      const { blank, cell } = scorer.reading(row, scorer.locate(field) ?? -1);
      return [field, blank ? '' : visibleText(zonedText(cell, calendar))];
    });
    return fitted(describeBrief(explain(scorer, row), fields, language));
  };
}
