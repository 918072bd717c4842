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

describe('the entries of a column of lists are tested', () => {
  test('the 40 that most leads have', () => {
    const cells = Array.from({ length: 50 }, (_, at): [string, number] => [`all, ${alone(at)}`, 500 - at]);
    const { told } = codedOf([...cells, ['all', 1]]);
    // Of 23,776 leads a criterion has to be met by 96, and an entry by 48.
    expect(told).toHaveLength(40);
    expect(told).toContain(`includes ${alone(38)}`);
    expect(told).not.toContain(`includes ${alone(39)}`);
  });

  test('each, where two share some of their cells and not all', () => {
    expect(
      codedOf([
        ['x, y', 20],
        ['x', 10],
        ['y', 9],
      ]).told,
    ).toEqual(['includes x', 'includes y']);
  });

  test('once where two stand in the same cells of leads, whatever stands in cells that no lead has', () => {
    expect(
      codedOf([
        ['x, y', 50],
        ['z, w', 30],
        ['x', 0],
        ['w', 0],
      ]).told,
    ).toEqual(['includes x', 'includes z']);
  });
});

describe('the words of a column', () => {
  /** So many texts of five leads each, and two of two leads each that share a word. */
  const withRareWord = (others: number) => [
    ...Array.from({ length: others }, (_, at): [string, number] => [alone(at), 5]),
    ...[`${alone(100)} Manager`, `${alone(101)} Manager`].map((text): [string, number] => [text, 2]),
  ];

  test('are those of about half of what a criterion needs', () => {
    // Of 99 leads a criterion has to be met by 8.
    expect(codedOf(withRareWord(19)).told).toContain('contains the word Manager');
  });

  test('stand before texts that fewer leads have', () => {
    expect(codedOf(withRareWord(12)).told.at(-3)).toBe('contains the word Manager');
  });
});

test('a test that would make more atoms than a byte tells apart is left out, and those before it stay', () => {
  const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india'];
  const cells = Array.from({ length: 2 ** words.length - 1 }, (_, at): [string, number] => [
    words.filter((_, place) => ((at + 1) >> place) % 2 === 1).join(' '),
    1,
  ]);
  const { told, texts, size, atoms } = codedOf(cells);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(words.length);
  expect(size).toBeLessThanOrEqual(254);
  expect(Math.max(...atoms)).toBeLessThan(size);
  for (const { atoms: own, text } of texts)
    expect(cells.flatMap(([cell], at) => (own.includes(atoms[at] ?? -1) ? [cell] : []))).toEqual(
      cells.flatMap(([cell]) => (cell.split(' ').includes(text) ? [cell] : [])),
    );
});
