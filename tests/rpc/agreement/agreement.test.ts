import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import {
  actAs,
  addMember,
  addMembers,
  allOf,
  call,
  granted,
  MEMBERS,
  NAMES,
  openAddOn,
  putInForce,
  refused,
  setUp,
  stateOf,
  valuesOf,
} from '../../add-on';
import { freshSheet } from '../../made-sheet';

const [MARKETER, SELLER, OUTSIDER] = [MEMBERS.marketing, MEMBERS.sales, 'guest@example.co.jp'];

describe.each(['ja', 'en'] as const)('two signatures, in %s', (locale) => {
  const names = NAMES[locale];
  const open = (): Host => {
    const host = freshSheet(locale);
    addMembers(host);
    return host;
  };
  const propose = (host: Host, reason = 'Sales asked for it') =>
    call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason });
  const sign = (host: Host, user: string, seal = stateOf(host).agreement.proposal?.seal ?? '') => {
    actAs(host, user);
    return call(host, 'sign', { seal });
  };
  const changePoints = (host: Host, points: string, tab: string = names.draft) => {
    const rows = allOf(host, tab);
    const row = rows.findIndex(([part]) => part === (locale === 'ja' ? '評価基準' : 'Criterion')) + 1;
    host.edit(tab, `F${row}`, points);
  };

  test('the first version is signed by one of each department, and then it is in force', () => {
    const host = open();
    expect(stateOf(host).agreement).toMatchObject({ standing: 'unsigned', inForce: null, proposal: null });
    const proposed = granted(propose(host));
    expect(proposed.agreement).toMatchObject({
      standing: 'unsigned',
      signable: null,
      proposal: {
        version: 1,
        by: MARKETER,
        reason: 'Sales asked for it',
        signatures: [{ user: MARKETER, department: 'marketing' }],
      },
    });
    const state = granted(sign(host, SELLER));
    expect(state.agreement).toMatchObject({
      standing: 'as signed',
      proposal: null,
      inForce: { version: 1, signatures: [{ user: MARKETER }, { user: SELLER }] },
    });
    const version = state.definition?.rows[1];
    expect(version?.[1]).toBe(1);
    expect(version?.[4]).toMatch(/^seal [0-9a-f]{32}; /);
    expect(version?.[7]).toContain(SELLER);
    const history = granted(call(host, 'readHistory', {})).versions;
    expect(history).toMatchObject([{ version: 1, by: MARKETER, asSigned: true }]);
    // The day of an As of that moves by itself is kept as the text of the day on which it was signed.
    const withoutDay = (rows: readonly (readonly unknown[])[] = []) =>
      rows.map((row) => (['As of', '基準日'].includes(String(row[0])) ? row.slice(0, 4) : row));
    expect(withoutDay(granted(call(host, 'readVersion', { version: 1 })).rows)).toEqual(
      withoutDay(state.definition?.rows.slice(1)),
    );
  });

  test('the proposer’s signature counts once, for the own department only', () => {
    const host = open();
    granted(propose(host));
    expect(refused(sign(host, MARKETER))).toEqual({
      kind: 'not a member',
      user: MARKETER,
      department: 'marketing',
    });
    expect(stateOf(host).agreement.proposal?.signatures).toHaveLength(1);
  });

  test('who is no member signs, proposes and declines nothing', () => {
    const host = open();
    actAs(host, OUTSIDER);
    expect(refused(propose(host))).toEqual({ kind: 'not a member', user: OUTSIDER, department: null });
    actAs(host, MARKETER);
    const seal = granted(propose(host)).agreement.proposal?.seal ?? '';
    expect(refused(sign(host, OUTSIDER)).kind).toBe('not a member');
    expect(refused(call(host, 'decline', { seal, reason: 'no' })).kind).toBe('not a member');
  });

  test('nobody lets himself in by the draft that he signs', () => {
    const host = open();
    putInForce(host);
    actAs(host, MARKETER);
    addMember(host, 'friend@example.co.jp', 'sales');
    granted(propose(host));
    expect(refused(sign(host, 'friend@example.co.jp')).kind).toBe('not a member');
  });

  test('with members of one department only nothing is proposed', () => {
    const host = openAddOn([names.table], locale);
    setUp(host);
    addMember(host, MARKETER, 'marketing');
    expect(refused(propose(host))).toEqual({ kind: 'nobody to sign', department: 'sales' });
    addMember(host, MARKETER, 'sales');
    expect(refused(propose(host))).toEqual({ kind: 'nobody to sign', department: 'sales' });
  });

  test('a proposed draft is frozen for the sidebar; a change by hand takes the signatures back', () => {
    const host = open();
    const state = granted(propose(host));
    const { rows = [], revision = '' } = state.draft ?? {};
    expect(refused(call(host, 'saveDraft', { rows, revision }))).toEqual({ kind: 'frozen', by: MARKETER });
    const seal = state.agreement.proposal?.seal ?? '';
    changePoints(host, '33');
    const refusal = refused(sign(host, SELLER, seal));
    expect(refusal).toMatchObject({
      kind: 'stale agreement',
      current: {
        agreement: { proposalChanged: true, signable: null },
        definition: { rows: expect.anything() },
      },
    });
    expect(stateOf(host).agreement.inForce).toBeNull();
    const proposedAgain = granted(propose(host)).agreement.proposal;
    expect(proposedAgain?.signatures.map(({ user }) => user)).toEqual([SELLER]);
  });

  test('a proposal that is taken back or declined is a draft again, without signatures', () => {
    const host = open();
    const seal = granted(propose(host)).agreement.proposal?.seal ?? '';
    actAs(host, SELLER);
    expect(call(host, 'decline', { seal, reason: '  ' }).ok).toBe(false);
    const declined = granted(call(host, 'decline', { seal, reason: 'ten points too many' })).agreement;
    expect(declined).toMatchObject({
      proposal: null,
      declined: { version: 1, by: SELLER, reason: 'ten points too many' },
    });
    const again = granted(propose(host)).agreement;
    expect(again).toMatchObject({ declined: null, proposal: { by: SELLER, signatures: [{ user: SELLER }] } });
    const taken = granted(call(host, 'takeBack', { seal: again.proposal?.seal ?? '' }));
    expect(taken.agreement.proposal).toBeNull();
    expect(refused(sign(host, MARKETER, seal)).kind).toBe('stale agreement');
  });

  test('the Definition that is changed by hand is said to be, in LEADWHY’s title too; restored, it is as signed', () => {
    const host = open();
    putInForce(host);
    expect(valuesOf(host, names.leads, 'J1')).toEqual([[names.why]]);
    changePoints(host, '99', names.definition);
    const state = stateOf(host);
    expect(state.agreement.standing).toBe('changed');
    expect(String(valuesOf(host, names.leads, 'J1')[0]?.[0])).toContain('⚠');
    const restored = granted(call(host, 'restoreSigned', { definition: state.definition?.revision ?? '' }));
    expect(restored.agreement.standing).toBe('as signed');
    expect(valuesOf(host, names.leads, 'J1')).toEqual([[names.why]]);
  });

  test('what somebody typed into the Definition is not written over by the version that is signed next', () => {
    const host = open();
    granted(propose(host));
    changePoints(host, '99', names.definition);
    expect(refused(sign(host, SELLER)).kind).toBe('stale agreement');
    granted(call(host, 'takeBack', { seal: stateOf(host).agreement.proposal?.seal ?? '' }));
    putInForce(host);
    changePoints(host, '99', names.definition);
    changePoints(host, '1');
    expect(refused(propose(host))).toEqual({ kind: 'not as signed' });
    const definition = stateOf(host).definition?.revision ?? '';
    granted(call(host, 'restoreSigned', { definition }));
    const seal = granted(propose(host)).agreement.proposal?.seal ?? '';
    changePoints(host, '98', names.definition);
    expect(refused(sign(host, MARKETER, seal))).toEqual({ kind: 'not as signed' });
  });

  test('the change behind their backs can be taken as a draft', () => {
    const host = open();
    putInForce(host);
    changePoints(host, '99', names.definition);
    const taken = granted(
      call(host, 'takeAsDraft', { version: null, draft: stateOf(host).draft?.revision ?? '' }),
    );
    expect(taken.draft?.rows.some((row) => row[5] === 99)).toBe(true);
    expect(taken.draft?.rows.flat().join()).not.toContain('seal ');
    expect(taken.agreement.standing).toBe('changed');
  });

  test('versions are looked at, scored by a formula over the History tab, and taken as a draft', () => {
    const host = open();
    putInForce(host);
    changePoints(host, '3');
    putInForce(host);
    changePoints(host, '7');
    const state = putInForce(host);
    expect(state.agreement.inForce?.version).toBe(3);
    const { versions } = granted(call(host, 'readHistory', {}));
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions[0]?.changes).toContain('+3 → +7');
    expect(versions.every(({ asSigned }) => asSigned)).toBe(true);
    host.edit(names.leads, 'M1', `=LEADSCORE(A1:G4,FILTER('${names.history}'!C:J,'${names.history}'!A:A=2))`);
    const scored = valuesOf(host, names.leads, 'M1:M4').flat();
    const taken = granted(call(host, 'takeAsDraft', { version: 2, draft: state.draft?.revision ?? '' }));
    actAs(host, MARKETER);
    granted(call(host, 'propose', { draft: taken.draft?.revision ?? '', reason: 'back' }));
    granted(sign(host, SELLER));
    expect(valuesOf(host, names.leads, 'H1:H4').flat()).toEqual(scored);
    expect(stateOf(host).agreement.inForce?.version).toBe(4);
  });

  test('what is in force already is not proposed again', () => {
    const host = open();
    putInForce(host);
    expect(refused(propose(host)).kind).toBe('nothing to propose');
  });

  test('a history whose rows were changed is said not to be what was signed, and restores nothing', () => {
    const host = open();
    putInForce(host);
    host.edit(names.history, 'H6', '77');
    expect(granted(call(host, 'readHistory', {})).versions[0]?.asSigned).toBe(false);
    changePoints(host, '99', names.definition);
    const definition = stateOf(host).definition?.revision ?? '';
    // Nothing can be restored: the way on is a new version.
    changePoints(host, '2');
    expect(granted(propose(host)).agreement.proposal?.version).toBe(2);
    expect(refused(call(host, 'restoreSigned', { definition }))).toEqual({
      kind: 'no such version',
      version: 1,
    });
  });

  test('a date that a person typed into the draft stays the same day in the version', () => {
    const host = open();
    const rows = allOf(host, names.draft);
    const row = rows.findIndex(([part]) => part === (locale === 'ja' ? '基準日' : 'As of')) + 1;
    host.edit(names.draft, `D${row}`, '');
    host.edit(names.draft, `E${row}`, '2026/3/1');
    const state = putInForce(host);
    expect(state.agreement.standing).toBe('as signed');
    expect(state.definition?.rows.find(([part]) => part === rows[row - 1]?.[0])?.[4]).toBe('2026-03-01');
  });

  test('the effect is in the proposal, and the leads tell whether they have changed since', () => {
    const host = open();
    const effect = granted(call(host, 'readEffect', {}));
    const { proposal } = granted(propose(host)).agreement;
    expect(proposal).toMatchObject({ effect: effect.effect, leads: effect.leads });
    host.edit(names.leads, 'A2', 'Another');
    expect(granted(call(host, 'readEffect', {})).leads).not.toBe(effect.leads);
  });
});
