import { normalize, trim } from './text';

const SEPARATORS = new Set([',', '、', '，', ';', '\n', '\r']);

/**
 * The items of a list as they were written, trimmed, empty ones dropped. An item in double quotes keeps its separators,
 * and `""` inside it is one quote.
 */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') item += char;
      else if (text.charAt(at + 1) === '"') {
        item += char;
        at++;
      } else quoted = false;
    } else if (char === '"' && trim(item) === '') {
      item = '';
      quoted = true;
    } else if (SEPARATORS.has(char)) {
      items.push(item);
      item = '';
    } else item += char;
  }
  items.push(item);
  return items.map(trim).filter((one) => normalize(one) !== '');
}

/** Writes items so that `splitList` reads them back. */
export function joinList(items: readonly string[]): string {
  return items
    .map((item) => (/[,、，;"\n\r]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item))
    .join(', ');
}
