import { normalize } from '../../values/text';

/** What a text tells by itself, whatever the heading above it says. */
export type Telling = 'calendar' | 'personal' | 'after contact' | 'outcome';

const any = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`);

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';
const ERA = '(?:令和|平成|昭和)(?:元|\\d{1,2})';
const CLOCK = '\\d{1,2}(?::\\d{2}){1,2}';
const HOUR = '\\d{1,2}(?::\\d{2}|時)';

/** By what they tell, the normalised texts that tell it. */
const TEXTS: readonly (readonly [Telling, RegExp])[] = [
  [
    'calendar',
    any(
      `${MONTH}\\.?(?: '?\\d{2,4})?`,
      '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\.?',
      '(?:第 ?[1-4] ?四半期|(?:\\d{4} ?)?q[1-4](?: ?\\d{4})?|上期|下期|上半期|下半期|fy ?\\d{2,4})',
      '[月火水木金土日](?:曜日?)?',
      // Months, years and days that no condition on dates reads.
      `(?:\\d{4}年|${ERA}年)?(?:\\d{1,2}月)(?:\\d{1,2}日)?(?:上旬|中旬|下旬)?`,
      `(?:\\d{4}|${ERA})年度?`,
      '\\d{4}[-/.]\\d{1,2}',
      '[rhs]\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?',
      '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
      // Times of day.
      `(?:午前|午後|am|pm)? ?${CLOCK} ?(?:am|pm)?`,
      '(?:午前|午後|am|pm)? ?\\d{1,2}(?:時(?:台|半|\\d{1,2}分)?| ?am| ?pm)',
      `(?:午前|午後)? ?(?:\\d{1,2}|${HOUR}) ?[-–~〜] ?${HOUR}台?`,
      '午前中?|午後|朝|早朝|昼|夕方|夜間?|深夜|平日|休日|週末|祝日',
      'morning|noon|afternoon|evening|night|am|pm|weekday|weekend',
    ),
  ],
  [
    'personal',
    any(
      '男|女|男性|女性|male|female|man|woman|m|f',
      '\\d0(?:代|歳代|才代)(?:前半|後半)?|\\d{1,3}(?:歳|才)',
      '既婚|未婚|独身|married|single|divorced|widowed',
    ),
  ],
  [
    'outcome',
    any(
      '(?:closed[ -]?)?(?:won|lost)',
      '受注|失注|成約|不成約',
      'converted|not converted',
      'closed[ -]?(?:won|lost)',
    ),
  ],
  [
    'after contact',
    any(
      '(?:初回|一次|二次)?商談(?:中|済み?|化|完了)?|(?:見積|提案|契約|アポ)[^ ]{0,6}(?:中|済み?|完了|提出|取得|締結)|アポ(?:イント)?|クロージング|内示|受注|失注|成約',
      'negotiat(?:ion|ing)|proposal(?: sent)?|quote(?:d| sent)|closed[ -]?(?:won|lost)|won|lost|contract(?: sent)?|qualified|disqualified|meeting (?:held|booked)|no answer|voicemail',
    ),
  ],
];

/** A column tells something when at least this share of its filled cells do. */
const MOST_CELLS = 0.6;

/** What most of a column's cells tell by themselves; null where they tell nothing. @param counts how many leads have each cell */
export function tellingOf(cells: readonly unknown[], counts: readonly number[]): Telling | null {
  const texts = cells.map((cell) => (typeof cell === 'string' ? normalize(cell) : ''));
  const filled = counts.reduce((sum, count) => sum + count, 0);
  for (const [telling, pattern] of TEXTS) {
    const told = texts.reduce((sum, text, at) => sum + (pattern.test(text) ? (counts[at] ?? 0) : 0), 0);
    if (told >= filled * MOST_CELLS) return telling;
  }
  return null;
}
