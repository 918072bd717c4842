import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';

/** A digest has 32 hexadecimal digits: 128 bits. */
const DIGITS = 32;

/** The text's UTF-16 code units, most significant byte first. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit >> 8;
    bytes[2 * at + 1] = unit & 0xff;
  }
  return bytes;
}

function digitsOf(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}

/** The SHA-256 of a text as 32 hexadecimal digits: anyone can make it. */
export function digestOf(text: string): string {
  return digitsOf(sha256(bytesOf(text)));
}

/** The HMAC-SHA-256 of a text as 32 hexadecimal digits: it takes the secret to make it. */
export function keyedDigestOf(text: string, secret: string): string {
  return digitsOf(hmac(sha256, bytesOf(secret), bytesOf(text)));
}
