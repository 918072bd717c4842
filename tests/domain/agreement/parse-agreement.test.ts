import { describe, expect, test } from '@jest/globals';
import { type Agreement, NOTHING_AGREED } from '../../../src/domain/agreement/agreement';
import {
  isReadableAgreement,
  NO_RECORD,
  parseAgreement,
  writtenAgreement,
} from '../../../src/domain/agreement/parse-agreement';

const SECRET = 'the secret of this sheet';
const AGREEMENT: Agreement = {
  inForce: {
    version: 3,
    seal: 's',
    replaces: 'r',
    by: 'mari@example.com',
    at: '2026-11-23 10:20',
    reason: 'why',
    signatures: [
      { user: 'mari@example.com', department: 'marketing', at: '2026-11-23 10:20' },
      { user: 'sato@example.com', department: 'sales', at: '2026-11-24 09:05' },
    ],
    since: '2026-11-24 09:05',
    signatories: [{ address: 'mari@example.com', department: 'marketing' }],
  },
  proposal: null,
  declined: { version: 2, by: 'sato@example.com', at: '2026-11-20 08:00', reason: 'too low' },
};
const WRITTEN = writtenAgreement(AGREEMENT, SECRET);

test('a record is LeadPact’s own where it carries the digest by this sheet’s secret', () => {
  expect(parseAgreement(WRITTEN, SECRET)).toEqual({ origin: 'kept', agreement: AGREEMENT });
});

describe('a record is unconfirmed, with its version and nobody’s signature', () => {
  const unsigned = { ...AGREEMENT.inForce, signatures: [], signatories: [] };
  test.each<[string, string, string | null]>([
    ['by another sheet’s secret', WRITTEN, 'another secret'],
    ['in a sheet without a secret', WRITTEN, null],
    ['with something changed', WRITTEN.replace('sato@example.com', 'x@example.com'), SECRET],
    ['with another digest', WRITTEN.replace(/^[0-9a-f]{32}/, '0'.repeat(32)), SECRET],
    ['without a digest', JSON.stringify(AGREEMENT), SECRET],
  ])('%s', (_, text, secret) => {
    expect(parseAgreement(text, secret)).toEqual({
      origin: 'unconfirmed',
      agreement: { ...NOTHING_AGREED, inForce: unsigned },
    });
  });

  test('and with none where none is in force', () => {
    const text = JSON.stringify({ ...AGREEMENT, inForce: null });
    expect(parseAgreement(text, SECRET).agreement).toEqual(NOTHING_AGREED);
  });
});

test.each<[string, string]>([
  ['no JSON', 'x'],
  ['nothing', ''],
  ['one with something before it', `x${WRITTEN}`],
  ['a digest alone', WRITTEN.slice(0, 33)],
  ['other JSON', '{}'],
  ['a part of one', JSON.stringify({ ...AGREEMENT, proposal: undefined })],
  ['a department that is none', WRITTEN.slice(33).replace('"sales"', '"finance"')],
  ['a version that is no number', WRITTEN.slice(33).replace('"version":2', '"version":"2"')],
])('what is no record is unreadable: %s', (_, text) => {
  expect(parseAgreement(text, SECRET)).toEqual({ origin: 'unreadable', agreement: NOTHING_AGREED });
  expect(isReadableAgreement(text)).toBe(false);
});

describe('a proposal', () => {
  const withEffect = (effect: unknown) =>
    JSON.stringify({ ...AGREEMENT, proposal: { ...AGREEMENT.inForce, effect, leads: 'l' } });

  test.each([
    ['an effect', { enter: 2 }],
    ['no effect', null],
  ])('may have %s', (_, effect) => {
    expect(isReadableAgreement(withEffect(effect))).toBe(true);
  });

  test.each([
    ['of another kind', { leave: 2 }],
    ['that is a text', 'enter'],
    ['that is missing', undefined],
  ])('has no effect %s', (_, effect) => {
    expect(isReadableAgreement(withEffect(effect))).toBe(false);
  });
});

test('a record is readable whoever wrote it, and no record at all is nothing agreed', () => {
  expect([isReadableAgreement(WRITTEN), isReadableAgreement(WRITTEN.slice(33))]).toEqual([true, true]);
  expect(NO_RECORD).toEqual({ origin: 'kept', agreement: NOTHING_AGREED });
});
