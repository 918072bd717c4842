import type { Cell } from './cell';
import { clean, trim } from './characters';
import { fold, textOf } from './text';

// §2, Lists: after NFKC, so that `，` `；` `､` separate too.
const separators = new Set([',', '、', ';', '\n', '\r']);

/** The pieces of a cleaned text, cut at separators that stand outside double quotes. An item is quoted when its first ink is `"`. */
function cut(cleaned: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  for (let at = 0; at < cleaned.length; at += 1) {
    const character = cleaned.charAt(at);
    if (quoted) {
      if (character !== '"') piece += character;
      else if (cleaned.charAt(at + 1) === '"') {
        piece += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && trim(piece) === '') quoted = true;
    else if (separators.has(character)) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  return [...pieces, piece];
}

/** §2: the items of a list, normalised, empty ones dropped. A number, boolean or Date is a list of one. */
export function readList(cell: Cell, zone: string | null): string[] {
  const pieces = cut(typeof cell === 'string' ? clean(cell) : '');
  const items = typeof cell === 'string' ? pieces : [textOf(cell, zone)];
  return items.map(fold).filter((item) => item !== '');
}
