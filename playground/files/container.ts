import type { FoundKind } from './file-error';

export type Content = 'xlsx' | 'xls' | 'encrypted' | Extract<FoundKind, 'zip' | 'document' | 'ods'>;

/** Names that stand uncompressed in a zip file's list of entries, at its end. */
const ENTRIES: readonly (readonly [name: string, content: Content])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['word/document.xml', 'document'],
  ['ppt/presentation.xml', 'document'],
];
const LIST_LENGTH = 262_144;

const readLatin = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);

/** What a zip or OLE container holds. An encrypted .xlsx is an OLE container, as is an old .xls. */
export function recognizeContent(bytes: Uint8Array, container: 'zip' | 'ole'): Content {
  if (container === 'ole') {
    const encrypted = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    return encrypted.includes('EncryptedPackage') ? 'encrypted' : 'xls';
  }
  const list = readLatin(bytes.subarray(Math.max(0, bytes.length - LIST_LENGTH)));
  const found = ENTRIES.find(([name]) => list.includes(name));
  if (found !== undefined) return found[1];
  // OpenDocument files begin with an uncompressed entry that says so.
  return readLatin(bytes.subarray(0, 120)).includes('opendocument') ? 'ods' : 'zip';
}
