import { describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { summarise } from '../../../src/sidebar/terms/say-term';
import { standOf, writableBy } from '../../../src/sidebar/terms/term-stand';
import { BOTH, NOBODY, seenBy, stated } from './stated-term';

const MARKETING = 'm@example.co.jp';
const SALES = 's@example.co.jp';
const M = { marketingMeans: '紹介の機会' };
const S = { salesMeans: '価格の話' };
const AGREED = { agreedMeaning: '見積もりを1回出すこと' };
const HALF = { ...NOBODY, marketing: BOTH.marketing };

describe('the meanings that a user may write', () => {
  test.each([
    ['a member: the own one', seenBy('sales'), ['sales']],
    ['of both: both', seenBy('marketing', 'sales'), ['marketing', 'sales']],
    ['of none: none', seenBy(), []],
    ['nobody is a member: both', { ...seenBy(), signatories: [] }, ['marketing', 'sales']],
    [
      'the other has no member: the own one first',
      { ...seenBy('sales'), signatories: [{ address: SALES, department: 'sales' }] },
      ['sales', 'marketing'],
    ],
  ] as const)('%s', (_, agreement, expected) => {
    expect(writableBy(agreement)).toEqual(expected);
  });
});

describe('nobody sees the other meaning before writing the own one', () => {
  test.each([
    ['the other has said it', { ...M }, seenBy('sales'), true],
    ['both have', { ...M, ...S }, seenBy('sales'), false],
    ['the own one is there', { ...S }, seenBy('sales'), false],
    ['only white space is there', { ...M, salesMeans: ' \u3000' }, seenBy('sales'), true],
    ['nobody has', {}, seenBy('sales'), false],
    ['a member of both', { ...M }, seenBy('marketing', 'sales'), false],
    ['a member of none', { ...M }, seenBy(), false],
    ['settled', { ...M, ...AGREED, agreed: BOTH }, seenBy('sales'), false],
  ])('%s', (_, cells, agreement, blind) => {
    expect(standOf(stated('商談', cells), agreement, SALES).blind).toBe(blind);
  });
});

describe('who can agree', () => {
  const whole = { ...M, ...S, ...AGREED };
  test.each([
    ['nothing to agree to', { ...M, ...S }, seenBy('sales'), SALES, null],
    ['a meaning waits', whole, seenBy('sales'), SALES, 'sales'],
    ['the other has agreed', { ...whole, agreed: HALF }, seenBy('sales'), SALES, 'sales'],
    ['the own has agreed', { ...whole, agreed: HALF }, seenBy('marketing'), 'm2@example.co.jp', null],
    ['one person for both', { ...whole, agreed: HALF }, seenBy('marketing', 'sales'), MARKETING, null],
    ['in no department', whole, seenBy(), 'x@example.co.jp', null],
    ['the own meaning is missing', { ...M, ...AGREED }, seenBy('sales'), SALES, null],
  ] as const)('%s', (_, cells, agreement, user, expected) => {
    const stand = standOf(stated('商談', cells), agreement, user);
    expect(stand.agreeable).toBe(expected);
    expect(stand.isMyTurn).toBe(expected !== null || stand.blind);
  });
});

describe('where a term stands, in a line', () => {
  test.each([
    [
      'nobody has said it',
      {},
      'Neither department has said what it means yet',
      '両部門とも意味がまだありません',
    ],
    ['one has', M, "Sales hasn't said what it means yet", '営業の意味がまだありません'],
    ['one has, unseen by the other', { ...S, ...AGREED }, "Marketing hasn't", 'マーケティングの意味が'],
    ['they differ', { ...M, ...S }, 'They mean different things', '部門によって意味が違います'],
    ['they say the same', { ...M, salesMeans: '紹介の機会' }, 'Both mean the same', '両部門で同じ意味です'],
    ['to agree', { ...M, ...S, ...AGREED }, 'Neither has agreed', '両部門とも合意待ちです'],
    ['one agreed', { ...M, ...S, ...AGREED, agreed: HALF }, 'Sales has still to agree', '営業の合意待ち'],
    ['settled', { ...AGREED, agreed: BOTH }, AGREED.agreedMeaning, AGREED.agreedMeaning],
  ])('%s', (_, cells, en, ja) => {
    const term = stated('商談', cells);
    const stand = standOf(term, seenBy('marketing'), MARKETING);
    expect(summarise(term, stand, messagesIn('en'))).toContain(en);
    expect(summarise(term, stand, messagesIn('ja'))).toContain(ja);
  });
});
