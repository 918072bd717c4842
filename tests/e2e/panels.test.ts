import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { columnLetters } from '../../playground/engine/area';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { PANEL_TITLES } from '../../src/sidebar/places';
import { PAUSES_MS } from '../../src/sidebar/session/pacing';
import { actsIn } from './acts';
import { misfits, setWidth, ZOOMED_WIDTH } from './fits';
import { cellTexts, foreignTexts } from './foreign-words';
import {
  chooseMenu,
  closeBrowser,
  frameOf,
  idle,
  type Opened,
  openPlayground,
  setSeen,
  setUpByHand,
  WORDS,
} from './playground';
import { storiesIn } from './stories';
import { violations, widths } from './violations';

afterAll(closeBrowser);

/** Selects a lead in the grid. */
function selectRow(page: Page, row: number): Promise<void> {
  return page.evaluate((row) => {
    const playground = window.playground;
    const sheetName = playground?.workbook.sheets()[0]?.name;
    if (playground !== undefined && sheetName !== undefined)
      playground.host.selection = { sheetName, area: { row, column: 2, rows: 1, columns: 1 } };
  }, row);
}

describe.each(['en', 'ja'] as const)('the sidebar’s panels, in %s', (locale) => {
  const words = WORDS[locale];
  const { common, lead, meeting, handOver, definition } = messagesIn(locale);
  const { show, press } = actsIn(locale);
  // What has no words of its own to fit or to tell apart is shown in one of the languages.
  const tell = storiesIn(locale, 'en');
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPlayground(locale);
    await setUpByHand(opened, locale);
  });
  afterAll(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  const unfoldLead = async ({ sidebar }: Opened) => {
    const strip = sidebar.locator('#lead-strip');
    if ((await strip.getAttribute('aria-expanded')) === 'false') await strip.click();
  };

  test('are 300 pixels wide, scroll down only, speak one language, and have nothing that axe objects to', async () => {
    const { sidebar } = opened;
    const tabs = [
      common.tabDefinition,
      common.tabThresholds,
      common.tabTerms,
      common.tabLabelling,
      common.tabAgreement,
      common.tabHandOver,
      common.tabAnswer,
      common.tabRejections,
      common.tabInsight,
      common.tabMeeting,
    ];
    const given = await cellTexts(opened.page);
    for (const tab of tabs) {
      await show(opened, tab);
      await sidebar.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      await idle(opened);
      expect([tab, await widths(opened)]).toEqual([tab, [300, 300]]);
      expect([tab, await violations(opened)]).toEqual([tab, []]);
      expect([tab, await foreignTexts(frameOf(opened), locale, given)]).toEqual([tab, []]);
    }
  });

  tell('call no version in force while nobody has signed', async () => {
    for (const tab of [common.tabDefinition, common.tabAgreement]) {
      await show(opened, tab);
      const panel = opened.sidebar.getByRole('tabpanel', { name: tab, exact: true });
      await panel.getByText(definition.sameAsUnsigned).waitFor();
      expect(await panel.getByText(definition.sameAsInForce).count()).toBe(0);
    }
  });

  test('at 200 % zoom cut nothing off, and everything can be pressed', async () => {
    const { page, sidebar } = opened;
    await unfoldLead(opened);
    await show(opened, common.tabTerms);
    await sidebar.locator('.term > .fold').first().click();
    await show(opened, common.tabDefinition);
    await sidebar.locator('.part-open').first().click();
    await setWidth(opened, ZOOMED_WIDTH);
    for (const title of Object.values(PANEL_TITLES)) {
      await show(opened, common[title]);
      await idle(opened);
      expect([common[title], await misfits(opened)]).toEqual([common[title], []]);
    }
    await setWidth(opened, 300);
    await show(opened, common.tabDefinition);
    await sidebar.locator('.editor').press('Escape');
    // The page on a screen of 1,280 pixels.
    await page.setViewportSize({ width: 640, height: 400 });
    const widest = await page.evaluate(() =>
      Math.max(
        ...Array.from(document.querySelectorAll('#top-bar *'), (one) => one.getBoundingClientRect().right),
      ),
    );
    expect(widest).toBeLessThanOrEqual(640);
    await sidebar.locator('#place-agree').click({ trial: true });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  tell('can be reached and left by keyboard', async () => {
    const { sidebar } = opened;
    await show(opened, words.definition);
    await sidebar.getByRole('tab', { name: words.definition, exact: true }).press('ArrowRight');
    await sidebar.getByRole('tab', { name: words.thresholds, exact: true, selected: true }).waitFor();
    const slider = sidebar.getByRole('slider').first();
    const before = Number(await slider.getAttribute('aria-valuenow'));
    await slider.press('ArrowLeft');
    expect(Number(await slider.getAttribute('aria-valuenow'))).toBeLessThan(before);
  });

  tell('the agenda of the first meeting leads to where each step is done', async () => {
    const { sidebar } = opened;
    const steps = [
      common.tabDefinition,
      common.tabTerms,
      common.tabLabelling,
      common.tabDefinition,
      common.tabThresholds,
      common.tabAgreement,
    ];
    for (const [at, tab] of steps.entries()) {
      await show(opened, common.tabMeeting);
      await sidebar
        .locator('#panel-meeting li')
        .nth(at)
        .getByRole('button', { name: meeting.open(tab) })
        .click();
      await sidebar.getByRole('tab', { name: tab, exact: true, selected: true }).waitFor();
    }
  });

  tell('a lead picked in the grid is explained', async () => {
    const { page, sidebar } = opened;
    await unfoldLead(opened);
    await selectRow(page, 5);
    await sidebar.getByText(lead.row(5)).first().waitFor();
    await sidebar
      .getByRole('region', { name: words.lead })
      .getByText(/^[+-]\d+/)
      .first()
      .waitFor();
  });

  // The clock knows no language.
  if (locale === 'en')
    test('ask the sheet nothing while nobody sees them, and go on when they are seen again', async () => {
      const { page, sidebar } = opened;
      const asked = () =>
        page.evaluate(() => window.playground?.host.calls.get('Spreadsheet.getActiveRange'));
      await unfoldLead(opened);
      await selectRow(page, 6);
      await sidebar.getByText(lead.row(6)).first().waitFor();
      await setSeen(opened, false);
      await selectRow(page, 7);
      // What was under way when it was hidden is answered before this ends.
      await page.waitForTimeout(PAUSES_MS[0] ?? 0);
      const before = await asked();
      await page.waitForTimeout(2 * Math.min(...PAUSES_MS));
      expect(await asked()).toBe(before);
      await setSeen(opened, true);
      await sidebar.getByText(lead.row(7)).first().waitFor();
    });

  tell('ask whether owners are written into the team’s own column', async () => {
    const { page, sidebar } = opened;
    const heading = locale === 'ja' ? '営業担当' : 'Sales rep';
    const { name, columns } = await page.evaluate(() => {
      const { workbook } = window.playground ?? {};
      const [leads] = workbook?.sheets() ?? [];
      return { name: leads?.name ?? '', columns: workbook?.extent(leads?.id ?? '').columns ?? 0 };
    });
    const a1 = `${columnLetters(columns + 1)}1`;
    await page.evaluate(({ name, a1, heading }) => window.playground?.host.edit(name, a1, heading), {
      name,
      a1,
      heading,
    });
    await show(opened, common.tabHandOver);
    await press(opened, handOver.lookAgain);
    await sidebar.getByRole('radio', { name: handOver.takeUse(heading) }).waitFor();
  });

  tell('are opened by the menu’s items, each its own', async () => {
    const { page, sidebar } = opened;
    const items =
      locale === 'ja'
        ? { リードを引き渡す: '引き渡し', 判定を点検する: '却下' }
        : { 'Hand over leads': 'Hand over', 'Check decisions': 'Rejections' };
    // It opens what waits, else the panel that was last chosen.
    await chooseMenu(page, locale, locale === 'ja' ? 'サイドバーを開く' : 'Open sidebar');
    await sidebar.getByRole('tab', { selected: true }).first().waitFor();
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
