import { registries } from '@odoo/o-spreadsheet';
import type { Workbook } from '../engine/workbook';
import type { UserLanguage } from '../language';
import { messageOf } from './error-message';
import { say } from './messages';

/** What is sorted, and who is told where it can't be. */
export interface Sorting {
  readonly workbook: Workbook;
  readonly language: UserLanguage;
  readonly fail: (text: string) => void;
}

let shown: Sorting | null = null;

export function sortIn(sorting: Sorting): void {
  shown = sorting;
}

/** By the column of the active cell, as Google's Data menu does. */
function sort(what: 'sheet' | 'range', ascending: boolean): void {
  if (shown === null) return;
  const { workbook, language, fail } = shown;
  const { sheetId, area, column } = workbook.selection();
  const keys = [{ column, ascending }];
  try {
    if (what === 'sheet') workbook.sortSheet(sheetId, keys);
    else workbook.sortRange(sheetId, area, keys);
  } catch (cause) {
    fail(say(language, 'sortFailed', { message: messageOf(cause) }));
  }
}

const item = (what: 'sheet' | 'range', ascending: boolean) => ({
  name: () => say(shown?.language ?? 'en', ascending ? 'sortAscending' : 'sortDescending'),
  execute: () => sort(what, ascending),
  icon: `o-spreadsheet-Icon.SORT_${ascending ? 'ASCENDING' : 'DESCENDING'}`,
});

// The engine refuses to sort where a formula spills, and guesses whether there is a heading.
const { topbarMenuRegistry: bar, colMenuRegistry: columns } = registries;
bar.addChild('sort_sheet', ['data'], {
  name: () => say(shown?.language ?? 'en', 'sortSheet'),
  sequence: 9,
  icon: 'o-spreadsheet-Icon.SORT_RANGE',
});
bar.addChild('sort_sheet_ascending', ['data', 'sort_sheet'], { ...item('sheet', true), sequence: 10 });
bar.addChild('sort_sheet_descending', ['data', 'sort_sheet'], { ...item('sheet', false), sequence: 20 });
bar.replaceChild('sort_ascending', ['data', 'sort_range'], { ...item('range', true), sequence: 10 });
bar.replaceChild('sort_descending', ['data', 'sort_range'], { ...item('range', false), sequence: 20 });
columns.replace('sort_columns', {
  name: () => say(shown?.language ?? 'en', 'sortSheet'),
  sequence: 50,
  separator: true,
});
columns.addChild('sort_ascending', ['sort_columns'], { ...item('sheet', true), sequence: 10 });
columns.addChild('sort_descending', ['sort_columns'], { ...item('sheet', false), sequence: 20 });
