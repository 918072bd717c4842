const letterOrDigit = /[\p{L}\p{N}]/u;
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** §3: whether text runs on between two neighbouring characters; at the ends of the text there is none. */
function runsOn(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return [before, after].every((character) => letterOrDigit.test(character) && !unparted.test(character));
}

/** §3: whether an item stands in a text as a word somewhere. */
export function hasWord(text: string, item: string): boolean {
  const characters = [...text];
  const wanted = [...item];
  return characters.some((_, at) => {
    const end = at + wanted.length;
    if (characters.slice(at, end).join('') !== item) return false;
    return !runsOn(characters[at - 1], characters[at]) && !runsOn(characters[end - 1], characters[end]);
  });
}
