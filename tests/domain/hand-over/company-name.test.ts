import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { companyKey } from '../../../src/domain/hand-over/company-name';

describe('every legal form is taken off', () => {
  const JAPANESE = [
    ...[
      '株式会社',
      '有限会社',
      '合同会社',
      '合資会社',
      '合名会社',
      '一般社団法人',
      '一般財団法人',
      '公益社団法人',
    ],
    ...[
      '公益財団法人',
      '医療法人',
      '学校法人',
      '社会福祉法人',
      '独立行政法人',
      '特定非営利活動法人',
      'NPO法人',
    ],
    ...[
      '(株)',
      '(有)',
      '(同)',
      '(資)',
      '(名)',
      '(社)',
      '(財)',
      '(医)',
      '(学)',
      '(福)',
      '(独)',
      'カブ)',
      '（カブ）',
      '(ユウ)',
    ],
  ];
  test.each(JAPANESE)('%s, before and behind', (form) => {
    expect([companyKey(`${form}あおば`), companyKey(`あおば${form}`)]).toEqual(['あおば', 'あおば']);
  });

  const WORDS =
    'Inc Incorporated Ltd Limited LLC LLP LP Corp Corporation Company Co PLC GmbH AG KG SA SAS SARL BV NV OY AB SRL SpA KK GK Pty Pte Pvt Holding Holdings';
  test.each(WORDS.split(' '))('%s, behind as a word of its own', (form) => {
    expect([companyKey(`Acme ${form}`), companyKey(`Acme ${form}.`)]).toEqual(['acme', 'acme']);
    expect(companyKey(`Acme${form}`)).toBe(`acme${form.toLowerCase()}`);
  });

  test('K.K. and The, before', () => {
    expect([companyKey('K.K. Acme'), companyKey('The Acme'), companyKey('Theacme')]).toEqual([
      ...['acme', 'acme', 'theacme'],
    ]);
  });

  test('before a name alone: a word within it stays', () => {
    expect([companyKey('Over The Top'), companyKey('Big KK Shop')]).toEqual(['overthetop', 'bigkkshop']);
  });

  test('also beside a quote', () => {
    expect([companyKey('"Acme"Inc'), companyKey('「あおば」㈱')]).toEqual(['acme', 'あおば']);
  });

  test('eight of them at most', () => {
    expect(companyKey(`Acme${' Inc'.repeat(8)}`)).toBe('acme');
    expect(companyKey(`Acme${' Inc'.repeat(9)}`)).toBe('acmeinc');
  });

  test('several of them', () => {
    expect(companyKey('株式会社 Acme Holdings Co., Ltd. (株)')).toBe('acme');
  });
});

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
