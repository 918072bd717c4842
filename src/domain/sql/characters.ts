import { ERRORS, WHITE_SPACE } from '../values/text';

/** A class of RE2 by a list such as `00ad 0600-0605` of code points in hexadecimal digits. */
const classOf = (list: string) => `[${list.split(' ').map(codes).join('')}]`;

function codes(one: string): string {
  return one.replace(/[0-9a-f]+/g, (code) => `\\x{${code}}`);
}

/** Unicode's White_Space property, in RE2's notation. */
const ANY_SPACE = `[${WHITE_SPACE.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => `\\x{${code}}`)}]`;

/** What NFKC leaves of it, beside the space that it makes of the others. */
export const SPACE = '[\\x09-\\x0d \\x{85}\\x{1680}\\x{2028}\\x{2029}]';

/** General_Category Cf of Unicode 15 to 17: engines know different versions of Unicode, so that it is written out. */
export const INVISIBLE = classOf(
  'ad 600-605 61c 6dd 70f 890-891 8e2 180e 200b-200f 202a-202e 2060-2064 2066-206f feff fff9-fffb 110bd 110cd 13430-1343f 1bca0-1bca3 1d173-1d17a e0001 e0020-e007f',
);

/** Matches white space at either end, of a text in NFKC and of any. */
export const ENDS = `^${SPACE}+|${SPACE}+$`;
export const ANY_ENDS = `^${ANY_SPACE}+|${ANY_SPACE}+$`;

/** Matches a text in NFKC, without invisible characters and trimmed, that is blank. */
export const BLANK = `^(?:${[...ERRORS].map((error) => error.replace('?', '[?]')).join('|')})?$`;

/** Plain ASCII, kana and the usual Han characters, in a class: NFKC leaves them as they are, and so it does with one beside another. */
const SETTLED = ' -~、。ぁ-ゖァ-ヺー一-\u9fef';

/** Texts of these alone, as most cells are. */
export const COMPOSED = `^[${SETTLED}]*$`;

/** Matches another character, a space at either end, and two spaces in a row. */
export const UNUSUAL = `[^${SETTLED}]|^ | $|  `;

/** Matches a text that begins with what is seen, stays so in NFKC and begins no error text: most of those that aren't blank. */
export const SEEN = '^[!"$-~ぁ-ゖァ-ー一-鿿]';
