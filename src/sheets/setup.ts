import type { Language } from '../domain/language';
import { startingTerms } from '../domain/starting-terms';
import { makeDefinitionTab, readDefinitionTab } from './definition-tab';
import type { Document } from './document';
import { writeFormulas } from './formulas';
import { growTo } from './grid';
import { makeHistoryTab } from './history-tab';
import { findLeadTab, markLeadTab } from './lead-tab';
import { MANAGED_COLUMNS, markManagedColumn } from './managed-column';
import { findTab, markTab, SETUP_TABS } from './own-tab';
import type { Setup } from './setup-plan';
import { makeTermsTab } from './terms-tab';

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
