import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { insight } from '../../src/sidebar/messages/insight';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { sideOf } from '../../src/sidebar/messages/sides';
import { actsIn, suggestAgain } from './acts';
import { type BankLead, bankLeads } from './bank-leads';
import {
  actAs,
  chooseMenu,
  closeBrowser,
  columnOf,
  headed,
  type Opened,
  openPlayground,
  setUpByHand,
  WORDS,
} from './playground';
import { widths } from './violations';

/** Five criteria as a user types them: field, condition, value, points. */
const CRITERIA = [
  ['Older', 'age', 'is at least', '60', '25'],
  ['Well off', 'balance', 'is more than', '1500', '20'],
  ['No housing loan', 'housing', 'is', 'no', '15'],
  ['Knows us', 'job', 'contains', 'retired, student', '20'],
  ['Few calls', 'campaign', 'is between', '1..3', '10'],
] as const;

/** What a lead earns by the criteria above, with so many points for few calls. */
function pointsOf(lead: BankLead, fewCalls: number): number {
  const number = (field: string) => Number(lead.get(field));
  return (
    (number('age') >= 60 ? 25 : 0) +
    (number('balance') > 1500 ? 20 : 0) +
    (lead.get('housing') === 'no' ? 15 : 0) +
    (/retired|student/.test(lead.get('job') ?? '') ? 20 : 0) +
    (number('campaign') <= 3 ? fewCalls : 0)
  );
}

describe('45,211 leads of a file, opened and set up once', () => {
  const { file, leads, count } = bankLeads();
  const { show } = actsIn('en');
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPlayground('en', file);
    await setUpByHand(opened, 'en');
  });
  afterAll(closeBrowser);

  test('five criteria made in the sidebar score them, and a change scores them anew', async () => {
    const { page, sidebar } = opened;
    for (const [name, field, condition, value, points] of CRITERIA) {
      await sidebar.getByRole('button', { name: 'Add Criterion' }).click();
      await sidebar.locator('#clause-name').fill(name);
      await sidebar.locator('#clause-0-field').fill(field);
      await sidebar.locator('#clause-0-field').press('Tab');
      await sidebar.locator('#clause-0-condition').selectOption(condition);
      if (condition === 'is between') {
        await sidebar.locator('#clause-0-value').fill('1');
        await sidebar.locator('#clause-0-value-high').fill('3');
      } else await sidebar.locator('#clause-0-value').fill(value);
      await sidebar.locator('#clause-points').fill(points);
      await sidebar.getByRole('button', { name: 'OK', exact: true }).click();
      await sidebar.getByRole('button', { name: `Edit ${name}`, exact: true }).waitFor();
    }
    const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
    for (const department of ['Marketing', 'Sales']) {
      await actAs(opened, 'en', `${department.toLowerCase()}1@example.co.jp`);
      await press('Add me');
      await sidebar.getByLabel('Department').selectOption({ label: department });
      await press('OK');
      await sidebar.getByText('Saved in the Draft tab').first().waitFor();
    }
    const putInForce = async (version: number) => {
      await show(opened, 'Signatures');
      await sidebar.getByLabel('Reason', { exact: true }).fill('to see them scored');
      await sidebar.getByRole('button', { name: new RegExp(`^Propose version ${version} and sign`) }).click();
      await sidebar.getByText(`Version ${version} is proposed and signed by you.`).waitFor();
      const { email = '' } = (await page.evaluate(() => window.playground?.host.user)) ?? {};
      const other = email.startsWith('sales') ? 'Marketing' : 'Sales';
      await actAs(opened, 'en', `${other.toLowerCase()}1@example.co.jp`);
      await show(opened, 'Signatures');
      await press(`Sign as ${other.toLowerCase()}1@example.co.jp`);
      await sidebar.getByText(`Version ${version} is signed by both departments and in force.`).waitFor();
      await show(opened, 'Definition');
    };
    await putInForce(1);
    const column = await headed(page, 'bank', 'Score');
    const scores = await columnOf(page, 'bank', column, leads.length + 1);
    expect(scores).toEqual(['Score', ...leads.map((lead) => pointsOf(lead, 10))]);

    await sidebar.getByRole('button', { name: 'Edit Few calls', exact: true }).click();
    await sidebar.locator('#clause-points').fill('11');
    await sidebar.locator('#clause-points').press('Enter');
    await sidebar.getByText('+11').first().waitFor();
    await putInForce(2);
    const anew = await columnOf(page, 'bank', column, leads.length + 1);
    expect(anew).toEqual(['Score', ...leads.map((lead) => pointsOf(lead, 11))]);
    expect(opened.errors).toEqual([]);
  });

  test('a field that tells too much is left out, a card is read, kept in part, taken, and its effect seen', async () => {
    const { sidebar } = opened;
    // tests/e2e/insight does the same in both languages on fewer leads.
    const locale = 'ja';
    const m = sideOf(insight, locale);
    const { show: showIn } = actsIn(locale);
    await opened.page.getByRole('button', { name: WORDS[locale].language, exact: true }).click();
    await chooseMenu(opened.page, locale, WORDS[locale].openMenu);
    await showIn(opened, messagesIn(locale).common.tabInsight);
    await sidebar.getByRole('button', { name: m.fields }).click();
    await sidebar.getByRole('checkbox', { name: 'duration' }).uncheck();
    await sidebar.locator('#insight-suggest').click();
    // It says how far it is, and can be given up.
    await sidebar.locator('progress').waitFor();
    await sidebar.getByRole('button', { name: m.cancel }).click();
    await sidebar.getByText(m.cancelled).waitFor();
    await sidebar.locator('#insight-suggest').click();
    await sidebar.locator('#insight-answer').waitFor();
    const names = await sidebar.locator('#insight-answer .card b.grow').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(names.join()).not.toContain('duration');
    // What a card tells of a value is what the file says.
    const best = 'poutcomeがsuccess';
    const card = sidebar.locator('#insight-answer .card', { hasText: best });
    const { met, won } = count('poutcome', ['success']);
    const told = (await card.textContent()) ?? '';
    expect(told).toContain(m.percent(won / met));
    expect(told).toContain(met.toLocaleString(locale));

    await sidebar.getByRole('button', { name: m.pinnedLabel(best) }).click();
    await suggestAgain(sidebar, locale);
    // What is kept was learned from these leads: the figures say that they are those of a search without it.
    await sidebar.getByText(m.searchedAnew).waitFor();
    const kept = sidebar.getByRole('button', { name: m.pinnedLabel(best) });
    expect(await kept.getAttribute('aria-pressed')).toBe('true');

    await sidebar.locator('#insight-capacity').fill('4000');
    await sidebar.locator('#insight-accept').click();
    await sidebar.locator('#insight-effect').click();
    // The effect: who enters and who leaves, by the criteria's names.
    await sidebar.locator('#panel-agreement').getByText('poutcome').first().waitFor();
    await showIn(opened, messagesIn(locale).common.tabInsight);
    await sidebar.locator('#insight-judge').click();
    await sidebar.locator('#insight-compared').waitFor();
    await sidebar.getByText(m.unseen).waitFor();
    expect(await widths(opened)).toEqual([300, 300]);
    expect(opened.errors).toEqual([]);
  });
});
