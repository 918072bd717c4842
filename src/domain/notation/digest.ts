import { sha256 } from '@noble/hashes/sha2';

/** How many hexadecimal digits of the digest are kept: 128 bits. */
const KEPT = 32;

/** The SHA-256 of a text's UTF-16 code units, most significant byte first, as 32 hexadecimal digits. */
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
    .slice(0, KEPT);
}
