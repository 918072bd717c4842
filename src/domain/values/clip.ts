const LETTERS = 40;

/** The text as a stored summary has room for: of a longer one the beginning, and an ellipsis. */
export function clip(text: string): string {
  if (text.length <= LETTERS) return text;
  const letters = [...text];
  return letters.length <= LETTERS ? text : `${letters.slice(0, LETTERS - 1).join('')}…`;
}
