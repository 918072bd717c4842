import { trimToLeads } from '../../sheets/leads/lead-tab';
import { movedObstacles } from '../../sheets/leads/moved-headings';
import { granted, reading, refused, unobstructed } from '../answer';
import { encodeTable } from './lead-table';
import { LEADS } from './requests';

export const readLeads = reading(LEADS.readLeads, (book) => {
  const lead = book.lead();
  if (lead === null) return refused({ kind: 'not set up' });
  const placed = unobstructed(movedObstacles(lead));
  if (!placed.ok) return placed;
  const { team } = lead.headings;
  return granted(encodeTable(lead, team, trimToLeads(book.leadRows(), team), book.calendar()));
});
