import type { Cells, Row } from '../domain/cell';
import { rowsToJson } from '../domain/json-cell';
import { writtenText } from '../domain/reading';
import { revisionOf } from '../domain/revision';
import { promptFor } from '../domain/term-prompt';
import { readAgreements, stateOfTerm } from '../domain/term-state';
import { isBlank, trim } from '../domain/text';
import { readAgreementRecord } from '../sheets/agreement-record';
import { readDefinitionTab } from '../sheets/definition-tab';
import { findLeadTab, readLeadCells, readTeamHeadings } from '../sheets/lead-tab';
import { readTermsTab } from '../sheets/terms-tab';
import { stateOfAgreement } from './agreement-state';
import { granted, reading, refused } from './answer';
import type { DefinitionTab, LeadColumn, LeadTable, Selection, SheetState, TermsTab } from './contract';
import type { Environment } from './environment';
import { encodeColumn } from './lead-column';
import { REQUESTS } from './requests';

/** Rows of a definition as the sidebar gets them. */
export function definitionTab(cells: Cells): DefinitionTab {
  return { rows: rowsToJson(cells), revision: revisionOf(cells) };
}

/** The terms as the sidebar gets them; null without a Terms tab. */
export function stateOfTerms(environment: Environment): TermsTab | null {
  const read = readTermsTab(environment);
  if (read === null) return null;
  const { secret } = readAgreementRecord(environment);
  const terms = read.terms.map(({ at: _, ...placed }) => {
    const { marketingAgreed, salesAgreed, ...term } = placed;
    const agreed = readAgreements({ marketingAgreed, salesAgreed }, term, secret);
    const prompt = promptFor(term.name, environment.language);
    return { ...term, agreed, state: stateOfTerm(term, agreed), prompt };
  });
  return { terms, revision: revisionOf(read.cells) };
}

export function stateOf(environment: Environment): SheetState {
  const definition = readDefinitionTab(environment, 'definition');
  const draft = readDefinitionTab(environment, 'draft');
  const { secret: _, ...agreement } = readAgreementRecord(environment);
  return {
    language: environment.language,
    user: environment.user,
    today: environment.today,
    timeZone: environment.spreadsheet.getSpreadsheetTimeZone(),
    leadTab: findLeadTab(environment)?.sheet.getName() ?? null,
    definition: definition === null ? null : definitionTab(definition),
    draft: draft === null ? null : definitionTab(draft),
    terms: stateOfTerms(environment),
    agreement: stateOfAgreement(environment, agreement, definition ?? [], draft ?? []),
  };
}

export const readState = reading(REQUESTS.nothing, (environment) => granted(stateOf(environment)));

export const readLater = reading(REQUESTS.nothing, ({ readPage }) => granted({ script: readPage('later') }));

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
