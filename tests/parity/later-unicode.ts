/**
 * Code points of which an engine makes something else than the core, which knows Unicode by its Node.js. All of them came with a version of Unicode
 * that the engine doesn't know: it takes them for no letters, knows no lower case of them, or no compatible character.
 */
export const LATER = {
  /** Letters with a lower case, of Unicode 16 and 17: DuckDB 1.5 knows Unicode 15. */
  'DuckDB, normalize': '1c89 a7cb-a7cc a7ce a7d2 a7d4 a7da a7dc 10d50-10d65 16ea0-16eb8',
  /** Letters with a lower case or a compatible character, of Unicode 12.1 to 17: the evaluator of GoogleSQL knows Unicode 12. */
  'GoogleSQL, normalize':
    '1c89 2c2f a7c0 a7c7 a7c9 a7cb-a7cc a7ce a7d0 a7d2 a7d4 a7d6 a7d8 a7da a7dc a7f1-a7f5 ab69 10570-1057a 1057c-1058a 1058c-10592 10594-10595 10781-10785 10787-107b0 107b2-107ba 10d50-10d65 16ea0-16eb8 1ccd6-1ccf9 1e030-1e06d 1fbf0-1fbf9',
  /** Letters and digits of Unicode 16 and 17: RE2, which both engines have, knows Unicode 15. */
  'parts of words':
    '88f c5c cdc 1c89-1c8a a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 105c0-105f3 10940-10959 10d40-10d65 10d6f-10d85 10ec2-10ec7 11380-11389 1138b 1138e 11390-113b5 113b7 113d1 113d3 116d0-116e3 11bc0-11be0 11bf0-11bf9 11db0-11ddb 11de0-11de9 13460-143fa 16100-1611d 16130-16139 16d40-16d6c 16d70-16d79 16ea0-16eb8 16ebb-16ed3 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1ccf0-1ccf9 1e5d0-1e5ed 1e5f0-1e5fa 1e6c0-1e6de 1e6e0-1e6e2 1e6e4-1e6e5 1e6e7-1e6ed 1e6f0-1e6f4 1e6fe-1e6ff',
} as const;

/** The code points that are not in a list. */
export function notIn(list: string, codes: readonly number[]): string[] {
  const ranges = list.split(' ').map((range) => range.split('-').map((code) => Number.parseInt(code, 16)));
  const isListed = (code: number) =>
    ranges.some(([first = 0, last = first]) => code >= first && code <= last);
  return codes.filter((code) => !isListed(code)).map((code) => code.toString(16));
}
