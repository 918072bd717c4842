import { afterAll, afterEach, describe, expect } from '@jest/globals';
import { messagesIn } from '../../src/sidebar/messages/messages';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  holds,
  type Opened,
  openPlayground,
  setUpByHand,
  WORDS,
} from './playground';
import { storiesIn } from './stories';

afterAll(closeBrowser);

let opened: Opened | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const file = (name: string, text: string) => ({ name, id: name, bytes: new TextEncoder().encode(text) });

const SAID = {
  en: {
    empty: /empty/i,
    noHeader: /has no row of headings/,
    renamed: /no header matches the field/,
    changed: 'Someone else changed the draft',
    mine: 'All mine',
    save: 'Save these choices',
    add: 'Add Criterion',
    edit: 'Edit Decision maker',
    points: 'Points',
    draft: 'Draft',
    tab: 'Leads',
    title: 'Job title',
  },
  ja: {
    empty: /空/,
    noHeader: /見出し/,
    renamed: /に当たる見出しがありません/,
    changed: 'ほかの人が案を変更しました',
    mine: 'すべて自分',
    save: 'この選択で保存',
    add: '評価基準を追加',
    edit: '「決裁に関わる役職」を編集',
    points: '点数',
    draft: '案',
    tab: 'リード一覧',
    title: '役職',
  },
} as const;

describe.each(['en', 'ja'] as const)('bad input, in %s', (locale) => {
  const test = storiesIn(locale, 'ja');
  const said = SAID[locale];
  const words = WORDS[locale];
  const { setup } = messagesIn(locale);

  test('an empty file is said to be empty, and a sample is opened instead', async () => {
    opened = await openPlayground(locale, file('leads.csv', ' \n'));
    await opened.page.locator('.pg-banner').filter({ hasText: said.empty }).first().waitFor();
    expect(await columnOf(opened.page, said.tab, 1, 2)).not.toEqual([]);
  });

  test('a file without headings: the set-up says so and offers no button that would do harm', async () => {
    opened = await openPlayground(locale, file('x.csv', 'Acme,Manager\nBlue,Manager\nSky,Manager\n'));
    await chooseMenu(opened.page, locale, words.setUpMenu);
    await opened.sidebar.getByText(said.noHeader).first().waitFor();
    expect(await opened.sidebar.getByRole('button', { name: words.setUp, exact: true }).isDisabled()).toBe(
      true,
    );
  });

  test('headings alone: instead of a hand-over stands what to do first', async () => {
    opened = await openPlayground(locale, file('x.csv', 'Company,Job title,Email\n'));
    await setUpByHand(opened, locale);
    const name = await opened.page.evaluate(() => window.playground?.workbook.sheets()[0]?.name ?? '');
    await opened.sidebar.getByText(setup.noLeads(name)).waitFor();
    expect(await opened.sidebar.getByRole('button', { name: setup.nextHandOver }).count()).toBe(0);
  });

  test('text that begins with = stays text, in the sheet and through a save', async () => {
    opened = await openPlayground(locale, file('x.csv', 'Company,Note\nAcme,=1+1\nBlue,@SUM(A1)\n'));
    const tab = await opened.page.evaluate(() => window.playground?.workbook.sheets()[0]?.name ?? '');
    expect(await columnOf(opened.page, tab, 2, 3)).toEqual(['Note', '=1+1', '@SUM(A1)']);
  });

  test('what someone wrote into the Draft meanwhile is shown beside what was typed, and neither is lost', async () => {
    opened = await openPlayground(locale);
    const { page, sidebar } = opened;
    await setUpByHand(opened, locale);
    await sidebar.getByRole('button', { name: said.edit }).click();
    await page.evaluate(({ draft }) => window.playground?.host.edit(draft, 'F5', '7'), { draft: said.draft });
    await sidebar.getByLabel(said.points, { exact: true }).fill('35');
    await sidebar.getByLabel(said.points, { exact: true }).press('Enter');
    await sidebar.getByText(said.changed).waitFor();
    await sidebar.getByText('+35').first().waitFor();
    await sidebar.getByText('+7').first().waitFor();
    await sidebar.getByRole('button', { name: said.mine }).click();
    await sidebar.getByRole('button', { name: said.save }).click();
    await sidebar.getByText(said.changed).waitFor({ state: 'detached' });
    await holds(page, said.draft, 6, 35);
    expect((await columnOf(page, said.draft, 6, 5))[4]).toBe(35);
  });
});
