import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../playground/apps-script/host';
import type { Input } from '../../../playground/engine/workbook';
import { areaIn, call, granted } from '../../add-on';
import { preparedSheet, reopen } from '../../made-sheet';
import { leadRows, signDefinition } from '../../make-sheet';
import { handOver, put, readHandOver, seenLeads } from '../hand-over-sheet';

const COLUMNS = ['Decision', 'Decided on', 'Rejection reason', 'Rejection note', 'Outcome', 'Brief'] as const;

/** What stands in the lead tab: each cell's value, formula and format, over the columns that there are. */
function everything(host: Host, columns: number) {
  const { id } = areaIn(host, 'Leads', 'A1');
  const { rows } = host.workbook.sheet(id);
  const area = { row: 1, column: 1, rows, columns };
  return {
    values: host.workbook.values(id, area),
    formulas: host.workbook.formulas(id, area),
    formats: host.workbook.formats(id, area),
  };
}

const widthOf = (host: Host) => host.workbook.extent(areaIn(host, 'Leads', 'A1').id).columns;

function undoLast(host: Host): void {
  granted(call(host, 'undoHandOver', { at: readHandOver(host).last ?? 0 }));
}

const recycle = (host: Host, rows: readonly number[]) =>
  granted(call(host, 'recycle', { leads: seenLeads(readHandOver(host), rows), on: '2020-04-01' }));

/** A lead that was handed over, rejected and put back. */
function putBack(note: Input, reason: Input = 'Too early'): Host {
  const host = preparedSheet(leadRows(6));
  granted(handOver(host, [0, 2]));
  put(host, 0, 'Decision', 'Rejected');
  put(host, 0, 'Rejection reason', reason);
  put(host, 0, 'Rejection note', note);
  granted(call(host, 'check', {}));
  recycle(host, [0]);
  // The column of what was before is made by the first such hand-over, and stays.
  granted(handOver(host, [0]));
  undoLast(host);
  return host;
}

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc
    .array(fc.constantFrom(' · ', ' ⏎ ', '\n', '\\', '·', 'next year', ' ', '1', '=1+1', "'"), {
      minLength: 1,
    })
    .map((one) => one.join('')),
);
const input: fc.Arbitrary<Input> = fc.oneof(
  text.map((typed): Input => ({ typed: `'${typed}` })),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => {
    date.setMilliseconds(0);
    return date;
  }),
);

describe('a hand-over that is undone', () => {
  test.each([
    ['a line break', { typed: "'next year\nafter April" }],
    ['the separator', { typed: "'a · b ⏎ c" }],
    ['a number', 12],
  ] as const)('leaves a note with %s as it was', (_, note) => {
    const host = putBack(note);
    const before = everything(host, widthOf(host));
    granted(handOver(host, [0]));
    undoLast(host);
    expect(everything(host, widthOf(host))).toEqual(before);
  });

  test('leaves an owner that stood there before, also where an Owner row names him', () => {
    const host = preparedSheet(leadRows(6));
    signDefinition(host, [['Owner', 'sato@example.co.jp', '', '', '', '', '', '']]);
    granted(handOver(host, [0]));
    undoLast(host);
    put(host, 2, 'Owner', 'sato@example.co.jp');
    const width = widthOf(host);
    const before = everything(host, width);
    granted(handOver(host, [0, 2, 4]));
    undoLast(host);
    expect(everything(host, width)).toEqual(before);
  });

  test('leaves every cell and format, whatever stood in the columns of the hand-over', () => {
    const saved = putBack('later').workbook.save();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...COLUMNS), input), { maxLength: 6 }),
        fc.subarray([0, 4], { minLength: 1 }),
        (cells, leads) => {
          const host = reopen(saved, 'marketing1@example.co.jp');
          for (const [row, heading, value] of cells) {
            // The lead that was put back stays rejected, and no other is decided: else it would not be handed over.
            if (heading === 'Decision' || (heading === 'Outcome' && row !== 1)) continue;
            put(host, row, heading, heading === 'Rejection reason' ? 'No authority' : value);
          }
          const before = everything(host, widthOf(host));
          const width = widthOf(host);
          granted(handOver(host, leads));
          undoLast(host);
          expect(everything(host, width)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});
