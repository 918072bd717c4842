import { afterAll, describe, expect, test } from '@jest/globals';
import { Chance } from '../../src/domain/chance';
import { insight as insightSides } from '../../src/sidebar/messages/insight';
import { sideOf } from '../../src/sidebar/messages/sides';
import { closeBrowser, columnOf, type Opened, openPlayground, setUpByHand } from './playground';
import { violations, widths } from './violations';

afterAll(closeBrowser);

const STORY = {
  en: {
    headings: ['Company', 'Employees', 'Source', 'Converted'],
    sources: ['Event', 'Website', 'Referral'],
    yes: 'yes',
    no: 'no',
    tab: 'Insight',
    best: 'Source is Referral',
  },
  ja: {
    headings: ['会社名', '従業員数', '流入経路', '成約'],
    sources: ['展示会', 'Web', '紹介'],
    yes: '成約',
    no: '失注',
    tab: '分析',
    best: '流入経路が紹介',
  },
} as const;

type Locale = keyof typeof STORY;

/** Leads of which those by referral are won far more often, and half of `share` otherwise. */
function leadsOf(locale: Locale, count: number, share: (referred: boolean) => number) {
  const { headings, sources, yes, no } = STORY[locale];
  const chance = new Chance(7);
  const leads = Array.from({ length: count }, (_, at) => {
    const source = chance.pick([sources[0], sources[1], sources[2]]);
    const isWon = chance.next() < share(source === sources[2]);
    return { source, isWon, cells: [`株式会社${at}`, chance.int(5, 900), source, isWon ? yes : no] };
  });
  const text = [headings, ...leads.map(({ cells }) => cells)].map((row) => row.join(',')).join('\n');
  const met = leads.filter(({ source }) => source === sources[2]);
  return {
    file: { name: 'leads.csv', id: 'leads.csv', bytes: new TextEncoder().encode(text) },
    met: met.length,
    metWon: met.filter(({ isWon }) => isWon).length,
  };
}

async function openInsight(opened: Opened, locale: Locale) {
  await setUpByHand(opened, locale);
  const { sidebar } = opened;
  await sidebar.getByRole('tab', { name: STORY[locale].tab, exact: true }).click();
  await sidebar.locator('#insight-suggest').click();
  return sidebar;
}

describe.each(['en', 'ja'] as const)('insight from outcomes, in %s', (locale) => {
  const { headings, sources, best } = STORY[locale];
  const m = sideOf(insightSides, locale);

  test('a suggestion is read, pinned, taken into the draft, and its effect is seen', async () => {
    const { file, met, metWon } = leadsOf(locale, 600, (referred) => (referred ? 0.6 : 0.15));
    const opened = await openPlayground(locale, file);
    const sidebar = await openInsight(opened, locale);
    expect(await sidebar.locator('#insight-source').inputValue()).toBe(`:${headings[3]}`);
    const card = sidebar.locator('#insight-answer .card').first();
    await card.waitFor();
    expect(await card.locator('b').first().textContent()).toBe(best);
    expect(await card.textContent()).toContain(m.percent(metWon / met));
    expect(await widths(opened)).toEqual([300, 300]);
    expect(await violations(opened)).toEqual([]);

    await sidebar.getByRole('button', { name: m.pinnedLabel(best) }).click();
    await sidebar.locator('#insight-suggest').click();
    await sidebar.locator('#insight-answer').waitFor();
    const kept = sidebar.getByRole('button', { name: m.pinnedLabel(best) });
    expect(await kept.getAttribute('aria-pressed')).toBe('true');

    await sidebar.locator('#insight-accept').click();
    await sidebar.locator('#insight-effect').waitFor();
    const draft = locale === 'ja' ? '案' : 'Draft';
    let names: readonly unknown[] = [];
    for (let wait = 0; wait < 40 && !names.includes(best); wait++) {
      await opened.page.waitForTimeout(100);
      names = await columnOf(opened.page, draft, 2, 40);
    }
    expect(names).toContain(best);

    await sidebar.locator('#insight-judge').click();
    const table = sidebar.locator('#panel-insight table').first();
    await table.waitFor();
    expect(await widths(opened)).toEqual([300, 300]);
    await sidebar.locator('#insight-effect').click();
    await sidebar.locator('#panel-agreement').getByText(sources[2]).first().waitFor();
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test('where there is nothing to find, that is said', async () => {
    const opened = await openPlayground(locale, leadsOf(locale, 240, () => 0.5).file);
    const sidebar = await openInsight(opened, locale);
    await sidebar.getByText(m.noPattern).waitFor();
    expect(await sidebar.locator('#insight-accept').count()).toBe(0);
    await opened.close();
  });
});
