export interface Garbling {
  /** 1-based. */
  readonly line: number;
  readonly shown: string;
  /** What it was before, where the bytes can be brought back. */
  readonly right: string | null;
}

/*
 * Japanese UTF-8 begins with the bytes E3 81, E3 82 or E3 83 for kana, and E4 to E9 for kanji. Read as Shift_JIS these become
 * 縺 繧 繝 over and over; read as Windows-1252, ã ä å æ ç è é each before signs that no language puts there.
 */
const AS_SHIFT_JIS = /[縺繧繝]/g;
const AS_WESTERN = /[ã-é][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]{1,2}/g;
const LOST = /\ufffd/g;
const FOREIGN = /[^\p{ASCII}]/gu;

/** Windows-1252's signs in 0x80 to 0x9F; all others are their own code. */
const WESTERN_BYTES = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function restoreWestern(line: string): string | null {
  const bytes: number[] = [];
  for (const sign of line) {
    const byte = WESTERN_BYTES.get(sign) ?? sign.codePointAt(0) ?? 0x100;
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function locate(text: string, pattern: RegExp, restore: (line: string) => string | null): Garbling | null {
  const lines = text.split(/\r\n|\r|\n/);
  const index = lines.findIndex((line) => count(line, pattern) > 0);
  const found = lines[index];
  if (found === undefined) return null;
  const right = restore(found);
  return { line: index + 1, shown: shorten(found), right: right === null ? null : shorten(right) };
}

/** Where text was decoded wrongly before it was saved, or null. Looks at the first 200,000 signs. */
export function findGarbling(whole: string): Garbling | null {
  const text = whole.slice(0, 200_000);
  const foreign = count(text, FOREIGN);
  // One lost sign in a name is the lead's trouble; many are the file's.
  if (count(text, LOST) > Math.max(2, foreign * 0.05)) return locate(text, LOST, () => null);
  if (count(text, AS_SHIFT_JIS) > foreign * 0.15) return locate(text, AS_SHIFT_JIS, () => null);
  if (count(text, AS_WESTERN) * 2 > foreign * 0.5) return locate(text, AS_WESTERN, restoreWestern);
  return null;
}
