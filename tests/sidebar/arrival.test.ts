import { describe, expect, test } from '@jest/globals';
import { arrive, panelToOpen } from '../../src/sidebar/arrival';
import { Session } from '../../src/sidebar/session/session';
import { SharedSheet } from './shared-sheet';
import { seenBy, stated } from './terms/stated-term';

describe('what opens', () => {
  /** What waits, in the order of `Waits`: signature, answers, words, leads to hand over; `?` for not known yet. */
  const waits = (told: string) => {
    const [signature, answers, words, handOver] = [...told].map((one) => (one === '?' ? null : one === 'x'));
    return {
      signature: signature ?? null,
      answers: answers ?? null,
      words: words ?? null,
      handOver: handOver ?? null,
    };
  };
  test.each([
    ['xxxx', 'agreement'],
    ['x?.?', 'agreement'],
    ['.xxx', 'answer'],
    ['.xx?', 'answer'],
    ['..xx', 'terms'],
    ['...x', 'handover'],
    ['....', 'definition'],
    ['????', null],
    // Something more urgent may still come.
    ['.?xx', null],
    ['...?', null],
  ])('of %s: %s', (told, panel) => {
    expect(panelToOpen(waits(told), null)).toBe(panel);
    // Where nothing waits, what was looked at last.
    expect(panelToOpen(waits(told), 'meeting')).toBe(panel === 'definition' ? 'meeting' : panel);
  });
});

describe('a sidebar that was asked for no panel', () => {
  const SELLER = { ...seenBy('sales') };
  const SIGNED = { standing: 'as signed' as const };
  const DISPUTED = stated('商談', { marketingMeans: '提案する機会', salesMeans: '金額の話' });
  const PROPOSED = {
    ...DISPUTED,
    agreedMeaning: '決裁者と金額の話をした案件',
    agreed: { sales: { user: 's@example.co.jp', at: '2026-11-20 09:15' }, marketing: null },
  };
  const WAITING = { all: 3, overdue: 1, own: 0 };

  const opensAt = async (sheet: SharedSheet) => {
    const session = new Session(sheet.call, null, 1);
    arrive(session);
    await session.open();
    for (let turn = 0; turn < 50 && session.state.panel === null; turn++)
      await new Promise((resolve) => setTimeout(resolve, 1));
    return session.state.panel;
  };

  test.each<[string, string, Partial<SharedSheet>]>([
    ['nothing', 'definition', {}],
    ['a signature', 'agreement', { agreement: { ...SELLER, signable: 'sales' }, waiting: WAITING }],
    ['a signature once more', 'agreement', { agreement: { ...SELLER, confirmable: 'sales' } }],
    ['leads, for Sales', 'answer', { agreement: SELLER, waiting: WAITING }],
    ['leads, for who is no member', 'answer', { agreement: seenBy(), waiting: WAITING }],
    ['leads of others, for Marketing', 'definition', { waiting: WAITING }],
    ['leads of their own, for Marketing', 'answer', { waiting: { ...WAITING, own: 1 } }],
    ['a word in dispute', 'terms', { terms: [DISPUTED] }],
    ['a word in dispute, for who is no member', 'definition', { terms: [DISPUTED], agreement: seenBy() }],
    ['a meaning to agree to', 'terms', { terms: [PROPOSED] }],
    ['a meaning that the other side has to agree to', 'definition', { terms: [PROPOSED], agreement: SELLER }],
    ['leads to hand over', 'handover', { agreement: { ...seenBy('marketing'), ...SIGNED } }],
    ['leads to hand over, for Sales', 'definition', { agreement: { ...SELLER, ...SIGNED } }],
    [
      'leads to hand over by what is not confirmed',
      'definition',
      { agreement: { ...seenBy('marketing'), ...SIGNED, unconfirmed: true } },
    ],
    [
      'nothing, since all were handed over',
      'definition',
      { agreement: { ...seenBy('marketing'), ...SIGNED }, unavailable: [0] },
    ],
  ])('where there waits %s, shows %s', async (_, panel, given) => {
    expect(await opensAt(Object.assign(new SharedSheet(), given))).toBe(panel);
  });

  test('stays where the user went before the leads were read', async () => {
    const sheet = Object.assign(new SharedSheet(), { agreement: SELLER, waiting: WAITING });
    const session = new Session(sheet.call, null, 1);
    arrive(session);
    await session.open();
    expect(session.state.panel).toBeNull();
    session.show('meeting');
    await session.readLeads();
    expect(session.state.panel).toBe('meeting');
  });

  test('opens the panel that was last chosen, told by the next glance alone and once', async () => {
    const sheet = new SharedSheet();
    const session = new Session(sheet.call, null, 1);
    arrive(session);
    await session.open();
    session.show('rejections');
    session.show('insight');
    expect(sheet.lastPanel).toBeNull();
    await session.glance();
    expect(sheet.lastPanel).toBe('insight');
    sheet.lastPanel = 'meeting';
    await session.glance();
    session.show('insight');
    await session.glance();
    expect(sheet.lastPanel).toBe('meeting');
    expect(await opensAt(sheet)).toBe('meeting');
  });

  test('opens where it can when the leads can’t be read', async () => {
    const sheet = Object.assign(new SharedSheet(), { terms: [DISPUTED] });
    const session = new Session(sheet.call, null, 1);
    arrive(session);
    await session.open();
    sheet.failure = new Error('PERMISSION_DENIED');
    await session.readLeads();
    expect(session.state.panel).toBe('terms');
  });

  test('decides once', async () => {
    const sheet = new SharedSheet();
    expect(await opensAt(sheet)).toBe('definition');
    const session = new Session(sheet.call, 'rejections', 1);
    arrive(session);
    sheet.agreement = { ...SELLER, signable: 'sales' };
    await session.open();
    await session.refresh();
    expect(session.state.panel).toBe('rejections');
  });
});
