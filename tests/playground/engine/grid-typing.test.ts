import { describe, expect, test } from '@jest/globals';
import { quietly, stores } from '../../../playground/engine/engine';
import { gridModel } from '../../../playground/engine/grid';
import { createWorkbook } from '../../../playground/engine/open-workbook';
import type { SpreadsheetLocale, Workbook } from '../../../playground/engine/workbook';

/** Types into the first cell as the grid's own editor does. Gives what was said in a notice. */
function type(workbook: Workbook, text: string): string[] {
  const said: string[] = [];
  const container = new stores.DependencyContainer();
  container.inject(stores.ModelStore, gridModel(workbook));
  const notices = container.get(stores.NotificationStore);
  notices.updateNotificationCallbacks({
    notifyUser: ({ text: notice }) => said.push(notice),
    raiseError: (notice) => said.push(notice),
    askConfirmation: () => undefined,
  });
  const composer = container.get(stores.CellComposerStore);
  quietly(() => {
    composer.startEdition(text);
    composer.stopEdition();
  });
  return said;
}

const cell = { row: 1, column: 1, rows: 1, columns: 1 };

function typedIn(locale: SpreadsheetLocale, text: string) {
  const workbook = createWorkbook([{ name: 'Leads', rows: [] }], { locale });
  type(workbook, text);
  return [workbook.values('sheet1', cell), workbook.displays('sheet1', cell)].flat(2).map(String);
}

describe('what a person types into the grid', () => {
  test.each<[SpreadsheetLocale, string, string, string]>([
    ['de_DE', '1.234,5', '1234.5', '1234,5'],
    ['de_DE', '=SUM(1,5;2)', '3.5', '3,5'],
    ['de_DE', '=SUM(B1,C1)', '#ERROR!', '#ERROR!'],
    ['de_DE', '=1.5*2', '#ERROR!', '#ERROR!'],
    ['en_US', '=SUM(1;2)', '3', '3'],
    ['fr_FR', '1 234,5', '1234.5', '1234,5'],
  ])('in %s %s is read as Google does', (locale, text, value, shown) => {
    expect(typedIn(locale, text)).toEqual([value, shown]);
  });

  test('a date with points is one in Germany', () => {
    expect(typedIn('de_DE', '29.11.2026')[1]).toBe('29.11.2026');
  });

  test('what a rejecting validation forbids is refused at once, with a notice', () => {
    const workbook = createWorkbook([{ name: 'Leads', rows: [['Accepted']] }], { locale: 'en_US' });
    const condition = { kind: 'list', values: ['Accepted', 'Rejected'], dropdown: true } as const;
    workbook.setValidation('sheet1', cell, { condition, reject: true, help: null });
    expect(type(workbook, 'Maybe')).toEqual([expect.stringContaining('violates the data validation rule')]);
    expect(workbook.values('sheet1', cell)).toEqual([['Accepted']]);
    expect(type(workbook, 'Rejected')).toEqual([]);
    expect(workbook.values('sheet1', cell)).toEqual([['Rejected']]);
  });
});
