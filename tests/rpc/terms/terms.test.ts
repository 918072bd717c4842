import { describe, expect, test } from '@jest/globals';
import { actAs, addMembers, call, granted, MEMBERS, NAMES, refused, stateOf, valuesOf } from '../../add-on';
import { freshSheet } from '../../made-sheet';

const MQL = {
  name: 'Our ten',
  alsoCalled: '10 leads, 今月の10件',
  marketingMeans: '',
  salesMeans: '',
  agreedMeaning: 'ten companies that meet the definition, within a month, duplicates counted once',
  measuredBy: 'Hot',
};

describe.each(['ja', 'en'] as const)('terms in %s', (locale) => {
  const names = NAMES[locale];
  const open = () => {
    const host = freshSheet(locale);
    const { terms } = stateOf(host);
    if (terms === null) throw new Error('The set-up made no Terms tab');
    return { host, terms };
  };

  test('a name or other name that is taken is refused', () => {
    const { host, terms } = open();
    const taken = { ...MQL, name: ' ｍｑｌ ' };
    expect(
      refused(call(host, 'saveTerm', { at: terms.terms.length, term: taken, revision: terms.revision })),
    ).toEqual({
      kind: 'duplicate term',
      name: 'MQL',
    });
  });

  test('what someone else wrote meanwhile is not written over', () => {
    const { host, terms } = open();
    host.edit(names.terms, 'C2', 'anyone who fills in a form');
    const refusal = refused(call(host, 'saveTerm', { at: 0, term: MQL, revision: terms.revision }));
    expect(refusal).toMatchObject({
      kind: 'stale terms',
      current: {
        terms: expect.arrayContaining([
          expect.objectContaining({ marketingMeans: 'anyone who fills in a form' }),
        ]),
      },
    });
  });

  test('a term that is added, changed and removed; =LEADTERM finds it by its other name', () => {
    const { host, terms } = open();
    const at = terms.terms.length;
    const own = MQL;
    const added = granted(call(host, 'saveTerm', { at, term: own, revision: terms.revision }));
    expect(added.terms[at]).toMatchObject({ ...own, state: 'open' });
    host.edit(names.leads, 'L1', `=LEADTERM("今月の10件",'${names.terms}'!A:H)`);
    expect(valuesOf(host, names.leads, 'L1')).toEqual([[own.agreedMeaning]]);
    const changed = granted(
      call(host, 'saveTerm', { at, term: { ...own, agreedMeaning: '=ten' }, revision: added.revision }),
    );
    expect(valuesOf(host, names.leads, 'L1')).toEqual([['=ten']]);
    const removed = granted(call(host, 'removeTerm', { at, revision: changed.revision }));
    expect(removed.terms).toEqual(terms.terms);
  });

  test('columns that people add to the tab, and move, keep what is in them', () => {
    const { host } = open();
    host.edit(names.terms, 'I1', 'Owner');
    host.edit(names.terms, 'I2', 'Sales');
    const state = granted(call(host, 'readState', {}));
    granted(call(host, 'saveTerm', { at: 0, term: MQL, revision: state.terms?.revision ?? '' }));
    expect(valuesOf(host, names.terms, 'A2:I2')[0]).toEqual([
      MQL.name,
      MQL.alsoCalled,
      '',
      '',
      MQL.agreedMeaning,
      MQL.measuredBy,
      '',
      '',
      'Sales',
    ]);
  });

  test('what a person wrote beside a term stays when the term is removed', () => {
    const { host } = open();
    host.edit(names.terms, 'K2', 'ask Legal');
    const { terms } = granted(call(host, 'readState', {}));
    const left = granted(call(host, 'removeTerm', { at: 0, revision: terms?.revision ?? '' }));
    expect(left.terms).toEqual(terms?.terms.slice(1));
    expect(valuesOf(host, names.terms, 'A2:K2')[0]?.filter((cell) => cell !== '')).toEqual(['ask Legal']);
  });

  test('a term that nobody knows names the nearest ones; one without a meaning says so', () => {
    const { host } = open();
    host.edit(names.leads, 'L1', `=LEADTERM("MQLs",'${names.terms}'!A:H)`);
    host.edit(names.leads, 'L2', `=LEADTERM("MQL",'${names.terms}'!A:H)`);
    expect(host.errorAt(names.leads, 'L1')).toContain('MQL');
    expect(host.errorAt(names.leads, 'L1')).toContain(locale === 'ja' ? '近い用語' : 'nearest');
    expect(host.errorAt(names.leads, 'L2')).toContain(
      locale === 'ja' ? 'まだ合意されていません' : 'no agreed meaning yet',
    );
  });

  test('a department’s meaning is written by its members, as soon as it has any', () => {
    const { host, terms } = open();
    const [term = MQL] = terms.terms.map(
      ({ state: _, agreed: __, prompt: ___, unconfirmed: ____, ...one }) => one,
    );
    const write = (means: object) =>
      call(host, 'saveTerm', {
        at: 0,
        term: { ...term, ...means },
        revision: stateOf(host).terms?.revision ?? '',
      });
    granted(write({ salesMeans: 'talk about price' }));
    addMembers(host);
    expect(refused(write({ salesMeans: 'a meeting' }))).toEqual({
      kind: 'not a member',
      user: MEMBERS.marketing,
      department: 'sales',
    });
    const state = granted(write({ marketingMeans: 'a chance to present', salesMeans: 'talk about price' }));
    expect(state.terms[0]?.state).toBe('disputed');
  });

  test('a term is settled when one of each department agreed to the same meaning, and opened by another', () => {
    const { host, terms } = open();
    addMembers(host);
    const agree = (user: string) => {
      actAs(host, user);
      return call(host, 'agreeTerm', { at: 0, revision: stateOf(host).terms?.revision ?? '' });
    };
    const write = (agreedMeaning: string) =>
      granted(
        call(host, 'saveTerm', {
          at: 0,
          term: { ...MQL, agreedMeaning },
          revision: stateOf(host).terms?.revision ?? '',
        }),
      );
    expect(refused(agree(MEMBERS.marketing))).toEqual({ kind: 'no agreed meaning' });
    write('');
    expect(refused(agree(MEMBERS.marketing))).toEqual({ kind: 'no agreed meaning' });
    write('10 companies a month, accepted');
    expect(refused(agree('guest@example.co.jp')).kind).toBe('not a member');
    expect(granted(agree(MEMBERS.marketing)).terms[0]?.state).toBe('open');
    expect(refused(agree(MEMBERS.marketing)).kind).toBe('not a member');
    const settled = granted(agree(MEMBERS.sales)).terms[0];
    expect(settled).toMatchObject({ state: 'settled', agreed: { sales: { user: MEMBERS.sales } } });
    expect(terms.terms).toHaveLength(stateOf(host).terms?.terms.length ?? 0);
    host.edit(names.terms, 'E2', '12 companies a month, accepted');
    expect(stateOf(host).terms?.terms[0]).toMatchObject({
      state: 'open',
      agreed: { marketing: null, sales: null },
    });
    host.edit(names.terms, 'E2', '10 companies a month, accepted');
    expect(stateOf(host).terms?.terms[0]?.state).toBe('settled');
    write('13 companies a month, accepted');
    expect(valuesOf(host, names.terms, 'G2:H2')).toEqual([['', '']]);
  });

  test('an address that somebody types into the cell, or copies from another term, is no agreement', () => {
    const { host } = open();
    addMembers(host);
    const revision = () => stateOf(host).terms?.revision ?? '';
    granted(call(host, 'saveTerm', { at: 0, term: MQL, revision: revision() }));
    granted(
      call(host, 'saveTerm', {
        at: 1,
        term: { ...MQL, name: 'Other', alsoCalled: '' },
        revision: revision(),
      }),
    );
    granted(call(host, 'agreeTerm', { at: 0, revision: revision() }));
    const cell = String(valuesOf(host, names.terms, 'G2')[0]?.[0]);
    expect(cell).toContain(MEMBERS.marketing);
    host.edit(names.terms, 'H2', cell);
    host.edit(names.terms, 'G3', cell);
    host.edit(names.terms, 'H3', MEMBERS.sales);
    expect(
      stateOf(host)
        .terms?.terms.slice(0, 2)
        .map(({ agreed }) => agreed),
    ).toEqual([
      { marketing: { user: MEMBERS.marketing, at: expect.any(String) }, sales: null },
      { marketing: null, sales: null },
    ]);
  });

  test('what LeadPact knows of the term to ask about is asked in the user’s language', () => {
    const { terms } = open();
    expect(terms.terms.every(({ prompt }) => prompt !== '')).toBe(true);
    expect(/[ぁ-ん]/.test(terms.terms[0]?.prompt ?? '')).toBe(locale === 'ja');
  });
});
