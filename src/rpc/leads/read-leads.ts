import { countWaiting, listWaiting, ownNames, type WaitingCounts } from '../../domain/hand-over/waiting';
import { overdueBefore } from '../../domain/service-level/deadline';
import { readHolidays } from '../../sheets/holidays/holidays-tab';
import { granted, reading } from '../answer';
import { type HandedOverLeads, handedOverLeads } from '../hand-over/handed-over-leads';
import { encodeTable } from './lead-table';
import { LEADS } from './requests';

/** How many leads wait for an answer, by the definition in force. */
function waitingCounts({ book, records }: HandedOverLeads): WaitingCounts {
  const parsed = book.parsed();
  const { owners, serviceLevels } = parsed.ok ? parsed.definition : { owners: [], serviceLevels: [] };
  const [level] = serviceLevels;
  const calendar = book.calendar();
  const { moment, user } = book.environment;
  const holidays = level?.inWorkingDays ? readHolidays(book.layout(), calendar) : new Set<number>();
  const limit = level === undefined ? null : overdueBefore(level, calendar(moment), holidays);
  return countWaiting(records, listWaiting(records, calendar, limit), ownNames(owners, user));
}

export const readLeads = reading(LEADS.readLeads, (book) => {
  const leads = handedOverLeads(book);
  if (!leads.ok) return leads;
  const { lead, rows } = leads.value;
  const table = encodeTable(lead, lead.headings.team, rows, book.calendar());
  return granted({ ...table, waiting: waitingCounts(leads.value) });
});
