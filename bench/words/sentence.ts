/** A sentence as a department writes it for the meaning of a term, with what a careful reader marks in it. */
export interface Sentence {
  readonly text: string;
  /**
   * Each vague word as it stands in the text, in order: the place of each is the first after the one before it.
   * How much of a phrase belongs to it is taste (`やすい` or `なりやすい`), so a find that overlaps a label is that label.
   */
  readonly vague: readonly string[];
  /** The name, not the alias, of each term used in the text, once each, in the order of their first use. */
  readonly terms: readonly string[];
}

/** A term of the corpus. `alsoCalled` is written as in the Terms tab: parted by commas. */
export interface KnownTerm {
  readonly name: string;
  readonly alsoCalled: string;
  readonly settled: boolean;
}

/**
 * Reads a table of one sentence a line: `text | vague words | terms`, the last two parted by commas or empty.
 * Throws where a line has other than three columns, a vague word isn't in its text, or a term isn't known.
 */
export function readSentences(table: string, known: readonly KnownTerm[]): readonly Sentence[] {
  const names = new Set(known.map(({ name }) => name));
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text, vague, terms, ...rest] = line.split('|').map((cell) => cell.trim());
      if (!text || vague === undefined || terms === undefined || rest.length > 0)
        throw new Error(`"${line}" is not of the form: text | vague words | terms`);
      const sentence = { text, vague: items(vague), terms: items(terms) };
      expectInOrder(sentence);
      const stranger = sentence.terms.find((term) => !names.has(term));
      if (stranger !== undefined) throw new Error(`"${text}": "${stranger}" is not the name of a known term`);
      return sentence;
    });
}

function items(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',').map((item) => item.trim());
}

function expectInOrder({ text, vague }: Sentence): void {
  let end = 0;
  for (const word of vague) {
    const start = text.indexOf(word, end);
    if (start < 0) throw new Error(`"${text}": no "${word}" from its letter ${end + 1} on`);
    end = start + word.length;
  }
}
