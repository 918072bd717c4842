import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect } from '@jest/globals';
import type { Dialog } from 'playwright-core';
import { columnLetters } from '../../playground/engine/area';
import { messagesIn } from '../../src/sidebar/messages/messages';
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
import { storiesIn } from './stories';

afterAll(closeBrowser);

const STORY = {
  en: {
    leads: 'Leads',
    samples: 'Samples',
    firstCriterion: 'Edit Decision maker',
    points: 'Points',
    title: 'Job title',
    renamed: 'What they do',
    draft: 'Draft',
  },
  ja: {
    leads: 'リード一覧',
    samples: 'サンプル',
    firstCriterion: '「決裁に関わる役職」を編集',
    points: '点数',
    title: '役職',
    renamed: '担当している仕事',
    draft: '案',
  },
} as const;

/** Where the pictures are put. */
const PICTURES = 'build/first-hour';
/** What has changed in the sheet is told within 15,000 milliseconds: the pause between two glances is 2 to 10 seconds. */
const SOON_MS = 15_000;

const FILE = {
  name: 'leads.csv',
  id: '1',
  bytes: new TextEncoder().encode('Company,Job title\nFrom the file,Manager\n'),
};

describe.each<Locale>(['en', 'ja'])('the first hour, in %s', (locale) => {
  const story = STORY[locale];
  const tell = storiesIn(locale, 'en');
  const m = messagesIn(locale);
  let opened: Opened;

  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  const type = (tab: string, a1: string, text: string) =>
    opened.page.evaluate(({ tab, a1, text }) => window.playground?.host.edit(tab, a1, text), {
      tab,
      a1,
      text,
    });
  const firstLead = async (tab: string) => (await columnOf(opened.page, tab, 1, 2))[1];
  /** The letter of the column with that heading. */
  const headedAs = async (heading: string) => columnLetters(await headed(opened.page, story.leads, heading));
  /** Kept to be looked at. */
  const picture = async (name: string) => {
    mkdirSync(PICTURES, { recursive: true });
    await opened.page.screenshot({ path: `${PICTURES}/${name}.png` });
  };
  const reload = async () => {
    await opened.page.reload();
    await ready(opened.page);
  };
  /** Chooses a document under Samples, and waits for its tab. */
  const choose = async (entry: string, tab: string) => {
    await opened.page.getByLabel(story.samples, { exact: true }).selectOption(entry);
    await opened.page.waitForFunction(
      (name) => window.playground?.workbook.sheets().some((sheet) => sheet.name === name),
      tab,
    );
  };

  tell('each document is kept apart, and a reload brings back the one that was open', async () => {
    opened = await openPlayground(locale, FILE);
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', (dialog: Dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await type('leads', 'A2', 'Changed in the file');
    await choose(locale, story.leads);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('leads.csv');

    await type(story.leads, 'A2', 'Changed in the sample');
    await reload();
    expect(await firstLead(story.leads)).toBe('Changed in the sample');

    const [kept] = await page
      .getByLabel(story.samples, { exact: true })
      .locator('optgroup option')
      .allTextContents();
    expect(kept).toContain('leads.csv');
    await choose(kept ?? '', 'leads');
    expect(await firstLead('leads')).toBe('Changed in the file');
    await reload();
    expect(await firstLead('leads')).toBe('Changed in the file');
    await choose(locale, story.leads);
    expect(await firstLead(story.leads)).toBe('Changed in the sample');
  });

  tell('what the sidebar calls saved is there after a reload at once', async () => {
    opened = await openPlayground(locale);
    const { page, sidebar } = opened;
    await setUpByHand(opened, locale);
    await sidebar.getByRole('button', { name: story.firstCriterion }).click();
    const points = sidebar.getByLabel(story.points, { exact: true });
    await points.fill('35');
    await points.press('Enter');
    await type(story.leads, 'A2', 'Typed just before');
    await reload();
    expect(await firstLead(story.leads)).toBe('Typed just before');
    await page.getByText(WORDS[locale].extensions).waitFor();
  });

  tell(
    'a heading that is renamed is told, and put right in the draft or in the sheet without a reload',
    async () => {
      opened = await openPlayground(locale);
      const { sidebar } = opened;
      const heading = await headedAs(story.title);
      await setUpByHand(opened, locale);
      await sidebar.getByText(m.setup.headingMissing(story.title)).waitFor({ state: 'detached' });
      await type(story.leads, `${heading}1`, story.renamed);
      await sidebar.getByText(m.setup.headingMissing(story.title)).waitFor({ timeout: SOON_MS });
      await picture(`heading.${locale}`);
      await sidebar.getByRole('button', { name: m.setup.readInstead(story.renamed), exact: true }).click();
      await sidebar.getByText(m.setup.readInDraft).waitFor({ timeout: SOON_MS });
      await type(story.leads, `${heading}1`, story.title);
      await sidebar.getByText(m.setup.readInDraft).waitFor({ state: 'detached', timeout: SOON_MS });
    },
  );

  tell('a tab that was deleted is made again where it is missed', async () => {
    opened = await openPlayground(locale);
    const { page, sidebar } = opened;
    await setUpByHand(opened, locale);
    await page.evaluate((name) => {
      const workbook = window.playground?.workbook;
      const sheet = workbook?.sheets().find((one) => one.name === name);
      if (sheet !== undefined) workbook?.deleteSheet(sheet.id);
    }, story.draft);
    await chooseMenu(page, locale, WORDS[locale].openMenu);
    await sidebar.getByText(m.setup.tabsGoneHelp).waitFor();
    await picture(`tab.${locale}`);
    await sidebar.getByRole('button', { name: m.setup.makeAgain, exact: true }).click();
    await sidebar.getByText(m.setup.tabsGoneHelp).waitFor({ state: 'detached' });
    await sidebar.getByRole('button', { name: story.firstCriterion }).waitFor();
  });
});
