import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { PAGE_FOLDER } from '../../scripts/build-page';
import { type HandedFile, type Served, serve } from '../../scripts/serve';

export type Locale = 'en' | 'ja';

/** What the page, the menu and the sidebar are called in each language. */
export const WORDS = {
  en: {
    language: 'English',
    sample: 'English sample',
    extensions: 'Extensions',
    setUpMenu: 'Set up this sheet',
    openMenu: 'Open sidebar',
    setUp: 'Set up',
    definition: 'Definition',
    thresholds: 'Thresholds',
    lead: 'Lead',
    terms: 'Terms',
    secondWindow: 'Open a second window',
  },
  ja: {
    language: '日本語',
    sample: '日本語サンプル',
    extensions: '拡張機能',
    setUpMenu: 'このシートをセットアップする',
    openMenu: 'サイドバーを開く',
    setUp: 'セットアップする',
    definition: '定義',
    thresholds: 'しきい値',
    lead: 'リード',
    terms: '用語',
    secondWindow: '2つ目のウィンドウを開く',
  },
} as const;

/** What the page offers to tests: see `playground/page/main.ts`. */
interface Hook {
  readonly ready: Promise<void>;
  readonly workbook: {
    now(): number;
    moveClock(milliseconds: number): void;
    deleteSheet(id: string): void;
    sheets(): readonly { readonly id: string; readonly name: string; readonly frozenRows: number }[];
    columnWidth(id: string, column: number): number;
    extent(id: string): { readonly rows: number; readonly columns: number };
    values(
      id: string,
      area: { row: number; column: number; rows: number; columns: number },
    ): readonly (readonly unknown[])[];
  };
  readonly host: {
    readonly user: { readonly email: string; readonly locale: Locale };
    /** How often each of Google's functions was called. */
    readonly calls: ReadonlyMap<string, number>;
    selection: { readonly sheetName: string; readonly area: object };
    edit(tab: string, a1: string, typed: string): void;
  };
  saved(): Promise<void>;
}

declare global {
  interface Window {
    playground?: Hook;
  }
}

