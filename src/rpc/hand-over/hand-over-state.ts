import { TAKABLE_COLUMNS } from '../../domain/hand-over/hand-over-column';
import type { Stamp } from '../../domain/hand-over/stamp';
import { type StampPlaces, stampReader } from '../../domain/hand-over/stamp';
import { recognize } from '../../domain/leads/header';
import { printOf } from '../../domain/leads/lead-name';
import { columnLetters } from '../../domain/notation/column-letters';
import { rowsToJson } from '../../domain/notation/json-cell';
import { revisionOf } from '../../domain/notation/revision';
import { reasonOf } from '../../domain/rejections/reason';
import type { Row } from '../../domain/values/cell';
import { writtenText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';
import { readHistoryTab } from '../../sheets/agreement/history-tab';
import { findTab, TAB_NAMES } from '../../sheets/grid/own-tab';
import type { HandOverColumns } from '../../sheets/leads/hand-over-columns';
import { type LeadSheet, readLeadSheet } from '../../sheets/leads/lead-sheet';
import { findLeadTab } from '../../sheets/leads/lead-tab';
import { findManagedColumns } from '../../sheets/leads/managed-column';
import { type ReasonsRead, readReasonsTab } from '../../sheets/rejections/reasons-tab';
import { countedLeads } from '../../sheets/summary/summary-pivots';
import type { HandOverState, LeadColumn, ReasonsTab, SeenLead } from '../contract';
import type { Environment } from '../environment';
import { encodeColumn, encodeTable, headedColumns } from '../leads/lead-table';

/** The leads with what the hand-over's columns say of them. */
export interface HandOverScene extends LeadSheet {
  readonly stamps: readonly Stamp[];
}

/** Null before the set-up. */
export function readHandOverScene(environment: Environment): HandOverScene | null {
  const lead = findLeadTab(environment);
  if (lead === null) return null;
  const sheet = readLeadSheet(lead);
  const { handOver } = sheet.headings;
  return { ...sheet, stamps: sheet.rows.map(stampReader(placesIn(handOver), handOver.taken)) };
}

/** Where the hand-over's columns stand in a row (0-based). */
export function placesIn({ places }: HandOverColumns): StampPlaces {
  return Object.fromEntries([...places].map(([column, place]) => [column, place - 1]));
}

/** A lead's cells in the team's columns: what the sidebar sees of it, and its print is made of. */
function teamRow({ headings }: LeadSheet): (row: Row) => Row {
  const columns = headedColumns(headings.team).map(({ at }) => at);
  return (row) => columns.map((at) => row[at]);
}

/** The places of the leads that a caller saw; how many can't be found where some can't. */
export function findSeen(scene: LeadSheet, seen: readonly SeenLead[]): number[] | number {
  const cellsOf = teamRow(scene);
  const printAt = (at: number) => {
    const row = scene.rows[at];
    return row === undefined ? '' : printOf(cellsOf(row));
  };
  const found = seen.map(({ row, print }) => (printAt(row) === print ? row : null));
  const claimed = new Set(found);
  const byPrint = new Map<string, number[]>();
  if (claimed.has(null)) {
    scene.rows.forEach((_, at) => {
      const print = printAt(at);
      if (!claimed.has(at)) byPrint.set(print, [...(byPrint.get(print) ?? []), at]);
    });
  }
  const all = found.flatMap((at, index) => at ?? byPrint.get(seen[index]?.print ?? '')?.shift() ?? []);
  return new Set(all).size === seen.length ? all : seen.length - new Set(all).size;
}

/** The Reasons tab as the sidebar gets it. */
export function reasonsTab({ cells, rows }: ReasonsRead): ReasonsTab {
  return { reasons: rows.map(reasonOf), revision: revisionOf(cells) };
}

/** When the last hand-over was: to the second. */
export function lastHandOver(stamps: readonly Stamp[]): number | null {
  let last: number | null = null;
  for (const { handedOver } of stamps) {
    if (handedOver !== null && handedOver.getTime() > (last ?? 0)) last = handedOver.getTime();
  }
  return last;
}

export function handOverState(environment: Environment, scene: HandOverScene): HandOverState {
  const { lead, headings, rows, stamps } = scene;
  const { places, taken } = headings.handOver;
  const headerAt = (place: number) => writtenText(headings.all[place - 1] ?? '', null);
  const columns = [...places].map(([column, place]): [string, LeadColumn] => [
    column,
    { header: headerAt(place), ...encodeColumn(rows, place - 1) },
  ]);
  const reasons = readReasonsTab(environment);
  const used = new Set(stamps.map(({ version }) => version));
  return {
    table: encodeTable(lead, headings.team, rows),
    columns: Object.fromEntries(columns),
    taken: TAKABLE_COLUMNS.flatMap((column) =>
      taken
        .filter((one) => one.column === column)
        .map((one) => ({ ...one, header: headerAt(places.get(column) ?? 0) })),
    ),
    reasons: reasons === null ? null : reasonsTab(reasons),
    versions: readHistoryTab(environment)
      .filter(({ version }) => used.has(version))
      .map(({ version, rows: signed }) => ({ version, rows: rowsToJson(signed) })),
    last: lastHandOver(stamps),
    summary: summaryTab(environment, stamps),
    letters: lettersOf(scene),
    reasonsTab: {
      tab: reasons?.sheet.getName() ?? '',
      reason: columnLetters((reasons?.places.name ?? 0) + 1),
      kind: columnLetters((reasons?.places.kind ?? 0) + 1),
      count: reasons?.rows.length ?? 0,
    },
    historyTab: findTab(environment, 'history')?.getName() ?? '',
    summaryTab: findTab(environment, 'summary')?.getName() ?? TAB_NAMES.summary[environment.language],
  };
}

function summaryTab(environment: Environment, stamps: readonly Stamp[]): HandOverState['summary'] {
  const tab = findTab(environment, 'summary');
  if (tab === null) return null;
  return { name: tab.getName(), outgrown: countedLeads(environment) < countHanded(stamps) };
}

/** How many leads are handed over now. */
export function countHanded(stamps: readonly Stamp[]): number {
  return stamps.filter(({ handedOver }) => handedOver !== null).length;
}

function lettersOf({ lead, headings }: HandOverScene): HandOverState['letters'] {
  const kinds = headings.team.map((cell) => recognize(isBlank(cell) ? '' : writtenText(cell, null)));
  const places: readonly (readonly [string, number | undefined])[] = [
    ...headings.handOver.places,
    ['grade', findManagedColumns(lead).get('grade')],
    ['source', kinds.indexOf('source') + 1],
    ['owner', kinds.indexOf('owner') + 1],
  ];
  return Object.fromEntries(
    places.flatMap(([column, place = 0]) => (place === 0 ? [] : [[column, columnLetters(place)]])),
  );
}
