import { trimToLeads } from '../../sheets/leads/lead-tab';
import { granted, reading, refused } from '../answer';
import { encodeTable } from './lead-table';
import { LEADS } from './requests';

export const readLeads = reading(LEADS.readLeads, (book) => {
  const lead = book.lead();
  if (lead === null) return refused({ kind: 'not set up' });
  const { team } = lead.headings;
  return granted(encodeTable(lead, team, trimToLeads(book.leadRows(), team), book.calendar()));
});