/** The playground, served and open in a browser. */
export interface Opened {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** What went wrong on the page since it was opened. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Waiting for a state ends after five minutes: a page of 45,000 leads takes its time on a busy machine. */
const LONGEST_WAIT_MS = 300_000;

let browser: Browser | undefined;
/** What a test that failed has left open. */
const left = new Set<() => Promise<void>>();

/** Opens the page in the language; `file` as with `npm start -- file`, `hosted` where the page stands below what is served. */
export async function openPlayground(
  locale: Locale,
  file: HandedFile | null = null,
  hosted = { folder: PAGE_FOLDER, path: '' },
): Promise<Opened> {
  browser ??= await launchBrowser();
  const served: Served = await serve(hosted.folder, 0, file);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: locale === 'ja' ? 'ja-JP' : 'en-US',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${served.url}${hosted.path}`);
  await ready(page);
  await page.getByRole('button', { name: WORDS[locale].language, exact: true }).click();
  const close = async () => {
    left.delete(close);
    await context.close();
    await served.close();
  };
  left.add(close);
  return { page, sidebar: page.frameLocator('.pg-sidebar-frame'), errors, close };
}

/** What goes wrong on the page from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Opens the second window by the button of the first, as a person does. It closes with the first's context. */
export async function openSecond({ page }: Opened, locale: Locale): Promise<Opened> {
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: WORDS[locale].secondWindow, exact: true }).click();
  const second = await opening;
  const errors = errorsOf(second);
  await ready(second);
  return {
    page: second,
    sidebar: second.frameLocator('.pg-sidebar-frame'),
    errors,
    close: () => second.close(),
  };
}

export async function closeBrowser(): Promise<void> {
  for (const close of left) await close();
  await browser?.close();
  browser = undefined;
}

/** Waits until the page has its document. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
}

/** Chooses an item of the add-on's menu. */
export async function chooseMenu(page: Page, locale: Locale, item: string): Promise<void> {
  await page.getByRole('button', { name: WORDS[locale].extensions }).click();
  await page.getByRole('menuitem', { name: 'LeadPact' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Sets the sheet up by its menu and the sidebar, as a new user does. */
export async function setUpByHand({ page, sidebar }: Opened, locale: Locale): Promise<void> {
  await chooseMenu(page, locale, WORDS[locale].setUpMenu);
  await sidebar.getByRole('button', { name: WORDS[locale].setUp, exact: true }).click();
  await sidebar.getByRole('tab', { name: WORDS[locale].definition }).waitFor();
}

/** Has the page act as somebody else, who opens the sidebar. */
export async function actAs({ page, sidebar }: Opened, locale: Locale, email: string): Promise<void> {
  await page.locator('.pg-user').selectOption(email);
  await chooseMenu(page, locale, WORDS[locale].openMenu);
  await sidebar.getByRole('tab').first().waitFor();
}

/** The values of one column of a tab, from its first row. */
export function columnOf(page: Page, tab: string, column: number, rows: number): Promise<readonly unknown[]> {
  return page.evaluate(
    ({ tab, column, rows }) => {
      const workbook = window.playground?.workbook;
      const sheet = workbook?.sheets().find(({ name }) => name === tab);
      if (workbook === undefined || sheet === undefined) return [];
      return workbook.values(sheet.id, { row: 1, column, rows, columns: 1 }).map(([value]) => value);
    },
    { tab, column, rows },
  );
}

/** Waits until a cell of the column has the value. */
export async function holds(page: Page, tab: string, column: number, value: unknown): Promise<void> {
  await page.waitForFunction(
    ({ tab, column, value }) => {
      const workbook = window.playground?.workbook;
      const sheet = workbook?.sheets().find(({ name }) => name === tab);
      if (workbook === undefined || sheet === undefined) return false;
      const { rows } = workbook.extent(sheet.id);
      return workbook.values(sheet.id, { row: 1, column, rows, columns: 1 }).some(([cell]) => cell === value);
    },
    { tab, column, value },
    { polling: 100 },
  );
}

/** The sidebar's frame. */
export function frameOf({ page }: Opened): Frame {
  const frame = page
    .frames()
    .find((one) => one.parentFrame() !== null && one.name() !== 'bare' && one.url().startsWith('blob:'));
  if (frame === undefined) throw new Error('There is no sidebar');
  return frame;
}

/**
 * Has the browser say whether somebody sees the sidebar. While nobody does, it learns nothing of what others do by itself, so that a test
 * decides when it does.
 */
export async function setSeen(opened: Opened, isSeen: boolean): Promise<void> {
  await frameOf(opened).evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isSeen ? 'visible' : 'hidden',
  );
}

/** Waits until the sidebar is no longer at work. */
export async function idle({ sidebar }: Opened): Promise<void> {
  await sidebar.locator('.progress:visible, [aria-busy="true"]:visible').first().waitFor({ state: 'hidden' });
}

/** The 1-based column with that heading. */
export async function headed(page: Page, tab: string, heading: string): Promise<number> {
  const headings = await page.evaluate((tab) => {
    const workbook = window.playground?.workbook;
    const sheet = workbook?.sheets().find(({ name }) => name === tab);
    if (workbook === undefined || sheet === undefined) return [];
    const { columns } = workbook.extent(sheet.id);
    return workbook.values(sheet.id, { row: 1, column: 1, rows: 1, columns }).flat();
  }, tab);
  const at = headings.indexOf(heading);
  if (at < 0) throw new Error(`No column ${heading} in ${tab}`);
  return at + 1;
}

/** What somebody types into a cell. */
export interface Typed {
  readonly tab: string;
  readonly a1: string;
  readonly text: string;
}

/** Types into cells one after the other, as a person does. */
export function typeInto(page: Page, cells: readonly Typed[]): Promise<void> {
  return page.evaluate((cells) => {
    for (const { tab, a1, text } of cells) window.playground?.host.edit(tab, a1, text);
  }, cells);
}
