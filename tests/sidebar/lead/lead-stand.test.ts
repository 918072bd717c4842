import { describe, expect, test } from '@jest/globals';
import type { HandOverRecord } from '../../../src/domain/hand-over/hand-over-record';
import { type Standing, sayStand } from '../../../src/sidebar/lead/lead-stand';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { TOKYO } from '../../calendars';
import { outcomeBy, record } from '../../domain/hand-over/records';

const ON = { handedOver: new Date('2026-11-01T03:00:00Z'), version: 3 };
const REJECTED = { ...ON, decision: 'rejected', decided: '却下' } as const;
const day = (text: string) => new Date(`${text}T00:00:00Z`);

function stand(locale: 'en' | 'ja', part: Partial<HandOverRecord>, more: Partial<Standing> = {}): string {
  const m = messagesIn(locale);
  const standing: Standing = {
    record: record(part),
    outcome: outcomeBy(record(part)),
    isPossible: true,
    meets: true,
    calendar: TOKYO,
    today: '2026-11-29',
    ...more,
  };
  return sayStand(standing, m.lead, m.answer).join(' · ');
}

describe('how far the hand-over of a lead has come', () => {
  test.each<[string, Partial<HandOverRecord>, string, string]>([
    ['never handed over', {}, 'Can be handed over', '引き渡せます'],
    [
      'waiting for an answer',
      { ...ON, owner: 'sato' },
      'Handed over on 2026-11-01, under version 3 · to answer · Owner: sato',
      '2026-11-01 引き渡し（第3版） · 回答待ち · 担当：sato',
    ],
    [
      'won before anybody answered',
      { ...ON, outcome: 'won' },
      'Handed over on 2026-11-01, under version 3 · ended without an answer',
      '2026-11-01 引き渡し（第3版） · 回答なしで終了',
    ],
    [
      'open, as its outcome says',
      { ...ON, outcome: 'open' },
      'Handed over on 2026-11-01, under version 3 · to answer',
      '2026-11-01 引き渡し（第3版） · 回答待ち',
    ],
    [
      'accepted',
      { ...ON, decision: 'accepted', decided: 'OK' },
      'Handed over on 2026-11-01, under version 3 · OK',
      '2026-11-01 引き渡し（第3版） · OK',
    ],
    [
      'rejected for good',
      REJECTED,
      'Handed over on 2026-11-01, under version 3 · 却下',
      '2026-11-01 引き渡し（第3版） · 却下',
    ],
    [
      'put back until a day to come',
      { ...REJECTED, recycleOn: day('2026-12-24') },
      'Handed over on 2026-11-01, under version 3 · 却下 · comes up again on 2026-12-24',
      '2026-11-01 引き渡し（第3版） · 却下 · 2026-12-24に再引き渡しの予定',
    ],
    [
      'put back until a day that has come',
      { ...REJECTED, recycleOn: day('2026-11-20') },
      'Handed over on 2026-11-01, under version 3 · 却下 · can be handed over again',
      '2026-11-01 引き渡し（第3版） · 却下 · 再引き渡しできます',
    ],
    [
      'handed over by no version',
      { ...ON, version: null },
      'Handed over on 2026-11-01 · to answer',
      '2026-11-01 引き渡し · 回答待ち',
    ],
    [
      'won before it was ever handed over',
      { outcome: 'won' },
      'Already decided, won or lost before any hand-over, so it is left out',
      '引き渡し前から判定または結果があるため、引き渡しの対象外です',
    ],
  ])('%s', (_, part, english, japanese) => {
    expect([stand('en', part), stand('ja', part)]).toEqual([english, japanese]);
  });

  test('is ready for no lead that doesn’t meet the definition, nor where none can be handed over', () => {
    expect(stand('en', {}, { meets: false })).toBe('');
    expect(stand('en', {}, { isPossible: false })).toBe('');
    expect(stand('en', { owner: 'sato' }, { meets: false })).toBe('Owner: sato');
    const again = { ...REJECTED, recycleOn: day('2026-11-20') };
    expect(stand('en', again, { meets: false })).not.toContain('can be');
  });

  test('tells what the team’s own columns know of a lead from before', () => {
    expect(stand('en', {}, { outcome: { decision: 'accepted', outcome: null, reason: '' } })).toContain(
      'is left out',
    );
  });
});
