import { sha256 } from '@noble/hashes/sha2';

/** A digest has 32 hexadecimal digits: 128 bits. */
const DIGITS = 32;

/** The first 128 bits of the SHA-256 of a text's UTF-16 code units, most significant byte first, as hexadecimal digits. */
export function digestOf(text: string): string {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit >> 8;
    bytes[2 * at + 1] = unit & 0xff;
  }
  return [...sha256(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
