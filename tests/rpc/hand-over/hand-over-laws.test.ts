import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../playground/apps-script/host';
import type { Input } from '../../../playground/engine/workbook';
import type { HandOverColumn } from '../../../src/domain/hand-over/hand-over-column';
import { allOf, areaIn, call, granted, stateOf } from '../../add-on';
import { preparedSheet } from '../../made-sheet';
import { HEADINGS, leadRows } from '../../make-sheet';
import { readHandOver, seenLeads } from '../hand-over-sheet';

/** What is to be known of a lead by its company, whatever is done to the sheet around it. */
interface Kept {
  version: number | '';
  decision: string;
  reason: string;
  note: string;
}

const KEPT = ['version', 'decision', 'reason', 'note'] as const satisfies readonly HandOverColumn[];

/** A sheet, what should be in it, and what its columns are called now. */
interface World {
  readonly host: Host;
  readonly leads: Map<string, Kept>;
  renamed: number;
}

const sheetOf = ({ host }: World) => areaIn(host, 'Leads', 'A1').id;
const headerOf = ({ host }: World, column: HandOverColumn) =>
  readHandOver(host).columns[column]?.header ?? '';
const table = ({ host }: World) => allOf(host, 'Leads');

function columnAt(world: World, heading: string): number {
  const at = table(world)[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`No column ${heading}`);
  return at + 1;
}

function companies(world: World): string[] {
  const at = columnAt(world, 'Company') - 1;
  return table(world)
    .slice(1)
    .map((row) => String(row[at] ?? ''));
}

function put(world: World, row: number, column: number, input: Input): void {
  world.host.workbook.write(sheetOf(world), row, column, [[input]]);
}

/** What a person does to a sheet without a thought of the add-on. */
const UPHEAVALS: readonly ((world: World, chance: number) => void)[] = [
  // Sorts all rows, as a filter's menu does: what is typed moves, formulas in the header row stay.
  (world, chance) => {
    const { workbook } = world.host;
    const [headings = [], ...rows] = table(world);
    const spilled = new Set(['Score', 'Grade', 'Why'].map((title) => headings.indexOf(title)));
    const order = rows
      .map((row, at) => ({ row, key: Math.sin(chance + at * 7.3) }))
      .sort((one, other) => one.key - other.key);
    headings.forEach((_, column) => {
      if (spilled.has(column)) return;
      const cells = order.map(({ row }): Input[] => {
        const cell = row[column] ?? '';
        return [typeof cell === 'string' && cell !== '' ? { typed: `'${cell}` } : cell];
      });
      if (cells.length > 0) workbook.write(sheetOf(world), 2, column + 1, cells);
    });
  },
  (world, chance) =>
    world.host.workbook.insertRows(sheetOf(world), 2 + (chance % Math.max(companies(world).length, 1)), 1),
  (world, chance) => {
    const names = companies(world);
    const at = chance % Math.max(names.length, 1);
    world.leads.delete(names[at] ?? '');
    world.host.workbook.deleteRows(sheetOf(world), at + 2, 1);
  },
  (world, chance) => {
    const at = 1 + (chance % (table(world)[0]?.length ?? 1));
    world.host.workbook.insertColumns(sheetOf(world), at, 1);
  },
  (world) => {
    const blank = table(world)[0]?.indexOf('') ?? -1;
    if (blank >= 0) world.host.workbook.deleteColumns(sheetOf(world), blank + 1, 1);
  },
  (world, chance) => {
    const columns = [...KEPT, 'handedOver', 'decidedOn'] as const;
    const heading = headerOf(world, columns[chance % columns.length] ?? 'note');
    put(world, 1, columnAt(world, heading), `Renamed ${world.renamed++}`);
  },
  // What a filter leaves out is hidden.
  (world, chance) => {
    const leads = companies(world).length;
    if (leads > 0) world.host.workbook.hideRows(sheetOf(world), 2 + (chance % leads), 1);
  },
  // A column dragged elsewhere.
  (world, chance) => {
    const width = table(world)[0]?.length ?? 1;
    const from = 1 + (chance % width);
    const before = 1 + (Math.floor(chance / 7) % (width + 1));
    if (before !== from && before !== from + 1)
      world.host.workbook.moveColumns(sheetOf(world), from, 1, before);
  },
  // A column of their own at the right of everything.
  (world) => {
    const right = (table(world)[0]?.length ?? 0) + 1;
    const { columns } = world.host.workbook.sheet(sheetOf(world));
    if (columns < right) world.host.workbook.insertColumns(sheetOf(world), columns, 1);
    put(world, 1, right, `Own ${world.renamed++}`);
  },
];

