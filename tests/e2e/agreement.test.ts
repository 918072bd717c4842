import { afterAll, afterEach, beforeEach, describe, expect } from '@jest/globals';
import { meeting as meetingSides } from '../../src/sidebar/messages/meeting';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { sideOf } from '../../src/sidebar/messages/sides';
import { thresholds as thresholdSides } from '../../src/sidebar/messages/thresholds';
import { actsIn } from './acts';
import { keyboardOf } from './keyboard';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  headed,
  type Opened,
  openPlayground,
  openSecond,
  setSeen,
  setUpByHand,
  WORDS,
} from './playground';
import { storiesIn } from './stories';
import { violations, widths } from './violations';

afterAll(closeBrowser);

const MARKETER = 'marketing1@example.co.jp';
const SELLER = 'sales1@example.co.jp';

/** The steps of the first meeting: words first, then numbers. */
const AGENDA = ['members', 'words', 'judging', 'numbers', 'threshold', 'sign'] as const;
type AgendaStep = (typeof AGENDA)[number];

const STORY = {
  en: {
    leads: 'Leads',
    definition: 'Definition',
    score: 'Score',
    why: 'Why',
    opportunity: 'Opportunity',
    marketingMeans: 'a chance to present our product',
    salesMeans: 'a talk about price',
    vague: 'a likely customer talks about price',
    won: 'Won',
    wonMeans: 'the contract is signed by both sides, within 60 days of the hand-over',
    agreed: 'Price was talked about with a decision maker, within 90 days of the hand-over',
    measure: 'Decision maker',
    criterion: 'Edit Decision maker',
    points: 'Points',
    reason: 'Decision makers buy more often',
    marketing: 'Marketing',
    sales: 'Sales',
  },
  ja: {
    leads: 'リード一覧',
    definition: '定義',
    score: 'スコア',
    why: '評価理由',
    opportunity: '商談',
    marketingMeans: '商品を提案する機会',
    salesMeans: '金額の話ができること',
    vague: '見込みがある顧客と金額の話をする',
    won: '受注',
    wonMeans: '引き渡しから60日以内に、両社が契約書に署名した案件',
    agreed: '引き渡しから90日以内に、決裁者と金額の話をした案件',
    measure: '決裁に関わる役職',
    criterion: '「決裁に関わる役職」を編集',
    points: '点数',
    reason: '決裁者のほうが受注が多いため',
    marketing: 'マーケティング',
    sales: '営業',
  },
} as const;

