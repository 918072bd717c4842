/** What an object in hand knows by itself. */
const IN_HAND =
  /^(Range\.get(Row|RowIndex|Column|LastRow|LastColumn|NumRows|NumColumns|Height|Width|A1Notation|Sheet|GridId|Cell)|Sheet\.get(Range|RangeList|Name|SheetName|SheetId|Parent)|Spreadsheet\.get(Range|Id|Name|Url))$/;
/** Calls that fetch something from Google's server, which takes what was written before them first. */
const READS =
  /^(SpreadsheetApp\.flush|Spreadsheet\.insertSheet|(Range|Sheet|Spreadsheet|DeveloperMetadataFinder)\.(get|is|find)\w*)$/;

/**
 * Writes that Google's server refuses. A script's writes are gathered: the call that wrote returns, and the next one that needs the
 * server throws, or the end of the run. What else was written stays.
 */
export class RefusedWrites {
  private first: Error | null = null;

  add(error: Error): void {
    this.first ??= error;
  }

  /** Throws what is still untold, when the call needs the server. */
  enter(call: string): void {
    if (this.first !== null && READS.test(call) && !IN_HAND.test(call)) this.tell();
  }

  tell(): void {
    const { first } = this;
    this.first = null;
    if (first !== null) throw first;
  }

  forget(): void {
    this.first = null;
  }
}
