/** Letters and digits of scripts that part words by what is no letter; Han and kana run together without a gap. */
const RUNS_ON = /^[\p{L}\p{N}]$/u;
const STANDS_ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** True where a word can't end between two neighbouring characters. */
function runOn(before: string, after: string): boolean {
  const isPart = (char: string) => RUNS_ON.test(char) && !STANDS_ALONE.test(char);
  return isPart(before) && isPart(after);
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** The character that ends before a place. */
function characterBefore(text: string, at: number): string {
  const pair = text.slice(at - 2, at);
  return pair.length === 2 && [...pair].length === 1 ? pair : text.charAt(at - 1);
}

/** True where an item stands in a text as a word: `Intern` does not in `International`, `部長` does in `営業部長`. */
export function standsAsWord(text: string, item: string): boolean {
  for (let at = text.indexOf(item); at >= 0; at = text.indexOf(item, at + 1)) {
    const end = at + item.length;
    const begins = at === 0 || !runOn(characterBefore(text, at), characterAt(text, at));
    if (begins && (end === text.length || !runOn(characterBefore(text, end), characterAt(text, end))))
      return true;
  }
  return false;
}
