import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../../playground/apps-script/file-copy';
import { type Host, openHost } from '../../../playground/apps-script/host';
import type { Mark } from '../../../playground/engine/workbook';
import {
  actAs,
  addMember,
  addMembers,
  allOf,
  call,
  granted,
  MEMBERS,
  NAMES,
  putInForce,
  refused,
  stateOf,
  valuesOf,
} from '../../add-on';
import { evaluateBare } from '../../bare-node';
import { freshSheet, preparedSheet, reopen } from '../../made-sheet';
import { leadRows } from '../../make-sheet';
import { readHandOver, seenLeads } from '../hand-over-sheet';
import { readSheet, type Sheet } from './agreement-sheet';

const names = NAMES.en;
const KEY = 'leadpact.agreement';
const SECRET = 'leadpact.secret';

/** A sheet with a first version that both have signed. */
function signedSheet(): Host {
  const host = freshSheet('en');
  addMembers(host);
  putInForce(host);
  return host;
}

/** The record as it stands in the metadata. */
function markOf(host: Host): Mark {
  const found = host.workbook
    .marks('developerMetadata')
    .find(({ place, data }) => place.on === 'workbook' && JSON.stringify(data).includes(KEY));
  if (found === undefined) throw new Error('There is no record');
  return found;
}

function textOf(host: Host): string {
  const { data } = markOf(host);
  return typeof data === 'object' && data !== null && 'value' in data ? String(data.value) : '';
}

/** Writes another record in the place of LeadPact's own, as somebody who gets at its metadata. */
function overwrite(host: Host, value: string | null): void {
  const { id, data } = markOf(host);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('No record');
  host.workbook.setMark(id, { ...data, value });
}

/** Another script in the same document writes metadata that every script sees. */
function writeByAnother(host: Host, value: string): void {
  const script = `function write(value) {
    SpreadsheetApp.getActive().addDeveloperMetadata('${KEY}', value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }`;
  const { workbook, user } = host;
  openHost({ workbook, script, html: {}, user, evaluate: evaluateBare, project: 'another' }).run('write', [
    value,
  ]);
}

const copied = (host: Host) => reopen(copyOf(host.workbook, 'Copy'), MEMBERS.marketing);
const scoresOf = (host: Host) => valuesOf(host, names.leads, 'H1:I4');
const sealOf = (host: Host) => stateOf(host).agreement.inForce?.seal ?? '';
const confirmAs = (host: Host, user: string, seal = sealOf(host)) => {
  actAs(host, user);
  return call(host, 'confirm', { seal });
};
const propose = (host: Host) =>
  call(host, 'propose', { draft: stateOf(host).draft?.revision ?? '', reason: 'as agreed' });

