import { describe, expect, test } from '@jest/globals';
import {
  type Agreement,
  isComplete,
  isIntact,
  NOTHING_AGREED,
  type Proposal,
  type Signature,
  type Signed,
  signableBy,
  standingOf,
  withSealedVersion,
} from '../../../src/domain/agreement/agreement';
import type { Signatory } from '../../../src/domain/agreement/membership';
import { sealOf, writeSeal } from '../../../src/domain/definition/seal';
import type { Cells } from '../../../src/domain/values/cell';

const MARI: Signature = { user: 'mari@example.com', department: 'marketing', at: '2026-11-23 10:20' };
const SATO: Signature = { user: 'sato@example.com', department: 'sales', at: '2026-11-24 09:05' };
const MEMBERS: readonly Signatory[] = [
  { address: 'mari@example.com', department: 'marketing' },
  { address: 'mari@example.com', department: 'sales' },
  { address: 'sato@example.com', department: 'sales' },
];

const CELLS: Cells = [
  ['Version', 3, '', '', '', '', '', ''],
  ['Base', '', '', '', '', 10, '', ''],
];
const OTHERS: Cells = [
  ['Version', 3, '', '', '', '', '', ''],
  ['Base', '', '', '', '', 11, '', ''],
];
const SIGNED: Signed = {
  version: 3,
  seal: sealOf(CELLS),
  replaces: '',
  by: MARI.user,
  at: MARI.at,
  reason: 'a better bar',
  signatures: [MARI, SATO],
  since: SATO.at,
  signatories: [],
};
const proposed = (signatures: readonly Signature[]): Proposal => ({
  ...SIGNED,
  version: 4,
  signatures,
  effect: null,
  leads: '',
});

describe('the Definition tab is', () => {
  test.each<[string, Partial<Agreement>, string]>([
    ['unsigned before anything was signed', {}, 'unsigned'],
    ['unsigned while a first proposal waits', { proposal: proposed([MARI]) }, 'unsigned'],
    ['as signed', { inForce: SIGNED }, 'as signed'],
    ['as signed while a proposal waits', { inForce: SIGNED, proposal: proposed([MARI]) }, 'as signed'],
    ['changed', { inForce: { ...SIGNED, seal: sealOf(OTHERS) } }, 'changed'],
    ['half done once both have signed', { proposal: proposed([MARI, SATO]) }, 'half done'],
    ['half done over a version in force', { inForce: SIGNED, proposal: proposed([MARI, SATO]) }, 'half done'],
  ])('%s', (_, agreement, standing) => {
    expect(standingOf({ ...NOTHING_AGREED, ...agreement }, CELLS)).toBe(standing);
  });
});

test('a proposal is complete with two signatures, not with one', () => {
  expect([[], [MARI], [MARI, SATO]].map((signatures) => isComplete({ signatures }))).toEqual([
    false,
    false,
    true,
  ]);
});

test('a proposal is intact while the draft says what was proposed', () => {
  expect([isIntact(SIGNED, CELLS), isIntact(SIGNED, OTHERS)]).toEqual([true, false]);
});

describe('who may sign', () => {
  test.each<[string, readonly Signature[], string, string | null]>([
    ['a member of both, first for Marketing', [], 'mari@example.com', 'marketing'],
    ['a member, however his address is written', [], ' SATO@example.com', 'sales'],
    [
      'a member of both, for the department that is left',
      [{ ...MARI, user: 'x' }],
      'mari@example.com',
      'sales',
    ],
    ['nobody twice', [MARI], 'mari@example.com', null],
    ['nobody twice, however the address is written', [MARI], 'Mari@Example.com', null],
    ['nobody for a department that has signed', [{ ...SATO, user: 'x' }], 'sato@example.com', null],
    ['no stranger', [], 'x@example.com', null],
  ])('%s', (_, signatures, user, department) => {
    expect(signableBy({ signatures }, user, MEMBERS)).toBe(department);
  });
});

describe('a seal in the cells without a record', () => {
  const signed = { marketing: MARI.user, sales: SATO.user, on: '2026-11-24' };
  const [, base = []] = CELLS;
  const sealed = (digest: string): Cells => [
    ['Version', 3, '', '', writeSeal({ digest, signed }), '', '', ''],
    base,
  ];
  const intact = sealed(sealOf(CELLS));

  test('is an unconfirmed version: nobody is known to have signed it', () => {
    const { inForce } = withSealedVersion(NOTHING_AGREED, intact);
    expect(inForce).toEqual({
      version: 3,
      seal: sealOf(CELLS),
      since: '2026-11-24',
      replaces: '',
      by: '',
      at: '',
      reason: '',
      signatures: [],
      signatories: [],
    });
  });

  test('leaves the proposal that waits where it is', () => {
    const proposal = proposed([MARI]);
    const found = withSealedVersion({ ...NOTHING_AGREED, proposal }, intact);
    expect([found.proposal, found.inForce?.version]).toEqual([proposal, 3]);
  });

  test.each<[string, Partial<Agreement>, Cells]>([
    ['a version is in force', { inForce: { ...SIGNED, version: 2 } }, intact],
    ['there is no seal', {}, CELLS],
    ['the cells are others than were sealed', {}, sealed(sealOf(OTHERS))],
    ['both have signed a proposal', { proposal: proposed([MARI, SATO]) }, intact],
  ])('changes nothing where %s', (_, given, cells) => {
    const agreement = { ...NOTHING_AGREED, ...given };
    expect(withSealedVersion(agreement, cells)).toBe(agreement);
  });
});
