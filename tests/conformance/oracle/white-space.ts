// Unicode's White_Space property, written out one by one, and U+FEFF. U+180E and U+200B are not in it.
export const whiteSpace = new Set(
  [
    0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
    0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
  ].map((code) => String.fromCodePoint(code)),
);

export function removeWhiteSpace(text: string): string {
  return [...text].filter((character) => !whiteSpace.has(character)).join('');
}

export function trim(text: string): string {
  const characters = [...text];
  while (whiteSpace.has(characters[0] ?? '')) characters.shift();
  while (whiteSpace.has(characters[characters.length - 1] ?? '')) characters.pop();
  return characters.join('');
}