describe('what LeadPact wrote itself in this spreadsheet', () => {
  test('is known by a digest that takes a secret, and the secret is in no cell and no metadata', () => {
    const host = signedSheet();
    expect(stateOf(host).agreement).toMatchObject({ unconfirmed: false, putAside: false, confirmable: null });
    expect(textOf(host)).toMatch(/^[0-9a-f]{32} \{/);
    const properties = host.workbook.stored('properties/document');
    const secret = new Map(Object.entries(properties ?? {})).get(SECRET);
    expect(String(secret).length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(readSheet(host))).not.toContain(String(secret));
  });

  test.each(['en', 'ja'] as const)('has in its Version row who signed and when, in %s', (locale) => {
    const host = freshSheet(locale);
    addMembers(host);
    const { definition, agreement } = putInForce(host);
    const day = agreement.inForce?.since.slice(0, 10);
    expect(definition?.rows[1]?.[4]).toBe(
      `seal ${agreement.inForce?.seal}; ${MEMBERS.marketing}; ${MEMBERS.sales}; ${day}`,
    );
    expect(granted(call(host, 'readHistory', {})).versions).toMatchObject([{ version: 1, asSigned: true }]);
    const past = granted(call(host, 'readVersion', { version: 1 }));
    expect(past.rows[0]?.[4]).toBe(definition?.rows[1]?.[4]);
    host.edit(NAMES[locale].definition, 'E2', `seal ${agreement.inForce?.seal}; x; y; 2020-01-01`);
    expect(stateOf(host).agreement.standing).toBe('as signed');
  });
});

/** The cells and formulas of a sheet without the days and minutes at which somebody signed. */
const untimed = ({ record: _, ...cells }: Sheet) =>
  JSON.stringify(cells).replace(/\d{4}-\d\d-\d\d( \d\d:\d\d)?/g, '');

const FOREIGN: readonly (readonly [string, (host: Host) => Host])[] = [
  [
    'somebody changed a name in it',
    (host) => {
      overwrite(host, textOf(host).replaceAll(MEMBERS.sales, 'friend@example.co.jp'));
      return host;
    },
  ],
  [
    'somebody wrote it by hand, without a digest',
    (host) => {
      overwrite(host, textOf(host).slice(33));
      return host;
    },
  ],
  [
    'it is of the form that held the secret itself',
    (host) => {
      overwrite(host, JSON.stringify({ secret: 'x', ...JSON.parse(textOf(host).slice(33)) }));
      return host;
    },
  ],
  [
    'another script wrote it, word for word',
    (host) => {
      const text = textOf(host);
      host.workbook.removeMark(markOf(host).id);
      writeByAnother(host, text);
      return host;
    },
  ],
  ['the file was copied', copied],
  [
    'there is none, as in a copy that has a script of its own',
    (host) => {
      host.workbook.removeMark(markOf(host).id);
      return host;
    },
  ],
  [
    'the secret is gone',
    (host) => {
      host.workbook.store('properties/document', {});
      return host;
    },
  ],
];

describe.each(FOREIGN)('a record, where %s', (_, make) => {
  const found = () => make(signedSheet());

  test('is unconfirmed, and the scores go on', () => {
    const signed = signedSheet();
    const host = make(signed);
    const { agreement } = stateOf(host);
    expect(agreement).toMatchObject({
      standing: 'as signed',
      unconfirmed: true,
      putAside: false,
      confirmable: 'marketing',
      inForce: { version: 1, signatures: [], signatories: [] },
    });
    expect(agreement.signatories).toEqual([
      { address: MEMBERS.marketing, department: 'marketing' },
      { address: MEMBERS.sales, department: 'sales' },
    ]);
    expect(scoresOf(host)).toEqual(scoresOf(signedSheet()));
    expect(typeof scoresOf(host)[1]?.[0]).toBe('number');
  });

  test('is confirmed when both departments sign once more: the same version, the same cells', () => {
    const host = found();
    const before = readSheet(host);
    const half = granted(confirmAs(host, MEMBERS.marketing)).agreement;
    expect(half).toMatchObject({ unconfirmed: true, confirmable: null });
    expect(refused(confirmAs(host, MEMBERS.marketing)).kind).toBe('not a member');
    const whole = granted(confirmAs(host, MEMBERS.sales)).agreement;
    expect(whole).toMatchObject({
      standing: 'as signed',
      unconfirmed: false,
      inForce: {
        version: 1,
        signatures: [
          { user: MEMBERS.marketing, department: 'marketing' },
          { user: MEMBERS.sales, department: 'sales' },
        ],
        signatories: [{ department: 'marketing' }, { department: 'sales' }],
      },
    });
    expect(untimed(readSheet(host))).toEqual(untimed(before));
    expect(refused(confirmAs(host, MEMBERS.sales)).kind).toBe('stale agreement');
  });
});

describe('who signs a version once more', () => {
  const OTHERS = { marketing: 'marketing2@example.co.jp', sales: 'sales2@example.co.jp' } as const;

  /** A copy of a sheet whose version in force the first member of each department had signed. */
  function copyWithOthers(locale: 'en' | 'ja'): Host {
    const host = freshSheet(locale);
    addMembers(host);
    addMember(host, OTHERS.marketing, 'marketing');
    addMember(host, OTHERS.sales, 'sales');
    putInForce(host);
    return copied(host);
  }

  test.each(['en', 'ja'] as const)('is named in the Version row and in History, in %s', (locale) => {
    const host = copyWithOthers(locale);
    const tab = NAMES[locale];
    const before = allOf(host, tab.history);
    host.edit(tab.definition, 'H2', "'a note of ours");
    granted(confirmAs(host, OTHERS.marketing));
    expect(allOf(host, tab.history)).toEqual(before);
    const { agreement, definition, today } = granted(confirmAs(host, OTHERS.sales));
    expect(agreement).toMatchObject({ standing: 'as signed', unconfirmed: false });
    const seal = `seal ${agreement.inForce?.seal}; ${OTHERS.marketing}; ${OTHERS.sales}; ${today}`;
    expect(definition?.rows[1]?.[4]).toBe(seal);
    expect(definition?.rows[1]?.[7]).toBe('a note of ours');
    const [entry] = granted(call(host, 'readHistory', {})).versions;
    expect(entry).toMatchObject({
      version: 1,
      asSigned: true,
      signed: {
        marketing: expect.stringContaining(OTHERS.marketing),
        sales: expect.stringContaining(OTHERS.sales),
      },
    });
    const past = granted(call(host, 'readVersion', { version: 1 }));
    expect(past.rows[0]?.[4]).toBe(seal);
    expect(past.rows[0]?.[7]).toContain(OTHERS.sales);
    const after = allOf(host, tab.history);
    expect(after.map((row) => row.slice(0, 6))).toEqual(before.map((row) => row.slice(0, 6)));
    expect(after.slice(2)).toEqual(before.slice(2));
    // A formula of somebody's says the same.
    host.edit(tab.leads, 'N1', `=LEADSEAL('${tab.definition}'!A:H)`);
    expect(String(valuesOf(host, tab.leads, 'N1')[0]?.[0])).toContain(OTHERS.sales);
  });

  test('is named once the Definition takes it: until then the version is unconfirmed', () => {
    const host = copyWithOthers('en');
    granted(confirmAs(host, OTHERS.marketing));
    host.fault = { at: 1, message: 'a fault', call: 'DeveloperMetadata.setValue' };
    expect(() => confirmAs(host, OTHERS.sales)).toThrow('a fault');
    host.fault = null;
    expect(stateOf(host).agreement).toMatchObject({ standing: 'as signed', unconfirmed: true });
    granted(confirmAs(host, MEMBERS.sales));
    expect(stateOf(host).agreement.unconfirmed).toBe(false);
    expect(stateOf(host).definition?.rows[1]?.[4]).toContain(`${OTHERS.marketing}; ${MEMBERS.sales};`);
  });

  test('leaves alone what History holds under that number, where it is something else', () => {
    const host = copyWithOthers('en');
    host.edit(names.history, 'H3', '99');
    const before = allOf(host, names.history);
    granted(confirmAs(host, OTHERS.marketing));
    granted(confirmAs(host, OTHERS.sales));
    expect(allOf(host, names.history)).toEqual(before);
  });
});

describe('an unconfirmed version', () => {
  test('is confirmed by members alone, of what they saw, while the Definition tab is as it was', () => {
    const host = copied(signedSheet());
    const seal = sealOf(host);
    expect(refused(confirmAs(host, 'guest@example.co.jp'))).toMatchObject({ kind: 'not a member' });
    expect(refused(confirmAs(host, MEMBERS.sales, 'x')).kind).toBe('stale agreement');
    const row = allOf(host, names.definition).findIndex(([part]) => part === 'Criterion') + 1;
    host.edit(names.definition, `F${row}`, '99');
    expect(refused(confirmAs(host, MEMBERS.sales, seal)).kind).toBe('not as signed');
    expect(stateOf(host).agreement).toMatchObject({ standing: 'changed', unconfirmed: true });
    const { definition } = stateOf(host);
    granted(call(host, 'restoreSigned', { definition: definition?.revision ?? '' }));
    granted(confirmAs(host, MEMBERS.sales, seal));
    expect(granted(confirmAs(host, MEMBERS.marketing, seal)).agreement.unconfirmed).toBe(false);
  });

  test('stays so when the next one is proposed, and a signed one takes its place', () => {
    const host = copied(signedSheet());
    host.edit(names.draft, 'H3', 'another draft');
    expect(granted(propose(host)).agreement).toMatchObject({ unconfirmed: true, signable: null });
    actAs(host, MEMBERS.sales);
    const { proposal } = stateOf(host).agreement;
    const signed = granted(call(host, 'sign', { seal: proposal?.seal ?? '' })).agreement;
    expect(signed).toMatchObject({ unconfirmed: false, inForce: { version: 2 } });
  });

  test('can be confirmed while the next one is proposed', () => {
    const host = copied(signedSheet());
    host.edit(names.draft, 'H3', 'another draft');
    granted(propose(host));
    granted(confirmAs(host, MEMBERS.marketing));
    const { unconfirmed, proposal } = granted(confirmAs(host, MEMBERS.sales)).agreement;
    expect([unconfirmed, proposal?.version, proposal?.signatures.length]).toEqual([false, 2, 1]);
  });

  test('hands over no lead until it is confirmed', () => {
    const host = copied(preparedSheet(leadRows(4)));
    const leads = seenLeads(readHandOver(host), [0]);
    const handOver = () =>
      call(host, 'handOver', { leads, samples: [], definition: stateOf(host).definition?.revision ?? '' });
    expect(refused(handOver())).toEqual({ kind: 'unconfirmed', version: 1 });
    granted(confirmAs(host, MEMBERS.marketing));
    expect(refused(handOver()).kind).toBe('unconfirmed');
    granted(confirmAs(host, MEMBERS.sales));
    granted(handOver());
  });
});

test('a proposal in a copied file doesn’t count, signed by whomever', () => {
  const host = signedSheet();
  host.edit(names.draft, 'H3', 'another draft');
  granted(propose(host));
  const seal = stateOf(host).agreement.proposal?.seal ?? '';
  const copy = copied(host);
  expect(stateOf(copy).agreement).toMatchObject({ proposal: null, unconfirmed: true });
  actAs(copy, MEMBERS.sales);
  expect(refused(call(copy, 'sign', { seal })).kind).toBe('stale agreement');
  actAs(host, MEMBERS.sales);
  expect(stateOf(host).agreement).toMatchObject({ unconfirmed: false, signable: 'sales' });
});

test('who agreed to a term is not known in a copied file, and both agree once more', () => {
  const host = freshSheet('en');
  addMembers(host);
  const agree = (one: Host, user: string) => {
    actAs(one, user);
    return granted(call(one, 'agreeTerm', { at: 0, revision: stateOf(one).terms?.revision ?? '' })).terms[0];
  };
  host.edit(names.terms, 'E2', 'a company with 100 employees or more');
  agree(host, MEMBERS.marketing);
  expect(agree(host, MEMBERS.sales)).toMatchObject({ state: 'settled', unconfirmed: [] });
  const copy = copied(host);
  expect(stateOf(copy).terms?.terms[0]).toMatchObject({
    state: 'open',
    agreed: { marketing: null, sales: null },
    unconfirmed: ['marketing', 'sales'],
  });
  agree(copy, MEMBERS.marketing);
  expect(agree(copy, MEMBERS.sales)).toMatchObject({ state: 'settled', unconfirmed: [] });
});

/** What is no record, whoever wrote it. */
const JUNK: readonly (readonly [string, string | null])[] = [
  ['nothing', null],
  ['an empty text', ''],
  ['no JSON', 'hello'],
  ['half a record', '{"inForce":{"version":1'],
  ['an empty object', '{}'],
  ['an empty object under a digest', `${'0'.repeat(32)} {}`],
  ['a list', '[]'],
  ['a number', '7'],
  ['null', 'null'],
  ['a version that is no number', '{"inForce":{"version":"1"},"proposal":null,"declined":null}'],
  ['lists in lists', '['.repeat(14_000)],
  ['a record of nothing', '{"inForce":null,"proposal":null,"declined":null}'],
];

describe.each(JUNK)('in the place of the record: %s', (_, junk) => {
  test('leaves what the cells carry the seal of in force, unconfirmed, until both sign once more', () => {
    const host = signedSheet();
    overwrite(host, junk);
    expect(stateOf(host).agreement).toMatchObject({
      standing: 'as signed',
      unconfirmed: true,
      putAside: false,
      proposal: null,
      inForce: { version: 1, signatures: [] },
    });
    granted(confirmAs(host, MEMBERS.sales));
    expect(granted(confirmAs(host, MEMBERS.marketing)).agreement.unconfirmed).toBe(false);
  });

  test('is put aside where nothing was sealed, and a version is signed as ever', () => {
    const host = freshSheet('en');
    addMembers(host);
    granted(propose(host));
    overwrite(host, junk);
    expect(stateOf(host).agreement).toMatchObject({
      standing: 'unsigned',
      inForce: null,
      proposal: null,
      unconfirmed: false,
      putAside: true,
    });
    const signed = putInForce(host).agreement;
    expect(signed).toMatchObject({ unconfirmed: false, putAside: false, inForce: { version: 1 } });
  });

  test('by another script never stands before LeadPact’s own', () => {
    if (junk === null) return;
    const host = signedSheet();
    writeByAnother(host, junk);
    expect(stateOf(host).agreement).toMatchObject({ unconfirmed: false, putAside: false });
    host.workbook.removeMark(markOf(host).id);
    expect(stateOf(host).agreement).toMatchObject({ unconfirmed: true, inForce: { version: 1 } });
    host.edit(names.draft, 'H3', 'another draft');
    expect(putInForce(host).agreement).toMatchObject({ unconfirmed: false, inForce: { version: 2 } });
  });
});

test('a seal that somebody typed and that fits no cells puts nothing in force', () => {
  const host = freshSheet('en');
  addMembers(host);
  host.edit(names.definition, 'E2', `seal ${'0'.repeat(32)}; a; b; 2026-11-29`);
  expect(stateOf(host).agreement).toMatchObject({ standing: 'unsigned', inForce: null, unconfirmed: false });
});
