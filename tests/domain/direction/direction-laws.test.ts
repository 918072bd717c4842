import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { type Direction, gradeChanges } from '../../../src/domain/direction/graded-changes';
import { witnesses } from '../../../src/domain/direction/witness';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Cell, Row } from '../../../src/domain/values/cell';
import { definitionCells, FIELDS, lead } from '../lint/lint-generator';

const VALUE = 4;
const POINTS = 5;

interface Edit {
  readonly place: number;
  readonly how: 'value' | 'points' | 'group' | 'condition' | 'remove' | 'take' | 'blank' | 'day';
  readonly points: number;
  readonly group: string;
  readonly text: string;
}

/** One change of a single row: another value, points or Group, the row taken out, or that of another definition put in. */
const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(30),
  how: fc.constantFrom('value', 'points', 'group', 'condition', 'remove', 'take', 'blank', 'day'),
  points: fc.constantFrom(-20, -5, 0, 5, 15, 30),
  group: fc.constantFrom('', 'Fit', 'Interest'),
  text: fc.constantFrom('a', 'ab', '部', '部長', 'b', '1, 10', 'b.c', '2'),
});

function edited(
  cells: readonly Row[],
  other: readonly Row[],
  { place, how, points, group, text }: Edit,
): Row[] {
  const at = 3 + (place % Math.max(1, cells.length - 4));
  const row = cells[at] ?? [];
  const wide = Array.from({ length: 8 }, (_, column) => row[column] ?? '');
  const put = (column: number, cell: Cell) =>
    cells.map((one, where) => (where === at ? wide.map((old, to) => (to === column ? cell : old)) : one));
  if (how === 'remove') return cells.filter((_, where) => where !== at);
  if (how === 'blank') return [...cells, ['Blank', '', FIELDS[place % 4], '', text]];
  if (how === 'day')
    return cells.map((one) => (one[0] === 'As of' ? ['As of', '', '', '', '2026-11-26'] : one));
  if (how === 'take') {
    const taken = other[3 + (place % Math.max(1, other.length - 4))] ?? [];
    return [...cells, taken.map((cell, column) => (column === 1 ? `new ${cell}` : cell))];
  }
  if (how === 'points') return put(POINTS, points);
  if (how === 'group') return put(6, group);
  if (how === 'condition') return put(3, other.find((one) => one[0] === row[0])?.[3] ?? '');
  return put(VALUE, row[0] === 'Grade' ? points : text);
}

const isValid = (cells: readonly Row[]) => parseDefinition(cells).ok;
const scorerOf = (cells: readonly Row[]) => {
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return prepare(parsed.definition, FIELDS);
};

const ALLOWED: Readonly<Record<Direction, readonly string[]>> = {
  tightens: ['ceases'],
  loosens: ['begins'],
  'both ways': ['begins', 'ceases'],
  'no move': [],
  words: [],
  unproven: ['begins', 'ceases'],
};

test('what is said of a change holds for every lead, and every lead that is shown shows it', () => {
  const seen = new Map<Direction, number>();
  fc.assert(
    fc.property(
      definitionCells,
      definitionCells,
      edit,
      fc.array(lead, { minLength: 20, maxLength: 60 }),
      (cells, other, made, rows) => {
        const is = edited(cells, other, made);
        if (!isValid(is)) return;
        const leads = { headers: FIELDS, rows: rows.slice(0, 5) };
        const changes = [...gradeChanges(cells, is, 'en', leads)];
        const [change] = changes;
        if (change === undefined || changes.length > 1 || change.direction === null) return;
        seen.set(change.direction, (seen.get(change.direction) ?? 0) + 1);
        const [before, after] = [scorerOf(cells), scorerOf(is)];
        const moveOf = (row: Row) => {
          const [was, now] = [before.score(row).ready, after.score(row).ready];
          return was === now ? [] : [now ? 'begins' : 'ceases'];
        };
        for (const row of rows)
          expect([change.direction, ALLOWED[change.direction]]).toEqual([
            change.direction,
            expect.arrayContaining(moveOf(row)),
          ]);
        const [was, now] = [before.definition, after.definition];
        const sought = witnesses(was, now, leads).map(({ begins }) => (begins ? 'begins' : 'ceases'));
        expect(ALLOWED[change.direction]).toEqual(expect.arrayContaining(sought));
        const shown = change.witnesses.map(({ begins, row, cells: own }) => {
          const at = FIELDS.map((field) => own.find(({ header }) => header === field)?.cell ?? '');
          expect(moveOf(row === null ? at : (rows[row] ?? []))).toEqual([begins ? 'begins' : 'ceases']);
          return begins;
        });
        if (change.direction === 'both ways') expect([...shown].sort()).toEqual([false, true]);
      },
    ),
    { numRuns: 200 },
  );
  for (const direction of ['tightens', 'loosens', 'no move', 'unproven'] as const)
    expect(seen.get(direction)).toBeGreaterThan(5);
  expect(seen.get('both ways')).toBeGreaterThan(0);
});
