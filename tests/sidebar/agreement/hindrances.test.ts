import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/domain/values/cell';
import type { AgreementState } from '../../../src/rpc/contract';
import { hindrances } from '../../../src/sidebar/agreement/hindrances';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { previewOf } from '../../../src/sidebar/session/preview';
import { Session } from '../../../src/sidebar/session/session';
import { versionToPropose } from '../../../src/sidebar/session/state';
import { MOMENT } from '../../moment';
import { SharedSheet } from '../shared-sheet';
import { seenBy } from '../terms/stated-term';

const messages = messagesIn('en');
const SIGNED: AgreementState['inForce'] = {
  version: 3,
  seal: 'x',
  replaces: 'y',
  by: 'm@example.co.jp',
  at: '2026-11-20 10:00',
  since: '2026-11-20 11:00',
  reason: 'r',
  signatures: [],
  signatories: [],
};

/** What hinders with this agreement, once the draft is changed so. */
async function found(agreement: AgreementState, change: (session: Session, rows: readonly Row[]) => void) {
  const shared = new SharedSheet();
  shared.agreement = agreement;
  const session = new Session(shared.call, 'agreement', 1);
  await session.open();
  change(session, session.state.sheet?.draft?.rows ?? []);
  for (let wait = 0; wait < 5; wait++) await new Promise((resolve) => setTimeout(resolve, 1));
  const { state } = session;
  if (state.sheet === null) throw new Error('The sheet is not open');
  const rows = state.sheet.draft?.rows ?? [];
  const leads = state.leads.kind === 'read' ? state.leads.leads : null;
  const draft = previewOf(rows, leads, MOMENT);
  return hindrances({ ...messages, state, sheet: state.sheet, rows, leads, draft }).map(({ text }) => text);
}

const m = messages.agreement;
const asIs = () => {};
const changed = (session: Session, rows: readonly Row[]) => session.edit(rows.slice(0, -1));

describe('what keeps a draft from being proposed', () => {
  test.each<[string, AgreementState, typeof changed, readonly string[]]>([
    ['nothing, for a first version', seenBy('marketing'), asIs, []],
    [
      'that it is the signed version',
      { ...seenBy('sales'), standing: 'as signed', inForce: SIGNED },
      asIs,
      [m.sameAsSigned],
    ],
    [
      'nothing, where it differs from that',
      { ...seenBy('sales'), standing: 'as signed', inForce: SIGNED },
      changed,
      [],
    ],
    [
      'that the Definition tab was changed',
      { ...seenBy('sales'), standing: 'changed', inForce: SIGNED },
      asIs,
      [m.restoreFirst],
    ],
    ['being no member', seenBy(), asIs, [m.notMember('m@example.co.jp')]],
    [
      'that nobody could sign beside',
      { ...seenBy('marketing'), signatories: [{ address: 'm@example.co.jp', department: 'marketing' }] },
      asIs,
      [m.nobody('Sales')],
    ],
    [
      'a fault',
      seenBy('marketing'),
      (session, rows) => session.edit([...rows, ['評価基準', '', '', '', '', '', '', '']]),
      [m.faultsFirst(4)],
    ],
    [
      'a column that the leads lack',
      seenBy('marketing'),
      (session, rows) =>
        session.edit([...rows, ['必須条件', '電話', '電話番号', '空欄でない', '', '', '', '']]),
      [messages.lead.headers],
    ],
    [
      'an open editor',
      seenBy('marketing'),
      (session) => session.openEditor({ kind: 'block', at: 3 }),
      [messages.versions.finishFirst],
    ],
  ])('%s', async (_, agreement, change, expected) => {
    expect(await found(agreement, change)).toEqual(expected);
  });
});

test('the first version to be signed is the one that the sheet began with, later ones count up', () => {
  const inForce = { rows: [['Version', 3]], revision: 'r' };
  expect(versionToPropose({ inForce, agreement: seenBy() })).toBe(3);
  expect(versionToPropose({ inForce, agreement: { ...seenBy(), inForce: SIGNED } })).toBe(4);
  expect(versionToPropose({ inForce: null, agreement: seenBy() })).toBe(1);
  const sealed = { rows: [['Version', 3, '', '', `seal ${'0'.repeat(32)}`]], revision: 'r' };
  expect(versionToPropose({ inForce: sealed, agreement: { ...seenBy(), putAside: true } })).toBe(4);
});
