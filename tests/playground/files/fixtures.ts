/** Bytes of files as other programs write them. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf8WithMark = (text: string): Uint8Array => Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text));

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** Windows-1252 for signs below 256. */
export const western = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) => sign.codePointAt(0) ?? 0);

/** The inverse of a two-byte encoding's decoder, by trying each pair once. */
function encoderOf(encoding: 'shift_jis' | 'euc-jp'): (text: string) => Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && sign !== '\ufffd' && !codes.has(sign)) codes.set(sign, [lead, trail]);
    }
  }
  for (let single = 0; single <= 0xdf; single += 1) {
    const sign = decoder.decode(Uint8Array.of(single));
    if (sign.length === 1 && sign !== '\ufffd') codes.set(sign, [single]);
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        const code = codes.get(sign);
        if (code === undefined) throw new Error(`${encoding} has no ${sign}`);
        return code;
      }),
    );
}

export const shiftJis = encoderOf('shift_jis');
export const eucJp = encoderOf('euc-jp');
