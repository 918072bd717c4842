import { fateReader } from '../../domain/hand-over/fate';
import { type HandOverRecord, handOverReader } from '../../domain/hand-over/hand-over-record';
import { listUnavailable } from '../../domain/hand-over/unavailable';
import { countWaiting, listWaiting, ownNames, type WaitingCounts } from '../../domain/hand-over/waiting';
import { overdueBefore } from '../../domain/service-level/deadline';
import { readHolidays } from '../../sheets/holidays/holidays-tab';
import { stampPlaces } from '../../sheets/leads/hand-over-columns';
import { trimToLeads } from '../../sheets/leads/lead-tab';
import { movedObstacles } from '../../sheets/leads/moved-headings';
import { granted, reading, refused, unobstructed } from '../answer';
import { type Book, todayOf } from '../book';
import { encodeTable } from './lead-table';
import { LEADS } from './requests';

/** How many leads wait for an answer, by the definition in force. */
function waitingCounts(book: Book, records: readonly HandOverRecord[]): WaitingCounts {
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
  const lead = book.lead();
  if (lead === null) return refused({ kind: 'not set up' });
  const placed = unobstructed(movedObstacles(lead));
  if (!placed.ok) return placed;
  const { all, team, handOver } = lead.headings;
  const calendar = book.calendar();
  const rows = trimToLeads(book.leadRows(), lead.headings);
  const places = stampPlaces(handOver);
  const records = rows.map(handOverReader(places, handOver.taken, calendar));
  const today = todayOf(book);
  const outcomes = rows.map(fateReader(all, places, handOver.taken, calendar, today));
  return granted({
    ...encodeTable(lead, team, rows, calendar),
    waiting: waitingCounts(book, records),
    unavailable: listUnavailable(records, outcomes, calendar, today),
  });
});
