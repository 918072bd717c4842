import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cellTexts, eachGridMenu, eachGridPanel, foreignTexts } from './foreign-words';
import { closeBrowser, columnOf, type Opened, openPlayground } from './playground';

afterAll(closeBrowser);

const SAID = {
  en: {
    locale: 'Locale of the spreadsheet: how it writes numbers, dates and formulas',
    germany: 'Germany',
    data: 'Data',
    sort: 'Sort sheet by this column',
    descending: 'Descending (Z to A)',
  },
  ja: {
    locale: 'スプレッドシートのロケール（数値・日付・数式の書き方）',
    germany: 'ドイツ',
    data: 'データ',
    sort: 'この列でシートを並べ替え',
    descending: '降順（Z → A）',
  },
} as const;

describe.each(['en', 'ja'] as const)('the grid, in %s', (language) => {
  const said = SAID[language];
  let opened: Opened;
  let tab: string;

  beforeEach(async () => {
    opened = await openPlayground(language, {
      name: 'n.csv',
      id: 'n',
      bytes: Buffer.from('Name,Size\nA,1\nB,3\nC,2\n'),
    });
    tab = await opened.page.evaluate(() => window.playground?.workbook.sheets()[0]?.name ?? '');
  });
  afterEach(async () => {
    await opened.close();
  });

  async function select(row: number, column: number): Promise<void> {
    await opened.page.evaluate(
      ({ sheetName, area }) => {
        if (window.playground) window.playground.host.selection = { sheetName, area };
      },
      { sheetName: tab, area: { row, column, rows: 1, columns: 1 } },
    );
  }

  /** Types into the selected cell and those below it, as a person does. */
  async function type(texts: readonly string[]): Promise<void> {
    const { page } = opened;
    const composer = page.locator('.o-grid-composer [contenteditable]');
    await composer.focus();
    for (const text of texts) {
      // The engine's editor takes up the next cell a frame after the one before.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  }

  test('reads what is typed by the spreadsheet’s locale, which the bar sets', async () => {
    const { page, errors } = opened;
    await page.getByRole('combobox', { name: said.locale }).selectOption({ label: said.germany });
    await select(1, 4);
    await type(['1.234,5', '=SUM(B2:B4;1,5)', '=SUM(B2,B3)', '29.11.2026']);
    expect(await columnOf(page, tab, 4, 4)).toEqual([1234.5, 7.5, '#ERROR!', expect.any(Date)]);
    expect(errors).toEqual([]);
  });

  test('sorts the sheet from its menu', async () => {
    const { page, errors } = opened;
    await select(1, 2);
    await page.getByText(said.data, { exact: true }).click();
    await page.getByText(said.sort, { exact: true }).hover();
    await page.getByText(said.descending, { exact: true }).first().click();
    // Nothing is frozen: the heading is a text, and moves like any other.
    expect(await columnOf(page, tab, 1, 4)).toEqual(['Name', 'B', 'C', 'A']);
    expect(errors).toEqual([]);
  });

  test('speaks one language in its menus, tips and panels', async () => {
    const { page } = opened;
    await select(2, 2);
    const found: string[] = [];
    const look = async (where: string) => {
      for (const text of await foreignTexts(page, language, await cellTexts(page)))
        found.push(`${where}: ${text}`);
    };
    // The engine's own language is English: only what is translated can be left out.
    if (language === 'ja') await eachGridMenu(page, look);
    await eachGridPanel(page, look);
    expect(found).toEqual([]);
  });
});
