import { rowsToJson } from '../../domain/notation/json-cell';
import { revisionOf } from '../../domain/notation/revision';
import { promptFor } from '../../domain/terms/starting-terms';
import { readAgreements, stateOfTerm } from '../../domain/terms/term-state';
import type { Cells } from '../../domain/values/cell';
import { readAgreementRecord } from '../../sheets/agreement/agreement-record';
import { readDefinitionTab } from '../../sheets/definition/definition-tab';
import { findLeadTab, readLeadCells, readTeamHeadings, trimToLeads } from '../../sheets/leads/lead-tab';
import { readTermsTab } from '../../sheets/terms/terms-tab';
import { stateOfAgreement } from '../agreement/agreement-state';
import { granted, reading, refused } from '../answer';
import type { DefinitionTab, Selection, SheetState, TermsTab } from '../contract';
import type { Environment } from '../environment';
import { encodeTable } from '../leads/lead-table';
import { REQUESTS } from '../requests';

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

export const readLeads = reading(REQUESTS.nothing, (environment) => {
  const lead = findLeadTab(environment);
  if (lead === null) return refused({ kind: 'not set up' });
  const headings = readTeamHeadings(lead);
  return granted(encodeTable(lead, headings, trimToLeads(readLeadCells(lead).slice(1), headings)));
});

export const readSelection = reading(REQUESTS.nothing, ({ spreadsheet }) => {
  const selection: Selection = {
    tab: spreadsheet.getActiveSheet().getName(),
    row: spreadsheet.getActiveRange()?.getRow() ?? 1,
  };
  return granted(selection);
});
