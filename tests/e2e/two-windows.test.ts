import { afterAll, afterEach, beforeEach, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  headed,
  holds,
  type Locale,
  type Opened,
  openPlayground,
  openSecond,
  ready,
  setUpByHand,
  WORDS,
} from './playground';
import { storiesIn } from './stories';

afterAll(closeBrowser);

const STORY = {
  en: {
    tab: 'Leads',
    draft: 'Draft',
    score: 'Score',
    jobTitle: 'Job title',
    boss: 'Sales Director',
    firstCriterion: 'Edit Decision maker',
    points: 'Points',
    startOver: 'Start over',
    ended: /first window was closed or reloaded/,
    missing: /first window is not there/,
    again: 'Connect again',
    blocked: /blocked the second window/,
  },
  ja: {
    tab: 'リード一覧',
    draft: '案',
    score: 'スコア',
    jobTitle: '役職',
    boss: '営業部長',
    firstCriterion: '「決裁に関わる役職」を編集',
    points: '点数',
    startOver: '最初からやり直す',
    ended: /1つ目のウィンドウが閉じられたか/,
    missing: /1つ目のウィンドウが見つからない/,
    again: 'もう一度つなぐ',
    blocked: /ブロックされました/,
  },
} as const;

const userOf = (page: Page) => page.evaluate(() => window.playground?.host.user);
const tabsOf = (page: Page) =>
  page.evaluate(() => window.playground?.workbook.sheets().map(({ name }) => name) ?? []);

function select(page: Page, sheetName: string, row: number, column: number): Promise<void> {
  return page.evaluate(
    ({ sheetName, row, column }) => {
      const host = window.playground?.host;
      if (host !== undefined) host.selection = { sheetName, area: { row, column, rows: 1, columns: 1 } };
    },
    { sheetName, row, column },
  );
}

/** Waits until what has happened so far is on the screen. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/**
 * Types into a cell of the grid with the keyboard. The engine's composer shows the cell's content a frame after the
 * selection or the content changed, and takes what is typed before that together with it: slower than this, as people
 * are, nobody types into an old content.
 */
