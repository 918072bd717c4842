import { describe, expect, test } from '@jest/globals';
import { sealOf, writeSeal } from '../../src/domain/definition/seal';
import type { Cell, Cells } from '../../src/domain/values/cell';
import { tellSeal } from '../../src/functions/lead-seal';

const definition = (part: string, value: Cell, points: Cell = 10, version: Cell = 3): Cells => [
  [part, version, '', '', value, '', '', ''],
  ['Base', '', '', '', '', points, '', ''],
];
const SIGNED = { marketing: 'mari@example.com', sales: 'sato@example.com', on: '2026-11-29' };
const sealed = (part: string, signed: typeof SIGNED | null) =>
  writeSeal({ digest: sealOf(definition(part, '')), signed });

describe('LEADSEAL', () => {
  test.each<[string, Cell | Cells, RegExp]>([
    ['a single cell', 'Version', /definition: got a single cell/],
    ['an empty range', [['', '', '', '', '', '', '', '']], /the range is empty/],
    ['a definition with a fault', definition('Version', '', 'ten'), /row 2, Points/],
  ])('refuses %s', (_, cells, message) => {
    expect(() => tellSeal(cells)).toThrow(message);
  });

  test.each<[string, Cells, string]>([
    ['no seal', definition('Version', ''), 'not signed'],
    ['no seal, in Japanese', definition('版', ''), '未署名'],
    ['another text', definition('Version', 'draft'), 'not signed'],
    ['a seal without names', definition('Version', sealed('Version', null)), 'Version 3, signed'],
    ['a seal without names, in Japanese', definition('版', sealed('版', null)), '第3版、署名済み'],
    [
      'who signed and when',
      definition('Version', sealed('Version', SIGNED)),
      'Version 3, signed by mari@example.com and sato@example.com on 2026-11-29',
    ],
    [
      'who signed and when, in Japanese',
      definition('版', sealed('版', SIGNED)),
      '第3版、mari@example.comとsato@example.comが2026-11-29に署名',
    ],
    [
      'that the cells were changed',
      definition('Version', sealed('Version', SIGNED), 11),
      'Version 3, signed by mari@example.com and sato@example.com on 2026-11-29, changed since',
    ],
    [
      'that the cells were changed, in Japanese',
      definition('版', sealed('版', null), 11),
      '第3版、署名済み、署名後に変更あり',
    ],
  ])('tells of %s', (_, cells, said) => {
    expect(tellSeal(cells)).toBe(said);
  });
});
