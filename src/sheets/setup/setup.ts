import { headingsRow } from '../../domain/setup/starting-definition';
import { startingTerms } from '../../domain/terms/starting-terms';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import { planHistoryTab } from '../agreement/history-tab';
import { planDefinitionTab, readDefinitionTab } from '../definition/definition-tab';
import type { Sheet, Write } from '../grid/document';
import { growTo, sizeOf } from '../grid/grid';
import { type Layout, makeTabs, SETUP_TABS } from '../grid/own-tab';
import { planHolidaysTab } from '../holidays/holidays-tab';
import { formOf, planFormulas, writeNewFormulas } from '../leads/formulas';
import { markLeadTab, withManagedColumns } from '../leads/lead-tab';
import { MANAGED_COLUMNS, makeManagedColumn } from '../leads/managed-column';
import { planTermsTab } from '../terms/terms-tab';
import type { PlannedTab, Setup } from './setup-plan';

/** Does what the plan says: the tabs first, then the columns that read them. What is there already stays as it is. */
export function setUp(layout: Layout, plan: Setup, language: Language): void {
  const { lead, missingTabs, missingColumns } = plan;
  if (lead === null) throw new Error('A plan without a lead tab can not be carried out');
  const present = readDefinitionTab(layout, 'definition')?.cells ?? [];
  const isNew = missingTabs.includes('definition');
  const definition = isNew ? [headingsRow(language), ...plan.definition] : present;
  const whole = withManagedColumns(lead, missingColumns);
  const size = sizeOf(lead.sheet);
  const form = formOf(whole, size);
  const columns = { first: missingColumns[0]?.place ?? 0, count: missingColumns.length };
  growTo(lead.sheet, size, lead.headerRow + 1, columns.first + columns.count - 1);
  const made = missingTabs.filter((tab) => tab === 'holidays');
  const sheetOf = makeTabs<PlannedTab>(layout, [...SETUP_TABS, ...made], language);
  const fill: Readonly<Record<PlannedTab, (sheet: Sheet) => Write>> = {
    definition: (sheet) => planDefinitionTab(layout, sheet, 'definition', plan.definition, language),
    draft: (sheet) => planDefinitionTab(layout, sheet, 'draft', draftOf(definition), language),
    terms: (sheet) => planTermsTab(sheet, startingTerms(language), language),
    history: (sheet) => planHistoryTab(layout, sheet, language),
    holidays: (sheet) => planHolidaysTab(sheet, layout.calendar, language),
  };
  const fillings = missingTabs.map((tab) => fill[tab](sheetOf(tab)));
  for (const write of fillings) write();
  // Where Sheets refuses any of this, the team's own tab is left as it was.
  layout.app.flush();
  writeNewFormulas(layout, whole, language, (tab) =>
    planFormulas(tab, sheetOf('definition').getName(), definition, form),
  );
  markLeadTab(layout, lead);
  if (plan.freezes > 0) lead.sheet.setFrozenRows(plan.freezes);
  for (const { column, place } of missingColumns) {
    const managed = MANAGED_COLUMNS.find((one) => one.column === column);
    if (managed !== undefined)
      makeManagedColumn(lead.sheet, lead.sheet.getRange(lead.headerRow, place), managed);
  }
  if (columns.count > 0) showFirst(lead.sheet, lead.headerRow + 1, columns);
}

/** Brings what was made into view, up to its last column, and selects the first lead's score. */
function showFirst(sheet: Sheet, row: number, columns: { readonly first: number; readonly count: number }) {
  for (const place of [columns.first + columns.count - 1, columns.first])
    sheet.getRange(row, place).activate();
}

/** A new Draft is the Definition's rows under headings of its own. */
function draftOf(definition: Cells): Cells {
  return definition.slice(1);
}
