import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { companyKey } from '../../../src/domain/hand-over/company-name';

describe('a company is known by its name without its legal form', () => {
  test.each([
    ['株式会社あおば', '(株)あおば'],
    ['㈱あおば', 'あおば株式会社'],
    ['（株）あおば', '株式会社　あおば'],
    ['有限会社みどり', '㈲みどり'],
    ['ＡＢＣ商事株式会社', 'ABC商事(株)'],
    ['合同会社そら・うみ', '(同)そらうみ'],
    ['Acme Ltd.', 'ACME Limited'],
    ['Acme Co., Ltd.', 'Acme'],
    ['Acme, Inc.', 'Acme Inc'],
    ['The Acme Company', 'acme'],
    ['Muster GmbH', 'Muster'],
    ["O'Brien & Sons PLC", 'OBrien Sons'],
  ])('%j is %j', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
    expect(companyKey(one)).not.toBe('');
  });

  test.each([
    ['株式会社あおば', '株式会社みどり'],
    ['Incline', 'Line'],
    ['Coop', 'Op'],
    ['株式市場研究所', '市場研究所'],
  ])('%j is not %j', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });

  test.each(['', ' ', '株式会社', '(株)', 'Ltd.', 'Inc'])('nothing is left of %j', (text) => {
    expect(companyKey(text)).toBe('');
  });

  test('the key of a key is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = companyKey(text);
        expect(companyKey(key).length).toBeLessThanOrEqual(key.length);
      }),
    );
  });
});
