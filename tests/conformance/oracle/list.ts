import type { Cell } from './cell';
import { normalize, textOf } from './text';
import { trim } from './white-space';

const separators = new Set([',', '、', '，', ';', '\n', '\r']);

/** The pieces of a text, cut at separators that stand outside double quotes. An item is quoted when its first ink is `"`. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') piece += character;
      else if (text.charAt(at + 1) === '"') {
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

/** The items of a list, normalised, empty ones dropped. A number, boolean or Date is a list of one. */
export function readList(cell: Cell, zone: string | null): string[] {
  const pieces = typeof cell === 'string' ? cut(cell) : [textOf(cell, zone)];
  return pieces.map(normalize).filter((item) => item !== '');
}
