/** Where a sentence ends. The point of a decimal number ends none. */
const SENTENCE_END = /[。;!?]|\.(?!\d)/;

/** The characters of a text before and after a word in which the rest of its sentence is looked for. */
const REACH = { before: 60, after: 90 };

/** The sentences of a text, in which `<` and `>` mark nothing. */
function sentences(text: string): string[] {
  return text.replace('i.e.', 'that is').replace(/[<>]/g, '≥').split(SENTENCE_END);
}

/**
 * The sentence of a folded text in which a word stands, with the word between `<` and `>`: `a <warm> lead`. So one pattern can tell
 * what stands before the word, in it and after it.
 * @param start of the word in the text; `end` is the place after it
 */
export function inSentence(text: string, start: number, end: number): string {
  const before = sentences(text.slice(Math.max(0, start - REACH.before), start)).pop() ?? '';
  const after = sentences(text.slice(end, end + REACH.after))[0] ?? '';
  return `${before}<${text.slice(start, end)}>${after}`;
}
