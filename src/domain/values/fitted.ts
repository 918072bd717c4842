/** A cell of Google Sheets holds at most so many characters. */
export const MAX_CELL_CHARACTERS = 50_000;
/** A text is cut at a word, where there is an end of one among its last so many characters. */
const MAX_WORD = 100;

const WORD_END = /[\s、。・,;]/;

/**
 * The text as a cell has room for: of a longer one the beginning, cut at a word, and an ellipsis.
 * @param room how many characters it may have, the ellipsis among them
 */
export function fitted(text: string, room: number = MAX_CELL_CHARACTERS): string {
  if (text.length <= room) return text;
  let end = room - 1;
  const least = Math.max(end - MAX_WORD, 0);
  while (end > least && !WORD_END.test(text[end] ?? '')) end--;
  if (end === least) end = room - 1;
  // No half of a character that takes two units.
  if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
