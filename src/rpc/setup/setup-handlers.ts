import { COMMON_HEADERS } from '../../domain/leads/header';
import { rowsToJson } from '../../domain/notation/json-cell';
import { revisionOf } from '../../domain/notation/revision';
import { findTab, SETUP_TABS, TAB_NAMES } from '../../sheets/grid/own-tab';
import { recalculate as recalculateFormulas } from '../../sheets/leads/formulas';
import { MANAGED_COLUMNS } from '../../sheets/leads/managed-column';
import { setUp as carryOut } from '../../sheets/setup/setup';
import { columnRange, planSetup as makePlan, type Setup, unrecognized } from '../../sheets/setup/setup-plan';
import { changing, granted, reading, refused } from '../answer';
import type { SetupPlan } from '../contract';
import { stateOf } from '../definition/state-handlers';
import type { Environment } from '../environment';
import { REQUESTS } from '../requests';

function makeSetup(environment: Environment, tab: string | null): Setup {
  const { language, today, spreadsheet } = environment;
  return makePlan(environment, tab, { language, today, timeZone: spreadsheet.getSpreadsheetTimeZone() });
}

function planOf(environment: Environment, setup: Setup): SetupPlan {
  const { language } = environment;
  const { lead } = setup;
  const title = (column: string) =>
    MANAGED_COLUMNS.find((one) => one.column === column)?.title[language] ?? column;
  const at = (place: number) => (lead === null ? '' : columnRange(lead, place));
  const presentTabs = SETUP_TABS.filter((tab) => !setup.missingTabs.includes(tab));
  const plan: Omit<SetupPlan, 'revision'> = {
    tabs: setup.tabs,
    leadTab: lead?.sheet.getName() ?? null,
    headerRow: lead?.headerRow ?? 0,
    leads: setup.leads,
    recognised: [...setup.recognized].map(([kind, header]) => ({
      header,
      as: COMMON_HEADERS[kind].name[language],
    })),
    unrecognised: unrecognized(setup),
    adds: [
      ...setup.missingTabs.map((tab) => ({ kind: 'tab' as const, name: TAB_NAMES[tab][language], at: '' })),
      ...setup.missingColumns.map(({ column, place }) => ({
        kind: 'column' as const,
        name: title(column),
        at: at(place),
      })),
    ],
    keeps: [
      ...presentTabs.map((tab) => ({
        kind: 'tab' as const,
        name: findTab(environment, tab)?.getName() ?? '',
        at: '',
      })),
      ...[...setup.presentColumns].map(([column, place]) => ({
        kind: 'column' as const,
        name: title(column),
        at: at(place),
      })),
    ],
    definition: rowsToJson(setup.definition),
    obstacles: setup.obstacles,
  };
  return { ...plan, revision: revisionOf([[JSON.stringify(plan)]]) };
}

export const planSetup = reading(REQUESTS.planSetup, (environment, { tab }) =>
  granted(planOf(environment, makeSetup(environment, tab))),
);

export const setUp = changing(REQUESTS.setUp, (environment, { tab, revision }) => {
  const setup = makeSetup(environment, tab);
  const plan = planOf(environment, setup);
  const [obstacle] = plan.obstacles;
  if (obstacle !== undefined) return refused({ kind: 'obstacle', obstacle });
  if (plan.revision !== revision) return refused({ kind: 'stale plan', current: plan });
  carryOut(environment, setup, environment.language);
  environment.app.flush();
  return granted(stateOf(environment));
});

export const recalculate = changing(REQUESTS.nothing, (environment) => {
  const done = recalculateFormulas(environment);
  return typeof done === 'number'
    ? granted({ columns: done })
    : refused({ kind: 'obstacle', obstacle: done });
});
