import { describe, expect, test } from '@jest/globals';
import { MESSAGES } from '../../src/sidebar/messages/messages';
import { openTestHost, readBuilt } from '../host';

const LANGUAGES = ['en', 'ja'] as const;
const PAGE = readBuilt('sidebar.html');
const PAGES = { sidebar: PAGE, 'insight-engine': readBuilt('insight-engine.html') };
const SCRIPT = /<script>([\s\S]*)<\/script>/;
/** Told to a text that is made of what it tells of; nothing that is printed has such a number. */
const TOLD = [370_001, 410_001, 430_001];

/** What a text says, and for one that tells of something, what it says of these. */
function said(text: unknown): string {
  return String(typeof text === 'function' ? Reflect.apply(text, undefined, TOLD) : text);
}

/** The texts of a language that tell of nothing, and so stand in the page as they are. */
function plainTexts(place: 0 | 1): string[] {
  return Object.values(MESSAGES).flatMap((panel) =>
    Object.values(panel).flatMap((pair) => {
      const text: unknown = pair[place];
      return typeof text === 'string' ? [text] : [];
    }),
  );
}

/** The sentences of a language that tell of something, cut there: long enough to be found nowhere else by chance. */
function madeTexts(place: 0 | 1, least: number): string[] {
  return Object.values(MESSAGES)
    .flatMap((panel) => Object.values(panel).map((pair): unknown => pair[place]))
    .filter((text) => typeof text === 'function')
    .flatMap((text) => said(text).split(/[\d,]*0,?001/))
    .filter((text) => text.length >= least);
}

const isThere = (text: string) => PAGE.includes(JSON.stringify(text).slice(1, -1)) || PAGE.includes(text);

describe('the sidebar’s page', () => {
  test.each([
    ['English', 0, 14],
    ['Japanese', 1, 10],
  ] as const)('says everything in %s', (_, place, least) => {
    const texts = plainTexts(place);
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((text) => !isThere(text))).toEqual([]);
    // Of what is made of parts, only some stand together in the page.
    expect(madeTexts(place, least).filter(isThere).length).toBeGreaterThan(40);
  });

  test.each(Object.entries(PAGES))('%s holds one script, which no text ends', (_, page) => {
    expect(page.match(/<\/?script|<!--/gi)).toEqual(['<script', '</script']);
    expect(page).not.toMatch(/[\u2028\u2029]/);
  });

  test.each(Object.entries(PAGES))(
    '%s holds nothing that HtmlService could take for a comment',
    (_, page) => {
      const script = SCRIPT.exec(page)?.[1] ?? '';
      expect(script.length).toBeGreaterThan(50_000);
      expect(script.match(/.{0,30}(?:`|\/\/|\/\*).{0,30}/g)).toBeNull();
    },
  );
});

describe('the page that is shown', () => {
  const open = (locale: 'en' | 'ja') =>
    openTestHost({
      tables: [{ name: 'A', rows: [] }],
      language: locale,
      user: { email: 'a@example.com', locale },
    });
  const shown = (locale: string, panel: string) =>
    PAGE.replace('<div id="app">', `<div id="app" data-language="${locale}" data-panel="${panel}">`);

  describe.each(LANGUAGES)('in %s', (locale) => {
    test.each([
      ['openSidebar', ''],
      ['openHandOver', 'handover'],
      ['openRejections', 'rejections'],
      ['openSetup', 'setup'],
    ] as const)('by %s is the built page, told the user’s language and the panel', (item, panel) => {
      const host = open(locale);
      host.pressMenu(item);
      expect(host.sidebar?.html).toBe(shown(locale, panel));
      expect(host.sidebar?.html).not.toBe(PAGE);
    });
  });

  test('is in the language of who opens it next', () => {
    const host = open('ja');
    host.pressMenu('openSidebar');
    host.user = { email: 'b@example.com', locale: 'en' };
    host.pressMenu('openSidebar');
    expect(host.sidebar?.html).toBe(shown('en', ''));
  });

  test('asks for the engine’s script by itself', () => {
    const answer: unknown = open('en').run('readEngine', [{}]);
    const script = SCRIPT.exec(PAGES['insight-engine'])?.[1];
    expect(answer).toEqual({ ok: true, value: { script } });
  });
});
