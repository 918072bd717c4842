import type { Obstacle } from '../../domain/setup/obstacle';
import type { Cell, Row } from '../../domain/values/cell';
import { readDayText } from '../../domain/values/day';
import { readNumberText } from '../../domain/values/number';
import { isBlank } from '../../domain/values/text';
import type { LeadTab } from './lead-tab';

/** What stands in the way where leads stand above the headings: they would be no part of anything. */
export function movedObstacles({ sheet, headerRow, movedFrom }: LeadTab): Obstacle[] {
  return movedFrom === null
    ? []
    : [{ kind: 'headings moved', tab: sheet.getName(), row: headerRow, to: movedFrom }];
}

/**
 * The first row above headings that were never marked which looks like a lead: it fills at least half of their columns, and not with
 * words alone. Null for none.
 */
export function findLeadAbove({ sheet, headerRow, headings }: LeadTab): number | null {
  if (headerRow === 1) return null;
  const headed = headings.team.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const above = sheet.getRange(1, 1, headerRow - 1, headings.all.length).getValues();
  const at = above.findIndex((row: Row) => {
    const filled = headed.map((place) => row[place]).filter((cell) => !isBlank(cell));
    return filled.length >= 2 && filled.length * 2 >= headed.length && filled.some(isNoWord);
  });
  return at < 0 ? null : at + 1;
}

function isNoWord(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  return cell.includes('@') || readNumberText(cell) !== null || readDayText(cell) !== null;
}
