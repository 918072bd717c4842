import { afterAll, expect, test } from '@jest/globals';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { actsIn } from './acts';
import {
  chooseMenu,
  closeBrowser,
  columnOf,
  holds,
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

/** How many leads are asked: 20, of which three are asked twice. */
const QUESTIONS = 23;

const TITLES = ['Sales Director', 'Clerk', 'Engineer'];
/** 60 leads of which nobody knows yet what becomes of them. */
const FILE = {
  name: 'leads.csv',
  id: 'leads.csv',
  bytes: new TextEncoder().encode(
    [
      'Company,Job title,Employees,Email,Phone,Pages viewed',
      ...Array.from({ length: 60 }, (_, at) =>
        [
          `Company ${at}`,
          TITLES[at % 3],
          10 + ((at * 37) % 400),
          `p@c${at}.example`,
          '020',
          (at * 7) % 20,
        ].join(),
      ),
    ].join('\n'),
  ),
};

/** The cells on the card, by the heading of their column. */
function readCard({ sidebar }: Opened): Promise<Readonly<Record<string, string>>> {
  return sidebar
    .locator('#labelling-card dl')
    .evaluate((list) =>
      Object.fromEntries(
        [...list.children].map(({ children: [name, cell] }) => [
          name?.textContent ?? '',
          cell?.textContent ?? '',
        ]),
      ),
    );
}

/** Answers the next questions by keyboard: hot where the card is. */
async function answer(
  opened: Opened,
  locale: Locale,
  questions: readonly [from: number, to: number],
  isHot: (card: Readonly<Record<string, string>>) => boolean,
): Promise<void> {
  const { labelling: m } = messagesIn(locale);
  await opened.page.bringToFront();
  await opened.sidebar.locator('#labelling-card').focus();
  for (let at = questions[0]; at <= questions[1]; at++) {
    await opened.sidebar.getByText(m.progress(at, QUESTIONS), { exact: true }).first().waitFor();
    await opened.page.keyboard.press(isHot(await readCard(opened)) ? 'h' : 'n');
  }
}

/** Opens the sidebar, names its user a member of the department, and looks whether that is saved. */
async function join(opened: Opened, locale: Locale, department: 'marketing' | 'sales'): Promise<void> {
  const { common, terms } = messagesIn(locale);
  const { show, addMe } = actsIn(locale);
  await show(opened, common.tabDefinition);
  await addMe(opened, terms[department]);
  await holds(opened.page, 'Draft', 2, `${department}1@example.co.jp`);
}

const isAccessible = async (opened: Opened) => {
  expect(await violations(opened)).toEqual([]);
  expect(await widths(opened)).toEqual([300, 300]);
};

test('two departments without outcomes judge 20 leads by keyboard, in two windows and two languages, and join what they go by', async () => {
  const first = await openPlayground('en', FILE);
  const second = await openSecond(first, 'en');
  const { common, labelling: m, terms } = messagesIn('en');
  const { common: commonJa, labelling: ja, terms: termsJa } = messagesIn('ja');
  const { show, press, reads } = actsIn('en');
  const japanese = actsIn('ja');

  await first.page.bringToFront();
  await setUpByHand(first, 'en');
  await setSeen(first, false);
  await join(first, 'en', 'marketing');
  await second.page.getByRole('button', { name: WORDS.ja.language, exact: true }).click();
  await chooseMenu(second.page, 'ja', WORDS.ja.openMenu);
  await second.sidebar.getByRole('tab').first().waitFor();
  await setSeen(second, false);
  await join(second, 'ja', 'sales');

  await show(first, common.tabInsight);
  await press(first, m.open);
  await reads(first, m.help);
  await isAccessible(first);
  await press(first, m.begin);
  const byTitle = (card: Readonly<Record<string, string>>) => card['Job title'] === TITLES[0];
  await answer(first, 'en', [1, 12], byTitle);
  await isAccessible(first);

  await chooseMenu(first.page, 'en', WORDS.en.openMenu);
  await first.sidebar.getByRole('tab').first().waitFor();
  await setSeen(first, false);
  await show(first, common.tabLabelling);
  await first.page.keyboard.press('u');
  await answer(first, 'en', [13, QUESTIONS], byTitle);
  await reads(first, m.waiting(terms.sales));
  await reads(first, m.answered(0, QUESTIONS));
  await isAccessible(first);

  await japanese.show(second, commonJa.tabLabelling);
  await reads(second, ja.answeringFor(termsJa.sales));
  await isAccessible(second);
  await answer(second, 'ja', [1, QUESTIONS], (card) => Number(card['Pages viewed'] ?? 0) >= 8);
  await reads(second, ja.resultTitle);
  await reads(second, ja.exploratory);
  await second.sidebar.locator('#labelling-compared tbody tr').first().waitFor();
  await isAccessible(second);
  await reads(second, ja.inTab('目線合わせ'));
  expect(await columnOf(second.page, '目線合わせ', 1, 1)).toEqual([expect.stringMatching(/^目線合わせ/)]);

  await first.page.bringToFront();
  await press(first, m.lookAgain);
  await reads(first, m.resultTitle);
  const before = await columnOf(first.page, 'Draft', 6, 30);
  await press(first, m.join);
  await reads(first, m.joined);
  await idle(first);
  await first.page.waitForFunction(
    (points) => {
      const workbook = window.playground?.workbook;
      const draft = workbook?.sheets().find(({ name }) => name === 'Draft');
      if (workbook === undefined || draft === undefined) return false;
      const now = workbook.values(draft.id, { row: 1, column: 6, rows: 30, columns: 1 }).flat();
      return JSON.stringify(now) !== points;
    },
    JSON.stringify(before.flat()),
    { polling: 100 },
  );
  expect([first.errors, second.errors]).toEqual([[], []]);
  await first.close();
});
