import { type HeaderKind, recognize, recognizeAll } from '../../domain/leads/header';
import { columnLetters } from '../../domain/notation/column-letters';
import type { Obstacle } from '../../domain/setup/obstacle';
import { startingDefinition } from '../../domain/setup/starting-definition';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import { writtenText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';
import { looksLikeHistory } from '../agreement/history-tab';
import { looksLikeDefinition } from '../definition/definition-tab';
import type { Document, LeadTab, Sheet } from '../grid/document';
import { findTab, isOwnTab, SETUP_TABS, type SetupTab, TAB_NAMES } from '../grid/own-tab';
import { protectionOf } from '../grid/protection';
import { formulaObstacle } from '../leads/formulas';
import { guessHeaderRow } from '../leads/header-row';
import { findLeadTab, readLeadCells, readTeamHeadings } from '../leads/lead-tab';
import { findManagedColumns, MANAGED_COLUMNS, type ManagedColumn } from '../leads/managed-column';
import { looksLikeTerms } from '../terms/terms-tab';

/** For whom and when a set-up is planned. */
export interface Occasion {
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly timeZone: string;
}

/** What the set-up found and would do. Making it writes nothing. */
export interface Setup {
  /** Names of the tabs that could hold the leads, best guess first. */
  readonly tabs: readonly string[];
  readonly lead: LeadTab | null;
  readonly leads: number;
  readonly headings: readonly string[];
  readonly recognized: ReadonlyMap<HeaderKind, string>;
  readonly missingTabs: readonly SetupTab[];
  readonly missingColumns: readonly { readonly column: ManagedColumn; readonly place: number }[];
  readonly presentColumns: ReadonlyMap<ManagedColumn, number>;
  /** Rows of the starting definition without headings; [] where there is a definition. */
  readonly definition: Cells;
  readonly obstacles: readonly Obstacle[];
}

/** @param tab the lead tab that the user chose; null for the best guess */
export function planSetup(document: Document, tab: string | null, occasion: Occasion): Setup {
  const candidates = leadCandidates(document);
  const chosen =
    findLeadTab(document) ?? candidates.find(({ sheet }) => tab === null || sheet.getName() === tab) ?? null;
  const obstacles = [...tabObstacles(document), ...leadObstacles(document, chosen, tab)];
  const lead = chosen?.headerRow === 0 ? null : chosen;
  const teamHeadings = lead === null ? [] : readTeamHeadings(lead);
  const leads = lead === null ? [] : readLeadCells(lead, teamHeadings.length).slice(1);
  const recognized = recognizeAll(teamHeadings);
  const present = lead === null ? new Map<ManagedColumn, number>() : findManagedColumns(lead);
  const missingTabs = SETUP_TABS.filter((own) => isMissing(document, own));
  const next = lead === null ? 0 : lead.sheet.getLastColumn() + 1;
  return {
    tabs: candidates.map(({ sheet }) => sheet.getName()),
    lead,
    leads: leads.length,
    headings: teamHeadings.filter((cell) => !isBlank(cell)).map((cell) => writtenText(cell, null)),
    recognized,
    missingTabs,
    missingColumns: MANAGED_COLUMNS.filter(({ column }) => !present.has(column)).map(({ column }, at) => ({
      column,
      place: next + at,
    })),
    presentColumns: present,
    definition: missingTabs.includes('definition')
      ? startingDefinition({ ...occasion, headings: teamHeadings, leads })
      : [],
    obstacles,
  };
}

/** The headings that the table of common headers does not know. */
export function unrecognized({ headings }: Setup): string[] {
  return headings.filter((heading) => recognize(heading) === undefined);
}

/** Visible tabs that are not LeadPact's: those with a likely header row first, the one with most known headings leading. */
function leadCandidates({ spreadsheet }: Document): LeadTab[] {
  return spreadsheet
    .getSheets()
    .filter((sheet) => !isOwnTab(sheet) && !sheet.isSheetHidden() && !isNamedAsOwn(sheet))
    .map((sheet) => ({ sheet, guess: guessHeaderRow(sheet) }))
    .sort((one, other) => (other.guess?.recognized ?? -1) - (one.guess?.recognized ?? -1))
    .map(({ sheet, guess }) => ({ sheet, headerRow: guess?.row ?? 0 }));
}

function isNamedAsOwn(sheet: Sheet): boolean {
  return SETUP_TABS.some(
    (tab) => Object.values(TAB_NAMES[tab]).includes(sheet.getName()) && looksLikeOwn(sheet, tab),
  );
}

function looksLikeOwn(sheet: Sheet, tab: SetupTab): boolean {
  return LOOKS[tab](sheet);
}

const LOOKS: Readonly<Record<SetupTab, (sheet: Sheet) => boolean>> = {
  definition: looksLikeDefinition,
  draft: looksLikeDefinition,
  terms: looksLikeTerms,
  history: looksLikeHistory,
};

/** True when a tab is to be made, or is there under its name and empty. */
function isMissing(document: Document, tab: SetupTab): boolean {
  const sheet = findTab(document, tab);
  return sheet === null || sheet.getLastRow() === 0;
}

function tabObstacles(document: Document): Obstacle[] {
  return SETUP_TABS.flatMap((tab): Obstacle[] => {
    const sheet = findTab(document, tab);
    if (sheet === null) return [];
    if (!looksLikeOwn(sheet, tab)) return [{ kind: 'tab name taken', tab: sheet.getName() }];
    return listed(protectionOf(document, sheet));
  });
}

function leadObstacles(document: Document, lead: LeadTab | null, tab: string | null): Obstacle[] {
  if (lead === null) return [{ kind: 'no tab with leads' }];
  const { sheet, headerRow } = lead;
  const name = sheet.getName();
  if (headerRow === 0)
    return tab === null && sheet.getLastRow() === 0
      ? [{ kind: 'no tab with leads' }]
      : [{ kind: 'no header row', tab: name }];
  const merged = sheet.getRange(headerRow, 1, 1, sheet.getLastColumn()).getMergedRanges()[0];
  return [
    ...(merged === undefined
      ? []
      : [{ kind: 'merged header', tab: name, range: merged.getA1Notation() } satisfies Obstacle]),
    ...listed(protectionOf(document, sheet) ?? formulaObstacle(document, lead)),
  ];
}

function listed(obstacle: Obstacle | null): Obstacle[] {
  return obstacle === null ? [] : [obstacle];
}

/** The A1 range that a new managed column takes. */
export function columnRange({ headerRow }: LeadTab, place: number): string {
  return `${columnLetters(place)}${headerRow}:${columnLetters(place)}`;
}
