import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Cells } from '../../domain/values/cell';
import type { Calendar } from '../../domain/values/day';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';
import type { Leads } from './lead-table';
import type { Preview } from './preview';
import type { Session } from './session';
import type { Sheet, State } from './state';

/** What every component of an open sidebar can use. */
export interface Sidebar extends Messages {
  readonly session: Session;
  readonly state: State;
  readonly sheet: Sheet;
  readonly language: Language;
  /** The draft's rows as they are edited here. */
  readonly rows: Cells;
  readonly leads: Leads | null;
  /** Tells the day of the dates that stand in the sheet. */
  readonly calendar: Calendar;
  /** Tells the day of the dates that go with the draft: by its own Time zone row, or else as the sheet does. */
  readonly draftCalendar: Calendar;
  /** What the draft, and what the version in force, says of the leads. */
  readonly draft: Preview;
  readonly inForce: Preview;
}

const Context = createContext<Sidebar | null>(null);

export const SidebarProvider = Context.Provider;

export function useSidebar(): Sidebar {
  const sidebar = useContext(Context);
  if (sidebar === null) throw new Error('A panel was drawn before the sheet was open');
  return sidebar;
}
