import type { Holidays } from '../../domain/service-level/working-day';
import { readHolidays } from '../../sheets/holidays/holidays-tab';
import type { Book } from '../book';

/** The days of the Holidays tab; none where the Service level in force doesn't ask for them. */
export function holidaysOf(book: Book): Holidays {
  const parsed = book.parsed();
  const isAsked = parsed.ok && parsed.definition.serviceLevels.some(({ inWorkingDays }) => inWorkingDays);
  return isAsked ? readHolidays(book.layout(), book.calendar()) : new Set();
}
