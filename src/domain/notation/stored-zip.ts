/** One file of an archive; its name may hold folders, parted by `/`. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
}

const POLYNOMIAL = 0xedb88320;
const BITS_OF_A_BYTE = 8;

/** What the format adds to find damage: CRC-32. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < BITS_OF_A_BYTE; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A number in so many bytes, the lowest first. */
const inBytes = (number: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => (number >>> (at * BITS_OF_A_BYTE)) & 0xff);
const short = (number: number) => inBytes(number, 2);
const long = (number: number) => inBytes(number, 4);

/** Version 2.0 of the format, names in UTF-8, stored as they are, on 1980-01-01. */
const VERSION = 20;
const COMMON = [...short(VERSION), ...short(0x0800), ...short(0), ...short(0), ...short(0x21)];

/** A zip archive that stores its files as they are: they are small, and nothing has to be brought along to compress them. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: number[] = [];
  const list: number[] = [];
  for (const { name, content } of entries) {
    const size = content.length;
    const told = [
      ...COMMON,
      ...long(checksum(content)),
      ...long(size),
      ...long(size),
      ...short(name.length),
      ...short(0),
    ];
    const place = files.length;
    files.push(...long(0x04034b50), ...told, ...name);
    for (const byte of content) files.push(byte);
    list.push(...long(0x02014b50), ...short(VERSION), ...told);
    list.push(...short(0), ...short(0), ...short(0), ...long(0), ...long(place), ...name);
  }
  const count = short(entries.length);
  const end = [...long(0x06054b50), ...short(0), ...short(0), ...count, ...count];
  return Uint8Array.from([
    ...files,
    ...list,
    ...end,
    ...long(list.length),
    ...long(files.length),
    ...short(0),
  ]);
}
