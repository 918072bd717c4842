import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  headed,
  type Locale,
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
    scores: 'Score',
  },
  ja: {
    tab: 'リード一覧',
    firstScore: 19,
    firstCriterion: '「決裁に関わる役職」を編集',
    points: '点数',
    ok: 'OK',
    hot: 'ホットの最低点',
    scores: 'スコア',
  },
} as const;

describe.each<Locale>(['en'])('a first hour with LeadPact, in %s', (locale) => {
  const words = WORDS[locale];
  const story = STORY[locale];
  let opened: Opened;

  beforeEach(async () => {
    opened = await openPlayground(locale);
  });
  afterEach(async () => {
    await opened.close();
  });

  test('set up, edit a criterion, drag a threshold, see that it is a draft, reload', async () => {
    const { page, sidebar, errors } = opened;
    await setUpByHand(opened, locale);
    const scoreColumn = await headed(page, story.tab, story.scores);
    const before = await columnOf(page, story.tab, scoreColumn, 301);
    expect(before.slice(1).every((score) => typeof score === 'number' || score === '')).toBe(true);

    await sidebar.getByRole('button', { name: story.firstCriterion }).click();
    const points = sidebar.getByLabel(story.points, { exact: true });
    await points.fill('35');
    await points.press('Enter');
    await sidebar.getByText('+35').first().waitFor();
    expect(await columnOf(page, story.tab, scoreColumn, 301)).toEqual(before);

    await sidebar.getByRole('tab', { name: words.thresholds }).click();
    // Nobody has signed yet, so no version is called the one in force.
    const panel = sidebar.locator('#panel-thresholds');
    await panel.getByText(/unsigned Definition tab/).waitFor();
    expect(await panel.getByText(/version in force/).count()).toBe(0);
    const handle = sidebar.getByRole('slider', { name: story.hot });
    const from = Number(await handle.getAttribute('aria-valuenow'));
    const box = await handle.boundingBox();
    if (box === null) throw new Error('The handle is not to be seen');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 30, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(from);

    expect(await columnOf(page, story.tab, scoreColumn, 301)).toEqual(before);

    await page.evaluate(() => window.playground?.saved());
    await page.reload();
    await ready(page);
    expect(await columnOf(page, story.tab, scoreColumn, 301)).toEqual(before);
    await chooseMenu(page, locale, words.openMenu);
    // What was looked at last may be another panel.
    await sidebar.getByRole('tab', { name: words.definition }).click();
    await sidebar.getByText('+35').first().waitFor();
    expect(errors).toEqual([]);
  });
});