describe.each(['en', 'ja'] as const)('two departments come to an agreement, in %s', (locale) => {
  const test = storiesIn(locale, 'en');
  const words = WORDS[locale];
  const story = STORY[locale];
  const { definition: d, agreement: a, terms: t, common, setup } = messagesIn(locale);
  const g = sideOf(meetingSides, locale);
  const h = sideOf(thresholdSides, locale);
  const { show, comesTo, press, reads, lookAgain, addMe } = actsIn(locale);
  let marketing: Opened;
  let sales: Opened;

  beforeEach(async () => {
    marketing = await openPlayground(locale);
    await setUpByHand(marketing, locale);
    sales = await openSecond(marketing, locale);
    await chooseMenu(sales.page, locale, words.openMenu);
    await sales.sidebar.getByRole('tab', { name: words.definition }).waitFor();
    for (const opened of [marketing, sales]) await setSeen(opened, false);
  });
  afterEach(async () => {
    await marketing.close();
  });

  const changePoints = async (opened: Opened, points: string) => {
    await press(opened, story.criterion);
    const input = opened.sidebar.getByLabel(story.points, { exact: true });
    await input.fill(points);
    await input.press('Enter');
  };
  /** A term in the list. */
  const cardOf = ({ sidebar }: Opened, name: string) =>
    sidebar.locator('.card.term').filter({ has: sidebar.locator('b', { hasText: name }) });
  const unfold = async (opened: Opened, name: string) => {
    const card = cardOf(opened, name).getByRole('button').first();
    if ((await card.getAttribute('aria-expanded')) !== 'true') await card.click();
  };
  /** Opens a term in the list and its editor. */
  const openTerm = async (opened: Opened, name: string, button: string) => {
    await show(opened, words.terms);
    await unfold(opened, name);
    await press(opened, t.told(button, name));
  };
  const agreeTo = async (opened: Opened, name: string, user: string, department: string) => {
    await unfold(opened, name);
    await cardOf(opened, name)
      .getByRole('button', { name: t.agreeAs(user, department), exact: true })
      .click();
  };
  /** Goes from the agenda of the first meeting to where one of its steps is done. */
  const follow = async (opened: Opened, step: AgendaStep) => {
    await show(opened, common.tabMeeting);
    await stepOf(opened, step).getByRole('button').click();
  };
  const stepOf = ({ sidebar }: Opened, step: AgendaStep) =>
    sidebar.locator('#panel-meeting li').filter({ hasText: g[`${step}Do`] });
  /** What nothing of is wrong with: its width, and what axe objects to. */
  const isSound = async (opened: Opened) => {
    expect(await widths(opened)).toEqual([300, 300]);
    expect(await violations(opened)).toEqual([]);
  };
  const write = async ({ sidebar }: Opened, label: string, text: string) =>
    sidebar.getByLabel(label, { exact: true }).fill(text);

  test('the first meeting, from nothing to a signed version: words, numbers, threshold, two signatures; a change behind their backs shows', async () => {
    await press(marketing, setup.nextMeeting);
    await reads(marketing, g.firstTitle);
    const steps = await marketing.sidebar.locator('#panel-meeting li b').allTextContents();
    expect(steps).toEqual(AGENDA.map((step) => g[step]));
    await isSound(marketing);
    await follow(marketing, 'members');
    // Both add themselves, neither having seen the other do it: two parts of one draft, merged without a question.
    await addMe(marketing, story.marketing);
    await reads(marketing, d.saved);
    await addMe(sales, story.sales);
    await reads(sales, a.mergedWith);
    await lookAgain(marketing);
    await show(marketing, common.tabMeeting);
    await stepOf(marketing, 'members').getByText(g.stepDone).waitFor();
    await stepOf(marketing, 'words').getByText(g.wordsAgreed(0, 10)).waitFor();

    await follow(marketing, 'words');
    await openTerm(marketing, story.won, t.write);
    await write(marketing, t.marketingMeans, story.wonMeans);
    await press(marketing, t.save);
    await reads(marketing, t.notSaid);
    await openTerm(marketing, story.opportunity, t.write);
    await write(marketing, t.marketingMeans, story.marketingMeans);
    await press(marketing, t.save);
    await reads(marketing, t.notSaid);
    await lookAgain(sales);
    await openTerm(sales, story.won, t.write);
    await write(sales, t.salesMeans, story.wonMeans);
    await press(sales, t.save);
    await press(sales, t.told(t.writeAgreed, story.won));
    await write(sales, t.agreedMeaning, story.wonMeans);
    await press(sales, t.save);
    await agreeTo(sales, story.won, SELLER, story.sales);
    await openTerm(sales, story.opportunity, t.write);
    await reads(sales, t.blind(story.marketing));
    expect(await sales.sidebar.getByText(story.marketingMeans).count()).toBe(0);
    await write(sales, t.salesMeans, story.salesMeans);
    await press(sales, t.save);
    await reads(sales, story.marketingMeans);
    await reads(sales, t.disputed);

    await press(sales, t.told(t.writeAgreed, story.opportunity));
    await write(sales, t.agreedMeaning, story.vague);
    await press(sales, t.save);
    await reads(sales, locale === 'ja' ? /「見込みがある」/ : /“likely”/);
    await press(sales, t.told(t.edit, story.opportunity));
    await write(sales, t.agreedMeaning, story.agreed);
    const measure = sales.sidebar.getByRole('combobox', { name: t.measuredBy });
    await measure.fill(story.measure);
    await measure.press('Enter');
    await press(sales, t.save);
    await agreeTo(sales, story.opportunity, SELLER, story.sales);
    await reads(sales, t.yetToAgree);
    await isSound(sales);
    await lookAgain(marketing);
    await show(marketing, words.terms);
    for (const name of [story.won, story.opportunity])
      await agreeTo(marketing, name, MARKETER, story.marketing);
    await reads(marketing, t.settled);
    await reads(marketing, a.settled(2, 10));
    await isSound(marketing);

    const { page } = marketing;
    const scores = await headed(page, story.leads, story.score);
    const before = await columnOf(page, story.leads, scores, 301);
    await follow(marketing, 'numbers');
    await changePoints(marketing, '35');
    await reads(marketing, '+35');
    await follow(marketing, 'threshold');
    await marketing.sidebar.locator('#panel-thresholds').getByText(h.ready).waitFor();
    await isSound(marketing);
    await follow(marketing, 'sign');
    await isSound(marketing);
    // Both sign without a mouse.
    const [proposing, signing] = [keyboardOf(marketing), keyboardOf(sales)];
    await proposing.enter();
    await proposing.type(a.reason, story.reason);
    await proposing.press(a.proposeAs(1, MARKETER));
    await reads(marketing, a.waitsFor(1, story.sales));
    expect(await columnOf(page, story.leads, scores, 301)).toEqual(before);

    await signing.enter();
    await signing.show('tab', common.tabAgreement);
    await signing.press(a.lookAgain);
    await reads(sales, a.waitsForMe(1));
    await reads(sales, story.reason);
    await reads(sales, a.whatChanges);
    await signing.press(a.decline);
    await signing.press(common.cancel);
    await signing.press(a.signAs(SELLER), ' ');
    await reads(sales, a.inForce(1));
    expect(await violations(sales)).toEqual([]);
    const after = await columnOf(sales.page, story.leads, scores, 301);
    expect(after).not.toEqual(before);
    expect(await columnOf(page, story.leads, scores, 301)).toEqual(after);
    await lookAgain(marketing);
    await reads(marketing, a.inForce(1));
    await show(marketing, common.tabMeeting);
    await reads(marketing, g.firstDone);
    await stepOf(marketing, 'sign').getByText(g.stepDone).waitFor();
    await isSound(marketing);

    await page.evaluate((tab) => window.playground?.host.edit(tab, 'F5', '99'), story.definition);
    await lookAgain(marketing);
    await reads(marketing, a.changed);
    const why = await headed(
      page,
      story.leads,
      `${story.why}${locale === 'ja' ? ' ⚠ 署名後に変更されています' : ' ⚠ changed after it was signed'}`,
    );
    await press(marketing, a.restore);
    await press(marketing, a.restoreYes);
    await reads(marketing, a.restored(1));
    expect((await columnOf(page, story.leads, why, 1))[0]).toBe(story.why);
    expect(await columnOf(page, story.leads, scores, 301)).toEqual(after);
    expect([marketing.errors, sales.errors]).toEqual([[], []]);
  });

  test('the same part changed by both is shown to the second with both values; signing what has just changed is refused, with what changed', async () => {
    await changePoints(marketing, '31');
    await reads(marketing, '+31');
    await reads(marketing, d.saved);
    await changePoints(sales, '42');
    await reads(sales, d.conflictTitle);
    await reads(sales, '+31');
    await reads(sales, '+42');
    await press(sales, d.useAllTheirs);
    await press(sales, d.saveChoices);
    await reads(sales, '+31');
    expect(await sales.sidebar.getByText('+42').count()).toBe(0);

    await addMe(marketing, story.marketing);
    await reads(marketing, d.saved);
    await addMe(sales, story.sales);
    await reads(sales, a.mergedWith);
    await lookAgain(marketing);
    await write(marketing, a.reason, story.reason);
    await press(marketing, a.proposeAs(1, MARKETER));
    await reads(marketing, a.waitsFor(1, story.sales));
    await comesTo(sales, common.tabAgreement);
    await sales.sidebar.getByRole('button', { name: a.signAs(SELLER) }).waitFor();
    await setSeen(sales, false);
    const draft = locale === 'ja' ? '案' : 'Draft';
    await marketing.page.evaluate((tab) => window.playground?.host.edit(tab, 'F5', '77'), draft);
    await press(sales, a.signAs(SELLER));
    await reads(sales, a.stale);
    await reads(sales, /→ 77/);
    await reads(sales, a.void(1));
  });
});
