import { isBlankLead } from '../../domain/scoring/scorer';
import type { Row } from '../../domain/values/cell';
import type { Messages } from '../messages/messages';
import type { Leads } from '../session/lead-table';
import type { Selected, Sheet } from '../session/state';

/** The lead that is selected in the grid, as one line has it. */
export interface StripLead {
  /** Its name, its row where it has no name or isn't read yet, or that no lead is selected. */
  readonly said: string;
  /** Its cells; null where they aren't read. */
  readonly cells: Row | null;
}

/** @param leads null while they aren't read */
export function stripLead(
  selected: Selected,
  { leadTab, headings }: Pick<Sheet, 'leadTab' | 'headings'>,
  leads: Leads | null,
  { common, lead: m }: Pick<Messages, 'common' | 'lead'>,
): StripLead {
  const none = { said: m.pickShort, cells: null };
  if (selected.kind === 'reading') return { said: common.readingLeads, cells: null };
  if (selected.kind === 'failed') return { said: m.selectionFailed, cells: null };
  const { tab, row } = selected.selection;
  const above = leads === null ? headings?.row : leads.headerRow;
  if (tab !== (leads?.tab ?? leadTab) || above === undefined || row <= above) return none;
  if (leads === null) return { said: m.row(row), cells: null };
  const cells = leads.rows[row - above - 1];
  if (cells === undefined || isBlankLead(cells)) return none;
  return { said: leads.nameOf(cells) || m.row(row), cells };
}
