import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  type Opened,
  openPlayground,
  ready,
  setUpByHand,
  WORDS,
} from './playground';

afterAll(closeBrowser);

const STORY = {
  en: {
    tab: 'Leads',
    firstScore: 19,
    firstCriterion: 'Edit Decision maker',
    points: 'Points',
    ok: 'OK',
    hot: 'Minimum of Hot',
    putInForce: 'Put in force',
    inForce: /Version 2 in force/,
    scores: 'Score',
  },
  ja: {
    tab: 'リード一覧',
    firstScore: 19,
    firstCriterion: '「決裁に関わる役職」を編集',
    points: '点数',
    ok: 'OK',
    hot: 'ホットの最低点',
    putInForce: '適用する',
    inForce: /第2版を適用中/,
    scores: 'スコア',
  },
} as const;

describe.each(['en', 'ja'] as const)('a first hour with LeadPact, in %s', (locale) => {
  const words = WORDS[locale];
  const story = STORY[locale];
  let opened: Opened;

  beforeEach(async () => {
    opened = await openPlayground(locale);
  });
  afterEach(async () => {
    await opened.close();
  });

  test('set up, edit a criterion, drag a threshold, put in force, see the cells change, reload', async () => {
    const { page, sidebar, errors } = opened;
    await setUpByHand(opened, locale);
    const scoreColumn = await headed(opened, story.tab, story.scores);
    const before = await columnOf(page, story.tab, scoreColumn, 301);
    expect(before.slice(1).every((score) => typeof score === 'number' || score === '')).toBe(true);

    await sidebar.getByRole('button', { name: story.firstCriterion }).click();
    const points = sidebar.getByLabel(story.points, { exact: true });
    await points.fill('35');
    await points.press('Enter');
    await sidebar.getByText('+35').first().waitFor();
    expect(await columnOf(page, story.tab, scoreColumn, 301)).toEqual(before);

    await sidebar.getByRole('tab', { name: words.thresholds }).click();
    const handle = sidebar.getByRole('slider', { name: story.hot });
    const from = Number(await handle.getAttribute('aria-valuenow'));
    const box = await handle.boundingBox();
    if (box === null) throw new Error('The handle is not to be seen');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 30, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(from);

    await sidebar.getByRole('tab', { name: words.definition }).click();
    await sidebar.getByRole('button', { name: story.putInForce, exact: true }).click();
    await sidebar
      .getByRole('button', { name: /2/ })
      .filter({ hasText: locale === 'ja' ? '適用' : 'force' })
      .click();
    await sidebar.getByRole('heading', { name: story.inForce }).waitFor();
    const after = await columnOf(page, story.tab, scoreColumn, 301);
    expect(after).not.toEqual(before);

    await page.evaluate(() => window.playground?.saved());
    await page.reload();
    await ready(page);
    expect(await columnOf(page, story.tab, scoreColumn, 301)).toEqual(after);
    await chooseMenu(page, locale, words.openMenu);
    await sidebar.getByRole('heading', { name: story.inForce }).waitFor();
    expect(errors).toEqual([]);
  });
});

/** The 1-based column with that heading. */
async function headed({ page }: Opened, tab: string, heading: string): Promise<number> {
  for (let column = 1; column <= 40; column++) {
    if ((await columnOf(page, tab, column, 1))[0] === heading) return column;
  }
  throw new Error(`No column ${heading} in ${tab}`);
}
