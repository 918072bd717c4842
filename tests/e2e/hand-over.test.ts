import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { columnLetters } from '../../playground/engine/area';
import { answer as answerSides } from '../../src/sidebar/messages/answer';
import { handOver as handOverSides } from '../../src/sidebar/messages/hand-over';
import { meeting as meetingSides } from '../../src/sidebar/messages/meeting';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { ownerText as ownerTextSides } from '../../src/sidebar/messages/owner-text';
import { rejections as rejectionSides } from '../../src/sidebar/messages/rejections';
import { sideOf } from '../../src/sidebar/messages/sides';
import { actsIn } from './acts';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  headed,
  idle,
  type Locale,
  type Opened,
  openPlayground,
  openSecond,
  setSeen,
  setUpByHand,
  WORDS,
} from './playground';
import { violations, widths } from './violations';

afterAll(closeBrowser);

const STORY = {
  en: {
    leads: 'Leads',
    summary: 'Summary',
    handedOver: 'Handed over on',
    decision: 'Decision',
    decidedOn: 'Decided on',
    reason: 'Rejection reason',
    note: 'Rejection note',
    accepted: 'Accepted',
    rejected: 'Rejected',
    authority: 'No authority to decide',
    early: 'Too early',
    other: 'Other (say what)',
    criterion: 'Decision maker',
    points: 'Points',
    because: 'Agreed on Monday',
    marketing: 'Marketing',
    sales: 'Sales',
  },
  ja: {
    leads: 'リード一覧',
    summary: '集計',
    handedOver: '引き渡し日',
    decision: '判定',
    decidedOn: '判定日',
    reason: '却下理由',
    note: '却下メモ',
    accepted: '受け入れ',
    rejected: '却下',
    authority: '決裁権なし',
    early: '時期尚早',
    other: 'その他（記述必須）',
    criterion: '決裁に関わる役職',
    points: '点数',
    because: '月曜の会議で合意',
    marketing: 'マーケティング',
    sales: '営業',
  },
} as const;

const ROWS = 301;

