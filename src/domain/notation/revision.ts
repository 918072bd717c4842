import type { Cells } from '../values/cell';

/**
 * A short text that changes when any cell does: 16 hexadecimal digits, from two rounds of FNV-1a over the cells' JSON. It tells whether
 * two people look at the same cells. It is no signature.
 */
export function revisionOf(cells: Cells): string {
  const text = JSON.stringify(
    cells.map((row) => row.map((cell) => (cell instanceof Date ? { date: cell.getTime() } : (cell ?? '')))),
  );
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}`;
}

/** FNV-1a of a text's UTF-16 code units, from a seed, as 8 hexadecimal digits. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
