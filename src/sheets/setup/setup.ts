import { startingTerms } from '../../domain/terms/starting-terms';
import type { Language } from '../../domain/values/language';
import { makeHistoryTab } from '../agreement/history-tab';
import { makeDefinitionTab, readDefinitionTab } from '../definition/definition-tab';
import type { Document } from '../grid/document';
import { growTo } from '../grid/grid';
import { findTab, markTab, SETUP_TABS } from '../grid/own-tab';
import { writeFormulas } from '../leads/formulas';
import { findLeadTab, markLeadTab } from '../leads/lead-tab';
import { MANAGED_COLUMNS, markManagedColumn } from '../leads/managed-column';
import { makeTermsTab } from '../terms/terms-tab';
import type { Setup } from './setup-plan';

/** Does what the plan says: the tabs first, then the columns that read them. What is there already stays as it is. */
export function setUp(document: Document, plan: Setup, language: Language): void {
  const { lead } = plan;
  if (lead === null) throw new Error('A plan without a lead tab can not be carried out');
  if (plan.missingTabs.includes('definition'))
    makeDefinitionTab(document, 'definition', plan.definition, language);
  if (plan.missingTabs.includes('draft')) {
    const inForce = readDefinitionTab(document, 'definition') ?? [];
    makeDefinitionTab(document, 'draft', inForce.slice(1), language);
  }
  if (plan.missingTabs.includes('terms')) makeTermsTab(document, startingTerms(language), language);
  if (plan.missingTabs.includes('history')) makeHistoryTab(document, language);
  for (const tab of SETUP_TABS) {
    const sheet = findTab(document, tab);
    if (sheet !== null) markTab(sheet, tab);
  }
  if (findLeadTab(document) === null) markLeadTab(lead);
  const last = Math.max(0, ...plan.missingColumns.map(({ place }) => place));
  growTo(lead.sheet, lead.headerRow, last);
  for (const { column, place } of plan.missingColumns) {
    const managed = MANAGED_COLUMNS.find((one) => one.column === column);
    if (managed !== undefined) markManagedColumn(lead, managed, place);
  }
  writeFormulas(document, lead);
}
