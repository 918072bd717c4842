import { columnKinds } from '../../domain/leads/column-kind';
import type { HeaderKind } from '../../domain/leads/common-header';
import { columnLetters } from '../../domain/notation/column-letters';
import type { Obstacle } from '../../domain/setup/obstacle';
import { startingDefinition } from '../../domain/setup/starting-definition';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import { textOf } from '../../domain/values/reading';
import { looksLikeHistory } from '../agreement/history-tab';
import { looksLikeDefinition, readDefinitionTab } from '../definition/definition-tab';
import type { Sheet } from '../grid/document';
import { readAll } from '../grid/grid';
import { findTab, type Layout, SETUP_TABS, type SetupTab, TAB_NAMES, type Tab } from '../grid/own-tab';
import { protectionsOf, protectionsOfNew } from '../grid/protection';
import { formulaObstacles, planFormulas } from '../leads/formulas';
import { guessHeaderRow } from '../leads/header-row';
import { findLeadTab, type LeadPlace, type LeadTab, readLeadCells, readLeadTab } from '../leads/lead-tab';
import { type ColumnRun, MANAGED_COLUMNS, type ManagedColumn } from '../leads/managed-column';
import { findLeadAbove, movedObstacles } from '../leads/moved-headings';
import { looksLikeTerms } from '../terms/terms-tab';

/** For whom and when a set-up is planned. */
export interface Occasion {
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly timeZone: string;
}

/** The tabs that the set-up makes, for users in Japanese with the holidays of Japan. */
export type PlannedTab = SetupTab | 'holidays';

/** What the set-up found and would do. Making it writes nothing. */
export interface Setup {
  readonly lead: LeadTab | null;
  readonly leads: number;
  /** All columns that are known, also several of one kind. */
  readonly recognized: readonly { readonly heading: string; readonly kind: HeaderKind }[];
  readonly unrecognized: readonly string[];
  readonly presentTabs: readonly Sheet[];
  readonly missingTabs: readonly PlannedTab[];
  readonly missingColumns: readonly { readonly column: ManagedColumn; readonly place: number }[];
  readonly presentColumns: ReadonlyMap<ManagedColumn, number>;
  /** So many rows are to be frozen, down to the headings; 0 where they are already. */
  readonly freezes: number;
  /** Rows of the definition that is made, without headings; [] where there is one. */
  readonly definition: Cells;
  readonly obstacles: readonly Obstacle[];
}

/** A tab of LeadPact's name with all of its cells. */
interface PresentTab {
  readonly tab: SetupTab;
  readonly sheet: Sheet;
  readonly cells: Cells;
}

/** A tab that could hold the leads; its `headerRow` is 0 where none was found. */
export type Candidate = LeadPlace;

/**
 * @param candidates the tabs that could hold the leads, unless one was set up already
 * @param tab the one that the user chose; null for the first
 * @param kept what is kept elsewhere of a definition whose tab is gone; null where nothing is
 */
export function planSetup(
  layout: Layout,
  candidates: readonly Candidate[],
  tab: string | null,
  occasion: Occasion,
  kept: () => Cells | null,
): Setup {
  const chosen = candidates.find(({ sheet }) => tab === null || sheet.getName() === tab);
  const lead =
    findLeadTab(layout) ??
    (chosen === undefined || chosen.headerRow === 0 ? null : readLeadTab(layout, chosen));
  const present = SETUP_TABS.flatMap((tab): PresentTab[] => {
    const sheet = findTab(layout, tab);
    return sheet === null ? [] : [{ tab, sheet, cells: readAll(sheet) }];
  });
  const filled = present.filter(({ cells }) => cells.length > 0);
  const missingTabs: readonly PlannedTab[] = [
    ...SETUP_TABS.filter((own) => filled.every(({ tab }) => tab !== own)),
    // Whose language is Japanese is taken to keep Japan's holidays.
    ...(occasion.language === 'ja' && findTab(layout, 'holidays') === null ? (['holidays'] as const) : []),
  ];
  const team = lead?.headings.team ?? [];
  const rows = lead === null ? [] : readLeadCells(lead).slice(1);
  const presentColumns = lead?.headings.managed ?? new Map<ManagedColumn, number>();
  const headings = team.map((cell) => textOf(cell, layout.calendar));
  const kinds = columnKinds(team, rows);
  const next = lead === null ? 0 : lead.headings.all.length + 1;
  const missingColumns = MANAGED_COLUMNS.filter(({ column }) => !presentColumns.has(column)).map(
    ({ column }, at) => ({ column, place: next + at }),
  );
  const isFrozen = lead === null || lead.sheet.getFrozenRows() >= lead.headerRow;
  return {
    lead,
    leads: rows.length,
    recognized: headings.flatMap((heading, at) => {
      const kind = kinds[at];
      return kind === undefined ? [] : [{ heading, kind }];
    }),
    unrecognized: headings.flatMap((heading, at) =>
      heading === '' || kinds[at] !== undefined ? [] : [heading],
    ),
    presentTabs: filled.map(({ sheet }) => sheet),
    missingTabs,
    missingColumns,
    freezes: isFrozen ? 0 : lead.headerRow,
    presentColumns,
    definition: missingTabs.includes('definition')
      ? (kept() ?? startingDefinition({ ...occasion, headings: team, leads: rows }))
      : [],
    obstacles: [
      ...present.flatMap((one) => tabObstacles(layout, one)),
      ...(lead === null
        ? [withoutLeads(chosen, tab)]
        : leadObstacles(layout, lead, { first: next, last: next + missingColumns.length - 1 })),
    ],
  };
}

