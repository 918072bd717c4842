import { describe, expect, test } from '@jest/globals';
import { keyAt } from '../../../playground/page/first-document';
import { keyOf, type Origin } from '../../../playground/page/kept-document';

const file = (fileName: string, text: string): Origin => ({
  kind: 'file',
  fileName,
  bytes: new TextEncoder().encode(text),
});

describe('each document is kept apart', () => {
  test('the same file is the same document, wherever it came from', () => {
    expect(keyOf(file('leads.csv', 'a,b'))).toBe(keyOf(file('leads.csv', 'a,b')));
  });

  test.each<readonly [string, Origin]>([
    ['a file of that name with another content', file('leads.csv', 'a,c')],
    ['the same content under another name', file('leads-2.csv', 'a,b')],
    ['a sample', { kind: 'sample', locale: 'en' }],
  ])('%s is another', (_, other) => {
    expect(keyOf(other)).not.toBe(keyOf(file('leads.csv', 'a,b')));
  });

  test('the two samples are two', () => {
    expect(keyOf({ kind: 'sample', locale: 'en' })).not.toBe(keyOf({ kind: 'sample', locale: 'ja' }));
  });
});

describe('a reload brings back', () => {
  const remembered = JSON.stringify({ key: 'sample ja', address: '?file=leads.csv&id=1' });

  test.each([
    ['what was open, not what the address names', '?file=leads.csv&id=1', remembered, 'sample ja'],
    ['nothing where the address names a newer file', '?file=leads.csv&id=2', remembered, null],
    ['nothing where nothing was remembered', '?file=leads.csv&id=1', null, null],
    ['nothing of what can’t be read', '', '{"key":', null],
    ['nothing of what is no key', '', '{"key":1,"address":""}', null],
  ])('%s', (_, address, kept, key) => {
    expect(keyAt(address, kept)).toBe(key);
  });
});
