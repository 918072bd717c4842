import type { FoundKind } from './file-error';

/** What a file's first bytes say that it is. */
export type FileKind = 'text' | 'zip' | 'ole' | Exclude<FoundKind, 'zip' | 'document' | 'ods'>;

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];
const HTML = /^\s*<(!doctype html|html|head|body|table)\b/i;

/** The kind by its signature; all else is text, to be decoded. */
export function recognizeKind(bytes: Uint8Array): FileKind {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  }
  return 'text';
}

/** Programs export "xls" files that are web pages: no table can be read from those. */
export function looksLikeHtml(text: string): boolean {
  return HTML.test(text.slice(0, 500));
}
