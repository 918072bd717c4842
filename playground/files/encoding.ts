import { FileError } from './file-error';
import { findGarbling } from './garbling';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Text never holds NUL, except UTF-16, where every other byte of an ASCII sign is one. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  if (even > sample.length / 8 && odd === 0) return 'utf-16be';
  throw new FileError({ kind: 'notATable', found: 'binary' });
}

/**
 * Western letters stand alone between ASCII ones and are 0xC0 or more; Japanese comes in runs, and most of its first bytes
 * lie in 0x81 to 0x9F, where Windows-1252 has next to nothing.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let runs = 0;
  let leads = 0;
  let letters = 0;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[index - 1] ?? 0) < 0x80) runs += 1;
    if (byte <= 0x9f) leads += 1;
    if (byte >= 0xc0) letters += 1;
  });
  return leads < letters / 2 && high < runs * 1.5;
}

const KANA = /[\u3041-\u30fe]/g;
const HALF_WIDTH_KANA = /[\uff66-\uff9f]/g;

/** EUC-JP read as Shift_JIS is full of half-width kana; read as itself it has the kana of any Japanese text. */
function preferEucJp(euc: string, shiftJis: string): boolean {
  const weigh = (text: string) =>
    (text.match(KANA)?.length ?? 0) - (text.match(HALF_WIDTH_KANA)?.length ?? 0);
  return weigh(euc) > weigh(shiftJis);
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  if (looksWestern(bytes))
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  const shiftJis = decodeStrictly(bytes, 'shift_jis');
  const euc = decodeStrictly(bytes, 'euc-jp');
  if (euc !== null && (shiftJis === null || preferEucJp(euc, shiftJis)))
    return { text: euc, encoding: 'euc-jp' };
  if (shiftJis !== null) return { text: shiftJis, encoding: 'shift_jis' };
  throw new FileError({ kind: 'unknownEncoding', line: firstUnreadableLine(bytes) });
}

/** The first line (1-based) that is neither UTF-8 nor Shift_JIS by itself, or that is not what the lines above are. */
function firstUnreadableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const candidates = new Set<Encoding>(['utf-8', 'shift_jis']);
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    const part = bytes.subarray(start, index);
    for (const encoding of candidates)
      if (decodeStrictly(part, encoding) === null) candidates.delete(encoding);
    if (candidates.size === 0) return line;
    line += 1;
    start = index + 1;
  }
  return 1;
}

/**
 * The text of a file, by its byte order mark or by what its bytes can be. Throws a FileError when they fit no encoding, and
 * when the text was garbled before the file was saved.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  const decoded =
    marked === null
      ? decodeUnmarked(bytes)
      : { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const garbling = findGarbling(decoded.text);
  if (garbling !== null) throw new FileError({ kind: 'garbled', ...garbling });
  return decoded;
}
