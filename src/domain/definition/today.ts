import type { Cells } from '../values/cell';
import type { Day } from '../values/day';
import { type Parsed, parseDefinition } from './parse';
import { calendarIn } from './parse-time';

/** The day that it is in a definition's time zone; null for one without a time zone that can be read. */
export function todayIn(cells: Cells, moment: Date): Day | null {
  return calendarIn(cells)?.(moment) ?? null;
}

/** Reads a definition as it is at a moment: ages are counted from that day where its As of says `every day`. */
export function parseToday(cells: Cells, moment: Date): Parsed {
  return parseDefinition(cells, { today: todayIn(cells, moment) });
}
