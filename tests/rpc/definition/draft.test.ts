import { describe, expect, test } from '@jest/globals';
import {
  addMembers,
  allOf,
  call,
  granted,
  NAMES,
  openAddOn,
  protectTab,
  putInForce,
  refused,
  SHARED,
  setUp,
  stateOf,
  valuesOf,
} from '../../add-on';
import { freshSheet } from '../../made-sheet';

const SCORE_OF_FIRST = 'H2';

describe.each(['ja', 'en'] as const)('the Draft and the Definition, in %s', (locale) => {
  const names = NAMES[locale];
  const open = () => {
    const host = freshSheet(locale);
    const state = stateOf(host);
    if (state.draft === null) throw new Error('The set-up made no tabs');
    return { host, draft: state.draft };
  };

  test('of two people who save the same draft the second keeps what the first wrote', () => {
    const { host, draft } = open();
    const first = draft.rows.map((row, at) =>
      at === 5 ? row.map((cell, column) => (column === 5 ? 33 : cell)) : row,
    );
    const second = draft.rows.map((row, at) =>
      at === 5 ? row.map((cell, column) => (column === 5 ? 44 : cell)) : row,
    );
    const saved = granted(call(host, 'saveDraft', { rows: first, revision: draft.revision }));
    const refusal = refused(call(host, 'saveDraft', { rows: second, revision: draft.revision }));
    expect(refusal).toEqual({ kind: 'stale draft', current: saved });
    expect(valuesOf(host, names.draft, 'F6')).toEqual([[33]]);
  });

  test('a change by hand in the tab makes the sidebar’s revision stale too', () => {
    const { host, draft } = open();
    host.edit(names.draft, 'F6', '12');
    expect(refused(call(host, 'saveDraft', { rows: draft.rows, revision: draft.revision })).kind).toBe(
      'stale draft',
    );
  });

  test('while someone else holds the lock nothing is written', () => {
    const { host, draft } = open();
    const lock = host.holdLock();
    expect(refused(call(host, 'saveDraft', { rows: [], revision: draft.revision }))).toEqual({
      kind: 'busy',
    });
    lock.release();
    expect(granted(call(host, 'saveDraft', { rows: draft.rows, revision: draft.revision })).revision).toBe(
      draft.revision,
    );
  });

  test('a draft tab that someone else has protected is left alone', () => {
    const host = openAddOn([names.table], locale, SHARED);
    const { draft } = setUp(host);
    protectTab(host, names.draft);
    const refusal = refused(call(host, 'saveDraft', { rows: [], revision: draft?.revision ?? '' }));
    expect(refusal).toEqual({ kind: 'obstacle', obstacle: { kind: 'protected tab', tab: names.draft } });
  });

  test('a draft with faults is not proposed', () => {
    const { host, draft } = open();
    const rows = draft.rows.map((row, at) =>
      at === 5 ? row.map((cell, column) => (column === 3 ? 'is bigly' : cell)) : row,
    );
    const saved = granted(call(host, 'saveDraft', { rows, revision: draft.revision }));
    expect(refused(call(host, 'propose', { draft: saved.revision, reason: 'why not' }))).toEqual({
      kind: 'invalid definition',
      faults: 1,
    });
  });

  test('a draft that has changed since it was looked at is not proposed', () => {
    const { host, draft } = open();
    host.edit(names.draft, 'F6', '12');
    expect(refused(call(host, 'propose', { draft: draft.revision, reason: 'why not' })).kind).toBe(
      'stale draft',
    );
  });

  test('a draft that is put in force is the next version, and Sheets scores by it', () => {
    const { host } = open();
    addMembers(host);
    putInForce(host);
    const before = Number(valuesOf(host, names.leads, SCORE_OF_FIRST)[0]?.[0]);
    const { draft } = stateOf(host);
    const rows = (draft?.rows ?? []).map((row, at) =>
      at === 4 ? row.map((cell, column) => (column === 5 ? 21 : cell)) : row,
    );
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    expect(valuesOf(host, names.leads, SCORE_OF_FIRST)).toEqual([[before]]);
    putInForce(host);
    expect(valuesOf(host, names.leads, SCORE_OF_FIRST)).toEqual([[before + 1]]);
    expect(valuesOf(host, names.definition, 'B2')).toEqual([[2]]);
  });

  test('text that looks like a formula, a number or a date is kept as the text that was typed', () => {
    const { host, draft } = open();
    const texts = ['=1+1', '+81', '-5', '@x', '007', '2026/1/2', 'TRUE', "it's", '10%', '１２'];
    const added = texts.map((text) => [
      names.draft === '案' ? '評価基準' : 'Criterion',
      text,
      text,
      'is',
      text,
      1,
      text,
      text,
    ]);
    const saved = granted(
      call(host, 'saveDraft', { rows: [...draft.rows, ...added], revision: draft.revision }),
    );
    expect(saved.rows.slice(draft.rows.length)).toEqual(added);
    expect(host.workbook.errors()).toEqual([]);
  });

  test('cells beside the eight columns and notes of people stay', () => {
    const { host, draft } = open();
    host.edit(names.draft, 'J2', 'ask Legal');
    granted(call(host, 'saveDraft', { rows: draft.rows.slice(0, 5), revision: draft.revision }));
    expect(valuesOf(host, names.draft, 'J2')).toEqual([['ask Legal']]);
    expect(allOf(host, names.draft).filter((row) => row[0] !== '').length).toBe(5);
  });
});

describe('requests that no sidebar sends', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'rows'],
    ['rows that are no cells', { rows: [[{ a: 1 }]], revision: '' }],
    ['nine cells', { rows: [[1, 2, 3, 4, 5, 6, 7, 8, 9]], revision: '' }],
    ['no revision', { rows: [] }],
  ])('%s', (_, request) => {
    const host = openAddOn([NAMES.en.table]);
    setUp(host);
    const answer: unknown = host.run('saveDraft', request === undefined ? [] : [request]);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'bad request' } });
  });

  test('before the set-up every change is refused', () => {
    const host = openAddOn([NAMES.en.table]);
    expect(refused(call(host, 'saveDraft', { rows: [], revision: '' }))).toEqual({ kind: 'not set up' });
    expect(refused(call(host, 'propose', { draft: '', reason: 'why not' }))).toEqual({ kind: 'not set up' });
    expect(refused(call(host, 'readLeads', {}))).toEqual({ kind: 'not set up' });
    expect(refused(call(host, 'removeTerm', { at: 0, revision: '' }))).toEqual({ kind: 'not set up' });
  });
});
