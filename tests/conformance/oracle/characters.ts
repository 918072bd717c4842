// §2, White space: Unicode's White_Space property, written out one by one.
const whiteSpaceCodes = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
  0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
];

// §2, Invisible characters: General_Category Cf, as ranges of Unicode 15.
const invisibleCodes: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x890, 0x891],
  [0x8e2, 0x8e2],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0001, 0xe0001],
  [0xe0020, 0xe007f],
];

const code = (number: number) => `\\u{${number.toString(16)}}`;

/** One white space character, to be put into a regular expression. */
export const oneSpace = `[${whiteSpaceCodes.map(code).join('')}]`;
const oneInvisible = `[${invisibleCodes.map(([first, last]) => `${code(first)}-${code(last)}`).join('')}]`;

const allInvisible = new RegExp(oneInvisible, 'gu');
const spaceRuns = new RegExp(`${oneSpace}+`, 'gu');
const outerSpace = new RegExp(`^${oneSpace}+|${oneSpace}+$`, 'gu');

export function withoutInvisible(text: string): string {
  return text.replace(allInvisible, '');
}

/** §2: NFKC first, then invisible characters removed; NFKC is not applied again (§7). */
export function clean(text: string): string {
  return withoutInvisible(text.normalize('NFKC'));
}

export function trim(text: string): string {
  return text.replace(outerSpace, '');
}

export function joinSpaces(text: string): string {
  return text.replace(spaceRuns, ' ');
}
