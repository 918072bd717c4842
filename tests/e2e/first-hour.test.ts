import { afterAll, afterEach, describe, expect } from '@jest/globals';
import type { Dialog } from 'playwright-core';
import {
  closeBrowser,
  columnOf,
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
    company: 'Company',
    firstCriterion: 'Edit Decision maker',
    points: 'Points',
  },
  ja: {
    leads: 'リード一覧',
    samples: 'サンプル',
    company: '会社名',
    firstCriterion: '「決裁に関わる役職」を編集',
    points: '点数',
  },
} as const;

const FILE = {
  name: 'leads.csv',
  id: '1',
  bytes: new TextEncoder().encode('Company,Job title\nFrom the file,Manager\n'),
};

describe.each<Locale>(['en', 'ja'])('the first hour, in %s', (locale) => {
  const story = STORY[locale];
  const tell = storiesIn(locale, 'en');
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
});
