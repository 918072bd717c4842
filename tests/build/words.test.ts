import { createContext, Script } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { MESSAGES, messagesIn } from '../../src/sidebar/messages/messages';
import { openTestHost, readBuilt } from '../host';

const LANGUAGES = ['en', 'ja'] as const;
const FILES = { en: readBuilt('words-en.html'), ja: readBuilt('words-ja.html') };
const SCRIPT = /^<script>([\s\S]*)<\/script>\n$/;
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** Told to a text that is made of what it tells of; nothing that is printed has such a number. */
const TOLD = [370_001, 410_001, 430_001];

/** What a text says, and for one that tells of something, what it says of these. */
function said(text: unknown): unknown {
  return typeof text === 'function' ? Reflect.apply(text, undefined, TOLD) : text;
}

/** What a words file tells the page: by panel and name, what is said. */
function saidBy(language: 'en' | 'ja'): Record<string, unknown> {
  const window: { words?: Record<string, Record<string, unknown>> } = {};
  new Script(SCRIPT.exec(FILES[language])?.[1] ?? '').runInContext(createContext({ window }));
  return flat(window.words ?? {});
}

function flat(panels: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(panels).flatMap(([panel, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${panel}.${name}`, said(text)]),
    ),
  );
}

/** The sentences of a language, cut where they tell of something: long enough to be found nowhere else by chance. */
const sentences = { en: longTexts(0, 14), ja: longTexts(1, 10) };

function longTexts(place: 0 | 1, least: number): string[] {
  return Object.values(MESSAGES)
    .flatMap((panel) => Object.values(panel).map((pair) => String(said(pair[place]))))
    .flatMap((text) => text.split(/[\d,]*0,?001/))
    .filter((text) => text.length >= least);
}

const foundIn = (page: string, texts: readonly string[]) =>
  texts.filter((text) => page.includes(text) || page.includes(JSON.stringify(text).slice(1, -1)));

describe('the words of each language', () => {
  test('are all of that language', () => {
    for (const language of LANGUAGES) {
      const expected = flat(messagesIn(language));
      expect(Object.keys(expected).length).toBeGreaterThan(200);
      expect(saidBy(language)).toEqual(expected);
      // Which shows too that sentences that are there are found.
      expect(foundIn(FILES[language], sentences[language]).length).toBeGreaterThan(80);
    }
  });

  test('have the same names', () => {
    expect(Object.keys(saidBy('ja'))).toEqual(Object.keys(saidBy('en')));
  });

  test('are of no other language', () => {
    expect(FILES.en).not.toMatch(JAPANESE);
    expect(foundIn(FILES.ja, sentences.en)).toEqual([]);
  });

  test('are not in the sidebar’s own page', () => {
    const page = readBuilt('sidebar.html');
    expect(foundIn(page, [...sentences.en, ...sentences.ja])).toEqual([]);
  });

  test.each(LANGUAGES)('are one script that no text ends, in %s', (language) => {
    expect(FILES[language].match(/<\/?script|<!--/gi)).toEqual(['<script', '</script']);
    expect(FILES[language]).not.toMatch(/[\u2028\u2029]/);
  });
});

describe('the page that is shown', () => {
  const open = (locale: 'en' | 'ja') =>
    openTestHost({
      tables: [{ name: 'A', rows: [] }],
      language: locale,
      user: { email: 'a@example.com', locale },
    });

  test.each([
    ['en', 'openSidebar', 'definition'],
    ['en', 'openSetup', 'setup'],
    ['ja', 'openSidebar', 'definition'],
    ['ja', 'openSetup', 'setup'],
  ] as const)(
    'in %s by %s is in the user’s language, with its words before the script',
    (locale, item, panel) => {
      const host = open(locale);
      host.pressMenu(item);
      const { html = '' } = host.sidebar ?? {};
      expect(html).toContain(`<html lang="${locale}" data-panel="${panel}">`);
      const [before = '', after = ''] = html.split(FILES[locale]);
      expect(before).toContain('id="app"');
      expect(after.trimStart()).toMatch(/^<script>/);
      expect(html).not.toContain(FILES[locale === 'en' ? 'ja' : 'en']);
      expect(html.match(/<script/gi)).toHaveLength(2);
    },
  );

  test('is in the language of who opens it next', () => {
    const host = open('ja');
    host.pressMenu('openSidebar');
    host.user = { email: 'b@example.com', locale: 'en' };
    host.pressMenu('openSidebar');
    expect(host.sidebar?.html).toContain('<html lang="en"');
    expect(host.sidebar?.html).toContain(FILES.en);
  });
});