/** What the two departments do, by the add-on and by typing. */
const STEPS: readonly ((world: World, chance: number) => void)[] = [
  (world, chance) => {
    const state = readHandOver(world.host);
    const names = companies(world);
    const isReady = (row: number) => {
      const kept = world.leads.get(names[row] ?? '');
      return kept !== undefined && kept.version === '' && Number(names[row]?.split(' ')[1]) % 2 === 0;
    };
    const rows = names.map((_, row) => row).filter((row) => isReady(row) && (row + chance) % 3 !== 0);
    if (rows.length === 0) return;
    const definition = stateOf(world.host).definition?.revision ?? '';
    granted(call(world.host, 'handOver', { leads: seenLeads(state, rows), samples: [], definition }));
    for (const row of rows) {
      const kept = world.leads.get(names[row] ?? '');
      if (kept !== undefined) kept.version = 1;
    }
  },
  (world, chance) => {
    companies(world).forEach((name, row) => {
      const kept = world.leads.get(name);
      if (kept === undefined || kept.version === '' || kept.decision !== '' || (row + chance) % 2 === 0)
        return;
      const isRejected = (row + chance) % 3 === 0;
      const note = `=note of ${name}`;
      Object.assign(kept, {
        decision: isRejected ? 'Rejected' : 'Accepted',
        ...(isRejected && { reason: 'Too early', note }),
      });
      put(world, row + 2, columnAt(world, headerOf(world, 'decision')), kept.decision);
      if (!isRejected) return;
      put(world, row + 2, columnAt(world, headerOf(world, 'reason')), kept.reason);
      put(world, row + 2, columnAt(world, headerOf(world, 'note')), note);
    });
  },
  (world) => {
    granted(call(world.host, 'check', {}));
  },
  (world) => {
    const state = readHandOver(world.host);
    const { last } = state;
    if (last === null) return;
    const stamps = state.columns.handedOver;
    const names = companies(world);
    let undone = 0;
    names.forEach((name, row) => {
      const value = stamps?.values[stamps.rows[row] ?? -1];
      const kept = world.leads.get(name);
      const isLast = typeof value === 'object' && value !== null && value.date === last;
      if (kept === undefined || !isLast || kept.decision !== '') return;
      kept.version = '';
      undone++;
    });
    const answer = call(world.host, 'undoHandOver', { at: last });
    expect(answer.ok).toBe(undone > 0);
  },
];

function kept(world: World): Map<string, Kept> {
  const rows = table(world).slice(1);
  const places = KEPT.map((column) => columnAt(world, headerOf(world, column)) - 1);
  const name = columnAt(world, 'Company') - 1;
  return new Map(
    rows
      .filter((row) => row[name] !== '')
      .map((row): [string, Kept] => {
        const [version = '', decision = '', reason = '', note = ''] = places.map((at) => row[at] ?? '');
        return [
          String(row[name]),
          {
            version: version === '' ? '' : Number(version),
            decision: String(decision),
            reason: String(reason),
            note: String(note),
          },
        ];
      }),
  );
}

const acts = fc.array(
  fc.record({
    before: fc.array(fc.tuple(fc.nat(UPHEAVALS.length - 1), fc.nat(1000)), { maxLength: 3 }),
    step: fc.nat(STEPS.length - 1),
    chance: fc.nat(1000),
  }),
  { minLength: 2, maxLength: 6 },
);

describe('whatever is sorted, filtered, moved, inserted, deleted and renamed between the steps', () => {
  test('no stamp moves to another lead, and nothing that a person wrote is lost', () => {
    fc.assert(
      fc.property(acts, (courses) => {
        const host = preparedSheet(leadRows(10));
        const names = leadRows(10).map(([name]) => String(name));
        const world: World = {
          host,
          leads: new Map(names.map((name) => [name, { version: '', decision: '', reason: '', note: '' }])),
          renamed: 0,
        };
        for (const { before, step, chance } of courses) {
          for (const [upheaval, how] of before) UPHEAVALS[upheaval]?.(world, how);
          STEPS[step]?.(world, chance);
          expect(kept(world)).toEqual(world.leads);
        }
        expect(HEADINGS.every((heading) => table(world)[0]?.includes(heading))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
