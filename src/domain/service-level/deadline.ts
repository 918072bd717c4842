import type { ServiceLevel } from '../definition/definition';
import { invoke } from '../notation/formula-text';
import type { Day } from '../values/day';
import { type Holidays, workingDayAfter, workingDayBefore } from './working-day';

/** How long a lead may wait for a decision. */
type Allowed = Pick<ServiceLevel, 'number' | 'inWorkingDays'>;

/** A decision is due on a day: a part of a day doesn't count, and nothing is due before it is handed over. */
function wholeDays({ number }: Allowed): number {
  return Math.max(0, Math.trunc(number));
}

/**
 * The first day on which an undecided lead that was handed over then is still in time: one of a day before is overdue. With working
 * days a lead is overdue on the day after the last working day that it has.
 */
export function overdueBefore(level: Allowed, today: Day, holidays: Holidays): Day {
  return level.inWorkingDays ? workingDayBefore(today, wholeDays(level), holidays) : today - wholeDays(level);
}

/** The last day on which an answer is in time: from the day after it on, `overdueBefore` tells the lead as overdue. */
export function answerBy(level: Allowed, handedOver: Day, holidays: Holidays): Day {
  return level.inWorkingDays
    ? workingDayAfter(handedOver, wholeDays(level), holidays)
    : handedOver + Math.max(0, Math.floor(level.number));
}

/**
 * The same day as a part of a formula, so that the sheet counts as the sidebar does.
 * @param holidays the range that holds the holidays, with whatever else is in it, as a formula names it; null for none
 */
export function overdueBeforeFormula(level: Allowed, holidays: string | null): string {
  const days = wholeDays(level);
  if (days === 0) return 'TODAY()';
  if (!level.inWorkingDays) return `TODAY()-${days}`;
  const back = ['TODAY()', `-${days}`];
  if (holidays === null) return invoke('WORKDAY', ...back);
  // Without a single date FILTER is an error: day 0 stands for none.
  const dates = invoke('IFERROR', invoke('FILTER', holidays, invoke('ISNUMBER', holidays)), '0');
  return invoke('WORKDAY', ...back, dates);
}