/**
 * Visible tabs that are not LeadPact's: those with a likely header row first, the one with most known headings leading.
 * @param name of the only tab that is looked at; null for all
 */
export function leadCandidates({ tabs }: Layout, name: string | null): Candidate[] {
  return tabs
    .filter((tab) => (name === null || tab.name === name) && canHoldLeads(tab))
    .map(({ sheet }) => ({ sheet, guess: guessHeaderRow(sheet) }))
    .sort((one, other) => (other.guess?.recognized ?? -1) - (one.guess?.recognized ?? -1))
    .map(({ sheet, guess }) => ({ sheet, headerRow: guess?.row ?? 0 }));
}

function canHoldLeads(tab: Tab): boolean {
  return tab.madeAs === null && !tab.sheet.isSheetHidden() && !isNamedAsOwn(tab);
}

function isNamedAsOwn({ sheet, name }: Tab): boolean {
  return SETUP_TABS.some((tab) => Object.values(TAB_NAMES[tab]).includes(name) && LOOKS[tab](readAll(sheet)));
}

const LOOKS: Readonly<Record<SetupTab, (cells: Cells) => boolean>> = {
  definition: looksLikeDefinition,
  draft: looksLikeDefinition,
  terms: looksLikeTerms,
  history: looksLikeHistory,
};

function tabObstacles(layout: Layout, { tab, sheet, cells }: PresentTab): Obstacle[] {
  return LOOKS[tab](cells)
    ? protectionsOf(layout, sheet)
    : [{ kind: 'tab name taken', tab: sheet.getName() }];
}

function withoutLeads(chosen: Candidate | undefined, tab: string | null): Obstacle {
  return chosen === undefined || (tab === null && chosen.sheet.getLastRow() === 0)
    ? { kind: 'no tab with leads' }
    : { kind: 'no header row', tab: chosen.sheet.getName() };
}

function leadObstacles(layout: Layout, lead: LeadTab, missing: ColumnRun): Obstacle[] {
  const { sheet, headerRow, headings } = lead;
  const merged = sheet.getRange(headerRow, 1, 1, headings.all.length).getMergedRanges()[0];
  const definition = readDefinitionTab(layout, 'definition');
  const formulas =
    definition === null ? [] : planFormulas(lead, definition.sheet.getName(), definition.cells);
  const closed = protectionsOfNew(layout, sheet, headerRow, missing);
  // Before the set-up no row is marked: what was sorted above the headings is known by its looks.
  const above = layout.metadata.some(({ key }) => key === 'leadpact.header') ? null : findLeadAbove(lead);
  return [
    ...movedObstacles(above === null ? lead : { ...lead, movedFrom: above }),
    ...(merged === undefined
      ? []
      : [{ kind: 'merged header', tab: sheet.getName(), range: merged.getA1Notation() } satisfies Obstacle]),
    ...(closed.length > 0 ? closed : formulaObstacles(layout, lead, formulas)),
  ];
}

/** The A1 range that a new managed column takes. */
export function columnRange({ headerRow }: LeadPlace, place: number): string {
  return `${columnLetters(place)}${headerRow}:${columnLetters(place)}`;
}