async function typeInGrid(page: Page, tab: string, row: number, column: number, text: string): Promise<void> {
  await page.bringToFront();
  await select(page, tab, row, column);
  const composer = page.locator('.o-grid-composer [contenteditable]');
  await composer.focus();
  await drawn(page);
  await page.keyboard.press('Delete');
  await drawn(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** All that a tab shows as one text, to compare two windows by. */
function shownIn(page: Page, tab: string): Promise<string> {
  return page.evaluate((tab) => {
    const workbook = window.playground?.workbook;
    const sheet = workbook?.sheets().find(({ name }) => name === tab);
    if (workbook === undefined || sheet === undefined) throw new Error(`There is no tab ${tab}`);
    const { rows, columns } = workbook.extent(sheet.id);
    return JSON.stringify(workbook.values(sheet.id, { row: 1, column: 1, rows, columns }));
  }, tab);
}

describe.each(['en', 'ja'] as const)('two windows on one workbook, in %s', (locale: Locale) => {
  const test = storiesIn(locale, 'en');
  const words = WORDS[locale];
  const story = STORY[locale];
  let first: Opened;

  beforeEach(async () => {
    first = await openPlayground(locale);
  });
  afterEach(async () => {
    await first.close();
  });

  test('each has its own user, language, selection and sidebar, and both show the same at once', async () => {
    const second = await openSecond(first, locale);
    const pages = [first.page, second.page];
    expect(await Promise.all(pages.map(userOf))).toEqual([
      { email: 'marketing1@example.co.jp', locale },
      { email: 'sales1@example.co.jp', locale },
    ]);

    await first.page.bringToFront();
    await setUpByHand(first, locale);
    expect(await tabsOf(second.page)).toEqual(await tabsOf(first.page));
    const score = await headed(second.page, story.tab, story.score);
    expect(await shownIn(second.page, story.tab)).toBe(await shownIn(first.page, story.tab));

    const title = await headed(first.page, story.tab, story.jobTitle);
    for (const [at, from] of pages.entries()) {
      const row = 2 + at;
      await typeInGrid(from, story.tab, row, title, 'x');
      const low = await columnOf(first.page, story.tab, score, 5);
      await typeInGrid(from, story.tab, row, title, story.boss);
      const high = await columnOf(first.page, story.tab, score, 5);
      expect(Number(high[row - 1])).toBe(Number(low[row - 1]) + 20);
      for (const page of pages) {
        expect((await columnOf(page, story.tab, title, row))[row - 1]).toBe(story.boss);
        expect(await columnOf(page, story.tab, score, 5)).toEqual(high);
      }
    }

    await select(first.page, story.tab, 7, 1);
    await select(second.page, story.draft, 2, 2);
    const selected = await Promise.all(
      pages.map((page) => page.evaluate(() => window.playground?.host.selection.sheetName)),
    );
    expect(selected).toEqual([story.tab, story.draft]);

    await chooseMenu(second.page, locale, words.openMenu);
    await second.sidebar.getByRole('button', { name: story.firstCriterion }).click();
    const points = second.sidebar.getByLabel(story.points, { exact: true });
    await points.fill('37');
    await points.press('Enter');
    await second.sidebar.getByText('+37').first().waitFor();
    await holds(first.page, story.draft, 6, 37);
    expect(await shownIn(second.page, story.draft)).toBe(await shownIn(first.page, story.draft));

    const other = locale === 'en' ? 'ja' : 'en';
    await second.page.getByRole('button', { name: WORDS[other].language, exact: true }).click();
    await second.page.getByRole('button', { name: WORDS[other].extensions }).waitFor();
    await first.page.getByRole('button', { name: words.extensions }).waitFor();
    expect([first.errors, second.errors]).toEqual([[], []]);
  });

  test('one that is blocked or has no first is said; the second can be reloaded and closed, and says when the first is gone', async () => {
    const { page } = first;
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole('button', { name: words.secondWindow, exact: true }).click();
    await page.getByRole('alert').filter({ hasText: story.blocked }).waitFor();
    const address = page.url();
    await page.goto(`${address}?window=second`);
    await page.getByText(story.missing).waitFor();
    expect(await page.evaluate(() => window.playground?.ready.then(() => 'settled'))).toBe('settled');
    await page.goto(address);
    await ready(page);

    const second = await openSecond(first, locale);
    await second.page.locator('.pg-user').selectOption('sales2@example.co.jp');
    await typeInGrid(second.page, story.tab, 2, 2, 'from the second');
    await second.page.reload();
    await ready(second.page);
    expect(await userOf(second.page)).toEqual({ email: 'sales2@example.co.jp', locale });
    expect((await columnOf(second.page, story.tab, 2, 2))[1]).toBe('from the second');
    await second.page.evaluate(() => window.playground?.saved());
    await second.close();
    await typeInGrid(page, story.tab, 3, 2, 'after it');
    await page.evaluate(() => window.playground?.saved());
    await page.reload();
    await ready(page);
    expect((await columnOf(page, story.tab, 2, 3)).slice(1)).toEqual(['from the second', 'after it']);
    expect(await userOf(page)).toEqual({ email: 'marketing1@example.co.jp', locale });

    const other = await openSecond(first, locale);
    await typeInGrid(other.page, story.tab, 2, 2, 'shared');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.bringToFront();
    await page.getByRole('button', { name: story.startOver, exact: true }).click();
    await other.page.getByText(story.ended).waitFor();
    expect((await columnOf(other.page, story.tab, 2, 2))[1]).toBe('shared');
    await other.page.bringToFront();
    expect(await other.page.evaluate(() => document.activeElement?.textContent)).toBe(story.again);
    await other.page.keyboard.type('late');
    expect((await columnOf(other.page, story.tab, 2, 2))[1]).toBe('shared');
    const refused = other.page.evaluate((tab) => window.playground?.host.edit(tab, 'B2', 'late'), story.tab);
    await expect(refused).rejects.toThrow('takes no changes any more');

    await page.locator('#progress').waitFor({ state: 'hidden' });
    await other.page.getByRole('button', { name: story.again }).click();
    await other.page.waitForFunction(() => document.querySelector('#ended')?.hasAttribute('hidden'));
    await ready(other.page);
    expect((await columnOf(other.page, story.tab, 2, 2))[1]).not.toBe('shared');
    await typeInGrid(other.page, story.tab, 2, 2, 'again');
    expect((await columnOf(page, story.tab, 2, 2))[1]).toBe('again');

    await page.close();
    await other.page.getByText(story.ended).waitFor();
    await other.page.getByRole('button', { name: story.again }).click();
    await other.page.getByText(story.missing).waitFor();
    expect([first.errors, second.errors, other.errors]).toEqual([[], [], []]);
  });
});
