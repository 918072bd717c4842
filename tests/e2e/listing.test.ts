import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { columnLetters } from '../../playground/engine/area';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { LISTING_FOLDER, type LISTING_SCENES, SCREENSHOT, sizeOfPicture } from '../listing';
import { actsIn } from './acts';
import {
  actAs,
  chooseMenu,
  closeBrowser,
  columnOf,
  frameOf,
  headed,
  idle,
  type Locale,
  type Opened,
  openPlayground,
  setUpByHand,
  typeInto,
  WORDS,
} from './playground';

afterAll(closeBrowser);

const MARKETER = 'marketing1@example.co.jp';
const SELLER = 'sales1@example.co.jp';

const STORY = {
  en: {
    leads: 'Leads',
    summary: 'Summary',
    marketing: 'Marketing',
    sales: 'Sales',
    because: 'Decision makers buy more often',
    criterion: 'Edit Decision maker',
    points: 'Points',
    score: 'Score',
    handedOver: 'Handed over on',
    decision: 'Decision',
    reason: 'Rejection reason',
    accepted: 'Accepted',
    rejected: 'Rejected',
    reasons: ['No authority to decide', 'Too early'],
  },
  ja: {
    leads: 'リード一覧',
    summary: '集計',
    marketing: 'マーケティング',
    sales: '営業',
    because: '決裁者のほうが受注が多いため',
    criterion: '「決裁に関わる役職」を編集',
    points: '点数',
    score: 'スコア',
    handedOver: '引き渡し日',
    decision: '判定',
    reason: '却下理由',
    accepted: '受け入れ',
    rejected: '却下',
    reasons: ['決裁権なし', '時期尚早'],
  },
} as const;

const ROWS = 301;
/** Grade and Why stand beside the Score; the grid scrolls until the last of them is seen. */
const COLUMNS_BESIDE_SCORE = 2;

/** `npm run screenshots` asks for both languages; the scenes are the same. */
const LANGUAGES: readonly Locale[] = process.env.LISTING === 'all' ? ['en', 'ja'] : ['ja'];

describe.each(LANGUAGES)('the pictures of the Marketplace’s listing, in %s', (locale) => {
  const words = WORDS[locale];
  const story = STORY[locale];
  const { common, definition: d, agreement: a, handOver: h, rejections: r } = messagesIn(locale);
  const { show, press, reads, addMe } = actsIn(locale);
  let opened: Opened;

  beforeEach(async () => {
    mkdirSync(LISTING_FOLDER, { recursive: true });
    opened = await openPlayground(locale);
  });
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  const select = (sheetName: string, column: number) =>
    opened.page.evaluate(
      ({ sheetName, column }) => {
        const area = { row: 1, column, rows: 1, columns: 1 };
        if (window.playground !== undefined) window.playground.host.selection = { sheetName, area };
      },
      { sheetName, column },
    );
  const typed = (row: number, column: number, text: string) => ({
    tab: story.leads,
    a1: `${columnLetters(column)}${row}`,
    text,
  });
  const picture = async (scene: (typeof LISTING_SCENES)[number]) => {
    await idle(opened);
    await frameOf(opened).evaluate(() => scrollTo(0, 0));
    const path = `${LISTING_FOLDER}/${scene}.${locale}.png`;
    await opened.page.screenshot({ path });
    expect(sizeOfPicture(readFileSync(path))).toEqual(SCREENSHOT);
  };

  test('are made of a definition, an agreement, a hand-over and the Summary', async () => {
    const { page, sidebar } = opened;
    await setUpByHand(opened, locale);
    await select(story.leads, (await headed(page, story.leads, story.score)) + COLUMNS_BESIDE_SCORE);
    await show(opened, words.thresholds);
    await opened.sidebar.getByRole('slider').first().waitFor();
    await picture('scores');

    await show(opened, words.definition);
    await addMe(opened, story.marketing);
    await reads(opened, d.saved);
    await actAs(opened, locale, SELLER);
    await addMe(opened, story.sales);
    await reads(opened, d.saved);
    await actAs(opened, locale, MARKETER);
    await show(opened, common.tabAgreement);
    await sidebar.getByLabel(a.reason, { exact: true }).fill(story.because);
    await press(opened, a.proposeAs(1, MARKETER));
    await reads(opened, a.waitsFor(1, story.sales));
    await actAs(opened, locale, SELLER);
    await show(opened, common.tabAgreement);
    await press(opened, a.signAs(SELLER));
    await reads(opened, a.inForce(1));
    await picture('agreement');

    await actAs(opened, locale, MARKETER);
    await chooseMenu(page, locale, words.openMenu);
    await show(opened, common.tabHandOver);
    await press(opened, h.prepare);
    await sidebar.getByLabel(h.best).fill('25');
    await press(opened, common.close);
    await picture('hand-over');
    await press(opened, h.handOverNow(25));
    await reads(opened, h.handedOver(25));

    const stamps = await columnOf(page, story.leads, await headed(page, story.leads, story.handedOver), ROWS);
    const decision = await headed(page, story.leads, story.decision);
    const reason = await headed(page, story.leads, story.reason);
    const rows = stamps.flatMap((cell, at) => (at > 0 && cell !== '' ? [at + 1] : []));
    const answers = rows.flatMap((row, at) =>
      at < 8
        ? [typed(row, decision, story.rejected), typed(row, reason, story.reasons[at % 3 === 2 ? 1 : 0])]
        : [typed(row, decision, story.accepted)],
    );
    await typeInto(page, answers);
    await show(opened, common.tabRejections);
    await press(opened, r.makeSummary);
    await reads(opened, r.summaryMade);
    await select(story.summary, 1);
    await picture('summary');
  });
});
