import type { Random } from './random';

/** Texts in which scripts, widths, cases, compositions and odd characters meet. */
export const texts = [
  '部長',
  '営業部長',
  '課長',
  '取締役',
  'Manager',
  'VP of Sales',
  'VP',
  'Intern',
  'International',
  'C++',
  'データ',
  'データX',
  'ー',
  'ＣＥＯ',
  'ceo',
  'ｶﾞｲｼｬ',
  'ガイシャ',
  'ΟΔΟΣ',
  'οδος',
  'οδοσ',
  'ΣΊΣΥΦΟΣ Α',
  'İstanbul',
  'istanbul',
  'Isparta',
  'ısparta',
  'Straße',
  'STRASSE',
  'ﬁnance',
  'Finance',
  '𠮷野家',
  '👩‍💻 dev',
  'Café',
  'Cafe\u0301',
  'Cafe\u200b\u0301',
  '㈱ABC',
  '(株)abc',
  '①',
  'Ⅳ',
  'iv',
  'K\u212A',
  'ſnow',
  'true',
  'FALSE',
  '2026-01-02',
  'zero\u200bwidth',
  'zerowidth',
  'mid\u180edle',
  '競合A',
  '株式会社',
  'A,B',
  'い、ろ',
  'x;y',
  'say "hi"',
  'two\nlines',
];

export const numericTexts = ['1', '100', '１００', '1万', '10,000', '50%', '0.5', '-3', '▲3', '007', '120名'];

export const plainSpaces = [' ', '  ', '\u3000', '\u00a0', '\u2003', '\t', '\u1680', '\u202f'];
/** U+0085 and U+2028 are white space, but a list may take them for line breaks: the page does not say. */
export const spaces = [...plainSpaces, '\u0085', '\u2028'];

/** Of General_Category Cf: they are removed. */
const invisible = [
  '\u200b',
  '\u200d',
  '\u200e',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u061c',
  '\u180e',
  '\u{e0041}',
];

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Puts invisible characters in, but never before a mark: NFKC, which comes first, would not join it. */
export function sprinkle(random: Random, text: string): string {
  const safe = (next: string | undefined) => next === undefined || !/[\p{M}ﾞﾟ]/u.test(next);
  const characters = [...text];
  const mark = (next: string | undefined) => (safe(next) && random.chance(0.2) ? random.pick(invisible) : '');
  return characters.map((character) => mark(character) + character).join('') + random.pick(invisible);
}

function spell(random: Random, text: string, among: readonly string[]): string {
  switch (random.int(0, 6)) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.toLowerCase();
    case 2:
      // A full-width quote or separator is one to a list, too, and parts what was one text.
      return /[,;"]/.test(text) ? text : fullWidth(text);
    case 3:
      return text.normalize('NFD');
    case 4:
      return text.replaceAll(' ', random.pick(among));
    case 5:
      return [...text].map((letter) => (random.chance(0.5) ? letter.toUpperCase() : letter)).join('');
    default:
      return text;
  }
}

export function surround(random: Random, text: string, among = spaces): string {
  const space = () => (random.chance(0.5) ? random.pick(among) : '');
  return space() + text + space();
}

/** The same text to `normalize`, mostly, spelt in another way. */
export function vary(random: Random, text: string, among = spaces): string {
  const spelt = random.chance(0.5) ? spell(random, text, among) : text;
  const marked = random.chance(0.08) ? sprinkle(random, spelt) : spelt;
  return random.chance(0.25) ? surround(random, marked, among) : marked;
}

/** Likewise, for an item of a list. */
export function varyItem(random: Random, text: string): string {
  return vary(random, text, plainSpaces);
}

/** A text that has another at its start, its end or within, as a word or not, or just not. */
export function embed(random: Random, text: string): string {
  return random.pick([
    `${text}補佐`,
    `元${text}`,
    `The ${text} of`,
    `x${text}`,
    `${text}s`,
    `${text}2 ${text}`,
    `ー${text}ー`,
    `(${text})`,
    text.slice(1),
    text.slice(0, -1),
    text,
  ]);
}

/** Spells a keyword: case, width, invisible characters and outer spaces don't matter. */
export function varyKeyword(random: Random, keyword: string): string {
  if (random.chance(0.6)) return keyword;
  const spelt = random.pick([
    keyword.toUpperCase(),
    keyword.toLowerCase(),
    fullWidth(keyword),
    keyword.normalize('NFKC'),
    sprinkle(random, keyword),
    keyword.replaceAll(' ', '\u3000'),
    keyword.replace('タイムゾーン', 'ﾀｲﾑｿﾞｰﾝ').replace('グループ', 'ｸﾞﾙｰﾌﾟ').replace('ランク', 'ﾗﾝｸ'),
  ]);
  return random.chance(0.3) ? surround(random, spelt) : spelt;
}

const quoted = (item: string) => `"${item.replaceAll('"', '""')}"`;

/** Writes items as one list cell: any separators, quotes where needed and sometimes where not, stray empty items. */
export function writeList(random: Random, items: readonly string[]): string {
  const written = items.map((item) =>
    /[,、，､;；"＂\n\r]/.test(item) || random.chance(0.15) ? quoted(item) : item,
  );
  if (random.chance(0.15)) written.splice(random.int(0, written.length), 0, random.pick(['', ' ', '""']));
  return written.reduce((list, item) => {
    const space = random.chance(0.3) ? ' ' : '';
    return `${list}${random.pick([',', ',', '、', '，', ';', '；', '､', '\n'])}${space}${item}`;
  });
}
