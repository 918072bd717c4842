import { describe, expect, test } from '@jest/globals';
import type { Term } from '../../../src/domain/terms/term';
import {
  agreeableBy,
  readAgreements,
  sameAgreedText,
  stateOfTerm,
  type TermAgreement,
  writeAgreement,
} from '../../../src/domain/terms/term-state';

const MQL: Term = {
  name: 'MQL',
  alsoCalled: '',
  marketingMeans: 'fits',
  salesMeans: 'has asked',
  agreedMeaning: 'fits and has asked',
  measuredBy: 'Hot',
};
const MARI: TermAgreement = { user: 'mari@example.com', at: '2026-11-23 10:20' };
const SATO: TermAgreement = { user: 'sato@example.com', at: '2026-11-24 09:05' };
const SECRET = 'the secret of this sheet';

describe('a term is', () => {
  test.each([
    ['settled where two people have agreed', {}, MARI, SATO, 'settled'],
    ['not settled by one person for both', {}, MARI, { ...SATO, user: MARI.user }, 'disputed'],
    [
      'not settled by one person, however written',
      {},
      MARI,
      { ...SATO, user: ' Mari@Example.com' },
      'disputed',
    ],
    ['not settled by Marketing alone', {}, MARI, null, 'disputed'],
    ['not settled by Sales alone', {}, null, SATO, 'disputed'],
    ['not settled without a meaning', { agreedMeaning: '' }, MARI, SATO, 'disputed'],
    ['disputed where both mean something else', {}, null, null, 'disputed'],
    ['open where both mean the same', { salesMeans: ' FITS ' }, null, null, 'open'],
    ['open where Marketing says nothing', { marketingMeans: '' }, null, null, 'open'],
    ['open where Sales says nothing', { salesMeans: ' ' }, null, null, 'open'],
  ] as const)('%s', (_, changes, marketing, sales, state) => {
    expect(stateOfTerm({ ...MQL, ...changes }, { marketing, sales })).toBe(state);
  });
});

describe('an agreement holds for', () => {
  test.each([
    ['other names', { alsoCalled: 'qualified lead' }],
    ['what each means', { marketingMeans: 'x', salesMeans: 'y' }],
    ['white space and width', { agreedMeaning: ' fits  and has asked', measuredBy: 'Ｈot' }],
  ])('the term with other %s', (_, changes) => {
    expect(sameAgreedText(MQL, { ...MQL, ...changes })).toBe(true);
  });

  test.each([
    ['name', { name: 'SQL' }],
    ['meaning', { agreedMeaning: 'fits' }],
    ['measure', { measuredBy: 'Warm' }],
    ['words for meaning and measure', { agreedMeaning: 'fits and has askedHot', measuredBy: '' }],
  ])('no other %s', (_, changes) => {
    expect(sameAgreedText(MQL, { ...MQL, ...changes })).toBe(false);
  });
});

describe('the cell of an agreement', () => {
  const written = writeAgreement(MQL, 'marketing', MARI, SECRET);
  const read = (cell: string, term = MQL, secret: string | null = SECRET) =>
    readAgreements({ marketingAgreed: cell, salesAgreed: '' }, term, secret);

  test('says who agreed and when, with ten digits to know it by', () => {
    expect(written).toMatch(/^mari@example\.com 2026-11-23 10:20 #[0-9a-f]{10}$/);
    expect(read(written)).toEqual({ marketing: MARI, sales: null });
  });

  test('is read for Sales from its own', () => {
    const sales = writeAgreement(MQL, 'sales', SATO, SECRET);
    const cells = { marketingAgreed: '', salesAgreed: sales };
    expect(readAgreements(cells, MQL, SECRET)).toEqual({ marketing: null, sales: SATO });
  });

  test.each([
    ['blank', ''],
    ['typed without the digits', 'mari@example.com 2026-11-23 10:20'],
    ['with another’s address', written.replace('mari', 'sato')],
    ['with another moment', written.replace('10:20', '10:21')],
    ['with more behind the digits', `${written}0`],
    ['on a line of its own', `\n${written}`],
    ['of the other department', writeAgreement(MQL, 'sales', MARI, SECRET)],
    ['of another sheet', writeAgreement(MQL, 'marketing', MARI, 'another secret')],
  ])('holds none: %s', (_, cell) => {
    expect(read(cell).marketing).toBeNull();
  });

  test('has digits that hold for its parts one by one, not for what they make when put together', () => {
    const digitsOf = (cell: string) => cell.slice(cell.indexOf('#'));
    const term = { ...MQL, name: `${SATO.at}MQL` };
    const agreement = { user: `${MARI.user}${MARI.at}`, at: SATO.at };
    expect(digitsOf(writeAgreement(term, 'marketing', MARI, SECRET))).not.toBe(
      digitsOf(writeAgreement(MQL, 'marketing', agreement, SECRET)),
    );
  });

  test('holds none once the meaning is another, or is gone, or where the sheet has no secret', () => {
    expect(read(written, { ...MQL, agreedMeaning: 'fits' }).marketing).toBeNull();
    expect(read(written, MQL, null).marketing).toBeNull();
    const gone = { ...MQL, agreedMeaning: '' };
    expect(read(writeAgreement(gone, 'marketing', MARI, SECRET), gone).marketing).toBeNull();
  });
});

describe('who may agree', () => {
  test.each([
    ['a member of one department', { marketing: null, sales: null }, ['sales'], 'sales'],
    ['a member of both, first', { marketing: null, sales: null }, ['marketing', 'sales'], 'marketing'],
    [
      'a member of both, for the one that is left',
      { marketing: SATO, sales: null },
      ['marketing', 'sales'],
      'sales',
    ],
    ['nobody without a department', { marketing: null, sales: null }, [], null],
    ['nobody for a department that has', { marketing: SATO, sales: null }, ['marketing'], null],
    ['nobody twice', { marketing: MARI, sales: null }, ['marketing', 'sales'], null],
    [
      'nobody twice, however the address is written',
      { marketing: { ...MARI, user: 'MARI@example.com ' }, sales: null },
      ['marketing', 'sales'],
      null,
    ],
  ] as const)('%s', (_, agreements, departments, expected) => {
    expect(agreeableBy(agreements, MARI.user, departments)).toBe(expected);
  });
});
