import { expect, test } from '@jest/globals';
import { revisionOf } from '../../../src/domain/notation/revision';
import type { Cells } from '../../../src/domain/values/cell';

/** FNV-1a of a text of ASCII, from a seed, worked out in whole numbers of any size. */
function fnv(text: string, seed: bigint): string {
  const hash = [...Buffer.from(text, 'ascii')].reduce(
    (sum, byte) => ((sum ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n,
    seed,
  );
  return hash.toString(16).padStart(8, '0');
}

test('a revision is two rounds of FNV-1a over the cells as JSON', () => {
  for (let number = 0; number < 200; number++) {
    const cells: Cells = [
      ['Points', number],
      [null, true],
      [undefined, new Date(number)],
    ];
    const json = `[["Points",${number}],["",true],["",{"date":${number}}]]`;
    expect(revisionOf(cells)).toBe(`${fnv(json, 0x811c9dc5n)}${fnv(json, 0x01000193n)}`);
  }
});
