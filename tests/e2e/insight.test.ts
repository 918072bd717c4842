import { afterAll, describe, expect } from '@jest/globals';
import { Chance } from '../../src/domain/values/chance';
import { insight as insightSides } from '../../src/sidebar/messages/insight';
import { sideOf } from '../../src/sidebar/messages/sides';
import { actsIn, suggestAgain } from './acts';
import { closeBrowser, columnOf, holds, type Opened, openPlayground, setUpByHand } from './playground';
import { storiesIn } from './stories';
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

const SAMPLE = {
  en: { field: 'Source', tabs: { draft: 'Draft', backtest: 'Backtest' } },
  ja: { field: '都道府県', tabs: { draft: '案', backtest: '実績' } },
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
  await actsIn(locale).show(opened, STORY[locale].tab);
  await sidebar.locator('#insight-suggest').click();
  return sidebar;
}

describe.each(['en', 'ja'] as const)('insight from outcomes, in %s', (locale) => {
  const test = storiesIn(locale, 'ja');
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
    await suggestAgain(sidebar, locale);
    const kept = sidebar.getByRole('button', { name: m.pinnedLabel(best) });
    expect(await kept.getAttribute('aria-pressed')).toBe('true');

    await sidebar.locator('#insight-accept').click();
    await sidebar.locator('#insight-effect').waitFor();
    const draft = locale === 'ja' ? '案' : 'Draft';
    await holds(opened.page, draft, 2, best);

    await sidebar.locator('#insight-judge').click();
    const table = sidebar.locator('#panel-insight table').first();
    await table.waitFor();
    expect(await widths(opened)).toEqual([300, 300]);
    await sidebar.locator('#insight-effect').click();
    await sidebar.locator('#panel-agreement').getByText(sources[2]).first().waitFor();
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test('on the sample a field is kept, a card taken with its evidence in the Note, and the comparison written to a tab', async () => {
    const opened = await openPlayground(locale);
    const sidebar = await openInsight(opened, locale);
    const { field, tabs } = SAMPLE[locale];
    await sidebar.locator('#insight-answer').waitFor();
    await sidebar.getByRole('button', { name: m.fields }).click();
    await sidebar.getByRole('button', { name: m.keepFieldLabel(field) }).click();
    await suggestAgain(sidebar, locale);
    const names = await sidebar.locator('#insight-answer .card b.grow').allTextContents();
    expect(names.some((name) => name.startsWith(field))).toBe(true);
    expect(await violations(opened)).toEqual([]);

    // What was compared before is compared again with the draft as it is once the card is taken.
    await sidebar.locator('#insight-judge').click();
    await sidebar.locator('#insight-compared').waitFor();
    expect(await sidebar.getByText(m.unseen).count()).toBe(0);
    await sidebar.locator('#insight-accept').click();
    await sidebar.locator('#insight-effect').waitFor();
    await sidebar.getByText(m.unseen).waitFor();
    // Leads a month are known by the column that says when they came.
    expect(await sidebar.locator('#insight-compared').textContent()).toContain(m.leadsAMonth);
    // A threshold is by the percentage that is shown.
    const percentage = sidebar.locator('#insight-wanted-number');
    await sidebar.locator('#insight-wanted').selectOption('missed');
    await percentage.fill('2.5');
    await percentage.blur();
    expect(await percentage.inputValue()).toBe('2.5');
    for (const fold of await sidebar.getByRole('button', { name: m.scores }).all()) await fold.click();
    expect(await widths(opened)).toEqual([300, 300]);
    expect(await violations(opened)).toEqual([]);
    await sidebar.locator('#insight-write').click();
    await sidebar.getByText(m.written(tabs.backtest)).waitFor();
    const written = await columnOf(opened.page, tabs.backtest, 1, 12);
    expect(written).toEqual(expect.arrayContaining([m.inForce, m.draft]));
    const notes = await columnOf(opened.page, tabs.draft, 8, 40);
    const suggested = notes.filter((note) => /^(Suggested|提案) \d{4}-\d\d-\d\d/.test(String(note)));
    expect(suggested).toHaveLength(names.length);
    // What is suggested next can be taken too.
    await sidebar.locator('#insight-suggest').click();
    await sidebar.locator('#insight-accept').waitFor();
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test('where there is nothing to find, that is said', async () => {
    const opened = await openPlayground(locale, leadsOf(locale, 240, () => 0.5).file);
    const sidebar = await openInsight(opened, locale);
    await sidebar.getByText(m.noPattern).waitFor();
    expect(await sidebar.locator('#insight-accept').count()).toBe(0);
    // Nothing is lost but what says so.
    const meanings = sidebar.locator('select[id^="insight-means-"]');
    expect(await meanings.count()).toBe(2);
    for (const one of await meanings.all())
      if ((await one.inputValue()) === 'lost') await one.selectOption('open');
    await sidebar.getByText(m.oneOutcome).first().waitFor();
    await opened.close();
  });
});
