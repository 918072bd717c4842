import { normalize, visibleText } from './text';

/** What NFKC makes a comma, `、` or `;` of, and the line breaks. */
const SEPARATORS = new Set([...',，︐﹐、､︑﹑;；︔﹔\u037e\n\r']);
const QUOTES = new Set([...'"＂']);
/** `🄁` and its like: one character of which NFKC makes a digit and a comma. */
const DIGIT_WITH_COMMA = /[\u{1f101}-\u{1f10a}]/u;

/**
 * The items of a list as they were written, trimmed, empty ones dropped. An item in double quotes keeps its separators,
 * and `""` inside it is one quote.
 */
export function splitList(text: string): string[] {
  return splitRaw(text).map(visibleText);
}

/** The items of a list in the form in which texts are compared, in their order. */
export function normalItems(text: string): string[] {
  return splitRaw(text).map(normalize);
}

/** White space, invisible characters, and the second half of one of these: what can stand before an item's first quote. */
const UNSEEN = /^[\s\u0085\p{Cf}\udc00-\udfff]$/u;

/** The items with whatever stands around them in the cell, those of which nothing can be seen dropped. */
function splitRaw(text: string): string[] {
  const chars = DIGIT_WITH_COMMA.test(text) ? text.normalize('NFKC') : text;
  const items: string[] = [];
  let item = '';
  let isSeen = false;
  let isQuoted = false;
  const add = (at: number) => {
    item += chars.charAt(at);
    isSeen ||= !UNSEEN.test(String.fromCodePoint(chars.codePointAt(at) ?? 0));
  };
  const end = () => {
    if (isSeen) items.push(item);
    item = '';
    isSeen = false;
  };
  for (let at = 0; at < chars.length; at++) {
    const char = chars.charAt(at);
    if (isQuoted) {
      if (!QUOTES.has(char)) add(at);
      else if (QUOTES.has(chars.charAt(at + 1))) add(at++);
      else isQuoted = false;
    } else if (QUOTES.has(char) && !isSeen) {
      item = '';
      isQuoted = true;
    } else if (SEPARATORS.has(char)) end();
    else add(at);
  }
  end();
  return items;
}

/** Writes items so that `splitList` reads them back. */
export function joinList(items: readonly string[]): string {
  return items
    .map((item) =>
      [...item].some((char) => SEPARATORS.has(char) || QUOTES.has(char)) || DIGIT_WITH_COMMA.test(item)
        ? `"${item.replace(/["＂]/g, '$&$&')}"`
        : item,
    )
    .join(', ');
}
