import { normalize } from '../values/text';

/** The Japanese legal forms, normalised (NFKC makes `(株)` of ㈱) and without dots. They are taken off at either end of a name. */
const JAPANESE_FORMS =
  '株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|医療法人|学校法人|社会福祉法人|独立行政法人|特定非営利活動法人|npo法人|\\((?:株|有|同|資|名|社|財|医|学|福|独)\\)|[(（]?(?:カブ|ユウ)[)）]';
/** The legal forms that are words of their own, normalised and without dots. They are taken off at the end of a name. */
const FORM_WORDS =
  'inc|incorporated|ltd|limited|llc|llp|lp|corp|corporation|company|co|plc|gmbh|ag|kg|sa|sas|sarl|bv|nv|oy|ab|srl|spa|kk|gk|pty|pte|pvt|holdings?';
const LEADING = new RegExp(`^(?:${JAPANESE_FORMS})`);
const TRAILING = new RegExp(`(?:${JAPANESE_FORMS})$`);
const TRAILING_WORD = new RegExp(`(?<=\\s|^)(?:${FORM_WORDS})$`);
const LEADING_WORD = /^(?:kk|the)(?=\s)/;

/** At most so many legal forms are taken off one name. */
const MAX_FORMS = 8;

/** The form in which companies' names are compared: normalised, without legal forms, spaces, dots and quotes; '' if nothing is left. */
export function companyKey(text: string): string {
  let name = normalize(text)
    .replace(/\./g, '')
    .replace(/[,、"'’“”「」]/g, ' ');
  let before = '';
  for (let forms = 0; forms < MAX_FORMS && before !== name; forms++) {
    before = name;
    name = name
      .trim()
      .replace(LEADING, '')
      .replace(TRAILING, '')
      .trim()
      .replace(TRAILING_WORD, '')
      .replace(LEADING_WORD, '');
  }
  return name.replace(/[\s・\-‐–—&]/g, '');
}
