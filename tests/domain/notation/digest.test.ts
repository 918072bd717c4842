import { createHash, createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { digestOf, keyedDigestOf } from '../../../src/domain/notation/digest';

const TEXTS = ['', 'a', 'Ā', '定義', '😀', 'SQL 80', '\n'.repeat(100)];

/** A text's UTF-16 code units, most significant byte first, as Node makes them. */
const bytes = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each(TEXTS)('the digest of %j is the first half of its SHA-256', (text) => {
  expect(digestOf(text)).toBe(createHash('sha256').update(bytes(text)).digest('hex').slice(0, 32));
});

test.each(TEXTS)('the keyed digest of %j is the first half of its HMAC-SHA-256', (text) => {
  const keyed = createHmac('sha256', bytes('秘密 key')).update(bytes(text)).digest('hex');
  expect(keyedDigestOf(text, '秘密 key')).toBe(keyed.slice(0, 32));
});
