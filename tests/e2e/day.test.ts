import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { actsIn } from './acts';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  headed,
  type Locale,
  type Opened,
  openPlayground,
  openSecond,
  setSeen,
  setUpByHand,
  WORDS,
} from './playground';

afterAll(closeBrowser);

const MARKETER = 'marketing1@example.co.jp';
const SELLER = 'sales1@example.co.jp';

const STORY = {
  en: {
    leads: 'Leads',
    draft: 'Draft',
    score: 'Score',
    clock: 'The day in this spreadsheet',
    criterion: 'Edit Decision maker',
    field: 'Source',
    value: 'Referral',
    told: /Source contains Referral/,
    reason: 'Follow the day',
    marketing: 'Marketing',
    sales: 'Sales',
  },
  ja: {
    leads: 'リード一覧',
    draft: '案',
    score: 'スコア',
    clock: 'このスプレッドシートの日付',
    criterion: '「決裁に関わる役職」を編集',
    field: '部署',
    value: '経営企画',
    told: /部署.*経営企画/,
    reason: '毎日の日付で数えるため',
    marketing: 'マーケティング',
    sales: '営業',
  },
} as const;

describe.each<Locale>(['en'])('the day moves, in %s', (locale) => {
  const words = WORDS[locale];
  const story = STORY[locale];
  const { definition: d, agreement: a, common } = messagesIn(locale);
  const { show, press, reads, lookAgain, addMe } = actsIn(locale);
  let marketing: Opened;
  let sales: Opened;

  afterEach(async () => {
    await marketing.close();
  });

  const signBoth = async (version: number) => {
    await show(marketing, words.definition);
    await press(marketing, a.propose);
    await marketing.sidebar.getByLabel(a.reason, { exact: true }).fill(story.reason);
    await press(marketing, a.proposeAs(version, MARKETER));
    await reads(marketing, a.waitsFor(version, story.sales));
    await lookAgain(sales);
    await press(sales, a.signAs(SELLER));
    await reads(sales, a.inForce(version));
    await lookAgain(marketing);
    await reads(marketing, a.inForce(version));
  };

  test('an alternative and a fixed day that is made to move are signed; ten days on the scores have faded, as signed', async () => {
    marketing = await openPlayground(locale);
    const { page, sidebar } = marketing;
    await page.evaluate(() => {
      const workbook = window.playground?.workbook;
      workbook?.moveClock(Date.parse('2026-11-23T03:00:00Z') - workbook.now());
    });
    await setUpByHand(marketing, locale);
    await page.evaluate((tab) => {
      window.playground?.host.edit(tab, 'D3', '');
      window.playground?.host.edit(tab, 'E3', '2026-11-20');
    }, story.draft);
    sales = await openSecond(marketing, locale);
    await chooseMenu(sales.page, locale, words.openMenu);
    await sales.sidebar.getByRole('tab', { name: words.definition }).waitFor();
    // The test decides when each learns of the other.
    for (const opened of [marketing, sales]) await setSeen(opened, false);
    await lookAgain(marketing);
    await show(marketing, words.definition);
    await addMe(marketing, story.marketing);
    await reads(marketing, d.saved);
    await addMe(sales, story.sales);
    await reads(sales, a.mergedWith);
    await lookAgain(marketing);
    await signBoth(1);
    const scores = await headed(page, story.leads, story.score);
    const fixed = await columnOf(page, story.leads, scores, 301);

    await show(marketing, words.definition);
    await reads(marketing, d.asOf('2026-11-20'));
    await press(marketing, story.criterion);
    await press(marketing, d.addOr);
    await sidebar.locator('#clause-1-field').fill(story.field);
    await sidebar.locator('#clause-1-field').press('Enter');
    await sidebar.locator('#clause-1-condition').selectOption('contains');
    await sidebar.locator('#clause-1-value').fill(story.value);
    await sidebar.locator('#clause-1-value').press('Enter');
    await press(marketing, common.ok);
    await reads(marketing, story.told);
    await press(marketing, d.moveDaily);
    await reads(marketing, d.asOfEveryDay('2026-11-23'));
    await reads(marketing, d.saved);
    await signBoth(2);
    const before = await columnOf(page, story.leads, scores, 301);
    expect(before).not.toEqual(fixed);

    await page.getByLabel(story.clock).selectOption('10');
    const after = await columnOf(page, story.leads, scores, 301);
    expect(await columnOf(sales.page, story.leads, scores, 301)).toEqual(after);
    const faded = after.filter((score, at) => Number(score) < Number(before[at]));
    expect(faded.length).toBeGreaterThan(20);
    expect(after.every((score, at) => at === 0 || Number(score) <= Number(before[at]))).toBe(true);

    for (const opened of [marketing, sales]) {
      await lookAgain(opened);
      await reads(opened, a.inForce(2));
      expect(await opened.sidebar.getByText(a.changed).count()).toBe(0);
      await show(opened, words.definition);
      await reads(opened, d.asOfEveryDay('2026-12-03'));
      await reads(opened, d.sameAsInForce);
    }
    expect([marketing.errors, sales.errors]).toEqual([[], []]);
  });
});
