import type { Frame, Page } from 'playwright-core';
import type { Locale } from './playground';

/** What is written alike in both languages: names, addresses, keys, cells, functions, units, and languages by their own name. */
const ALIKE: readonly RegExp[] = [
  /LeadPact|BigQuery|Google|Apps Script|dbt|English|日本語/g,
  /\b(?:xlsx|Excel|CSV|TSV|XLSX|SQL|AUC|URL|OK|TRUE|FALSE|PDF|JSON|HTML)\b/g,
  /[\w.+-]+@[\w.-]+|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+/g,
  /\b(?:Ctrl|Alt|Shift|Enter|Esc|Tab|F\d+)(?:\+[\w<>]+)*/g,
  /\b[A-Z][A-Z0-9]{2,}\b|\$?\b[A-Z]{1,2}\$?\d*\b|\bmm\b/g,
  /\b(?:Asia|Europe|America)\/\w+|\bUTC\b/g,
  /\b[ymdhs]{1,4}(?:[-/: .][ymdhs]{1,4})+\b/g,
];

const FOREIGN: Readonly<Record<Locale, RegExp>> = { ja: /[A-Za-z]{2,}/, en: /[\u3040-\u30ff\u3400-\u9fff]/ };

/** All that is shown or read aloud on a page: texts that can be seen, labels, tips, placeholders, and what pictures say. */
function shown(target: Page | Frame): Promise<string[]> {
  return target.evaluate(() => {
    const texts = [document.title];
    for (const element of Array.from(document.querySelectorAll('body, body *'))) {
      if (!element.checkVisibility() && element.tagName !== 'OPTION') continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'data-tooltip', 'alt', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
      for (const { nodeType, textContent } of Array.from(element.childNodes))
        if (nodeType === Node.TEXT_NODE) texts.push(textContent ?? '');
    }
    return texts;
  });
}

/**
 * The texts of a page that are in another language than the page's.
 * @param given texts of the team's own, such as cells
 */
export async function foreignTexts(
  target: Page | Frame,
  locale: Locale,
  given: readonly string[] = [],
): Promise<string[]> {
  const own = given.filter((text) => FOREIGN[locale].test(text)).sort((a, b) => b.length - a.length);
  const texts = new Set((await shown(target)).map((text) => text.trim()));
  return [...texts].filter((text) => {
    const left = ALIKE.reduce(
      (rest, alike) => rest.replace(alike, ' '),
      own.reduce((rest, one) => rest.replaceAll(one, ' '), text),
    );
    return FOREIGN[locale].test(left);
  });
}

/** All texts in the cells of the document. */
export function cellTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const workbook = window.playground?.workbook;
    const cells = workbook?.sheets().flatMap(({ id, name }) => {
      const { rows, columns } = workbook.extent(id);
      return [name, ...workbook.values(id, { row: 1, column: 1, rows, columns }).flat()];
    });
    return [...new Set(cells?.filter((cell) => typeof cell === 'string'))];
  });
}

/** Opens each menu of the grid with all that it holds, and the menus of a cell, a row, a column and a tab. */
export async function eachGridMenu(page: Page, look: (menu: string) => Promise<void>): Promise<void> {
  const open = page.locator('.o-menu').first();
  const grid = await page.locator('.o-grid').first().boundingBox();
  if (grid === null) throw new Error('There is no grid');
  const { x: left, y: top, width, height } = grid;
  const unfold = async (menu: string) => {
    await open.waitFor();
    await look(menu);
    for (const item of await page
      .locator('.o-menu')
      .first()
      .locator('.o-menu-item:has(.o-menu-item-root)')
      .all()) {
      if (!(await item.isVisible())) continue;
      await item.hover();
      // The engine opens a menu within a menu once the pointer has rested on it.
      await page.waitForTimeout(300);
      await look(`${menu} > ${await item.getAttribute('data-name')}`);
    }
    await page.mouse.click(left + width - 60, top + height - 60);
    await open.waitFor({ state: 'detached' });
  };
  for (const menu of await page.locator('.o-topbar-menu').all()) {
    const name = (await menu.textContent()) ?? '';
    await menu.click();
    await unfold(name);
  }
  const places = { cell: { x: 200, y: 100 }, row: { x: 20, y: 120 }, column: { x: 200, y: 10 } };
  for (const [name, position] of Object.entries(places)) {
    await page.locator('.o-grid').first().click({ button: 'right', position });
    await unfold(name);
  }
  await page.locator('.o-sheet').first().click({ button: 'right' });
  await unfold('tab');
}

/** What opens a panel beside the grid: the menu's and its items' names in the engine. */
const PANELS: readonly (readonly [menu: string, ...items: string[]])[] = [
  ['edit', 'find_and_replace'],
  ['format', 'format_cf'],
  ['format', 'format_number', 'format_custom_number'],
  ['data', 'column_statistics'],
  ['data', 'data_validation'],
  ['data', 'named_range'],
  ['data', 'data_cleanup', 'remove_duplicates'],
  ['data', 'split_to_columns'],
  ['insert', 'insert_link'],
  ['insert', 'insert_chart'],
  ['insert', 'insert_pivot'],
  ['file', 'settings'],
];

/** Opens the panels beside the grid, one after the other. */
export async function eachGridPanel(page: Page, look: (panel: string) => Promise<void>): Promise<void> {
  for (const [menu, ...items] of PANELS) {
    await page.locator(`.o-topbar-menu[data-id="${menu}"]`).click();
    for (const [at, item] of items.entries()) {
      const found = page.locator(`.o-menu-item[data-name="${item}"]`).last();
      if (at < items.length - 1) await found.hover();
      else await found.click();
    }
    await page.locator('.o-sidePanel, .o-link-editor').first().waitFor();
    await look(items.join(' > '));
  }
}
