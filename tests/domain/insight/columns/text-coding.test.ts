import { describe, expect, test } from '@jest/globals';
import { codeTexts } from '../../../../src/domain/insight/columns/text-coding';
import { Reading } from '../../../../src/domain/values/reading';
import { TOKYO } from '../../../calendars';

/** Texts that have no word in common. */
const alone = (at: number) => String.fromCodePoint(0x4e00 + at * 7, 0x5b00 + at * 11);

function codedOf(cells: readonly (readonly [text: string, leads: number])[]) {
  const readings = cells.map(([text]) => new Reading(text, TOKYO));
  const found = codeTexts(
    readings,
    cells.map(([, leads]) => leads),
    TOKYO,
    0,
  );
  return { ...found, told: found.texts.map(({ condition, text }) => `${condition} ${text}`) };
}

describe('the texts of a column that are tested', () => {
  test('are those of two leads and more, those of the most leads first, each with the atoms of its cells', () => {
    const { told, texts, atoms, size } = codedOf([
      ['a', 2],
      ['', 9],
      ['b', 5],
      ['c', 1],
      ['gone', 0],
    ]);
    expect(told).toEqual(['is b', 'is a']);
    const [a, blank, b, c] = atoms;
    expect(texts.map((one) => one.atoms)).toEqual([[b], [a]]);
    expect(blank).toBe(0);
    expect(new Set([a, b, c, blank]).size).toBe(4);
    expect(size).toBeGreaterThanOrEqual(4);
  });

  test('are 40 at most', () => {
    const cells = Array.from({ length: 60 }, (_, at): [string, number] => [alone(at), 100 - at]);
    const { told } = codedOf(cells);
    expect(told.filter((one) => one.startsWith('is '))).toHaveLength(40);
    expect(told).toContain(`is ${alone(39)}`);
    expect(told).not.toContain(`is ${alone(40)}`);
  });

  test('hold of no cell that no lead has', () => {
    const { told, texts } = codedOf([
      ['a', 3],
      ['A', 0],
      ['b', 2],
    ]);
    expect(told).toEqual(['is a', 'is b']);
    expect(texts[0]?.atoms).toHaveLength(1);
  });

  test('are told by the leads of all their cells, those of the most leads first', () => {
    const { told, texts } = codedOf([
      ['b', 5],
      ['Ａ', 3],
      ['a', 4],
    ]);
    expect(told).toEqual(['is a', 'is b']);
    expect(texts.map((one) => one.atoms.length)).toEqual([1, 1]);
  });

  test('are each told where as many cells of as many leads are others', () => {
    expect(
      codedOf([
        ['a', 3],
        ['b', 3],
        ['c', 3],
      ]).told,
    ).toEqual(['is a', 'is b', 'is c']);
  });

  test('are no dates', () => {
    expect(
      codedOf([
        ['2026-11-23', 9],
        ['a', 5],
      ]).told,
    ).toEqual(['is a']);
  });

  test('are in a large column those of an eighth of what a criterion needs', () => {
    // Of 3,200 leads a criterion has to be met by 80.
    expect(
      codedOf([
        ['rest', 3181],
        ['a', 10],
        ['b', 9],
      ]).told,
    ).toEqual(['is rest', 'is a']);
  });

  test('are in a column of lists its entries, each of half of what a criterion needs', () => {
    // Of 100 leads a criterion has to be met by 8.
    expect(
      codedOf([
        ['x, y', 50],
        ['x', 43],
        ['x, z', 4],
        ['x, w', 3],
      ]).told,
    ).toEqual([...['includes x', 'includes y', 'includes z']]);
  });
});

describe('the words of a column are tested', () => {
  const shared = (texts: number) =>
    Array.from({ length: texts }, (_, at): [string, number] => [`${alone(at)} Manager`, 2]);

  test('where it has more than 12 texts', () => {
    expect(codedOf(shared(13)).told).toContain('contains the word Manager');
    expect(codedOf(shared(12)).told).not.toContain('contains the word Manager');
  });

  test('and of two tests of the same cells the one that should be named', () => {
    const told = codedOf([...shared(13), ['Manager only', 1]]).told;
    expect(told.filter((one) => one.endsWith(' Manager') && one.startsWith('contains'))).toHaveLength(1);
  });
});
