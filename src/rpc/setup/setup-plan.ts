import { COMMON_HEADERS } from '../../domain/leads/common-header';
import { rowsToJson } from '../../domain/notation/json-cell';
import { revisionOf } from '../../domain/notation/revision';
import { TAB_NAMES } from '../../sheets/grid/own-tab';
import { MANAGED_COLUMNS } from '../../sheets/leads/managed-column';
import {
  type Candidate,
  columnRange,
  leadCandidates,
  planSetup,
  type Setup,
} from '../../sheets/setup/setup-plan';
import type { Book } from '../book';
import { once } from '../once';
import type { SetupPlan } from './contract';
import { keptDefinition } from './kept-definition';

/** What the set-up would do, for the script and for the sidebar. */
export interface Planned {
  readonly setup: Setup;
  readonly plan: SetupPlan;
}

/** The plan with all tabs that could hold the leads. @param tab the one that the user chose; null for the best guess */
export function planOf(book: Book, tab: string | null): Planned {
  return planFor(book, leadCandidates(book.layout(), null), tab);
}

/** The plan for one tab; no other one is looked at, however many there are. */
export function planOfTab(book: Book, tab: string): Planned {
  return planFor(book, leadCandidates(book.layout(), tab), tab);
}

function planFor(book: Book, candidates: readonly Candidate[], tab: string | null): Planned {
  const { language, today, timeZone } = book.environment;
  const kept = once(() => keptDefinition(book));
  const occasion = { language, today, timeZone };
  const setup = planSetup(book.layout(), candidates, tab, occasion, () => kept()?.rows ?? null);
  const { lead } = setup;
  const title = (column: string) =>
    MANAGED_COLUMNS.find((one) => one.column === column)?.title[language] ?? column;
  const at = (place: number) => (lead === null ? '' : columnRange(lead, place));
  const plan: Omit<SetupPlan, 'revision' | 'tabs'> = {
    leadTab: lead?.sheet.getName() ?? null,
    headerRow: lead?.headerRow ?? 0,
    leads: setup.leads,
    recognised: setup.recognized.map(({ kind, heading }) => ({
      header: heading,
      as: COMMON_HEADERS[kind].name[language],
    })),
    unrecognised: setup.unrecognized,
    adds: [
      ...setup.missingTabs.map((one) => ({ kind: 'tab' as const, name: TAB_NAMES[one][language], at: '' })),
      ...setup.missingColumns.map(({ column, place }) => ({
        kind: 'column' as const,
        name: title(column),
        at: at(place),
      })),
    ],
    freezes: setup.freezes,
    keeps: [
      ...setup.presentTabs.map((sheet) => ({ kind: 'tab' as const, name: sheet.getName(), at: '' })),
      ...[...setup.presentColumns].map(([column, place]) => ({
        kind: 'column' as const,
        name: title(column),
        at: at(place),
      })),
    ],
    definition: rowsToJson(setup.definition),
    origin: (setup.definition.length > 0 && kept()?.origin) || { kind: 'start' },
    obstacles: setup.obstacles,
  };
  const tabs = candidates.map(({ sheet }) => sheet.getName());
  return { setup, plan: { ...plan, tabs, revision: revisionOf([[JSON.stringify(plan)]]) } };
}
