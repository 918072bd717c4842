import { describe, expect, test } from '@jest/globals';
import {
  cellsOf,
  findAgain,
  type OpenedTerm,
  rebase,
  sameTerm,
  takesBack,
} from '../../../src/sidebar/terms/term-merge';
import { BOTH, stated, tabOf } from './stated-term';

const opened = (at: number, ...names: readonly string[]): OpenedTerm => {
  const tab = tabOf(...names.map((name) => stated(name)));
  return { at, before: tab.terms[at] ?? null, tab };
};
const namesOf = (...names: readonly string[]) => tabOf(...names.map((name) => stated(name)));

describe('a term in a newer list', () => {
  test.each([
    ['where it was', namesOf('A', 'B'), 1],
    ['where it was, written otherwise', namesOf('A', ' ｂ'), 1],
    ['moved', namesOf('N', 'A', 'b'), 2],
    ['renamed', namesOf('A', 'B2'), 1],
    ['removed', namesOf('A'), -1],
    ['removed, and others came', namesOf('A', 'C', 'D', 'E'), -1],
    ['removed, another in its place, one added', namesOf('N', 'A'), -1],
  ])('%s', (_, current, expected) => {
    expect(findAgain(opened(1, 'A', 'B'), current)).toBe(expected);
  });

  test('a new one stands at the end', () => {
    expect(findAgain(opened(2, 'A', 'B'), namesOf('A', 'B', 'C'))).toBe(3);
  });
});

describe('what is typed, put onto a newer list', () => {
  const before = stated('商談', { salesMeans: '価格の話', agreedMeaning: '見積もりを出す' });
  const one: OpenedTerm = { at: 0, before, tab: tabOf(before) };
  const typed = { ...cellsOf(before), agreedMeaning: '見積もりを1回出す' };

  test('different cells merge', () => {
    const current = tabOf(
      stated('商談', { ...cellsOf(before), marketingMeans: '紹介の機会', name: '商談会' }),
    );
    const { opened: onto, term, clashes } = rebase(one, typed, current);
    expect(term).toEqual({ ...typed, marketingMeans: '紹介の機会', name: '商談会' });
    expect(clashes).toEqual({});
    expect([onto.at, onto.before, onto.tab]).toEqual([0, current.terms[0], current]);
  });

  test('the same cell keeps what is typed here, with the other value at hand', () => {
    const current = tabOf(stated('商談', { ...cellsOf(before), agreedMeaning: '契約する' }));
    const { opened: onto, term, clashes } = rebase(one, typed, current);
    expect(term.agreedMeaning).toBe('見積もりを1回出す');
    expect(clashes).toEqual({ agreedMeaning: '契約する' });
    expect(rebase(onto, term, current)).toMatchObject({ term, clashes: {} });
  });

  test('the same change by both is no clash', () => {
    const current = tabOf(stated('商談', typed));
    expect(rebase(one, typed, current).clashes).toEqual({});
  });

  test('of a term that was removed nothing is lost: it becomes a new one', () => {
    const current = namesOf('A', 'B', 'C');
    expect(rebase(one, typed, current)).toEqual({
      opened: { at: 3, before: null, tab: current },
      term: typed,
      clashes: {},
    });
  });
});

describe('saving takes back', () => {
  const before = stated('受注', { agreedMeaning: '注文書の受領', agreed: BOTH });
  const one: OpenedTerm = { at: 0, before, tab: tabOf(before) };
  const withCells = (cells: object) => ({ opened: one, term: { ...cellsOf(before), ...cells }, clashes: {} });

  test.each([
    ['nothing, when a meaning or an alias changes', { salesMeans: 'x', alsoCalled: 'y' }, []],
    ['nothing, when only width and spaces change', { agreedMeaning: ' 注文書の受領 ' }, []],
    ['both agreements, with another agreed meaning', { agreedMeaning: '契約書' }, ['marketing', 'sales']],
    ['both agreements, with another name', { name: '成約' }, ['marketing', 'sales']],
    ['both agreements, with another measure', { measuredBy: 'ホット' }, ['marketing', 'sales']],
  ])('%s', (_, cells, expected) => {
    expect(takesBack(withCells(cells))).toEqual(expected);
  });

  test('nothing of a new term, or of one that nobody agreed to', () => {
    const open = stated('受注');
    const term = { ...cellsOf(null), name: 'x' };
    for (const known of [null, open])
      expect(takesBack({ opened: { at: 0, before: known, tab: tabOf() }, term, clashes: {} })).toEqual([]);
  });
});

test('terms are the same when every cell is', () => {
  const one = stated('A', { agreedMeaning: 'x' });
  expect(sameTerm(one, stated('A', { agreedMeaning: 'x', agreed: BOTH }))).toBe(true);
  expect(sameTerm(one, stated('A', { agreedMeaning: 'x', salesMeans: 'y' }))).toBe(false);
});