describe.each<Locale>(['ja'])('leads are handed over and answered, in %s', (locale) => {
  const words = WORDS[locale];
  const story = STORY[locale];
  const { common, definition: d, agreement: a } = messagesIn(locale);
  const h = sideOf(handOverSides, locale);
  const r = sideOf(rejectionSides, locale);
  const w = sideOf(answerSides, locale);
  const g = sideOf(meetingSides, locale);
  const o = sideOf(ownerTextSides, locale);
  const { show, press, reads, lookAgain, addMe } = actsIn(locale);
  let marketing: Opened;
  let sales: Opened;

  /** What nothing of is wrong with: its width, and what axe objects to. */
  const isSound = async (opened: Opened) => {
    await idle(opened);
    expect(await widths(opened)).toEqual([300, 300]);
    expect(await violations(opened)).toEqual([]);
  };
  const places = new Map<string, number>();
  const placeOf = async (heading: string) => {
    const place = places.get(heading) ?? (await headed(marketing.page, story.leads, heading));
    places.set(heading, place);
    return place;
  };
  /** The rows that are filled below a heading, as this window has them. */
  const filled = async ({ page }: Opened, heading: string) => {
    const cells = await columnOf(page, story.leads, await placeOf(heading), ROWS);
    return cells.flatMap((cell, at) => (at > 0 && cell !== '' ? [at + 1] : []));
  };
  /** Types into the sheet as Sales does. */
  const type = async (row: number, heading: string, text: string) => {
    const a1 = `${columnLetters(await placeOf(heading))}${row}`;
    await sales.page.evaluate(({ tab, a1, text }) => window.playground?.host.edit(tab, a1, text), {
      tab: story.leads,
      a1,
      text,
    });
  };

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

  test('25 leads are handed over, 8 rejected, and what the reasons show is changed in the draft', async () => {
    await show(marketing, common.tabHandOver);
    await reads(marketing, h.prepareHelp);
    await isSound(marketing);
    await press(marketing, h.prepare);
    await reads(marketing, h.unsigned);
    await show(marketing, words.definition);
    await addMe(marketing, story.marketing);
    await reads(marketing, d.saved);
    await addMe(sales, story.sales);
    await reads(sales, a.mergedWith);
    await lookAgain(marketing);
    await marketing.sidebar.getByLabel(a.reason, { exact: true }).fill(story.because);
    await press(marketing, a.proposeAs(1, 'marketing1@example.co.jp'));
    await reads(marketing, a.waitsFor(1, story.sales));
    await lookAgain(sales);
    await press(sales, a.signAs('sales1@example.co.jp'));
    await reads(sales, a.inForce(1));

    await lookAgain(marketing);
    await show(marketing, common.tabHandOver);
    await marketing.sidebar.getByLabel(h.best).fill('25');
    await press(marketing, h.handOverNow(25));
    await reads(marketing, h.handedOver(25));
    await isSound(marketing);
    const rows = await filled(marketing, story.handedOver);
    expect(rows).toHaveLength(25);
    await press(marketing, h.takeBack);
    await reads(marketing, h.takenBack(25));
    expect(await filled(marketing, story.handedOver)).toEqual([]);
    await marketing.sidebar.getByLabel(h.best).fill('25');
    await press(marketing, h.handOverNow(25));
    await reads(marketing, h.handedOver(25));

    const reasons: string[] = [...Array(5).fill(story.authority), story.early, story.early, story.other];
    await marketing.sidebar.getByRole('button', { name: o.title }).click();
    await press(marketing, common.copyOf(o.label(o.ownerless, 25)));
    await reads(marketing, common.copied);
    await isSound(marketing);

    let clicks = 0;
    const click = async (name: string) => {
      await press(sales, name);
      clicks += 1;
    };
    await lookAgain(sales);
    await show(sales, common.tabAnswer);
    await reads(sales, w.waiting(25));
    await reads(sales, new RegExp(common.toAnswer(25)));
    await isSound(sales);
    for (const reason of reasons) {
      await click(w.reject);
      const noteNeeded = reason === story.other;
      await click(noteNeeded ? `${reason}…` : reason);
      if (noteNeeded) {
        await isSound(sales);
        await sales.sidebar.getByLabel(w.note(reason)).fill(story.because);
        await click(w.rejectWith);
      }
      await sales.sidebar.getByRole('button', { name: w.reject, exact: true }).click({ trial: true });
    }
    for (const left of [16, 15]) {
      await click(w.accept);
      await reads(sales, w.waiting(left));
    }
    expect(clicks).toBeLessThanOrEqual(25);
    await press(sales, w.today);
    const takeBack = sales.sidebar.getByRole('button', { name: new RegExp(w.takeBackShort) });
    await isSound(sales);
    await takeBack.first().click();
    await reads(sales, w.waiting(16));
    await press(sales, w.accept);
    await reads(sales, w.waiting(15));
    for (const row of rows.slice(10)) await type(row, story.decision, story.accepted);
    expect(await filled(sales, story.decidedOn)).toEqual(rows);

    await show(sales, common.tabRejections);
    await reads(sales, common.leads(25));
    await isSound(sales);
    await press(sales, r.check);
    await reads(sales, r.noneStamped);
    await press(sales, r.makeSummary);
    await reads(sales, r.summaryMade);
    const figures = await columnOf(sales.page, story.summary, 1, 12);
    const counts = await columnOf(sales.page, story.summary, 2, 12);
    expect(counts[figures.indexOf(story.rejected)]).toBe(8);
    expect(counts[figures.indexOf(story.accepted)]).toBe(17);
    await show(sales, common.tabMeeting);
    await press(sales, g.make);
    await reads(sales, g.done);
    await isSound(sales);
    const [told, since] = [1, 2].map((column) => columnOf(sales.page, common.tabMeeting, column, 12));
    expect((await since)?.[(await told)?.indexOf(story.rejected) ?? -1]).toBe(8);
    await show(sales, common.tabRejections);
    await press(sales, r.putBack(2));
    await reads(sales, r.waiting);

    await show(marketing, common.tabRejections);
    await reads(marketing, r.rejectedAs(5, story.authority));
    await press(marketing, r.changeOf(story.criterion));
    await reads(marketing, r.concerned(story.criterion, 5));
    const points = marketing.sidebar.getByLabel(story.points, { exact: true });
    await points.fill('7');
    await points.press('Enter');
    await reads(marketing, '+7');
    await reads(marketing, d.saved);
    expect([marketing.errors, sales.errors]).toEqual([[], []]);
  });
});
