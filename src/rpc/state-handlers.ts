import type { Cells, Row } from '../domain/cell';
import { rowsToJson } from '../domain/json-cell';
import { writtenText } from '../domain/reading';
import { revisionOf } from '../domain/revision';
import { isBlank, trim } from '../domain/text';
import { type DefinitionTabName, readDefinitionTab } from '../sheets/definition-tab';
import { findLeadTab, readLeadCells, readTeamHeadings } from '../sheets/lead-tab';
import { readTermsTab } from '../sheets/terms-tab';
import { granted, reading, refused } from './answer';
import type { DefinitionTab, LeadColumn, LeadTable, Selection, SheetState, TermsTab } from './contract';
import type { Environment } from './environment';
import { encodeColumn } from './lead-column';
import { REQUESTS } from './requests';

/** Rows of a definition as the sidebar gets them. */
export function definitionTab(cells: Cells): DefinitionTab {
  return { rows: rowsToJson(cells), revision: revisionOf(cells) };
}

/** The tab as the sidebar gets it; null where it does not exist. */
function stateOfDefinition(environment: Environment, tab: DefinitionTabName): DefinitionTab | null {
  const cells = readDefinitionTab(environment, tab);
  return cells === null ? null : definitionTab(cells);
}

/** The terms as the sidebar gets them; null without a Terms tab. */
export function stateOfTerms(environment: Environment): TermsTab | null {
  const read = readTermsTab(environment);
  if (read === null) return null;
  return { terms: read.terms.map(({ at: _, ...term }) => term), revision: revisionOf(read.cells) };
}

export function stateOf(environment: Environment): SheetState {
  return {
    language: environment.language,
    user: environment.user,
    today: environment.today,
    timeZone: environment.spreadsheet.getSpreadsheetTimeZone(),
    leadTab: findLeadTab(environment)?.sheet.getName() ?? null,
    definition: stateOfDefinition(environment, 'definition'),
    draft: stateOfDefinition(environment, 'draft'),
    terms: stateOfTerms(environment),
  };
}

export const readState = reading(REQUESTS.nothing, (environment) => granted(stateOf(environment)));

export const readLeads = reading(REQUESTS.nothing, (environment) => {
  const lead = findLeadTab(environment);
  if (lead === null) return refused({ kind: 'not set up' });
  const headings = readTeamHeadings(lead);
  const leads = trimTo(readLeadCells(lead).slice(1), headings);
  const columns = headings.flatMap((heading, at): LeadColumn[] => {
    const header = isBlank(heading) ? '' : trim(writtenText(heading, null));
    return header === '' ? [] : [{ header, ...encodeColumn(leads, at) }];
  });
  const table: LeadTable = {
    tab: lead.sheet.getName(),
    headerRow: lead.headerRow,
    count: leads.length,
    columns,
  };
  return granted(table);
});

/** The rows up to the last one with something in a column that has a heading. */
function trimTo(rows: Cells, headings: Row): Cells {
  const places = headings.flatMap((heading, at) => (isBlank(heading) ? [] : [at]));
  let count = rows.length;
  while (count > 0 && places.every((at) => isBlank(rows[count - 1]?.[at]))) count--;
  return rows.slice(0, count);
}

export const readSelection = reading(REQUESTS.nothing, ({ spreadsheet }) => {
  const selection: Selection = {
    tab: spreadsheet.getActiveSheet().getName(),
    row: spreadsheet.getActiveRange()?.getRow() ?? 1,
  };
  return granted(selection);
});
