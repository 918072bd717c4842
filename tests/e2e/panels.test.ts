import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../src/sidebar/messages/messages';
import {
  chooseMenu,
  closeBrowser,
  idle,
  type Opened,
  openPlayground,
  setUpByHand,
  WORDS,
} from './playground';
import { violations, widths } from './violations';

afterAll(closeBrowser);

describe.each(['en', 'ja'] as const)('the sidebar’s panels, in %s', (locale) => {
  const words = WORDS[locale];
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPlayground(locale);
    await setUpByHand(opened, locale);
  });
  afterAll(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test('are 300 pixels wide, scroll down only, and have nothing that axe objects to', async () => {
    const { sidebar } = opened;
    const { common } = messagesIn(locale);
    const tabs = [
      common.tabDefinition,
      common.tabThresholds,
      common.tabLead,
      common.tabTerms,
      common.tabAgreement,
      common.tabHandOver,
      common.tabRejections,
      common.tabInsight,
    ];
    for (const tab of tabs) {
      await sidebar.getByRole('tab', { name: tab, exact: true }).click();
      await sidebar.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      await idle(opened);
      expect([tab, await widths(opened)]).toEqual([tab, [300, 300]]);
      expect([tab, await violations(opened)]).toEqual([tab, []]);
    }
  });

  test('can be reached and left by keyboard', async () => {
    const { sidebar } = opened;
    await sidebar.getByRole('tab', { name: words.definition, exact: true }).click();
    await sidebar.getByRole('tab', { name: words.definition, exact: true }).press('ArrowRight');
    await sidebar.getByRole('tab', { name: words.thresholds, exact: true, selected: true }).waitFor();
    const slider = sidebar.getByRole('slider').first();
    const before = Number(await slider.getAttribute('aria-valuenow'));
    await slider.press('ArrowLeft');
    expect(Number(await slider.getAttribute('aria-valuenow'))).toBeLessThan(before);
  });

  test('a lead picked in the grid is explained', async () => {
    const { page, sidebar } = opened;
    await sidebar.getByRole('tab', { name: words.lead, exact: true }).click();
    await page.evaluate(() => {
      const playground = window.playground;
      const sheet = playground?.workbook.sheets()[0];
      if (playground !== undefined && sheet !== undefined) {
        playground.host.selection = {
          sheetName: sheet.name,
          area: { row: 5, column: 2, rows: 1, columns: 1 },
        };
      }
    });
    await sidebar
      .getByText(locale === 'ja' ? '5行目' : 'Row 5')
      .first()
      .waitFor();
    await sidebar
      .getByRole('tabpanel')
      .getByText(/^[+-]\d+/)
      .first()
      .waitFor();
  });

  test('are opened by the menu’s items, each its own', async () => {
    const { page, sidebar } = opened;
    const items =
      locale === 'ja'
        ? { サイドバーを開く: '定義', リードを引き渡す: '引き渡し', 判定を点検する: '却下' }
        : { 'Open sidebar': 'Definition', 'Hand over leads': 'Hand over', 'Check decisions': 'Rejections' };
    for (const [item, tab] of Object.entries(items)) {
      await chooseMenu(page, locale, item);
      await sidebar.getByRole('tab', { name: tab, exact: true, selected: true }).waitFor();
    }
    await chooseMenu(page, locale, words.setUpMenu);
    await sidebar
      .getByRole('heading', { name: locale === 'ja' ? 'このシートのセットアップ' : 'Set up this sheet' })
      .waitFor();
  });
});
