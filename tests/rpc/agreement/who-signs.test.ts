import { describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../playground/apps-script/authorization';
import type { Host } from '../../../playground/apps-script/host';
import { actAs, addMembers, call, granted, MEMBERS, NAMES, openAddOn, refused, stateOf } from '../../add-on';
import { freshSheet } from '../../made-sheet';

const ADDRESS: Scope = 'https://www.googleapis.com/auth/userinfo.email';
const CELLS: Scope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const DIALOGS: Scope = 'https://www.googleapis.com/auth/script.container.ui';
const NO_PROMPT = 'Authorization is required to perform that action.';

function sheetWithMembers(): Host {
  const host = freshSheet('en');
  addMembers(host);
  return host;
}

function proposed(): Host {
  const host = sheetWithMembers();
  granted(propose(host));
  actAs(host, MEMBERS.sales);
  return host;
}

const propose = (host: Host) =>
  call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as agreed' });
const seal = (host: Host) => stateOf(host).agreement.proposal?.seal ?? '';

/** The user takes back what he granted. */
function refuse(host: Host, ...refusedScopes: readonly Scope[]): void {
  host.user = { ...host.user, refusedScopes };
}

describe('whose signature it is', () => {
  test('is the effective user’s where Google does not tell the active one', () => {
    const host = proposed();
    host.user = { ...host.user, otherDomain: true };
    expect(stateOf(host)).toMatchObject({ user: MEMBERS.sales, agreement: { signable: 'sales' } });
    const { inForce } = granted(call(host, 'sign', { seal: seal(host) })).agreement;
    expect(inForce?.signatures[1]?.user).toBe(MEMBERS.sales);
  });

  test('is nobody’s where Google tells neither, and all else works', () => {
    const host = proposed();
    host.user = { ...host.user, email: '' };
    expect(stateOf(host)).toMatchObject({ user: '', consent: null, agreement: { departments: [] } });
    expect(refused(call(host, 'sign', { seal: seal(host) }))).toEqual({ kind: 'unknown user' });
    expect(refused(call(host, 'decline', { seal: seal(host), reason: 'no' })).kind).toBe('unknown user');
    granted(call(host, 'takeBack', { seal: seal(host) }));
    expect(refused(propose(host))).toEqual({ kind: 'unknown user' });
  });
});

describe('what a user has not granted', () => {
  test('the address: everything can be read and written, and what needs a name says what is missing', () => {
    const host = proposed();
    refuse(host, ADDRESS);
    const consent = { missing: ['address'], url: expect.stringContaining('https://accounts.google.com/') };
    expect(stateOf(host)).toMatchObject({ user: '', consent, leadTab: NAMES.en.leads });
    granted(call(host, 'readLeads', {}));
    expect(refused(call(host, 'sign', { seal: seal(host) }))).toEqual({ kind: 'no consent', consent });
    expect(refused(call(host, 'decline', { seal: seal(host), reason: 'no' })).kind).toBe('no consent');
    granted(call(host, 'takeBack', { seal: seal(host) }));
    const { draft, terms } = stateOf(host);
    granted(call(host, 'saveDraft', { rows: draft?.rows ?? [], revision: draft?.revision ?? '' }));
    expect(refused(propose(host)).kind).toBe('no consent');
    expect(refused(call(host, 'agreeTerm', { at: 0, revision: terms?.revision ?? '' })).kind).toBe(
      'no consent',
    );
    refuse(host);
    expect(stateOf(host)).toMatchObject({ user: MEMBERS.sales, consent: null });
  });

  test('the cells: each call says so, and nothing throws', () => {
    const host = sheetWithMembers();
    refuse(host, CELLS);
    const refusal = { kind: 'no consent', consent: { missing: ['cells'], url: expect.any(String) } };
    expect(refused(call(host, 'readState', {}))).toEqual(refusal);
    expect(refused(call(host, 'recalculate', {}))).toEqual(refusal);
  });

  test.each([
    ['openSidebar', DIALOGS],
    ['openHandOver', CELLS],
    ['recalculateAll', CELLS],
    ['joinFormulas', CELLS],
    ['turnOn', ADDRESS],
    ['turnOn', DIALOGS],
  ] satisfies [string, Scope][])('%s in the menu has Google ask for it', (item, scope) => {
    const host = openAddOn([NAMES.en.table]);
    refuse(host, scope);
    expect(() => host.pressMenu(item)).toThrow(NO_PROMPT);
    refuse(host);
    host.pressMenu(item);
  });

  test('the menu opens the sidebar without the address', () => {
    const host = openAddOn([NAMES.en.table]);
    refuse(host, ADDRESS);
    host.pressMenu('openSidebar');
    host.pressMenu('recalculateAll');
    expect(host.sidebar?.title).toBe('LeadPact');
  });
});
