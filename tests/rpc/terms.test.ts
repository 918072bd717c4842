import { describe, expect, test } from '@jest/globals';
import { call, granted, NAMES, openAddOn, refused, setUp, valuesOf } from '../add-on';

const MQL = {
  name: 'Our ten',
  alsoCalled: '10 leads, リード10件',
  marketingMeans: '',
  salesMeans: '',
  agreedMeaning: 'ten companies that meet the definition, within a month, duplicates counted once',
  measuredBy: 'Hot',
};

describe.each(['ja', 'en'] as const)('terms in %s', (locale) => {
  const names = NAMES[locale];
  const open = () => {
    const host = openAddOn([names.table], locale);
    const { terms } = setUp(host);
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
      current: { terms: [{ marketingMeans: 'anyone who fills in a form' }, {}, {}, {}, {}, {}, {}] },
    });
  });

  test('a term that is added, changed and removed; =LEADTERM finds it by its other name', () => {
    const { host, terms } = open();
    const at = terms.terms.length;
    const own = MQL;
    const added = granted(call(host, 'saveTerm', { at, term: own, revision: terms.revision }));
    expect(added.terms[at]).toEqual(own);
    host.edit(names.leads, 'L1', `=LEADTERM("リード10件",'${names.terms}'!A:H)`);
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
});
