import type { FieldTest } from '../definition/definition';
import { findCondition } from '../definition/keyword';
import type { Wording } from '../values/language';
import { joinList, splitList } from '../values/list';
import type { SheetColumns } from './sheet-columns';

/** One item of a list: as it was written, and as it is compared. */
export interface ListedItem {
  readonly written: string;
  readonly text: string;
}

/** A way of writing an item by which it can't match. */
export interface ItemTrap {
  /** The items that are caught. */
  catches(item: ListedItem, test: FieldTest, sheet: SheetColumns): boolean;
  /** Why they can't match and what to do, behind the items themselves. */
  readonly why: Wording;
  /** What should stand in the place of an item; null where that can't be told. */
  becomes(item: ListedItem, test: FieldTest): readonly string[] | null;
  /** The condition that says what all of these items mean, where the present one can't. */
  condition?(items: readonly ListedItem[], test: FieldTest): Wording | null;
  /** The Value with the items in it put right, where the list has to be read anew for it. */
  value?(value: string): string;
}

const isOnDomains = ({ condition }: FieldTest) => condition.needs === 'e-mail';

/** `*` before, behind, or on both sides of a text: what a spreadsheet's search would call contains, ends with, begins with. */
const STARRED = /^(\*?)([^*?]+)(\*?)$/;

/** What the stars of an item of “is” mean, by whether there is one before and one behind. */
function starredCondition({ text }: ListedItem, isNot: boolean): string {
  const [, before = '', , behind = ''] = STARRED.exec(text) ?? [];
  if (before !== '' && behind !== '') return isNot ? 'does not contain' : 'contains';
  if (isNot || before === behind) return '';
  return before === '' ? 'starts with' : 'ends with';
}

/** The stars that a condition makes needless at either end of an item. */
const NEEDLESS_STARS: Readonly<Record<string, RegExp>> = {
  contains: STARRED,
  'does not contain': STARRED,
  'starts with': /^()([^*?]+)(\*)$/,
  'ends with': /^(\*)([^*?]+)()$/,
  is: STARRED,
  'is not': STARRED,
};

const WILDCARD: ItemTrap = {
  // A question mark is one of a question, unless a text goes on behind it.
  catches: ({ text }) => /[^*]/.test(text) && (/\*/.test(text) || /[\p{L}\p{N}]\?[\p{L}\p{N}]/u.test(text)),
  why: {
    en: 'is looked for as it stands, since “*” and “?” stand for nothing else here; write the text alone',
    ja: 'は書かれたとおりに探されます。「*」や「?」は任意の文字を表しません。文字だけを書いてください',
  },
  becomes({ written, text }, { condition }) {
    const [, , inner] = NEEDLESS_STARS[condition.keyword.en]?.exec(text) ?? [];
    return inner === undefined ? null : [written.replace(/[*＊﹡]/g, '').trim()];
  },
  condition(items, { condition }) {
    const { en } = condition.keyword;
    if (en !== 'is' && en !== 'is not') return condition.keyword;
    const [meant = '', ...others] = new Set(items.map((item) => starredCondition(item, en === 'is not')));
    return others.length > 0 ? null : (findCondition(meant)?.found.keyword ?? null);
  },
};

const WEB_ADDRESS: ItemTrap = {
  catches: ({ text }, test) => isOnDomains(test) && text.includes('/'),
  why: {
    en: 'is a web address, and an e-mail has none behind its “@”; write the domain alone',
    ja: 'はURLです。メールアドレスの「@」より後ろのドメインだけを書いてください',
  },
  becomes({ text }) {
    const host = /^(?:[a-z]+:)?[/]*(?:www\.)?([^/:?#@ ]+\.[^/:?#@ ]+)/.exec(text)?.[1];
    return host === undefined ? null : [host];
  },
};

const AT_SIGN: ItemTrap = {
  catches: ({ text }, test) => isOnDomains(test) && text.includes('@') && !text.includes('/'),
  why: {
    en: 'has no effect: a domain has no “@”; write what stands behind it',
    ja: 'は効果がありません。ドメインに「@」は含まれません。「@」より後ろだけを書いてください',
  },
  becomes: ({ text }) => {
    const domain = text.slice(text.lastIndexOf('@') + 1);
    return domain === '' ? null : [domain];
  },
};

/** A curly quotation mark where a quotation begins or ends; behind a letter it may be an apostrophe. */
const CURLY = /^[“”„‟‘‛]|[“”‟]$|^[“‘].*’$/;

const CURLY_QUOTES: ItemTrap = {
  catches: ({ text }) => CURLY.test(text),
  why: {
    en: 'is looked for with its curly quotes; write straight ones (") or none',
    ja: 'は引用符（“ ”）ごと探されます。半角の引用符（"）にするか、外してください',
  },
  becomes: ({ written }) => [written.replace(/^[“”„‟‘‛]+|[“”‟’]+$/g, '')],
  // A list between straight quotes is one item, whatever separators stand in it.
  value(value) {
    const isPaired = (value.match(/[“”„‟]/g)?.length ?? 0) % 2 === 0;
    const straight = value.replace(/[“”„‟]/g, isPaired ? '"' : '');
    return joinList(splitList(straight.replace(/(^|[,、;，；]\s*)[‘‛]([^’]*)’/g, '$1$2')));
  },
};

const SEPARATOR = /\s*[|/｜／]\s*/;

const OTHER_SEPARATOR: ItemTrap = {
  catches({ text }, test, sheet) {
    const parts = text.split(SEPARATOR).filter((part) => part !== '');
    if (isOnDomains(test) || parts.length < 2) return false;
    const cells = sheet.of(test.field);
    // `|` parts nothing but lists; a `/` is part of many names, so that the column has to show that the parts stand alone.
    if (cells.length === 0) return text.includes('|');
    const stands = (part: string) =>
      cells.some(({ reading }) => !reading.blank && reading.text.includes(part));
    return text.includes('|') || (!stands(text) && parts.every(stands));
  },
  why: {
    en: 'is one item, since “|” and “/” part none; part them by a comma',
    ja: 'は全体で1つの項目です。「|」「/」では区切られません。「,」か「、」で区切ってください',
  },
  becomes: ({ written }) => written.split(SEPARATOR).filter((part) => part !== ''),
};

/** What people write that no cell can match, the likeliest explanation of an item first. */
export const ITEM_TRAPS: readonly ItemTrap[] = [
  WEB_ADDRESS,
  AT_SIGN,
  CURLY_QUOTES,
  WILDCARD,
  OTHER_SEPARATOR,
];

/** A Value with some items replaced, in the order of the list and each once; null where one can't be replaced. */
export function rewritten(
  items: readonly ListedItem[],
  replace: (item: ListedItem) => readonly string[] | null,
): string | null {
  const all = items.map(replace);
  const known = all.filter((one) => one !== null);
  return known.length < all.length ? null : joinList([...new Set(known.flat())]);
}
